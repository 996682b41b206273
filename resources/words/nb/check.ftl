# Navngitte kontroller, i den rekkefølgen de kjøres.
check-reach = Kontakt med serveren
check-signed-in = Pålogging
check-identity = Hvem nøkkelen tilhører
check-companies = Selskaper
check-read-accounts = Leser kontoer
check-read-customers = Leser kunder
check-read-suppliers = Leser leverandører
check-read-products = Leser produkter
check-read-dimensions = Leser dimensjoner
check-read-postings = Leser posteringer
check-read-trial-balance = Leser saldobalansen

# Det en kontroll fant.
check-fact-host = Server
check-fact-expires = Økten varer til
check-fact-count = Antall selskaper
check-fact-company = Selskap
check-fact-key-kind = Type nøkkel
check-fact-organisation-number = Organisasjonsnummer
check-fact-found = Fant rader
