# Værdierne, der udfyldes, og hvad en forkert værdi ligner.
field-base-url = Adresse
field-application-name = Programmets navn hos leverandøren
field-consumer-token = Consumer-token (kontorets registrering)
field-employee-token = Brugernøgle
field-key-kind = Type nøgle
field-kind-address = en webadresse
field-kind-email = en mailadresse
field-kind-password = en adgangskode
field-kind-organisation-number = et CVR-nummer
field-kind-text = almindelig tekst
field-kind-consumer-token = et consumer-token
field-kind-employee-token = en brugernøgle
field-kind-end-user = en nøgle til én virksomhed
field-kind-office = et regnskabskontors nøgle

# Det, der blev fjernet fra en indsat værdi.
field-removed-space = { $count ->
    [one] ét mellemrum
   *[other] { $count } mellemrum
}
field-removed-line-break = { $count ->
    [one] ét linjeskift
   *[other] { $count } linjeskift
}
field-removed-bullet = { $count ->
    [one] ét punkttegn
   *[other] { $count } punkttegn
}
field-removed-invisible = { $count ->
    [one] ét usynligt tegn
   *[other] { $count } usynlige tegn
}
field-removed-quote = { $count ->
    [one] ét anførselstegn
   *[other] { $count } anførselstegn
}
field-removed-slash = { $count ->
    [one] én skråstreg
   *[other] { $count } skråstreger
}
