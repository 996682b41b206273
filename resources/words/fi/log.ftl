log-title = Siirtohistoria
log-hint = Kaikki siirrot, uusin ensin.
log-search = Hae tekstiä, nimeä tai viitettä
log-column-status = Tila
log-column-time = Aika
log-column-connection = Yhteys
log-column-company = Yritys
log-column-dataset = Tietolaji
log-column-job = Ajo
log-column-counts = Rivit
log-column-seconds = Kesto
log-column-message = Viesti
log-connection-any = Kaikki yhteydet
log-company-any = Kaikki yritykset
log-dataset-any = Kaikki tietolajit
log-period-any = Koko ajalta
log-period = Ajanjakso
log-period-day = Viimeiset 24 tuntia
log-period-week = Viimeiset 7 päivää
log-period-month = Viimeiset 31 päivää
log-job-full = Täysi
log-job-nightly = Yöajo
log-job-weekly = Viikkoajo
log-job-proof = Täsmäytys
log-count-new = { $count ->
    [one] 1 uusi
   *[other] { $count } uutta
}
log-count-changed = { $count ->
    [one] 1 muuttunut
   *[other] { $count } muuttunutta
}
log-count-deleted = { $count ->
    [one] 1 poistettu
   *[other] { $count } poistettua
}
log-count-failed = { $count ->
    [one] 1 epäonnistunut
   *[other] { $count } epäonnistunutta
}
log-count-repaired = { $count ->
    [one] 1 korjattu
   *[other] { $count } korjattua
}
log-count-unchanged = { $count } ennallaan
log-resumed = Jatkettiin kohdasta { $place }
log-resumed-from = Jatkettiin kohdasta
log-person = Kirjautunut
log-client = Asiakas
log-choose = Valitse rivi, niin näet, mitä tapahtui.
log-rows = Rivit
log-rows-fetched = Haettu
log-rows-new = Uusia
log-rows-changed = Muuttuneita
log-rows-unchanged = Ennallaan
log-rows-deleted = Poistettu
log-rows-skipped = Ohitettu
log-rows-failed = Epäonnistuneita
log-rows-repaired = Korjattuja arvoja
log-failed-rows = Rivit, joita ei voitu lukea
log-failed-row = { $record }, kenttä { $field }: { $problem }
log-failed-line = Tosite { $voucher }, rivi { $line }
log-failed-unknown = Rivi, jonka numeroa ei voi lukea
log-failed-more = … ja { $count } muuta
log-reference = Viite
log-copy-reference = Kopioi viite
log-copied = Kopioitu: { $text }
log-copy = Kopioi
log-technical = Lisätiedot
log-run-again = Aja uudelleen
log-export = Tallenna CSV-tiedostona
log-file = siirtohistoria
log-exported = { $count ->
    [one] Tallennettu 1 rivi
   *[other] Tallennettu { $count } riviä
} tiedostoon { $file }.
log-none = Mitään ei ole vielä siirretty
    .text = Jokainen siirto näkyy täällä omana rivinään; ensimmäinen tulee, kun käyttö alkaa.
log-none-found = Ei hakutuloksia
    .text = Tyhjennä suodattimet, niin näet koko historian.
log-clear = Tyhjennä suodattimet
log-job-move = Siirto
