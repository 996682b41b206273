connections-title = Tilkoblinger
connections-hint = Tilgangen til hvert system, og statusen akkurat nå.
connections-search = Søk i navn, system eller nivå
connections-column-state = Status
connections-column-name = Navn
connections-column-system = System
connections-column-level = Nivå
connections-column-companies = Selskaper
connections-column-until = Godkjent til
connections-column-last = Sist overført
connections-level-top = Kundenivå
connections-state-at = { $state } · { $time }
connections-counters = { $active ->
    [one] 1 aktiv
   *[other] { $active } aktive
} · { $inactive }
connections-counters-long = Aktive klienter: { $active } · inaktive: { $inactive }
connections-none = Ingen tilkoblinger ennå
    .text = Koble til det første systemet (omtrent 5–15 minutter).
connections-none-found = Ingen treff
    .text = Søket finner verken navn, system eller nivå.
connections-clear = Fjern søk og filtre
connections-choose = Velg en tilkobling for å se den.
connections-rename = Gi nytt navn
connections-rename-act = Lagre navnet
connections-rename-hint = Historikken beholder navnet den ble skrevet med.
connections-more = Flere valg
connections-mend = Gå til steget som ordner det
connections-renew = Forny godkjenning
connections-check = Kontroller nå
connections-checking = Kontrollerer …
connections-add = Legg til selskaper
connections-open-interface = Åpne integrasjonen
connections-another = Koble til et selskap til
connections-replace-key = Bytt nøkkel
connections-replace-key-title = Bytt nøkkelen til { $name }
connections-replace-key-act = Test og &bytt
connections-replace-key-hint = Den nye nøkkelen testes først. Åpner den de samme selskapene, tar den over; ellers brukes den gamle videre.
connections-replace-key-others = La den gamle nøkkelen stå i { $system } til den nye er i bruk her. Andre programmer som bruker den gamle, stopper når den slettes eller erstattes der.
connections-replace-key-stop = &Stopp testen
connections-replace-key-stopped = Stoppet. Den gamle nøkkelen brukes fortsatt.
connections-replace-key-kept = Den gamle nøkkelen brukes fortsatt. Ingenting er endret.
connections-key-replaced = Nøkkelen er byttet: { $name }
connections-private = Sett som privat tilkobling
connections-share = Gjør synlig for alle
connections-disconnect = Koble fra
connections-disconnect-title = Koble fra { $name }?
connections-goes = Dette forsvinner
connections-stays = Dette blir
connections-goes-access = Tilkoblingen, nøklene i nøkkelringen og importjobbene.
    .demo = Tilkoblingen, nøklene i minnet og importjobbene.
connections-goes-all = Tilkoblingen, nøklene, importjobbene, selskapene ({ $companies }) og alle rader ({ $rows }).
connections-goes-live = Tilkoblingen, godkjenningen, selskapene ({ $companies }) og det som er lest av dem (rader: { $rows }).
connections-goes-interface = En integrasjon bruker den: { $names }. Den overfører ingenting før en annen tilkobling er valgt der.
connections-stays-data = Selskaper: { $companies } ({ $names }). Rader: { $rows }. De oppdateres ikke lenger.
connections-stays-log = Overføringshistorikken.
connections-stays-live = Overføringshistorikken, og alt i { $system }: det leses på nytt når det kobles til igjen.
connections-delete-data = Slett også importerte data (rader: { $rows })
connections-type-name = Skriv navnet på tilkoblingen for å slette dataene: { $name }
connections-owner = Opprettet av
connections-visible = Synlig for
connections-visible-all = Alle på nivået
connections-visible-some = Bare den som opprettet den, og administratorer
connections-checked = Sist kontrollert
connections-expires = Utløper
connections-expires-in =
    { $days ->
        [0] Utløper i dag
        [1] Utløper i morgen
       *[other] Utløper om { $days } dager
    }
connections-expired =
    { $days ->
        [0] Utløp i dag
        [1] Utløp i går
       *[other] Utløp for { $days } dager siden
    }
connections-lacks = Noe mangler
    .text = Tilkoblingen virker, men Kobling får ikke lese alt. Hva som mangler, står under kontrollene.
connections-ended = Gjelder ikke lenger
connections-endless = Utløper ikke av seg selv
connections-end-unknown = Utløpsdatoen er ikke kjent
connections-authorisation = Godkjenning
connections-authorised-by = Gitt av
connections-authorised-at = Gitt
connections-authorised-unknown = Ukjent
connections-granted = Innvilget: { $what }
connections-not-granted = Ikke innvilget: { $what }
connections-scope-account = opplysninger om brukeren
connections-scope-data = lesing av dataene
connections-scope-offline = lesing når ingen er pålogget
connections-waits = Venter på fornyelse – fortsetter av seg selv etterpå.
connections-held =
    { $count ->
        [one] Én import venter på fornyelse og fortsetter av seg selv etterpå.
       *[other] { $count } importer venter på fornyelse og fortsetter av seg selv etterpå.
    }
connections-description = Beskrivelse
connections-checks = Kontroller
connections-companies = Selskaper
connections-jobs = Neste import
connections-job-full = Fullstendig import
connections-job-nightly = Hver natt
connections-job-weekly = Hver uke
connections-job-move = Hvert 40. minutt
connections-job-next = { $job }: { $time }
connections-live = Direkte: ingenting å planlegge
connections-live-hint = Dataene leses når noen ser på dem.
connections-result-ok = I orden
connections-result-warning = Advarsel
connections-result-failed = Mislyktes
