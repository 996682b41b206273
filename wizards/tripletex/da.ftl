# Tripletex på dansk. Navne mellem » « er Tripletex' egne og står på norsk.

step-kind-title = Hvilken type nøgle vil du bruge?
step-kind-body = Tripletex lukker Kobling ind med en nøgle, ikke med din adgangskode. Der er to typer, og svaret afgør, hvilke trin der følger.
step-kind-ask-key-kind = Nøglen
step-kind-ask-key-kind-office = Regnskabskontor: én nøgle til mange klienter
    .hint = »Regnskapskontorets brukernøkkel«. Oprettes én gang på kontorets egen konto i Tripletex og kobles derefter til de klienter, du vælger.
step-kind-ask-key-kind-end-user = Én virksomhed: nøgle til virksomhedens eget regnskab
    .hint = »Brukernøkkel for sluttbruker«. Oprettes inde på virksomhedens egen konto i Tripletex.
step-kind-note-support = Kontorets nøgle virker kun i programmer, der understøtter den. Det gør Kobling.

step-before-title = Før du begynder
step-before-body = To spørgsmål sparer dig for spildt arbejde. Mangler der noget, kan du give trinnet videre og komme tilbage; alt, hvad du har indtastet, bliver gemt.
step-before-ask-role = Er du konto- eller brugeradministrator i Tripletex (konto- eller brukeradministrator)?
step-before-ask-role-yes = Ja
step-before-ask-role-no = Nej, det er en anden
step-before-ask-package = Har kontoen pakken Smart eller Komplett?
step-before-ask-package-yes = Ja
step-before-ask-package-no = Nej, eller jeg ved det ikke
step-before-note-later = I alt omkring 15 minutter. »Afslut senere« gemmer når som helst.
step-before-handover =
    Hej,

    vi forbinder Tripletex med { $application } og har brug for, at en konto- eller brugeradministrator (konto- eller brukeradministrator) gør dette én gang:

    1. Kontroller, at kontoen har pakken Smart eller Komplett.
    2. Åbn i Tripletex: Selskap > Mitt abonnement
    3. Bestil »Integrasjoner« under »Moduler og tilleggstjenester«, læs vilkårene, og tryk på »Aktiver«.
    4. Sig til, når det er gjort, eller giv min bruger administratorrettigheder.

    I ældre menuer: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Send ikke nøgler eller adgangskoder pr. e-mail.

step-registration-title = Koblings egen registrering hos Tripletex
step-registration-body = Tripletex beder hvert program om sin egen nøgle, consumer token. Den hører til kontorets aftale med Tripletex, ikke til en klient, og indtastes én gang.
step-registration-done = navnet og consumer token er gemt på denne computer.
step-registration-note-once = Ved senere forbindelser bliver du ikke spurgt. Den, der bestilte adgang for { $application } hos Tripletex, har fået consumer token.

step-activate-title = Aktiver »Integrasjoner« i Tripletex
step-activate-body = Tillægstjenesten åbner Tripletex for andre programmer. En konto- eller brugeradministrator bestiller den.
step-activate-done = »Integrasjoner« står som aktiv under »Moduler og tilleggstjenester«.
step-activate-do-where-office = Log ind på kontorets egen konto. Det gøres én gang, på kontoret; hos klienterne er det ikke nødvendigt.
step-activate-do-where-company = Log ind på kontoen for den virksomhed, du vil forbinde.
step-activate-do-open = Åbn abonnementet.
step-activate-do-order = Find modulerne og tillægstjenesterne, og bestil denne.
step-activate-do-terms = Læs vilkårene, og aktiver.
step-activate-other-title = Mine menuer ser anderledes ud
step-activate-other-open = I ældre menuer hedder siden sådan.
step-activate-other-order = Sæt kryds her.
step-activate-other-missing = Findes siden slet ikke? Så mangler din bruger retten til at se den, eller aftalen er en anden: spørg jeres administrator eller Tripletex.
step-activate-handover =
    Hej,

    vi forbinder Tripletex med { $application }. Kan du aktivere tillægstjenesten »Integrasjoner«? Det tager omkring tre minutter.

    1. Log ind som konto- eller brugeradministrator (konto- eller brukeradministrator); et regnskabskontor gør det på sin egen konto.
    2. Åbn: Selskap > Mitt abonnement
    3. Bestil »Integrasjoner« under »Moduler og tilleggstjenester«.
    4. Læs vilkårene, og tryk på »Aktiver«.

    I ældre menuer: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Kontoen skal have pakken Smart eller Komplett. Sig til, når det er gjort. Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-user-title = Vælg den bruger, nøglen skal høre til
