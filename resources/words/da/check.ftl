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
check-read-metrics = Læser nøgletal
check-read-projects = Læser projekter
check-read-invoices = Læser salgsfakturaer
check-read-hours = Læser arbejdstimer
check-netvisor = Oplysninger til Netvisor
check-severa = Oplysninger til Severa
check-resource = Grænsefladeressource { $name }
check-header = Dimensionsoverskrift { $name }

# Det, en kontrol fandt.
check-fact-host = Server
check-fact-expires = Sessionen varer til
check-fact-count = Antal virksomheder
check-fact-company = Virksomhed
check-fact-key-kind = Type nøgle
check-fact-organisation-number = Organisationsnummer
check-fact-found = Fandt rækker
check-fact-who = Logget ind som
check-fact-email = E-mailadresse
check-fact-client = Logger ind som
check-fact-tenant = Tenant
check-fact-granted = Adgang givet til
check-fact-until = Godkendelsen varer til
check-fact-lacking = Virksomheder uden adgang
check-fact-customer = Kunde
check-fact-role = Rolle
