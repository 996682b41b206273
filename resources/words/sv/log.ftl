log-title = Överföringshistorik
log-hint = Allt som har överförts, nyast först.
log-search = Sök i text, namn eller referens
log-column-status = Status
log-column-time = Tid
log-column-connection = Anslutning
log-column-company = Företag
log-column-dataset = Datatyp
log-column-job = Jobb
log-column-counts = Rader
log-column-seconds = Varaktighet
log-column-message = Meddelande
log-connection-any = Alla anslutningar
log-company-any = Alla företag
log-dataset-any = Alla datatyper
log-period-any = Alla datum
log-period = Tidsperiod
log-period-day = Senaste dygnet
log-period-week = Senaste 7 dagarna
log-period-month = Senaste 31 dagarna
log-job-full = Allt
log-job-nightly = Natt
log-job-weekly = Vecka
log-job-proof = Avstämning
log-count-new = { $count ->
    [one] 1 ny
   *[other] { $count } nya
}
log-count-changed = { $count ->
    [one] 1 ändrad
   *[other] { $count } ändrade
}
log-count-deleted = { $count ->
    [one] 1 borttagen
   *[other] { $count } borttagna
}
log-count-failed = { $count ->
    [one] 1 misslyckad
   *[other] { $count } misslyckade
}
log-count-repaired = { $count ->
    [one] 1 reparerad
   *[other] { $count } reparerade
}
log-count-unchanged = { $count ->
    [one] 1 oförändrad
   *[other] { $count } oförändrade
}
log-resumed = Fortsatte vid { $place }
log-resumed-from = Fortsatte vid
log-person = Inloggad
log-client = Klient
log-choose = Välj en rad för att se vad som hände.
log-rows = Rader
log-rows-fetched = Hämtade
log-rows-new = Nya
log-rows-changed = Ändrade
log-rows-unchanged = Oförändrade
log-rows-deleted = Borttagna
log-rows-skipped = Överhoppade
log-rows-failed = Misslyckade
log-rows-repaired = Reparerade värden
log-failed-rows = Rader som inte kunde läsas
log-failed-row = { $record }, fält { $field }: { $problem }
log-failed-line = Verifikation { $voucher }, rad { $line }
log-failed-unknown = En rad utan läsbart nummer
log-failed-more = … och { $count } till
log-reference = Referens
log-copy-reference = Kopiera referensen
log-copied = Kopierat: { $text }
log-copy = Kopiera
log-technical = Detaljer
log-run-again = Kör igen
log-export = Spara som CSV
log-file = överföringshistorik
log-exported = { $count ->
    [one] Sparade 1 rad
   *[other] Sparade { $count } rader
} i { $file }.
log-none = Inget har överförts ännu
    .text = Varje överföring får en rad här; den första när användningen börjar.
log-none-found = Inga träffar
    .text = Rensa filtren för att se hela historiken.
log-clear = Rensa filtren
log-job-move = Överföring
