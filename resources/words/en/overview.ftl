overview-title = Overview
overview-hint = All connections, and what needs attention.
overview-tile-needs-you = Needs attention
overview-tile-expiring = Expiring soon
overview-tile-running = Running now
overview-tile-reconciled = Reconciled
overview-of = { $count } / { $total }
overview-chart = Transfers per day
overview-chart-day = { $date }: { $ok } done, { $failed } failed.
overview-chart-empty = No transfers in the last 14 days.
overview-needs-you = Needs attention
overview-calm = Nothing needs your attention
overview-calm-text = What resolves itself is not listed here.
overview-waiting =
    { $count ->
        [one] One company waits for renewal.
       *[other] { $count } companies wait for renewal.
    }
overview-expiries = Authorisations that expire
overview-expiries-more = See all connections
overview-see-differences = See the differences
overview-next = Next run: { $time }
overview-chart-most = Most in a day: { $count }
