overview-title = Översikt
overview-hint = Alla anslutningar, och det som kräver åtgärd.
overview-tile-needs-you = Kräver åtgärd
overview-tile-expiring = Löper snart ut
overview-tile-running = Pågår nu
overview-tile-reconciled = Avstämt
overview-of = { $count } / { $total }
overview-chart = Överföringar per dag
overview-chart-day = { $date }: { $ok } överförda, { $failed } misslyckade.
overview-chart-empty = Inga överföringar de senaste 14 dagarna.
overview-needs-you = Kräver åtgärd
overview-calm = Inget att åtgärda
overview-calm-text = Det som löser sig självt står inte här.
overview-waiting =
    { $count ->
        [one] Ett företag väntar på förnyelse.
       *[other] { $count } företag väntar på förnyelse.
    }
overview-expiries = Godkännanden som löper ut
overview-expiries-more = Visa alla anslutningar
overview-see-differences = Visa differenserna
overview-next = Nästa körning: { $time }
overview-chart-most = Flest på en dag: { $count }
