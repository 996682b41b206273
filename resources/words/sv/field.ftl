# Värdena som anges: namn, `.hint` bredvid, vad som togs bort, vad ett värde verkar vara i stället.
field-base-url = Adress
    .hint = Låt den stå, om du inte har fått en annan för tester.
field-key-kind = Nyckeltyp
    .hint = Låt stå om du är osäker; det framgår av nyckeln.
field-key-kind-open = Vet inte
field-key-kind-end-user = Ett företag (Brukernøkkel for sluttbruker)
field-key-kind-office = Redovisningsbyrå (Regnskapskontorets brukernøkkel)
field-employee-token = Brukernøkkel – ID (Employee token)
    .hint = Kallas även Ansatttoken, användarnyckel. En lång rad bokstäver och siffror, inte ditt lösenord.
field-application-name = Applikationsnamn
    .hint = Applikationens namn hos { $system }, bokstav för bokstav.
field-consumer-token = Consumer token
    .hint = Utfärdas av { $system } till den som beställde behörighet för programmet. Inte en användares nyckel.
field-auth-url = Adress för inloggning
    .hint = Låt den stå, om du inte har fått en annan för tester.
field-access = Vem Kobling loggar in som
    .hint = Som en person, som loggar in via webbläsaren, eller som ett eget systemkonto.
field-access-user = En person, via webbläsaren
field-access-service = Ett eget systemkonto
field-refresh-token = Godkännande
    .hint = Kobling får det när någon loggar in; ingen skriver in det.
field-tenant-id = Tenant-ID
    .hint = I Visma.net Admin: välj kunden och sedan fliken Configuration. Det ser ut som af1140c1-0000-4000-8000-000000000001.
field-client-id = Client ID
    .hint = Applikationens namn i Vismas utvecklarportal. Det börjar ofta med isv_.
field-client-secret = Client secret
    .hint = Bara om applikationen är registrerad som Web. Lämna tomt för Native.
field-redirect-uri = Omdirigeringsadress
    .hint = Som den är registrerad, bokstav för bokstav. Utan port tar Kobling en ledig.
field-scope = Scopes när en person loggar in
    .hint = Namn med mellanslag emellan. Låt dem stå, om er registrering inte har andra.
field-authorisation-days = Antal dagar ett godkännande gäller
    .hint = Visma ber om ny inloggning efter 30 dagar.
field-service-client-id = Service-applikationens client ID
    .hint = Om Kobling har en egen för inloggning utan person. Tomt: samma som ovan.
field-service-client-secret = Service-applikationens client secret
    .hint = Visas en gång, när den skapas i utvecklarportalen.
field-service-scope = Scopes utan person
    .hint = Låt dem stå, om er registrering inte har andra.
field-organisation-id = Företagets FO-nummer
    .hint = Företagets finska FO-nummer (Y-tunnus) i Netvisor, till exempel 1234567-8.
field-customer-id = API-inloggningsuppgifter: användare
    .hint = Användardelen av ”Ohjelmistorajapintatunnukset” i Netvisor. Inte det användarnamn du loggar in med.
field-customer-key = API-inloggningsuppgifter: nyckel
    .hint = Hör ihop med användardelen och visas tillsammans med den. Inget lösenord.
field-partner-id = Partner-id
    .hint = Utfärdas av Netvisor till den som registrerade programmet som partner; det ser ut som xxx_yyy.
field-partner-key = Partnernyckel
    .hint = Hör till partner-id. Test och produktion har var sitt par.
field-sender = Integrationens namn
    .hint = Ett valfritt namn som skiljer det här programmet från andra i Netvisor. Bara vanliga bokstäver och siffror.
field-mac-algorithm = Hur anrop signeras
    .hint = Behåll den första, om inte Netvisor har sagt något annat.
field-mac-algorithm-HMACSHA256 = HMACSHA256, för nya integrationer
field-mac-algorithm-SHA256 = SHA256, äldre
field-soap-url = Adress för API-nyckeln
    .hint = Låt den stå, om du inte har fått en annan för tester.
field-api-key = API-nyckel
    .hint = Den långa text som Severa visar under ”SOAP API”. Bunden till användaren som skapade den.
field-connection-name = Anslutningens namn
field-client-name = Klientens namn
field-level = Nivå
field-headers = Dimensionsrubrik
field-netvisor = Anslutning till Netvisor
    .hint = Anslutningen till Netvisor som integrationen använder.
field-severa = Anslutning till Severa
    .hint = Anslutningen till Severa som integrationen använder.

field-removed = Borttaget: { $what }.
field-removed-space = { $count ->
    [one] 1 mellanslag
   *[other] { $count } mellanslag
}
field-removed-line-break = { $count ->
    [one] 1 radbrytning
   *[other] { $count } radbrytningar
}
field-removed-bullet = { $count ->
    [one] 1 punkttecken
   *[other] { $count } punkttecken
}
field-removed-invisible = { $count ->
    [one] 1 osynligt tecken
   *[other] { $count } osynliga tecken
}
field-removed-quote = { $count ->
    [one] 1 citattecken
   *[other] { $count } citattecken
}
field-removed-slash = { $count ->
    [one] snedstrecket i slutet
   *[other] snedstrecken i slutet
}

field-mistaken = Det här ser ut som { $found }, men fältet ska ha: { $wanted }. Kopiera igen.
field-kind-address = en webbadress
field-kind-email = en e-postadress
field-kind-password = ett lösenord
field-kind-organisation-number = ett organisationsnummer
field-kind-text = vanlig text
field-kind-foreign = ett värde med ett tecken som inte hör hemma i det
field-kind-consumer-token = en consumer token
field-kind-employee-token = en användarnyckel (Employee token)