step-user-body = Nøglen oprettes på en medarbejder eller en kontakt. Du må gerne vælge dig selv.
step-user-done = formularen til en ny nøgle er åben.
step-user-do-open = Åbn medarbejderne, og vælg en.
step-user-do-contacts = Eller åbn kontakterne, hvis brugeren står der.
step-user-do-tab = Gå til denne fane på medarbejderen eller kontakten.
step-user-do-new = Tryk på knappen til en ny nøgle.
step-user-other-title = Menuerne ser anderledes ud, eller jeg kan ikke se fanen
step-user-other-employees = På nogle konti står medarbejderne her.
step-user-other-self = Vil du bruge dig selv: Åbn din egen profil øverst til højre, og gå til denne fane.
step-user-other-missing = Ingen sådan fane? Så er »Integrasjoner« ikke aktiveret: Gå tilbage til forrige trin.
step-user-warning-rights = En nøgle har aldrig flere rettigheder end sin bruger. Vælg en, der må se hele regnskabet, og som bliver: Fjernes brugeren, holder nøglen op med at virke.

step-create-title = Opret nøglen
step-create-body = Udfyld formularen i Tripletex oppefra og ned. Kopier programnavnet herfra; hvert bogstav skal passe.
step-create-done = Tripletex viser den nye nøgle i sit eget vindue. Lad vinduet stå åbent.
step-create-do-application = Vælg dette program. Navnet er klar til at blive kopieret.
step-create-do-custom = Sæt kryds ved tilpasset opsætning.
step-create-do-office = Sæt kryds her, så virker nøglen på tværs af klienter.
step-create-do-access = Giv nøglen alle rettigheder. Det, brugeren mangler, forbliver låst.
step-create-do-name = Giv nøglen et navn, du kan kende igen senere.
step-create-do-finish = Opret nøglen.
step-create-other-title = Programmet står ikke på listen, eller jeg vil give færre rettigheder
step-create-other-custom = Ikke på listen: Sæt kryds her, og skriv selv navnet.
step-create-other-name = Indsæt programnavnet her.
step-create-other-all = Giver alt, hvad brugeren har. Anbefales.
step-create-other-same = Kopierer brugerens rettigheder, som de er i dag. Senere ændringer følger ikke med.
step-create-other-own = Giver ingenting endnu. Du skal tilføje rettighederne bagefter ved at klikke på programmets blå navn under »API-tilgang«; indtil da siger kontrollen, at adgang mangler.
step-create-note-exact = »The application could not be found« i Tripletex betyder, at navnet afviger, ofte på grund af et stort bogstav eller et mellemrum.
step-create-warning-once = Nøglen vises kun én gang. Gå videre til næste side her, før du trykker på »OK« i Tripletex.

step-token-title = Indsæt nøglen her
step-token-body = I Tripletex hedder nøglen »Brukernøkkel – ID (Employee token)«. Kopier det hele, og indsæt det nedenfor; mellemrum og punkttegn, der følger med, bliver fjernet.
step-token-done = nøglen ligger i computerens nøglering, og Tripletex har lukket os ind.
    .tested = Nøglen virker. Nu kan du trykke på »OK« i { $system }.
    .demo = nøglen ligger i computerens hukommelse, og Tripletex har lukket os ind.
step-token-note-ok = Tryk på »OK« i Tripletex, når testen her er grøn.
step-token-warning-mail = Send ikke nøglen pr. e-mail, og gem den ikke i et dokument, heller ikke til dig selv. Herfra går den direkte i nøgleringen og vises aldrig igen.
    .demo = Send ikke nøglen pr. e-mail, og gem den ikke i et dokument, heller ikke til dig selv. Herfra går den direkte i hukommelsen og vises aldrig igen.
step-token-other-title = Jeg har mistet nøglen
step-token-other-tab = Åbn den medarbejder eller kontakt, nøglen blev oprettet på, ofte brugeradministratoren, og gå til denne fane.
step-token-other-restore = Lav en ny nøgle i stedet for den gamle.
step-token-other-replaced = Den nye nøgle erstatter den gamle: Alle andre programmer, der brugte den gamle, stopper, til de får den nye.

step-link-title = Kobl nøglen til klienterne
step-link-body = Kontorets nøgle ser først en klient, når du har koblet de to sammen. Det gør du på kontorets egen konto.
step-link-done = klienterne står sammen med nøglen under »Tilganger«.
step-link-ask-clients = Hvor mange klienter vil du forbinde nu?
step-link-ask-clients-many = Flere klienter
step-link-ask-clients-one = Én klient
step-link-do-open = Åbn klientadgangen.
step-link-do-add = Tryk her, øverst til højre.
step-link-do-key = Vælg den nøgle, du lige har oprettet.
step-link-do-template = Vælg en adgangsskabelon, der må læse regnskabet.
step-link-do-many = Marker alle de klienter, nøglen skal gælde for.
step-link-do-one = Marker den klient, nøglen skal gælde for.
step-link-do-save = Gem.
step-link-other-title = Mine menuer ser anderledes ud
step-link-other-many-open = Åbn kunderne, og marker klienterne.
step-link-other-many-access = Tryk her, øverst til højre.
step-link-other-many-employee = Vælg programmet i dette felt; det står der som en medarbejder.
step-link-other-many-template = Vælg en adgangsskabelon, der må læse regnskabet, og gem.
step-link-other-one-open = Åbn klientadgangen, og vælg klienten.
step-link-other-one-add = Tryk på den første, så på den anden, og vælg den medarbejder, der har programmets navn.
step-link-other-one-save = Gem.
step-link-note-own-books = Samme nøgle kan ikke bruges til kontorets eget regnskab. Lav en nøgle af den anden type til det, og en særskilt forbindelse.

