# Værdierne, der indtastes: navn, `.hint` ved siden af, hvad der blev fjernet, hvad en værdi ligner.
field-base-url = Adresse
    .hint = Lad den stå, medmindre du har fået en anden til test.
field-key-kind = Nøgletype
    .hint = Lad den stå åben, hvis du er i tvivl; nøglen siger det selv.
field-key-kind-open = I tvivl
field-key-kind-end-user = Én virksomhed (Brukernøkkel for sluttbruker)
field-key-kind-office = Regnskabskontor (Regnskapskontorets brukernøkkel)
field-employee-token = Brukernøkkel – ID (Employee token)
    .hint = Kaldes også Ansatttoken, brugernøgle. En lang række bogstaver og tal, ikke din adgangskode.
field-application-name = Programnavn
    .hint = Navnet, dette program har hos { $system }, bogstav for bogstav.
field-consumer-token = Consumer token
    .hint = Fra { $system }, til den, der bestilte adgang for programmet. Ikke en brugers nøgle.

field-removed = Fjernet: { $what }.
field-removed-space = { $count ->
    [one] 1 mellemrum
   *[other] { $count } mellemrum
}
field-removed-line-break = { $count ->
    [one] 1 linjeskift
   *[other] { $count } linjeskift
}
field-removed-bullet = { $count ->
    [one] 1 punkttegn
   *[other] { $count } punkttegn
}
field-removed-invisible = { $count ->
    [one] 1 usynligt tegn
   *[other] { $count } usynlige tegn
}
field-removed-quote = { $count ->
    [one] 1 anførselstegn
   *[other] { $count } anførselstegn
}
field-removed-slash = { $count ->
    [one] skråstregen til sidst
   *[other] skråstregerne til sidst
}

field-mistaken = Dette ligner { $found }, men feltet skal have: { $wanted }. Kopiér igen.
field-kind-address = en webadresse
field-kind-email = en e-mailadresse
field-kind-password = en adgangskode
field-kind-organisation-number = et organisationsnummer
field-kind-text = almindelig tekst
field-kind-consumer-token = et consumer token
field-kind-employee-token = en brugernøgle (Employee token)
