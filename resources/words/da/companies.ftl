companies-title = Klienter
companies-hint = Hvad der er importeret, hvornår, og om det er afstemt.
companies-search = Søg efter klient
    .hint = Søg i navn, organisationsnummer eller klient
companies-connection = Forbindelse
companies-connection-any = Alle forbindelser
companies-active = Aktiv eller inaktiv
companies-active-any = Alle klienter
companies-active-active = Kun aktive
companies-active-inactive = Kun inaktive
companies-inactive = Inaktiv
companies-column-state = Status
companies-column-name = Virksomhed
companies-column-number = Org.nr.
companies-column-client = Klient
companies-column-imported = Senest importeret
companies-column-postings = Posteringer
companies-column-proof = Afstemning
companies-column-connection = Forbindelse
companies-short-agrees = Stemmer
companies-short-differs = Afviger
companies-short-unsupported = Ikke muligt
companies-short-empty = Intet bogført
companies-short-not-imported = Ikke importeret
companies-short-none = –
companies-none = Ingen klienter endnu
    .text = Klienterne kommer med forbindelsen: forbind et system, og vælg virksomhederne.
companies-none-found = Ingen resultater
    .text = Ingen klient passer til søgningen og filtrene.
companies-choose = Vælg en klient for at se den.
companies-imported = importeret { $time }
companies-as-of = Data pr. { $time }
companies-as-of-never = Ikke læst endnu.
companies-waits = Venter på fornyelse
companies-proof-none = Ikke afstemt endnu.
companies-proof-agrees = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Saldobalancen stemmer med { $system } på øren.
companies-proof-differs = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} { $differences ->
    [0] Saldobalancen stemmer ikke med systemet.
    [one] Saldobalancen afviger i ét tal.
   *[other] Saldobalancen afviger i { $differences } tal.
}
companies-proof-unproved = { $count ->
    [one] Én periode er ikke afstemt: et beløb i saldobalancen kunne ikke læses.
   *[other] { $count } perioder er ikke afstemt: beløb i saldobalancen kunne ikke læses.
}
companies-proof-unsupported = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Systemet har ingen saldobalance at afstemme mod.
companies-proof-empty = Der er intet at afstemme: systemet har hverken posteringer eller saldi.
companies-proof-not-imported = Intet er importeret endnu.
companies-proved-at = { $time } · konti: { $accounts } · perioder: { $periods }
companies-differences = Differencer mellem systemet og gemte posteringer
companies-difference-account = Konto
companies-difference-period = Periode
companies-difference-erp = Systemet
companies-difference-stored = Gemt
companies-difference-difference = Difference
companies-import-again = Importer igen
companies-orphan = Opdateres ikke længere
companies-range = Data fra og til
companies-stored = Gemte rækker
companies-activate = Aktiver
companies-deactivate = Deaktiver
companies-sync = Importer nu
companies-read-now = Læs nu
companies-reading = Læser …
companies-reading-rows = Læser: { $dataset }, rækker: { $rows }
companies-stop-reading = Stop læsning
companies-asked = Import af { $name } er bestilt.
