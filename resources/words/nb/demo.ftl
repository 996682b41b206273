# Demonstrasjonen i terminalen.
demo-connect = 1. Koble et regnskapskontor til { $system } (simulert)
demo-import = 2. Importer alle klientene
demo-reconcile = 3. Sammenlign med saldobalansen
demo-wrong-key = 4. Feil nøkkel, slik en kursholder ville vist den
demo-log = 5. Overføringshistorikken
demo-office-name = Demonstrasjonskontoret
demo-wrong-name = Feil nøkkel
demo-end = Saldobalanser som stemmer: { $agreed } av { $companies }. Ingenting kjører videre; tallene er fjernet.
demo-end-kept = Saldobalanser som stemmer: { $agreed } av { $companies }. Åpne dem igjen med «kobling demo --data-dir { $folder }».
demo-sign-in-as = På påloggingssiden: { $person }
demo-person = { $persona } – velg { $person }
# The strip in windows where something is entered.
demo-fill = Fyll inn &demonøkkel
demo-sign-in = Logg på som &demoperson
demo-nothing = Ingenting å fylle inn her
demo-as = { $person } – { $persona }
