# Customer Insight på dansk. Navne mellem » « er Vismas egne.

step-before-title = Før du begynder
step-before-body = Customer Insight har nøgletal om jeres egne kunder, så det hører til kontoret som helhed.
step-before-ask-administrator = Er du kundeadministrator (»kunde-administrator«)?
step-before-ask-administrator-yes = Ja
step-before-ask-administrator-no = Nej, det er en anden
step-before-note-level = Det sættes op på kundeniveau, det øverste. Der er intet at vælge.
step-before-note-later = I alt omkring 5 minutter. »Afslut senere« gemmer når som helst.
step-before-handover =
    Hej,

    vi forbinder Customer Insight med Kobling. Det kræver en kundeadministrator (»kunde-administrator«) og gøres én gang, på det øverste niveau.

    Kan du logge ind, når jeg sætter det op, eller give mig rollen? Det tager omkring fem minutter.
    Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma lukker kun applikationer ind, som det kender. Den, der registrerede Kobling for kontoret i Vismas udviklerportal (oauth.developers.visma.com), har disse værdier.
step-registration-done = client ID er gemt på denne computer.
step-registration-note-once = Indtastes én gang: når forbindelsen fornyes, spørges der ikke om det.

step-address-title = Adresser
step-address-body = Indtast den adresse, kontoret har fået til Customer Insight.
step-address-done = begge adresser er gemt.

step-sign-in-title = Log ind med Visma
step-sign-in-body = Kobling åbner Vismas egen side i din browser; brugernavn, adgangskode og engangskode bliver der. Log ind som kundeadministrator, og tryk på »Godta«.
step-sign-in-done = siden her viser, hvem der loggede ind.
step-sign-in-note-days = Loginet varer i 30 dage. Det tager et minut at forny, og forbindelsen, jobbene og historikken bevares.
step-sign-in-note-withdraw = Du kan tage adgangen tilbage når som helst under »Kontoinnstillinger« hos Visma. Så giver forbindelsen besked og venter.

step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver adgangen, én ting ad gangen, og læser én række af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.

check-identity = Hvem tallene tilhører

step-choose-title = Virksomheden
step-choose-body = Der er kun én, og der er allerede sat kryds ved den.
step-choose-done = der er sat kryds ved virksomheden.
step-choose-note-client = Dens klient er kun til for denne forbindelse. Et navn, man kan kende igen, som Customer Insight, skiller den fra klienter med regnskab.

step-name-title = Giv forbindelsen et navn
step-name-body = Navnet er til dig og dine kolleger og kan ændres senere.
step-name-done = forbindelsen har et navn.

step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang. Når du starter, læser Kobling alt én gang og holder det derefter opdateret hver nat.

step-import-title = Den første import
step-import-body = Kobling læser kunder, produkter og nøgletal.

## Hvor det ordnes

problem-registration-refused =
    .why = Visma kender ikke dette client ID, eller client secret er forkert eller erstattet.
    .fix = Bed den ansvarlige for registreringen i Vismas udviklerportal om client ID og client secret, og indtast dem igen.
problem-session-refused =
    .why = Visma godkendte loginet, men Customer Insight afviste det lige bagefter.
    .fix = Kontroller forbindelsen igen. Sker det igen, så log ind igen.
problem-right-missing =
    .why = Loginet virker, men { $dataset } er lukket for brugeren.
    .fix = Log ind igen som kundeadministrator, og test igen.
problem-no-companies =
    .why = Loginet virker, men Customer Insight har ingen data for kontoret endnu.
    .fix = Spørg Visma, om Customer Insight er bestilt til kontoret, og tryk på Opdater klientliste.
problem-company-gone =
    .why = Customer Insight viser ikke længere { $company }. Aftalen kan være ophørt.
    .fix = Spørg Visma, og tryk på Opdater klientliste, eller deaktiver virksomheden her. Det, der er overført, bevares.
