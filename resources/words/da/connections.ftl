connections-title = Forbindelser
connections-hint = Adgangen til hvert system og dets aktuelle status.
connections-search = Søg i navn, system eller niveau
connections-column-state = Status
connections-column-name = Navn
connections-column-system = System
connections-column-level = Niveau
connections-column-companies = Virksomheder
connections-column-until = Godkendt til
connections-column-last = Senest overført
connections-level-top = Kundeniveau
connections-state-at = { $state } · { $time }
connections-counters = { $active ->
    [one] 1 aktiv
   *[other] { $active } aktive
} · { $inactive }
connections-counters-long = Aktive klienter: { $active } · inaktive: { $inactive }
connections-none = Ingen forbindelser endnu
    .text = Forbind det første system (omkring 5–15 minutter).
connections-none-found = Ingen resultater
    .text = Søgningen finder hverken navn, system eller niveau.
connections-clear = Ryd søgning og filtre
connections-choose = Vælg en forbindelse for at se den.
connections-rename = Omdøb
connections-rename-act = Gem navnet
connections-rename-hint = Historikken beholder det navn, den blev skrevet med.
connections-more = Flere valg
connections-mend = Gå til trinnet, der ordner det
connections-renew = Forny godkendelse
connections-check = Kontroller nu
connections-checking = Kontrollerer …
connections-add = Tilføj virksomheder
connections-open-interface = Åbn integrationen
connections-another = Forbind endnu en virksomhed
connections-replace-key = Skift nøgle
connections-replace-key-title = Skift nøglen til { $name }
connections-replace-key-act = Test og &skift
connections-replace-key-hint = Den nye nøgle testes først. Åbner den de samme virksomheder, tager den over; ellers bruges den gamle som før.
connections-replace-key-others = Behold den gamle nøgle i { $system }, til den nye er i brug her. Andre programmer, der bruger den gamle, stopper, når den slettes eller erstattes der.
connections-replace-key-stop = Stop &testen
connections-replace-key-stopped = Stoppet. Den gamle nøgle bruges stadig.
connections-replace-key-kept = Den gamle nøgle bruges stadig. Intet er ændret.
connections-key-replaced = Nøglen er skiftet: { $name }
connections-private = Angiv som privat forbindelse
connections-share = Gør synlig for alle
connections-disconnect = Afbryd forbindelsen
connections-disconnect-title = Afbryd forbindelsen { $name }?
connections-goes = Dette forsvinder
connections-stays = Dette bevares
connections-goes-access = Forbindelsen, nøglerne i nøgleringen og jobbene.
    .demo = Forbindelsen, nøglerne i hukommelsen og jobbene.
connections-goes-all = Forbindelsen, nøglerne, jobbene, virksomhederne ({ $companies }) og alle rækker ({ $rows }).
connections-goes-live = Forbindelsen, godkendelsen, virksomhederne ({ $companies }) og det, der er læst af dem (rækker: { $rows }).
connections-goes-interface = En integration bruger den: { $names }. Den overfører intet, før en anden forbindelse er valgt der.
connections-stays-data = Virksomheder: { $companies } ({ $names }). Rækker: { $rows }. De opdateres ikke længere.
connections-stays-log = Overførselshistorikken.
connections-stays-live = Overførselshistorikken og alt i { $system }: det læses på ny, når det forbindes igen.
connections-delete-data = Slet også importerede data (rækker: { $rows })
connections-type-name = Skriv forbindelsens navn for at slette dataene: { $name }
connections-owner = Oprettet af
connections-visible = Synlig for
connections-visible-all = Alle på niveauet
connections-visible-some = Kun den, der oprettede den, og administratorer
connections-checked = Senest kontrolleret
connections-expires = Udløber
connections-expires-in =
    { $days ->
        [0] Udløber i dag
        [1] Udløber i morgen
       *[other] Udløber om { $days } dage
    }
connections-expired =
    { $days ->
        [0] Udløb i dag
        [1] Udløb i går
       *[other] Udløb for { $days } dage siden
    }
connections-lacks = Noget mangler
    .text = Forbindelsen virker, men Kobling må ikke læse alt. Hvad der mangler, står under kontrollerne nedenfor.
connections-ended = Gælder ikke længere
connections-endless = Udløber ikke af sig selv
connections-end-unknown = Udløbsdatoen er ikke kendt
connections-authorisation = Godkendelse
connections-authorised-by = Givet af
connections-authorised-at = Givet
connections-authorised-unknown = Ukendt
connections-granted = Tildelt: { $what }
connections-not-granted = Ikke tildelt: { $what }
connections-scope-account = oplysninger om brugeren
connections-scope-data = læsning af dataene
connections-scope-offline = læsning, når ingen er logget ind
connections-waits = Venter på fornyelse – fortsætter af sig selv bagefter.
connections-held =
    { $count ->
        [one] Én import venter på fornyelse og fortsætter af sig selv bagefter.
       *[other] { $count } importer venter på fornyelse og fortsætter af sig selv bagefter.
    }
connections-description = Beskrivelse
connections-checks = Kontroller
connections-companies = Virksomheder
connections-jobs = Næste import
connections-job-full = Fuld import
connections-job-nightly = Hver nat
connections-job-weekly = Hver uge
connections-job-move = Hvert 40. minut
connections-job-next = { $job }: { $time }
connections-live = Direkte: intet at planlægge
connections-live-hint = Dataene læses, når nogen ser på dem.
connections-result-ok = I orden
connections-result-warning = Advarsel
connections-result-failed = Mislykkedes
