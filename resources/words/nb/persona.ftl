# Hva de simulerte nøklene viser, for kursholderen.
persona-menu = Nøkler å prøve
persona-copied = Kopiert: { $name }. Lim den inn i veiviseren.
persona-office = Regnskapskontor: alt virker
persona-end-user = Ett selskap: alt virker
persona-wrong-consumer-token = Vår egen registrering blir avvist
persona-wrong-employee-token = Feil nøkkel
persona-production-key = Nøkkel fra produksjon på testserveren
persona-missing-right = Nøkkel uten tilgang til posteringer
persona-module-inactive = Tilleggstjenesten «Integrasjoner» er ikke aktivert
persona-no-clients = Kontornøkkel uten klienter
persona-rate-limited = Leverandøren begrenser antall kall
persona-server-down = Leverandørens server er nede
persona-malformed = Uleselige svar
persona-slow = Treg server
persona-expired-session = Økten utløper underveis
persona-certificate = Et sertifikat ingen stoler på
