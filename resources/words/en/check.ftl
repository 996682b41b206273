# The named checks, in the order they run.
check-reach = Contact with the server
check-signed-in = Sign-in
check-identity = Who the key belongs to
check-companies = Companies
check-read-accounts = Reads accounts
check-read-customers = Reads customers
check-read-suppliers = Reads suppliers
check-read-products = Reads products
check-read-dimensions = Reads dimensions
check-read-postings = Reads postings
check-read-trial-balance = Reads the trial balance
check-read-metrics = Reads key figures
check-read-projects = Reads projects
check-read-invoices = Reads sales invoices
check-read-hours = Reads work hours
check-netvisor = Credentials of Netvisor
check-severa = Credentials of Severa
check-resource = Interface resource { $name }
check-header = Dimension header { $name }

# What a check found.
check-fact-host = Server
check-fact-expires = Session lasts until
check-fact-count = Number of companies
check-fact-company = Company
check-fact-key-kind = Kind of key
check-fact-organisation-number = Organisation number
check-fact-found = Rows found
check-fact-who = Signed in as
check-fact-email = E-mail
check-fact-client = Signs in as
check-fact-tenant = Tenant
check-fact-granted = Granted
check-fact-until = Authorisation lasts until
check-fact-lacking = Companies without access
check-fact-customer = Customer
check-fact-role = Role
