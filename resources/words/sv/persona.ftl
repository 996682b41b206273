# Vad de simulerade nycklarna visar, för utbildaren.
persona-menu = Nycklar att prova
persona-copied = Kopierad: { $name }. Klistra in den i guiden.
persona-office = Redovisningsbyrå: allt fungerar
persona-end-user = Ett företag: allt fungerar
persona-wrong-consumer-token = Vår egen registrering avvisas
persona-wrong-employee-token = Fel nyckel
persona-production-key = Nyckel från produktion på testservern
persona-missing-right = Nyckel utan behörighet till transaktioner
persona-module-inactive = Tilläggstjänsten «Integrasjoner» är inte aktiverad
persona-no-clients = Byrånyckel utan klienter
persona-rate-limited = Leverantören begränsar antalet anrop
persona-server-down = Leverantörens server ligger nere
persona-malformed = Oläsliga svar
persona-slow = Långsam server
persona-expired-session = Sessionen tar slut mitt i
persona-certificate = Ett certifikat som ingen litar på
