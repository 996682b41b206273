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
check-read-metrics = Leser nøkkeltall
check-read-projects = Leser prosjekter
check-read-invoices = Leser salgsfakturaer
check-read-hours = Leser timer
check-netvisor = Opplysninger til Netvisor
check-severa = Opplysninger til Severa
check-resource = Grensesnittressurs { $name }
check-header = Dimensjonsoverskrift { $name }

# Det en kontroll fant.
check-fact-host = Server
check-fact-expires = Økten varer til
check-fact-count = Antall selskaper
check-fact-company = Selskap
check-fact-key-kind = Type nøkkel
check-fact-organisation-number = Organisasjonsnummer
check-fact-found = Fant rader
check-fact-who = Logget på som
check-fact-email = E-post
check-fact-client = Logger på som
check-fact-tenant = Tenant
check-fact-granted = Gitt tilgang til
check-fact-until = Godkjenningen varer til
check-fact-lacking = Selskaper uten tilgang
check-fact-customer = Kunde
check-fact-role = Rolle
