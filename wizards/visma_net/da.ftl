# Visma.net på dansk. Navne mellem » « er Vismas egne.

step-access-title = Hvordan skal Kobling logge ind?
step-access-body = Ingen af måderne viser Kobling en adgangskode. Du kan ombestemme dig senere.
step-access-ask-access = Kobling læser Visma.net
step-access-ask-access-user = Som dig, når du er logget ind via browseren
    .hint = Hurtigst: to minutter for hver virksomhed. Du logger ind igen hver 30. dag.
step-access-ask-access-service = Som sit eget program
    .hint = Intet at forny. Kobling skal bruge tenant-id for hver virksomhed, og Vismas godkendelse til at logge ind uden en person.

step-before-title = Før du begynder
step-before-body = To spørgsmål sparer dig for spildt arbejde. Mangler der noget, kan du give trinnet videre og komme tilbage; alt, hvad du har indtastet, bliver gemt.
step-before-ask-api-user = Har du rollen »API User« i den virksomhed, der skal forbindes?
step-before-ask-api-user-yes = Ja
step-before-ask-api-user-no = Nej, eller jeg ved det ikke
step-before-ask-finance = Har du adgang til finansmodulet (»Finansmodulen«) der?
step-before-ask-finance-yes = Ja
step-before-ask-finance-no = Nej, eller jeg ved det ikke
step-before-note-company = Ét login åbner én virksomhed. Når den første er forbundet, tager den næste et minut: kun loginet gentages.
step-before-note-days = Visma kræver, at du logger ind igen hver 30. dag. Kobling tæller dagene, siger til i tide og holder importerne tilbage, til det er gjort. Intet går tabt.
step-before-note-later = Omkring 10 minutter for den første virksomhed. »Afslut senere« gemmer når som helst.
step-before-handover =
    Hej,

    vi forbinder Visma.net med Kobling. Kan du give mig følgende for hver virksomhed, vi forbinder?

    1. Rollen »API User« i Visma.net Admin.
    2. Adgang til finansmodulet (»Finansmodulen«).
    3. Sig til, når det er gjort.

    Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma lukker kun applikationer ind, som det kender. Den, der registrerede Kobling for kontoret i Vismas udviklerportal (oauth.developers.visma.com), har disse værdier.
step-registration-done = client ID er gemt på denne computer.
step-registration-note-once = Indtastes én gang: ved senere Visma.net-forbindelser bliver du ikke spurgt.

step-address-title = Adresser
step-address-body = Adresserne til produktionsmiljøet er udfyldt. Ret dem kun, hvis du har fået andre til test.
step-address-done = begge adresser er gemt.

step-tenant-title = Hvilken virksomhed?
step-tenant-body = Uden en person, der vælger, vil Visma vide, hvis regnskab det gælder. Hver virksomhed har et tenant-id.
step-tenant-done = tenant-id er gemt.
step-tenant-note-approved = Virksomheden skal have godkendt Kobling som integration i Visma.net Admin.
step-tenant-other-title = Hvor finder jeg tenant-id?
step-tenant-other-customer = Åbn administrationen, og vælg kunden, altså virksomheden.
step-tenant-other-tab = Gå til denne fane. Der står kunde-id og tenant-id.

step-sign-in-title = Log ind med Visma
step-sign-in-body = Kobling åbner Vismas egen side i din browser; brugernavn, adgangskode og engangskode bliver der. Log ind, vælg virksomheden, og tryk på »Godta«.
step-sign-in-done = siden her viser, hvem der loggede ind.
step-sign-in-warning-company = Vælg virksomheden med omhu: loginet gælder kun den.
step-sign-in-note-days = Loginet varer i 30 dage. Det tager et minut at forny, og forbindelsen, jobbene og historikken bevares.
step-sign-in-note-withdraw = Du kan tage adgangen tilbage når som helst under »Kontoinnstillinger« hos Visma. Så giver forbindelsen besked og venter.

step-rights-title = Åbn det, der er lukket
step-rights-body = Loginet virker, men nogle data er lukket for brugeren.
step-rights-done = kontrollen kan læse alle datatyper.
step-rights-do-open = Åbn administrationen sammen med en, der må give roller.
step-rights-do-role = Giv brugeren roller, der må læse virksomhedens regnskab, kunder, leverandører og produkter.

