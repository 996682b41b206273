# Netvisor–Severa-grensesnittet på norsk: hva som er galt på hver side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Ugyldige opplysninger til Netvisor: Tilkoblingen kan ikke opprettes. Kontroller integrasjonsopplysningene.
       *[other] Ugyldig API-nøkkel til Severa: Tilkoblingen kan ikke opprettes. Kontroller API-nøkkelen.
    }
    .why = { $system } avviste grensesnittets opplysninger. De kan være erstattet, eller brukeren de hører til, kan være slettet. Ingenting ble overført.
    .fix = Er integrasjonsbrukeren slettet i { $system }? Skriv inn opplysningene på nytt i innstillingene for grensesnittet.
problem-right-missing =
    .why = Påloggingen virker, men integrasjonen får ikke bruke dette: { $dataset }.
    .fix = Slå på grensesnittressursen i Netvisor under «Rajapintaresurssien käyttöoikeudet», eller rettigheten (scope) i Severa, og trykk Kontroller ressurser.
