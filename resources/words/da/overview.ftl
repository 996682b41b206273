overview-title = Overblik
overview-hint = Alle forbindelser og det, der kræver handling.
overview-tile-needs-you = Kræver handling
overview-tile-expiring = Udløber snart
overview-tile-running = I gang nu
overview-tile-reconciled = Afstemt
overview-of = { $count } / { $total }
overview-chart = Overførsler pr. dag
overview-chart-day = { $date }: { $ok } overført, { $failed } mislykkedes.
overview-chart-empty = Ingen overførsler de seneste 14 dage.
overview-needs-you = Kræver handling
overview-calm = Intet at følge op på
overview-calm-text = Det, der løser sig selv, står ikke her.
overview-waiting =
    { $count ->
        [one] Én virksomhed venter på fornyelse.
       *[other] { $count } virksomheder venter på fornyelse.
    }
overview-expiries = Godkendelser, der udløber
overview-expiries-more = Se alle forbindelser
overview-see-differences = Se differencerne
overview-next = Næste job: { $time }
overview-chart-most = Mest på én dag: { $count }