step-finance-title = Giv adgang til Finance
step-finance-body = Brugeren er logget ind, men finansmodulet er lukket.
step-finance-done = kontrollen kan læse kontiene.
step-finance-do-open = Åbn administrationen sammen med en, der må give roller.
step-finance-do-role = Giv brugeren denne rolle i virksomheden.
step-finance-do-module = Giv også brugeren adgang til finansmodulet (»Finansmodulen«).
step-finance-handover =
    Hej,

    vores forbindelse fra Visma.net til Kobling logger ind, men finansmodulet er lukket for brugeren. Kan du åbne det?

    1. Åbn Visma.net Admin, og vælg virksomheden.
    2. Giv brugeren rollen »API User« og adgang til finansmodulet (»Finansmodulen«).
    3. Sig til, når det er gjort.

    Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver adgangen, én ting ad gangen, og læser én række af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.

check-identity = Hvilken virksomhed der er åben

step-choose-title = Virksomheden
step-choose-body = Et login åbner én virksomhed, så der er allerede sat kryds ved den. Klienten får samme navn her, medmindre du giver den et andet.
step-choose-done = der er sat kryds ved virksomheden.

step-name-title = Giv forbindelsen et navn
step-name-body = Virksomhedens navn står der allerede, så du kan kende forbindelserne fra hinanden.
step-name-done = forbindelsen har et navn.

step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang. Når du starter, læser Kobling alt én gang og holder derefter regnskabet opdateret hver nat.

step-import-title = Den første import
step-import-body = Kobling læser regnskabet og sammenligner det med Visma.nets egen saldobalance.

## Hvor i Visma.net det ordnes

problem-registration-refused =
    .why = Visma kender ikke dette client ID, eller client secret er forkert eller erstattet.
    .fix = Bed den ansvarlige for registreringen i Vismas udviklerportal om client ID og client secret, og indtast dem igen.
problem-sign-in-denied =
    .why = Enten annullerede nogen hos Visma, eller også var der ingen virksomhed at vælge: så mangler brugeren rollen »API User«. Visma siger ikke, hvilken af dem det var. Intet er ændret her.
    .fix = Log ind igen, vælg virksomheden, og accepter. Er listen tom, så bed om rollen »API User« i virksomheden i Visma.net Admin.
problem-sign-in-timed-out =
    .why = Loginet blev ikke afsluttet i tide. Var der ingen virksomhed at vælge, mangler brugeren rollen »API User«; viste siden en fejl, er Koblings registrering hos Visma ikke rigtig.
    .fix = Log ind igen. Er listen tom, så bed om rollen »API User« i virksomheden i Visma.net Admin. Ender browseren på en fejlside, så kopier adressen, og indsæt den i guiden.
problem-session-refused =
    .why = Visma godkendte loginet, men Visma.net afviste det lige bagefter.
    .fix = Kontroller forbindelsen igen. Sker det igen, så log ind igen.
problem-right-missing =
    .why = Loginet virker, men { $dataset } er lukket for brugeren i Visma.net.
    .fix = Giv brugeren en rolle, der må læse det, i Visma.net Admin, og test igen.
problem-module-inactive =
    .title = Logget ind, men uden adgang til Finance
    .why = Brugeren må ikke åbne finansmodulet (»Finansmodulen«) i denne virksomhed.
    .fix = Giv brugeren rollen »API User« og adgang til finansmodulet i Visma.net Admin, og test igen.
problem-no-companies =
    .why = Loginet virker, men giver ikke adgang til nogen virksomhed. Som regel mangler rollen »API User«.
    .fix = Bed om rollen »API User« i virksomheden i Visma.net Admin, log ind igen, og vælg virksomheden.
problem-company-gone =
    .why = Visma.net åbner ikke længere { $company }. Adgangen kan være trukket tilbage, tenant-id kan være forkert, eller virksomheden er lukket.
    .fix = Log ind igen, og vælg virksomheden, eller ret tenant-id. Du kan også deaktivere virksomheden her; det, der er overført, bevares.
