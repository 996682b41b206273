companies-title = Klienter
companies-hint = Hva som er importert, når, og om det er avstemt.
companies-search = Søk etter klient
    .hint = Søk i navn, organisasjonsnummer eller klient
companies-connection = Tilkobling
companies-connection-any = Alle tilkoblinger
companies-active = Aktiv eller inaktiv
companies-active-any = Alle klienter
companies-active-active = Bare aktive
companies-active-inactive = Bare inaktive
companies-inactive = Inaktiv
companies-column-state = Status
companies-column-name = Selskap
companies-column-number = Org.nr.
companies-column-client = Klient
companies-column-imported = Sist importert
companies-column-postings = Posteringer
companies-column-proof = Avstemming
companies-column-connection = Tilkobling
companies-short-agrees = Stemmer
companies-short-differs = Avvik
companies-short-unsupported = Ikke mulig
companies-short-empty = Ingenting bokført
companies-short-not-imported = Ikke importert
companies-short-none = –
companies-none = Ingen klienter ennå
    .text = Klientene kommer med tilkoblingen: koble til et system og velg selskapene.
companies-none-found = Ingen treff
    .text = Ingen klient passer til søket og filtrene.
companies-choose = Velg en klient for å se den.
companies-imported = importert { $time }
companies-as-of = Data per { $time }
companies-as-of-never = Ikke lest ennå.
companies-waits = Venter på fornyelse
companies-proof-none = Ikke avstemt ennå.
companies-proof-agrees = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Saldobalansen stemmer med { $system } på øret.
companies-proof-differs = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} { $differences ->
    [0] Saldobalansen stemmer ikke med systemet.
    [one] Saldobalansen avviker i ett tall.
   *[other] Saldobalansen avviker i { $differences } tall.
}
companies-proof-unproved = { $count ->
    [one] Én periode er ikke avstemt: et beløp i saldobalansen kunne ikke leses.
   *[other] { $count } perioder er ikke avstemt: beløp i saldobalansen kunne ikke leses.
}
companies-proof-unsupported = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Systemet har ingen saldobalanse å avstemme mot.
companies-proof-empty = Det er ingenting å avstemme: systemet har verken posteringer eller saldoer.
companies-proof-not-imported = Ingenting er importert ennå.
companies-proved-at = { $time } · kontoer: { $accounts } · perioder: { $periods }
companies-differences = Avvik mellom systemet og lagrede posteringer
companies-difference-account = Konto
companies-difference-period = Periode
companies-difference-erp = Systemet
companies-difference-stored = Lagret
companies-difference-difference = Avvik
companies-import-again = Importer på nytt
companies-orphan = Oppdateres ikke lenger
companies-range = Data fra og til
companies-stored = Lagrede rader
companies-activate = Aktiver
companies-deactivate = Deaktiver
companies-sync = Importer nå
companies-read-now = Les nå
companies-reading = Leser …
companies-reading-rows = Leser: { $dataset }, rader: { $rows }
companies-stop-reading = Stopp
companies-asked = Import av { $name } er bestilt.
