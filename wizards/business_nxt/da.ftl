# Business NXT på dansk, direkte og til koncernrapportering. Navne mellem » « er Vismas egne.

step-access-title = Hvordan skal Kobling logge ind?
step-access-body = Ingen af måderne viser Kobling en adgangskode. Du kan ombestemme dig senere.
step-access-ask-access = Kobling læser Business NXT
step-access-ask-access-user = Som dig, når du er logget ind via browseren
    .hint = Hurtigst: to minutter, og Kobling ser det, du ser. Du logger ind igen hver 30. dag.
step-access-ask-access-service = Som en særskilt systembruger (»Connect Application«)
    .hint = Anbefales til koncernrapportering: intet at forny, og ingens ferie stopper den. Den, der har to bestemte roller, opretter brugeren én gang; det tager omkring ti minutter.

step-before-title = Før du begynder
step-before-body = Ét spørgsmål sparer dig for spildt arbejde. Mangler der noget, kan du give trinnet videre og komme tilbage; alt, hvad du har indtastet, bliver gemt.
step-before-ask-system-user = Er du systembruger (»Systembruker«) i Business NXT?
step-before-ask-system-user-yes = Ja
step-before-ask-system-user-no = Nej, det er en anden
step-before-note-later = I alt omkring 15 minutter. »Afslut senere« gemmer når som helst.
step-before-handover =
    Hej,

    vi forbinder Business NXT med Kobling, og det kræver en systembruger (»Systembruker«) i Business NXT.

    Kan du enten gøre mig til systembruger eller sætte forbindelsen op sammen med mig? Det tager omkring 15 minutter.
    Jeg har ikke brug for nogen adgangskode fra dig.

step-roles-title = To roller i Visma.net Admin
step-roles-body = Koblings bruger oprettes af en, der har begge roller: »System supervisor« og »Application access«.
step-roles-ask-roles = Har du begge roller?
step-roles-ask-roles-yes = Ja
step-roles-ask-roles-no = Nej, eller jeg ved det ikke
step-roles-handover =
    Hej,

    vi forbinder Business NXT med Kobling. Kan du gøre følgende? Du skal have rollerne »System supervisor« og »Application access« i Visma.net Admin.

    1. Lav et nyt layout (visning) i Business NXT med tabellen »User«, og vis kolonnen »Connect Application«.
    2. Tilføj en bruger med præcis dette navn, med små bogstaver: { $application }
    3. Sæt kryds i »Connect Application« på rækken, før du gemmer.
    4. Åbn tabellen »Connect Application Access«.
    5. Tilføj en række med brugeren, firmanummeret og en adgangsgruppe, der må læse regnskabet.
    6. Gem, og gentag 5 for hver virksomhed.
    7. Sig til, når det er gjort.

    Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma lukker kun applikationer ind, som det kender. Den, der registrerede Kobling for kontoret i Vismas udviklerportal (oauth.developers.visma.com), har disse værdier.
step-registration-done = client ID er gemt på denne computer.
step-registration-note-once = Indtastes én gang: begge typer Business NXT-forbindelse bruger det, og senere bliver du ikke spurgt.

step-address-title = Adresser
step-address-body = Adresserne til produktionsmiljøet er udfyldt. Ret dem kun, hvis du har fået andre til test.
step-address-done = begge adresser er gemt.

step-sign-in-title = Log ind med Visma
step-sign-in-body = Kobling åbner Vismas egen side i din browser; brugernavn, adgangskode og engangskode bliver der. Log ind som den person, hvis adgang Kobling skal have, og tryk på »Godta«.
step-sign-in-done = siden her viser, hvem der loggede ind.
step-sign-in-note-groups = Hvad Kobling må læse, styres af dine adgangsgrupper i Business NXT.
step-sign-in-note-withdraw = Du kan tage adgangen tilbage når som helst under »Kontoinnstillinger« hos Visma. Så giver forbindelsen besked og venter.

