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
field-auth-url = Adresse for login
    .hint = Lad den stå, medmindre du har fået en anden til test.
field-access = Hvem Kobling logger ind som
    .hint = Som en person, der logger ind via browseren, eller som en særskilt systembruger.
field-access-user = En person, via browseren
field-access-service = En særskilt systembruger
field-refresh-token = Godkendelse
    .hint = Kobling får den, når nogen logger ind; ingen skriver den.
field-tenant-id = Tenant-id
    .hint = I Visma.net Admin: vælg kunden og derefter fanen Configuration. Det ser sådan ud: af1140c1-0000-4000-8000-000000000001.
field-client-id = Client ID
    .hint = Applikationens navn i Vismas udviklerportal. Det begynder ofte med isv_.
field-client-secret = Client secret
    .hint = Kun hvis applikationen er registreret som Web. Lad feltet stå tomt ved Native.
field-redirect-uri = Omdirigeringsadresse
    .hint = Som den er registreret, bogstav for bogstav. Uden port tager Kobling en ledig.
field-scope = Scopes, når en person logger ind
    .hint = Navne med mellemrum imellem. Lad dem stå, medmindre jeres registrering har andre.
field-authorisation-days = Dage, en godkendelse varer
    .hint = Visma beder om nyt login efter 30 dage.
field-service-client-id = Service-applikationens client ID
    .hint = Hvis Kobling har sin egen til login uden en person. Tomt: den samme som ovenfor.
field-service-client-secret = Service-applikationens client secret
    .hint = Vises én gang, når den laves i udviklerportalen.
field-service-scope = Scopes uden en person
    .hint = Lad dem stå, medmindre jeres registrering har andre.
field-organisation-id = Virksomhedens Y-tunnus
    .hint = Virksomhedens finske nummer (Y-tunnus) i Netvisor, for eksempel 1234567-8.
field-customer-id = API-loginoplysninger: bruger
    .hint = Brugerdelen af »Ohjelmistorajapintatunnukset« i Netvisor. Ikke det brugernavn, du logger ind med.
field-customer-key = API-loginoplysninger: nøgle
    .hint = Hører til brugerdelen og vises sammen med den. Ikke en adgangskode.
field-partner-id = Partner-id
    .hint = Fra Netvisor til den, der registrerede programmet som partner; det ser sådan ud: xxx_yyy.
field-partner-key = Partnernøgle
    .hint = Hører til partner-id. Test og produktion har hver sit par.
field-sender = Navn på integrationen
    .hint = Et frit navn, som Netvisor skelner dette program fra andre med. Kun almindelige bogstaver og cifre.
field-mac-algorithm = Hvordan kald signeres
    .hint = Behold den første, medmindre Netvisor har sagt noget andet.
field-mac-algorithm-HMACSHA256 = HMACSHA256, til nye integrationer
field-mac-algorithm-SHA256 = SHA256, ældre
field-soap-url = Adresse til API-nøglen
    .hint = Lad den stå, medmindre du har fået en anden til test.
field-api-key = API-nøgle
    .hint = Den ene lange tekst, som Severa viser under »SOAP API«. Bundet til den bruger, der oprettede den.
field-connection-name = Forbindelsens navn
field-client-name = Klientens navn
field-level = Niveau
field-headers = Dimensionsoverskrift
field-netvisor = Netvisor-siden
    .hint = Forbindelsen til Netvisor, som integrationen bruger.
field-severa = Severa-siden
    .hint = Forbindelsen til Severa, som integrationen bruger.

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

field-mistaken = Dette ligner { $found }, men feltet skal have: { $wanted }. Kopier igen.
field-kind-address = en webadresse
field-kind-email = en e-mailadresse
field-kind-password = en adgangskode
field-kind-organisation-number = et org.nr.
field-kind-text = almindelig tekst
field-kind-foreign = en værdi med et tegn, der ikke hører til i den
field-kind-consumer-token = et consumer token
field-kind-employee-token = en brugernøgle (Employee token)
