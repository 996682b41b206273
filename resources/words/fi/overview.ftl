overview-title = Yleiskuva
overview-hint = Kaikki yhdistetty ja se, mikä odottaa ihmistä.
overview-tile-needs-you = Odottaa sinua
overview-tile-expiring = Vanhenee pian
overview-tile-running = Käynnissä nyt
overview-tile-reconciled = Täsmäytetty
overview-of = { $count } / { $total }
overview-chart = Siirrot päivässä
overview-chart-day = { $date }: siirretty { $ok }, epäonnistunut { $failed }.
overview-chart-empty = Ei siirtoja viimeisten 14 päivän aikana.
overview-needs-you = Odottaa sinua
overview-calm = Mikään ei odota sinua
overview-calm-text = Itsestään korjaantuvat asiat eivät näy tässä.
overview-waiting =
    { $count ->
        [one] Yksi yritys odottaa uusimista.
       *[other] { $count } yritystä odottaa uusimista.
    }
overview-expiries = Vanhenevat valtuutukset
overview-expiries-more = Näytä kaikki yhteydet
overview-see-differences = Näytä erot
