# Demonstrationen i terminalen.
demo-connect = 1. Forbind et regnskabskontor med { $system } (simuleret)
demo-import = 2. Importer alle klienter
demo-reconcile = 3. Sammenlign med saldobalancen
demo-wrong-key = 4. En forkert nøgle, som en underviser ville vise den
demo-log = 5. Overførselshistorikken
demo-office-name = Demonstrationskontoret
demo-wrong-name = En forkert nøgle
demo-end = Saldobalancer, der stemmer: { $agreed } af { $companies }. Intet kører videre; tallene er fjernet.
demo-end-kept = Saldobalancer, der stemmer: { $agreed } af { $companies }. Åbn dem igen med »kobling demo --data-dir { $folder }«.
demo-sign-in-as = På loginsiden: { $person }
demo-person = { $persona } – vælg { $person }
# The strip in windows where something is entered.
demo-fill = Udfyld &demonøgle
demo-sign-in = Log ind som &demoperson
demo-nothing = Intet at udfylde her
demo-as = { $person } – { $persona }