step-access-title = Kontroller API-adgangen hos hver klient
step-access-body = Tripletex slår den til, når klientadgangen oprettes, så som regel er det allerede gjort. Kobling kontrollerer det for dig i næste trin.
step-access-done = hver klient svarer. Kontrollen bekræfter det; indtil videre er et kryds nok.
step-access-do-switch = Vælg klienten i virksomhedsvælgeren øverst til venstre.
step-access-do-open = Åbn siden om regnskabskontoret.
step-access-do-accountant = Se efter, at jeres kontor er valgt i dette felt.
step-access-do-tick = Sæt kryds her under de generelle adgangsrettigheder.
step-access-do-save = Gem.
step-access-note-usually = Kom kun tilbage hertil, hvis en klient ikke dukker op.

step-rights-title = Giv nøglen den adgang, den mangler
step-rights-body = Loginet virker, men nogle data er lukket for nøglen.
step-rights-done = kontrollen kan læse alle datatyper.
step-rights-do-open = Åbn den medarbejder eller kontakt, nøglen blev oprettet på, og gå til denne fane.
step-rights-do-key = Klik på programmets blå navn i denne kolonne.
step-rights-do-grant = Sæt kryds ved kontoplan, bilag, rapporter, kunder, leverandører, produkter, projekter og afdelinger, og gem.
step-rights-do-template = Har du kontorets nøgle, så se også efter, at klientens adgangsskabelon tillader det samme.
step-rights-warning-user = Er et felt låst, mangler brugeren også retten. Giv den til brugeren først, eller opret nøglen på en anden bruger.

step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver nøglen, én ting ad gangen, og læser én række af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.

step-choose-title = Vælg virksomheder
step-choose-body = Sæt kryds ved de virksomheder, der skal forbindes. Hver af dem får en klient med samme navn her, medmindre du giver den et andet.
step-choose-done = der er sat kryds ved mindst én virksomhed.

step-name-title = Giv forbindelsen et navn
step-name-body = Navnet er til dig og dine kolleger og kan ændres senere.
step-name-done = forbindelsen har et navn.

step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang. Når du starter, læser Kobling alt én gang og holder derefter regnskabet opdateret hver nat.

step-import-title = Den første import
step-import-body = Kobling læser regnskabet og sammenligner det med Tripletex' egen saldobalance.

## Hvor i Tripletex det ordnes

problem-key-refused =
    .fix = Indsæt nøglen igen. Er den væk, åbner du »Selskap > Ansatte > (medarbejder) > API-tilgang« og vælger »Gjenopprett nøkkel« eller »Ny nøkkel«. En ny nøgle erstatter den gamle.
problem-key-missing =
    .fix = Indsæt nøglen her. Du opretter den under »Selskap > Ansatte > (medarbejder) > API-tilgang > Ny nøkkel«.
problem-key-other-environment =
    .fix = Indsæt en nøgle fra samme miljø som adressen. Nøgler fra testmiljøet begynder med »test-«.
problem-registration-refused =
    .fix = Bed den ansvarlige for registreringen på kontoret om at indtaste consumer token igen. Din egen nøgle fra »API-tilgang« kan blive stående.
problem-right-missing =
    .fix = Åbn »Selskap > Ansatte > (medarbejder) > API-tilgang«, klik på det blå navn i kolonnen »Nøkkel«, og giv nøglen adgangen. For en klient sættes den i »Klient > Tilganger > Tilgangsmal«. Test derefter igen.
problem-module-inactive =
    .fix = Bed en konto- eller brugeradministrator om at åbne »Selskap > Mitt abonnement > Moduler og tilleggstjenester«, bestille »Integrasjoner« og trykke på »Aktiver«. Test derefter igen.
problem-no-companies =
    .fix = Åbn »Klient > Tilganger > Legg til API-nøkkel« i kontorets egen konto, vælg nøgle og klienter, og tryk på »Lagre endringer«. Tryk derefter på Opdater klientliste.
problem-company-gone =
    .fix = Åbn »Selskap > Regnskapsfører« hos klienten, og sæt kryds ved »API-tilgang« under »Generelle tilganger«, eller deaktiver virksomheden her. Det overførte bevares.
problem-session-refused =
    .fix = Kontroller forbindelsen igen. Sker det igen, opretter du en ny nøgle under »Selskap > Ansatte > (medarbejder) > API-tilgang > Ny nøkkel«.
