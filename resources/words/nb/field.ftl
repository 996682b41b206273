# Verdiene som fylles inn, og hva en feil verdi ligner på.
field-base-url = Adresse
field-application-name = Navnet på programmet hos leverandøren
field-consumer-token = Consumer-token (kontorets registrering)
field-employee-token = Brukernøkkel (ansatttoken)
field-key-kind = Type nøkkel
field-kind-address = en nettadresse
field-kind-email = en e-postadresse
field-kind-password = et passord
field-kind-organisation-number = et organisasjonsnummer
field-kind-text = vanlig tekst
field-kind-consumer-token = en consumer-token
field-kind-employee-token = en brukernøkkel
field-kind-end-user = en nøkkel for ett selskap
field-kind-office = et regnskapskontors nøkkel

# Det som ble fjernet fra en innlimt verdi.
field-removed-space = { $count ->
    [one] ett mellomrom
   *[other] { $count } mellomrom
}
field-removed-line-break = { $count ->
    [one] ett linjeskift
   *[other] { $count } linjeskift
}
field-removed-bullet = { $count ->
    [one] ett kulepunkt
   *[other] { $count } kulepunkter
}
field-removed-invisible = { $count ->
    [one] ett usynlig tegn
   *[other] { $count } usynlige tegn
}
field-removed-quote = { $count ->
    [one] ett anførselstegn
   *[other] { $count } anførselstegn
}
field-removed-slash = { $count ->
    [one] en skråstrek
   *[other] { $count } skråstreker
}
