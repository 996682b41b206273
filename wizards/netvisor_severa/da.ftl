# Netvisor–Severa-integrationen på dansk: hvad der er galt på hver side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Ugyldige oplysninger til Netvisor: Forbindelsen kan ikke oprettes. Kontrollér integrationsoplysningerne.
       *[other] Ugyldig API-nøgle til Severa: Forbindelsen kan ikke oprettes. Kontrollér API-nøglen.
    }
    .why = { $system } afviste integrationens oplysninger. De kan være erstattet, eller den bruger, de hører til, kan være slettet. Intet blev overført.
    .fix = Er integrationsbrugeren slettet i { $system }? Indtast oplysningerne igen i integrationens indstillinger.
problem-right-missing =
    .why = Login virker, men integrationen må ikke bruge dette: { $dataset }.
    .fix = Slå grænsefladeressourcen til i Netvisor under »Rajapintaresurssien käyttöoikeudet«, eller rettigheden (scope) i Severa, og tryk på Kontrollér ressourcer.
