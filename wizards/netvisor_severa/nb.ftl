# Netvisor–Severa-integrasjonen på norsk: hva som er galt på hver side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Ugyldig legitimasjon for Netvisor: Kan ikke opprette forbindelse. Kontroller integrasjonslegitimasjonen.
       *[other] Ugyldig API-nøkkel til Severa: Kan ikke opprette forbindelse. Kontroller API-nøkkelen.
    }
    .why = { $system } avviste integrasjonens legitimasjon. Den kan være erstattet, eller brukeren den hører til, kan være slettet. Ingenting ble overført.
    .fix = Er integrasjonsbrukeren slettet i { $system }? Skriv inn legitimasjonen på nytt i innstillingene for integrasjonen.
problem-right-missing =
    .why = Påloggingen virker, men integrasjonen får ikke bruke dette: { $dataset }.
    .fix = Aktiver API-ressursen i Netvisor under «Rajapintaresurssien käyttöoikeudet», eller rettigheten (scope) i Severa, og trykk Kontroller ressurser.

step-intro-title = Oppstart
step-intro-body = Integrasjonen overfører kunder, produkter og dimensjoner mellom Severa og Netvisor av seg selv. Gå gjennom stegene i rekkefølge; overskriften fører dit steget gjøres.
step-intro-note-trainer = Med en kursholder tar oppstarten omtrent 1–2 timer og går raskere og tryggere. Netvisors kursholdere tilbyr det mot betaling; du kan også gjøre det selv, ett steg om gangen.
step-rights-title = Rettigheter i Netvisor
step-rights-body = Den som gjør oppstarten i Netvisor, trenger begge.
step-rights-done = begge er krysset av.
step-rights-do-role = Rollen «Käyttäjähallitsija (KH)»
step-rights-hint-role = Gis i selskapets brukerrettigheter i Netvisor.
step-rights-do-edit = «Muokkausoikeus» til én tjeneste i Accounting
step-rights-hint-edit = Under «Toimintokohtaiset oikeudet», for eksempel «Kirjanpidon Perusraportointi».
step-severa-title = Klargjør Severa
step-severa-body = Tilleggstjenesten er aktivert, og det er laget «client credentials», eller en API-nøkkel for en bruker som ikke skal slettes. Netvisors API-ressurser som overføringen trenger, kontrolleres også her.
step-severa-done = kontrollen av legitimasjonen for Severa er grønn.
step-severa-do-client = Lag «client credentials»:
step-severa-side = Visma Severa: «client credentials» eller API-nøkkel
step-severa-or = Eller, i stedet for «client credentials», en API-nøkkel:
step-severa-other-title = Hvor får jeg «client credentials»?
step-severa-help = Vismas hjelp kaller det «Liittymän aktivointi». En bruker med profilen Administrator lager «client credentials» i innstillingene; en API-nøkkel lager brukeren selv i sin egen profil.
step-severa-other-key = Lag en API-nøkkel:
step-severa-refused-client-secret = Ugyldige «client credentials» til Severa: Kan ikke opprette forbindelse. Kontroller client ID og client secret.
step-netvisor-title = Lag integrasjonsbrukeren i Netvisor
step-netvisor-body = En egen bruker for integrasjonen oppretter API-legitimasjon i selskapsmenyen; den skrives inn i innstillingene.
step-netvisor-done = kontrollen av legitimasjonen for Netvisor er grønn.
step-netvisor-do-identifiers = Opprett API-legitimasjonen:
step-netvisor-warning-removed = Integrasjonen slutter å virke hvis brukeren legitimasjonen hører til, blir slettet i ett av systemene. Bruk en egen integrasjonsbruker.
step-netvisor-side = Netvisor: «Ohjelmistorajapintatunnukset»
step-netvisor-registration = Koblings egen registrering hos Netvisor (partner)
step-netvisor-other-title = Hvor får jeg legitimasjonen for Netvisor?
step-netvisor-help = Netvisors hjelp kaller den «Ohjelmistorajapintatunnukset». Logg på som integrasjonsbrukeren, åpne selskapsmenyen og opprett legitimasjonen der. Ressursene aktiveres på det andre stedet.
step-netvisor-other-resources = Aktiver ressursene:
step-customers-title = Kunderegister
step-customers-body = Velg hvilken vei kunder overføres, eller at én midlertidig kunde brukes for alle. Kundekoder er tall og begynner ikke med 0.
step-customers-done = innstillingene for kunder er lagret.
step-customers-do-settings = Det samme i Netvisor:
step-customers-temporary = En post med koden TEMP må finnes i Netvisor før noe overføres.
step-customers-rule = En kundekode må være et tall og kan ikke begynne med 0.
step-products-title = Produktregister
step-products-body = Velg hvilken vei produkter overføres, eller at ett midlertidig produkt brukes for alle. Fra Netvisor overføres bare produkter med kode.
step-products-done = innstillingene for produkter er lagret.
step-products-do-settings = Det samme i Netvisor:
step-products-temporary = En post med koden TEMP må finnes i Netvisor før noe overføres.
step-dimensions-title = Dimensjonshierarki
step-dimensions-body = Velg hvilke overskrifter i Netvisor prosjektene og forretningsenhetene fra Severa legges under.
step-dimensions-done = innstillingene for dimensjoner er lagret.
step-dimensions-do-settings = Det samme i Netvisor:
step-dimensions-header-project = Overskrift i Netvisor for prosjekter
step-dimensions-header-business-unit = Overskrift i Netvisor for forretningsenheter
step-dimensions-header-hint = Velg blant overskriftene i Netvisor; mangler en, oppretter du den der først. «Overføres ikke» holder den typen utenfor.
step-log-title = Følg med på overføringshistorikken
step-log-body = Feil i automatiske overføringer, som ufullstendige kunder, vises der med årsak og råd. I Netvisor gir rollen «Käyttäjähallitsija» tilgang til den.
step-log-done = du vet hvor du skal se, og har krysset av.
step-log-do-history = Det samme i Netvisor:
step-summary-title = Start bruk
step-summary-body = Navnet ditt og tidspunktet lagres. Den første overføringen starter med en gang; forhåndsvisningen i innstillingene viser hva den vil gjøre.
