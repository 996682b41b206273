# Värdena som fylls i, och vad ett felaktigt värde liknar.
field-base-url = Adress
field-application-name = Programmets namn hos leverantören
field-consumer-token = Consumer-token (byråns registrering)
field-employee-token = Användarnyckel
field-key-kind = Typ av nyckel
field-kind-address = en webbadress
field-kind-email = en e-postadress
field-kind-password = ett lösenord
field-kind-organisation-number = ett organisationsnummer
field-kind-text = vanlig text
field-kind-consumer-token = en consumer-token
field-kind-employee-token = en användarnyckel
field-kind-end-user = en nyckel för ett företag
field-kind-office = en redovisningsbyrås nyckel

# Det som togs bort från ett inklistrat värde.
field-removed-space = { $count ->
    [one] ett mellanslag
   *[other] { $count } mellanslag
}
field-removed-line-break = { $count ->
    [one] en radbrytning
   *[other] { $count } radbrytningar
}
field-removed-bullet = { $count ->
    [one] en punkt
   *[other] { $count } punkter
}
field-removed-invisible = { $count ->
    [one] ett osynligt tecken
   *[other] { $count } osynliga tecken
}
field-removed-quote = { $count ->
    [one] ett citattecken
   *[other] { $count } citattecken
}
field-removed-slash = { $count ->
    [one] ett snedstreck
   *[other] { $count } snedstreck
}
