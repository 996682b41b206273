# Navngivne kontroller, i den rækkefølge de køres.
check-reach = Kontakt med serveren
check-signed-in = Login
check-identity = Hvem nøglen tilhører
check-companies = Virksomheder
check-read-accounts = Læser konti
check-read-customers = Læser kunder
check-read-suppliers = Læser leverandører
check-read-products = Læser produkter
check-read-dimensions = Læser dimensioner
check-read-postings = Læser posteringer
check-read-trial-balance = Læser saldobalancen
