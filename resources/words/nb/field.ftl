# Verdiene en person legger inn: navn, `.hint` ved siden av, hva som ble fjernet, hva en verdi ser ut til å være.
field-base-url = Adresse
    .hint = La den stå, med mindre du har fått en annen for testing.
field-key-kind = Nøkkeltype
    .hint = La den stå åpen hvis du er usikker; nøkkelen sier det selv.
field-key-kind-open = Usikker
field-key-kind-end-user = Ett selskap (Brukernøkkel for sluttbruker)
field-key-kind-office = Regnskapskontor (Regnskapskontorets brukernøkkel)
field-employee-token = Brukernøkkel – ID (Employee token)
    .hint = Kalles også ansatttoken. En lang rekke bokstaver og tall, ikke passordet ditt.
field-application-name = Applikasjonsnavn
    .hint = Navnet dette programmet har hos { $system }, bokstav for bokstav.
field-consumer-token = Consumer token
    .hint = Fra { $system }, til den som bestilte tilgang for programmet. Ikke nøkkelen til en bruker.
field-auth-url = Adresse for pålogging
    .hint = La den stå, med mindre du har fått en annen for testing.
field-access = Hvem Kobling logger på som
    .hint = Som en person, som logger på i nettleseren, eller som en egen systembruker.
field-access-user = En person, i nettleseren
field-access-service = En egen systembruker
field-refresh-token = Godkjenning
    .hint = Kobling får den når noen logger på; ingen skriver den inn.
field-tenant-id = Tenant-ID
    .hint = I Visma.net Admin: velg kunden, deretter fanen Configuration. Den ser ut som af1140c1-0000-4000-8000-000000000001.
field-client-id = Client ID
    .hint = Applikasjonens navn i Vismas utviklerportal. Det begynner ofte med isv_.
field-client-secret = Client secret
    .hint = Bare hvis applikasjonen er registrert som Web. La feltet stå tomt for Native.
field-redirect-uri = Omdirigeringsadresse
    .hint = Slik den er registrert, bokstav for bokstav. Uten port tar Kobling en ledig.
field-scope = Scopes når en person logger på
    .hint = Navn med mellomrom mellom. La dem stå, med mindre registreringen deres har andre.
field-authorisation-days = Dager en godkjenning varer
    .hint = Visma ber om ny pålogging etter 30 dager.
field-service-client-id = Client ID for Service-applikasjonen
    .hint = Hvis Kobling har en egen for pålogging uten person. Tomt felt: den samme som over.
field-service-client-secret = Client secret for Service-applikasjonen
    .hint = Vises én gang, når den lages i utviklerportalen.
field-service-scope = Scopes uten person
    .hint = La dem stå, med mindre registreringen deres har andre.
field-organisation-id = Selskapets Y-tunnus
    .hint = Selskapets finske organisasjonsnummer (Y-tunnus) i Netvisor, for eksempel 1234567-8.
field-customer-id = API-legitimasjon: bruker
    .hint = Brukerdelen av «Ohjelmistorajapintatunnukset» i Netvisor. Ikke brukernavnet du logger på med.
field-customer-key = API-legitimasjon: nøkkel
    .hint = Hører til brukerdelen og vises sammen med den. Ikke et passord.
field-partner-id = Partner-ID
    .hint = Fra Netvisor til den som registrerte programmet som partner; det ser ut som xxx_yyy.
field-partner-key = Partnernøkkel
    .hint = Hører til partner-ID. Test og produksjon har hvert sitt par.
field-sender = Navn på integrasjonen
    .hint = Et fritt navn som Netvisor skiller dette programmet fra andre med. Bare vanlige bokstaver og sifre.
field-mac-algorithm = Hvordan kall signeres
    .hint = Behold den første, med mindre Netvisor har sagt noe annet.
field-mac-algorithm-HMACSHA256 = HMACSHA256, for nye integrasjoner
field-mac-algorithm-SHA256 = SHA256, eldre
field-soap-url = Adresse for API-nøkkelen
    .hint = La den stå, med mindre du har fått en annen for testing.
field-api-key = API-nøkkel
    .hint = Den ene lange teksten som Severa viser under «SOAP API». Bundet til brukeren som laget den.
field-connection-name = Tilkoblingsnavn
field-client-name = Klientens navn
field-level = Nivå
field-headers = Dimensjonsoverskrift
field-netvisor = Netvisor-siden
    .hint = Tilkoblingen til Netvisor som integrasjonen bruker.
field-severa = Severa-siden
    .hint = Tilkoblingen til Severa som integrasjonen bruker.

field-removed = Fjernet: { $what }.
field-removed-space = { $count ->
    [one] 1 mellomrom
   *[other] { $count } mellomrom
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
    [one] 1 usynlig tegn
   *[other] { $count } usynlige tegn
}
field-removed-quote = { $count ->
    [one] 1 anførselstegn
   *[other] { $count } anførselstegn
}
field-removed-slash = { $count ->
    [one] skråstreken til slutt
   *[other] skråstrekene til slutt
}

field-mistaken = Dette ser ut som { $found }, men feltet skal ha: { $wanted }. Kopier på nytt.
field-kind-address = en nettadresse
field-kind-email = en e-postadresse
field-kind-password = et passord
field-kind-organisation-number = et organisasjonsnummer
field-kind-text = vanlig tekst
field-kind-foreign = en verdi med et tegn som ikke hører hjemme i den
field-kind-consumer-token = et consumer token
field-kind-employee-token = en brukernøkkel (Employee token)
