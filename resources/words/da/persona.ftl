# Hvad de simulerede nøgler viser, til underviseren.
persona-menu = Nøgler at prøve
persona-copied = Kopieret: { $name }. Indsæt den i guiden.
persona-office = Regnskabskontor: alt virker
persona-end-user = Én virksomhed: alt virker
persona-wrong-consumer-token = Vores egen registrering afvises
persona-wrong-employee-token = Forkert nøgle
persona-production-key = Nøgle fra produktion på testserveren
persona-missing-right = Nøgle uden adgang til posteringer
persona-module-inactive = Tillægstjenesten «Integrasjoner» er ikke aktiveret
persona-no-clients = Kontornøgle uden klienter
persona-rate-limited = Leverandøren begrænser antallet af kald
persona-server-down = Leverandørens server er nede
persona-malformed = Ulæselige svar
persona-slow = Langsom server
persona-expired-session = Sessionen udløber undervejs
persona-certificate = Et certifikat, ingen har tillid til
