# Demonstrationen i terminalen.
demo-connect = 1. Anslut en redovisningsbyrå till { $system } (simulerat)
demo-import = 2. Importera alla klienter
demo-reconcile = 3. Jämför med saldobalansen
demo-wrong-key = 4. En felaktig nyckel, så som en utbildare skulle visa den
demo-log = 5. Överföringshistoriken
demo-office-name = Demonstrationsbyrån
demo-wrong-name = En felaktig nyckel
demo-end = Saldobalanser som stämmer: { $agreed } av { $companies }. Ingenting lämnas igång; siffrorna är borttagna.
demo-end-kept = Saldobalanser som stämmer: { $agreed } av { $companies }. Öppna dem igen med ”kobling demo --data-dir { $folder }”.
demo-sign-in-as = På inloggningssidan: { $person }
demo-person = { $persona } – välj { $person }
# The strip in windows where something is entered.
demo-fill = Fyll i &demonyckel
demo-sign-in = Logga in som &demoperson
demo-nothing = Inget att fylla i här
demo-as = { $person } – { $persona }
