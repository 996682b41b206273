companies-title = Asiakkaat
companies-hint = Mitä on tuotu, milloin ja onko se täsmäytetty.
companies-search = Hae asiakasta
    .hint = Hae nimellä, Y-tunnuksella, organisaationumerolla tai asiakkaalla
companies-connection = Yhteys
companies-connection-any = Kaikki yhteydet
companies-active = Käytössä vai ei
companies-active-any = Kaikki asiakkaat
companies-active-active = Vain käytössä olevat
companies-active-inactive = Vain pois käytöstä olevat
companies-inactive = Ei käytössä
companies-column-state = Tila
companies-column-name = Yritys
companies-column-number = Y-tunnus / org.nro
companies-column-client = Asiakas
companies-column-imported = Viimeksi tuotu
companies-column-postings = Kirjaukset
companies-column-proof = Täsmäytys
companies-column-connection = Yhteys
companies-short-agrees = Täsmää
companies-short-differs = Ei täsmää
companies-short-unsupported = Ei mahdollinen
companies-short-empty = Ei kirjauksia
companies-short-not-imported = Ei tuotu
companies-short-none = –
companies-none = Ei vielä asiakkaita
    .text = Asiakkaat tulevat yhteyden mukana: yhdistä järjestelmä ja valitse yritykset.
companies-none-found = Ei hakutuloksia
    .text = Mikään asiakas ei vastaa hakua ja suodattimia.
companies-choose = Valitse asiakas, niin näet sen tiedot.
companies-imported = tuotu { $time }
companies-as-of = Tiedot haettu { $time }
companies-as-of-never = Ei vielä luettu.
companies-waits = Odottaa uusimista
companies-proof-none = Ei vielä täsmäytetty.
companies-proof-agrees = { $postings ->
    [one] 1 kirjaus.
   *[other] { $postings } kirjausta.
} Koetase täsmää sentilleen { CASE($system, "an") }.
companies-proof-differs = { $postings ->
    [one] 1 kirjaus.
   *[other] { $postings } kirjausta.
} { $differences ->
    [0] Koetase ei täsmää.
    [one] Koetaseessa on yksi erotus.
   *[other] Koetaseessa on { $differences } erotusta.
}
companies-proof-unproved = { $count ->
    [one] Yhtä kautta ei ole täsmäytetty: koetaseen lukua ei voitu lukea.
   *[other] { $count } kautta ei ole täsmäytetty: koetaseen lukuja ei voitu lukea.
}
companies-proof-unsupported = { $postings ->
    [one] 1 kirjaus.
   *[other] { $postings } kirjausta.
} Järjestelmässä ei ole koetasetta, johon verrata.
companies-proof-empty = Täsmäytettävää ei ole: järjestelmässä ei ole kirjauksia eikä saldoja.
companies-proof-not-imported = Mitään ei ole vielä tuotu.
companies-proved-at = { $time } · tilejä: { $accounts } · kausia: { $periods }
companies-differences = Erotukset järjestelmän ja tallennettujen kirjausten välillä
companies-difference-account = Tili
companies-difference-period = Kausi
companies-difference-erp = Järjestelmä
companies-difference-stored = Tallennettu
companies-difference-difference = Erotus
companies-import-again = Tuo uudelleen
companies-orphan = Ei enää päivitetä
companies-range = Tiedot ajalta
companies-stored = Tallennetut rivit
companies-activate = Ota käyttöön
companies-deactivate = Poista käytöstä
companies-sync = Synkronoi nyt
companies-read-now = Lue nyt
companies-reading = Luetaan…
companies-reading-rows = Luetaan: { $dataset }, rivejä: { $rows }
companies-stop-reading = Pysäytä
companies-asked = Tuonti pyydetty: { $name }.
