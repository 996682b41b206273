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
