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
check-read-metrics = Läser nyckeltal
check-read-projects = Läser projekt
check-read-invoices = Läser försäljningsfakturor
check-read-hours = Läser arbetstid
check-netvisor = Uppgifter till Netvisor
check-severa = Uppgifter till Severa
check-resource = Gränssnittsresurs { $name }
check-header = Dimensionsrubrik { $name }

# Vad en kontroll fann.
check-fact-host = Server
check-fact-expires = Sessionen gäller till
check-fact-count = Antal företag
check-fact-company = Företag
check-fact-key-kind = Typ av nyckel
check-fact-organisation-number = Organisationsnummer
check-fact-found = Rader hittades
check-fact-who = Inloggad som
check-fact-email = E-post
check-fact-client = Loggar in som
check-fact-tenant = Tenant
check-fact-granted = Åtkomst given till
check-fact-until = Godkännandet gäller till
check-fact-lacking = Företag utan behörighet
check-fact-customer = Kund
check-fact-role = Roll
