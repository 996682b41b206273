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
