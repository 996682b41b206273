# Namngivna kontroller, i den ordning de körs.
check-reach = Kontakt med servern
check-signed-in = Inloggning
check-identity = Vem nyckeln tillhör
check-companies = Företag
check-read-accounts = Läser konton
check-read-customers = Läser kunder
check-read-suppliers = Läser leverantörer
check-read-products = Läser artiklar
check-read-dimensions = Läser dimensioner
check-read-postings = Läser bokföringsposter
check-read-trial-balance = Läser saldobalansen

# Vad en kontroll fann.
check-fact-host = Server
check-fact-expires = Sessionen gäller till
check-fact-count = Antal företag
check-fact-company = Företag
check-fact-key-kind = Typ av nyckel
check-fact-organisation-number = Organisationsnummer
check-fact-found = Rader hittades
