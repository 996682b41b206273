overview-title = Yleiskuva
overview-hint = Kaikki yhteydet ja asiat, jotka vaativat toimenpiteitä.
overview-tile-needs-you = Vaatii toimenpiteitä
overview-tile-expiring = Vanhenee pian
overview-tile-running = Käynnissä nyt
overview-tile-reconciled = Täsmäytetty
overview-of = { $count } / { $total }
overview-chart = Siirrot päivittäin
overview-chart-day = { $date }: siirretty { $ok }, epäonnistunut { $failed }.
overview-chart-empty = Ei siirtoja viimeisten 14 päivän aikana.
overview-needs-you = Vaatii toimenpiteitä
overview-calm = Mikään ei vaadi toimenpiteitä
overview-calm-text = Itsestään korjaantuvat asiat eivät näy tässä.
overview-waiting =
    { $count ->
        [one] Yksi yritys odottaa uusimista.
       *[other] { $count } yritystä odottaa uusimista.
    }
overview-expiries = Vanhenevat valtuutukset
overview-expiries-more = Näytä kaikki yhteydet
overview-see-differences = Näytä erotukset
overview-next = Seuraava ajo: { $time }
overview-chart-most = Enintään päivässä: { $count }
