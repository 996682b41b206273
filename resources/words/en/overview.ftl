overview-title = Overview
overview-hint = Everything that is connected, and what needs a person.
overview-tile-needs-you = Needs you
overview-tile-expiring = Expiring soon
overview-tile-running = Running now
overview-tile-reconciled = Reconciled
overview-of = { $count } / { $total }
overview-chart = Transfers a day
overview-chart-day = { $date }: { $ok } done, { $failed } failed.
overview-chart-empty = No transfers in the last 14 days.
overview-needs-you = Needs you
overview-calm = Nothing needs you
overview-calm-text = What mends itself is not listed here.
overview-waiting =
    { $count ->
        [one] One company waits for renewal.
       *[other] { $count } companies wait for renewal.
    }
overview-expiries = Authorisations that expire
overview-expiries-more = See all connections
overview-see-differences = See the differences
