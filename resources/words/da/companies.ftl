companies-title = Klienter
companies-hint = Hvad der er importeret, hvornår, og om det er bevist.
companies-search = Søg i navn, CVR-nummer eller klient
companies-connection = Forbindelse
companies-connection-any = Alle forbindelser
companies-active = Aktiv eller inaktiv
companies-active-any = Alle klienter
companies-active-active = Kun aktive
companies-active-inactive = Kun inaktive
companies-inactive = Inaktiv
companies-column-state = Status
companies-column-name = Virksomhed
companies-column-number = CVR-nr.
companies-column-client = Klient
companies-column-imported = Senest hentet
companies-column-postings = Posteringer
companies-column-proof = Afstemning
companies-short-agrees = Stemmer
companies-short-differs = Afviger
companies-short-unsupported = Ikke muligt
companies-short-empty = Intet bogført
companies-short-not-imported = Ikke importeret
companies-short-none = –
companies-none = Ingen klienter endnu
    .text = Klienterne kommer med forbindelsen: forbind et system og vælg virksomhederne.
companies-none-found = Ingen klient passer
    .text = Ingen klient passer til søgningen og filtrene.
companies-choose = Vælg en klient for at se den.
companies-imported = importeret { $time }
companies-as-of = Data pr. { $time }
companies-as-of-never = Ikke læst endnu.
companies-waits = Venter på fornyelse
companies-proof-none = Ikke afstemt endnu.
companies-proof-agrees = { $postings } posteringer. Saldobalancen stemmer med { $system } på øren.
companies-proof-differs =
    { $differences ->
        [0] { $postings } posteringer. Saldobalancen stemmer ikke med systemet.
        [one] { $postings } posteringer. Saldobalancen afviger i ét tal.
       *[other] { $postings } posteringer. Saldobalancen afviger i { $differences } tal.
     }
companies-proof-unproved = { $count ->
    [one] Én periode er ikke afstemt: et beløb i saldobalancen kunne ikke læses.
   *[other] { $count } perioder er ikke afstemt: beløb i saldobalancen kunne ikke læses.
}
companies-proof-unsupported = { $postings } posteringer. Systemet har ingen saldobalance at afstemme mod.
companies-proof-empty = Der er intet at afstemme: systemet har hverken posteringer eller saldi.
companies-proof-not-imported = Intet er importeret endnu.
companies-proved-at = { $time } · konti: { $accounts } · perioder: { $periods }
companies-differences = Afvigelser mellem systemet og gemte posteringer
companies-difference-account = Konto
companies-difference-period = Periode
companies-difference-erp = Systemet
companies-difference-stored = Gemt
companies-difference-difference = Afvigelse
companies-import-again = Importér igen
companies-orphan = Opdateres ikke længere
companies-range = Data fra og til
companies-stored = Gemte rækker
companies-activate = Aktivér
companies-deactivate = Deaktivér
companies-sync = Synkronisér nu
companies-read-now = Læs nu
companies-reading = Læser …
companies-reading-rows = Læser: { $dataset }, rækker: { $rows }
companies-stop-reading = Stop læsning
companies-asked = Import af { $name } er bestilt.
