overview-title = Overblik
overview-hint = Alt, der er forbundet, og det, der kræver et menneske.
overview-tile-needs-you = Kræver dig
overview-tile-expiring = Udløber snart
overview-tile-running = I gang nu
overview-tile-reconciled = Afstemt
overview-of = { $count } / { $total }
overview-chart = Overførsler pr. dag
overview-chart-day = { $date }: { $ok } overført, { $failed } mislykket.
overview-chart-empty = Ingen overførsler de seneste 14 dage.
overview-needs-you = Kræver dig
overview-calm = Intet kræver dig
overview-calm-text = Det, der løser sig selv, står ikke her.
overview-waiting =
    { $count ->
        [one] Én virksomhed venter på fornyelse.
       *[other] { $count } virksomheder venter på fornyelse.
    }
overview-expiries = Godkendelser, der udløber
overview-expiries-more = Se alle forbindelser
overview-see-differences = Se afvigelserne
