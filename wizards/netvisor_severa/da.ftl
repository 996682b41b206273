# Netvisor–Severa-integrationen på dansk: hvad der er galt på hver side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Ugyldige loginoplysninger til Netvisor: Forbindelsen kan ikke oprettes. Kontroller integrationens loginoplysninger.
       *[other] Ugyldig API-nøgle til Severa: Forbindelsen kan ikke oprettes. Kontroller API-nøglen.
    }
    .why = { $system } afviste integrationens loginoplysninger. De kan være erstattet, eller den bruger, de hører til, kan være slettet. Intet blev overført.
    .fix = Er integrationsbrugeren slettet i { $system }? Indtast loginoplysningerne igen i integrationens indstillinger.
problem-right-missing =
    .why = Loginet virker, men integrationen må ikke bruge dette: { $dataset }.
    .fix = Aktiver API-ressourcen i Netvisor under »Rajapintaresurssien käyttöoikeudet«, eller rettigheden (scope) i Severa, og tryk på Kontroller ressourcer.

step-intro-title = Opstart
step-intro-body = Integrationen overfører kunder, produkter og dimensioner mellem Severa og Netvisor af sig selv. Gå trinnene igennem i rækkefølge; overskriften fører hen, hvor trinnet udføres.
step-intro-note-trainer = Med en underviser tager opstarten omkring 1–2 timer og går hurtigere og mere sikkert. Netvisors undervisere tilbyder det mod betaling; du kan også gøre det selv, ét trin ad gangen.
step-rights-title = Rettigheder i Netvisor
step-rights-body = Den, der udfører opstarten i Netvisor, har brug for begge.
step-rights-done = der er sat kryds ved begge.
step-rights-do-role = Rollen »Käyttäjähallitsija (KH)«
step-rights-hint-role = Gives i virksomhedens brugerrettigheder i Netvisor.
step-rights-do-edit = »Muokkausoikeus« til én tjeneste under Accounting
step-rights-hint-edit = Under »Toimintokohtaiset oikeudet«, for eksempel »Kirjanpidon Perusraportointi«.
step-severa-title = Klargør Severa
step-severa-body = Tillægstjenesten er aktiveret, og der er oprettet »client credentials«, eller en API-nøgle til en bruger, der ikke bliver slettet. Netvisors API-ressourcer, som overførslen har brug for, kontrolleres også her.
step-severa-done = kontrollen af loginoplysningerne til Severa er grøn.
step-severa-do-client = Opret »client credentials«:
step-severa-side = Visma Severa: »client credentials« eller API-nøgle
step-severa-or = Eller, i stedet for »client credentials«, en API-nøgle:
step-severa-other-title = Hvor får jeg »client credentials«?
step-severa-help = Vismas hjælp kalder det »Liittymän aktivointi«. En bruger med profilen Administrator opretter »client credentials« i indstillingerne; en API-nøgle opretter brugeren selv i sin egen profil.
step-severa-other-key = Opret en API-nøgle:
step-severa-refused-client-secret = Ugyldige »client credentials« til Severa: Forbindelsen kan ikke oprettes. Kontroller client ID og client secret.
step-netvisor-title = Opret integrationsbrugeren i Netvisor
step-netvisor-body = En særskilt bruger til integrationen opretter API-loginoplysninger i virksomhedsmenuen; de indtastes i indstillingerne.
step-netvisor-done = kontrollen af loginoplysningerne til Netvisor er grøn.
step-netvisor-do-identifiers = Opret API-loginoplysningerne:
step-netvisor-warning-removed = Integrationen holder op med at virke, hvis den bruger, loginoplysningerne hører til, slettes i et af systemerne. Brug en særskilt integrationsbruger.
step-netvisor-side = Netvisor: »Ohjelmistorajapintatunnukset«
step-netvisor-registration = Koblings egen registrering hos Netvisor (partner)
step-netvisor-other-title = Hvor får jeg loginoplysningerne til Netvisor?
step-netvisor-help = Netvisors hjælp kalder dem »Ohjelmistorajapintatunnukset«. Log ind som integrationsbrugeren, åbn virksomhedsmenuen, og opret loginoplysningerne dér. Ressourcerne aktiveres det andet sted.
step-netvisor-other-resources = Aktiver ressourcerne:
step-customers-title = Kunderegister
step-customers-body = Vælg, hvilken vej kunder overføres, eller at én midlertidig kunde bruges i stedet for alle. Kundekoder er tal og begynder ikke med 0.
step-customers-done = indstillingerne for kunder er gemt.
step-customers-do-settings = Det samme i Netvisor:
step-customers-temporary = En post med koden TEMP skal findes i Netvisor, før noget overføres.
step-customers-rule = En kundekode skal være et tal og må ikke begynde med 0.
step-products-title = Produktregister
step-products-body = Vælg, hvilken vej produkter overføres, eller at ét midlertidigt produkt bruges i stedet for alle. Fra Netvisor overføres kun produkter med kode.
step-products-done = indstillingerne for produkter er gemt.
step-products-do-settings = Det samme i Netvisor:
step-products-temporary = En post med koden TEMP skal findes i Netvisor, før noget overføres.
step-dimensions-title = Dimensionshierarki
step-dimensions-body = Vælg, hvilke overskrifter i Netvisor projekterne og forretningsenhederne fra Severa lægges under.
step-dimensions-done = indstillingerne for dimensioner er gemt.
step-dimensions-do-settings = Det samme i Netvisor:
step-dimensions-header-project = Overskrift i Netvisor til projekter
step-dimensions-header-business-unit = Overskrift i Netvisor til forretningsenheder
step-dimensions-header-hint = Vælg blandt overskrifterne i Netvisor; findes en ikke, opretter du den der først. »Overføres ikke« holder den type ude.
step-log-title = Følg med i overførselshistorikken
step-log-body = Fejl i automatiske overførsler, som ufuldstændige kunder, vises dér med årsag og råd. I Netvisor giver rollen »Käyttäjähallitsija« adgang til den.
step-log-done = du ved, hvor du skal se, og har sat kryds.
step-log-do-history = Det samme i Netvisor:
step-summary-title = Tag i brug
step-summary-body = Dit navn og tidspunktet gemmes. Den første overførsel starter med det samme; forhåndsvisningen i indstillingerne viser, hvad den vil gøre.
