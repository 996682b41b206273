companies-title = Klienter
companies-hint = Vad som är importerat, när, och om det är avstämt.
companies-search = Sök klient
    .hint = Sök i namn, organisationsnummer eller klient
companies-connection = Anslutning
companies-connection-any = Alla anslutningar
companies-active = Aktiv eller inaktiv
companies-active-any = Alla klienter
companies-active-active = Bara aktiva
companies-active-inactive = Bara inaktiva
companies-inactive = Inaktiv
companies-column-state = Status
companies-column-name = Företag
companies-column-number = Org.nr
companies-column-client = Klient
companies-column-imported = Senast importerat
companies-column-postings = Transaktioner
companies-column-proof = Avstämning
companies-column-connection = Anslutning
companies-short-agrees = Stämmer
companies-short-differs = Avviker
companies-short-unsupported = Inte möjlig
companies-short-empty = Inget bokfört
companies-short-not-imported = Inte importerat
companies-short-none = –
companies-none = Inga klienter ännu
    .text = Klienterna kommer med anslutningen: anslut ett system och välj företagen.
companies-none-found = Inga träffar
    .text = Ingen klient matchar sökningen och filtren.
companies-choose = Välj en klient för att se den.
companies-imported = importerat { $time }
companies-as-of = Data per { $time }
companies-as-of-never = Inte läst ännu.
companies-waits = Väntar på förnyelse
companies-proof-none = Inte avstämt ännu.
companies-proof-agrees = { $postings ->
    [one] 1 transaktion.
   *[other] { $postings } transaktioner.
} Saldobalansen stämmer med { $system } på öret.
companies-proof-differs = { $postings ->
    [one] 1 transaktion.
   *[other] { $postings } transaktioner.
} { $differences ->
    [0] Saldobalansen stämmer inte med systemet.
    [one] Saldobalansen avviker på ett belopp.
   *[other] Saldobalansen avviker på { $differences } belopp.
}
companies-proof-unproved = { $count ->
    [one] En period är inte avstämd: ett belopp i saldobalansen gick inte att läsa.
   *[other] { $count } perioder är inte avstämda: belopp i saldobalansen gick inte att läsa.
}
companies-proof-unsupported = { $postings ->
    [one] 1 transaktion.
   *[other] { $postings } transaktioner.
} Systemet har ingen saldobalans att stämma av mot.
companies-proof-empty = Det finns inget att stämma av: systemet har varken transaktioner eller saldon.
companies-proof-not-imported = Inget är importerat ännu.
companies-proved-at = { $time } · konton: { $accounts } · perioder: { $periods }
companies-differences = Differenser mellan systemet och sparade transaktioner
companies-difference-account = Konto
companies-difference-period = Period
companies-difference-erp = Systemet
companies-difference-stored = Sparat
companies-difference-difference = Differens
companies-import-again = Importera på nytt
companies-orphan = Uppdateras inte längre
companies-range = Data från och till
companies-stored = Sparade rader
companies-activate = Aktivera
companies-deactivate = Inaktivera
companies-sync = Importera nu
companies-read-now = Läs nu
companies-reading = Läser …
companies-reading-rows = Läser: { $dataset }, rader: { $rows }
companies-stop-reading = Stoppa
companies-asked = Import av { $name } är beställd.
