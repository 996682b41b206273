overview-title = Oversikt
overview-hint = Alt som er koblet til, og det som trenger et menneske.
overview-tile-needs-you = Trenger deg
overview-tile-expiring = Utløper snart
overview-tile-running = Pågår nå
overview-tile-reconciled = Avstemt
overview-of = { $count } / { $total }
overview-chart = Overføringer per dag
overview-chart-day = { $date }: { $ok } overført, { $failed } mislykket.
overview-chart-empty = Ingen overføringer de siste 14 dagene.
overview-needs-you = Trenger deg
overview-calm = Ingenting trenger deg
overview-calm-text = Det som ordner seg selv, står ikke her.
overview-waiting =
    { $count ->
        [one] Ett selskap venter på fornyelse.
       *[other] { $count } selskaper venter på fornyelse.
    }
overview-expiries = Godkjenninger som utløper
overview-expiries-more = Se alle tilkoblinger
overview-see-differences = Se avvikene
