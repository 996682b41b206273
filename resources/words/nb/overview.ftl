overview-title = Oversikt
overview-hint = Alle tilkoblinger, og det som må følges opp.
overview-tile-needs-you = Må følges opp
overview-tile-expiring = Utløper snart
overview-tile-running = Pågår nå
overview-tile-reconciled = Avstemt
overview-of = { $count } / { $total }
overview-chart = Overføringer per dag
overview-chart-day = { $date }: { $ok } overført, { $failed } mislyktes.
overview-chart-empty = Ingen overføringer de siste 14 dagene.
overview-needs-you = Må følges opp
overview-calm = Ingenting å følge opp
overview-calm-text = Det som ordner seg selv, står ikke her.
overview-waiting =
    { $count ->
        [one] Ett selskap venter på fornyelse.
       *[other] { $count } selskaper venter på fornyelse.
    }
overview-expiries = Godkjenninger som utløper
overview-expiries-more = Se alle tilkoblinger
overview-see-differences = Se avvikene
overview-next = Neste kjøring: { $time }
overview-chart-most = Mest på én dag: { $count }