step-connect-user-title = Opret Koblings bruger i Business NXT
step-connect-user-body = Kobling læser som denne bruger. Den oprettes i en visning for sig, direkte i tabellerne; sæt kryds undervejs.
step-connect-user-done = brugeren er gemt, med en virksomhed og en adgangsgruppe.
step-connect-user-do-layout = Lav et nyt layout (visning) med denne tabel.
step-connect-user-do-column = Vis den skjulte kolonne.
step-connect-user-do-user = Tilføj en række med præcis dette brugernavn, og sæt kryds i »Connect Application« på rækken, før du gemmer.
step-connect-user-do-table = Åbn tabellen med adgangsrettighederne.
step-connect-user-do-company = Tilføj en række med brugeren og firmanummeret. En gruppe af firmaer kan også bruges.
step-connect-user-do-group = Vælg en adgangsgruppe, der må læse regnskabet.
step-connect-user-do-save = Gem. Gentag de to sidste for hver virksomhed; en af de næste sider viser, hvilke der udestår.
step-connect-user-other-title = Jeg vil have Vismas egen opskrift
step-connect-user-other-recipe = Trinnene ovenfor er de samme med vores ord. I Vismas dokumentation står de under autentificering af serviceintegrationer.
step-connect-user-warning-letters = Kun små bogstaver, højst 24, præcis som vist. Uden krydset i »Connect Application« kan rækken ikke gemmes.
step-connect-user-picture = To tabeller. User: én række med client ID, kryds i Connect Application. Connect Application Access: én række med client ID, et firmanummer og en adgangsgruppe.
step-connect-user-handover = { step-roles-handover }

step-look-title = Se, hvilke virksomheder der udestår
step-look-body = Logger du ind én gang, sammenligner Kobling de virksomheder, du ser, med dem, dens egen bruger må læse; næste side viser så, hvilke der mangler adgang. Du kan springe dette over.
step-look-done = siden her viser, hvem der loggede ind, eller du går videre uden.

step-companies-title = Giv adgang, virksomhed for virksomhed
step-companies-body = Hver virksomhed skal have sin egen række. Kom tilbage hertil, når du har gemt: listen læses igen af sig selv.
step-companies-done = hver virksomhed, du vil have, er grøn.
step-companies-do-row = Tilføj en række for hver virksomhed, der mangler adgang: denne bruger, firmanummeret, en adgangsgruppe.

step-rights-title = Åbn det, der er lukket
step-rights-body = Loginet virker, men nogle data er lukket.
step-rights-done = kontrollen kan læse alle datatyper.
step-rights-do-service = Vælg en adgangsgruppe til Koblings bruger, der må læse regnskabet, og gem.
step-rights-do-user = Bed den, der styrer adgangsgrupperne i Business NXT, om at lade dig læse det.

step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver adgangen, én ting ad gangen, og læser én række af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.

check-identity = Hvem Kobling læser som

step-choose-title = Vælg virksomheder
step-choose-body = Sæt kryds ved de virksomheder, der skal forbindes. Hver af dem får en klient med samme navn her, medmindre du giver den et andet.
step-choose-done = der er sat kryds ved mindst én virksomhed.

step-name-title = Giv forbindelsen et navn
step-name-body = Navnet er til dig og dine kolleger og kan ændres senere.
step-name-done = forbindelsen har et navn.

step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang.

step-import-title = I brug
step-import-body = Forbindelsen er i brug fra nu af.

## Hvor i Business NXT det ordnes

problem-registration-refused =
    .why = Visma kender ikke dette client ID, eller client secret er forkert eller erstattet.
    .fix = Bed den ansvarlige for registreringen i Vismas udviklerportal om client ID og client secret, og indtast dem igen.
problem-session-refused =
    .why = Visma godkendte loginet, men Business NXT afviste det lige bagefter.
    .fix = Kontroller forbindelsen igen. Sker det igen, så log ind igen.
problem-right-missing =
    .why = Loginet virker, men { $dataset } er lukket for den bruger, Kobling læser som.
    .fix = Giv brugeren en adgangsgruppe, der må læse det; for Koblings egen bruger i »Connect Application Access«. Test så igen.
problem-no-companies =
    .why = Loginet virker, men giver ikke adgang til nogen virksomhed. Som regel mangler brugeren med »Connect Application«, eller navnet er ikke client ID med små bogstaver.
    .fix = Opret brugeren, giv den virksomheder i »Connect Application Access«, og tryk på Opdater klientliste. Logger du selv ind, så bed om adgang til en virksomhed.
problem-company-gone =
    .why = Business NXT viser ikke længere { $company } for den bruger, Kobling læser som. Rækken kan være slettet, eller virksomheden er lukket.
    .fix = Tilføj virksomheden igen i »Connect Application Access«, og tryk på Opdater klientliste, eller deaktiver virksomheden her.
problem-company-not-granted =
    .fix = Tilføj en række for virksomheden i »Connect Application Access«, og tryk på Opdater klientliste.
problem-access-group-missing =
    .fix = Vælg en adgangsgruppe på virksomhedens række i »Connect Application Access«, gem, og test igen.
