# Veiviserens egne ord; stegene for hvert system står i systemets egen mappe.
assistant-title = Koble til { $system }
assistant-steps = Steg
assistant-next = &Neste
assistant-back = &Tilbake
assistant-close = &Lukk
assistant-cancel = &Avbryt
assistant-later = &Fullfør senere
assistant-later-hint = Alt er lagret; du kan fortsette på dette steget en annen gang.
assistant-saved = Lagret
assistant-leave-again = Denne verdien ble ikke lagret. Gå videre en gang til for å fortsette uten den.
assistant-position = Steg { $number } av { $total }
assistant-minutes = { $minutes ->
    [one] omtrent 1 minutt
   *[other] omtrent { $minutes } minutter
}
assistant-who-administrator = for en administrator
assistant-who-client = for klienten

assistant-state-open = Gjenstår
assistant-state-blocked = Venter på tidligere steg
assistant-state-ticked = Gjort
assistant-state-ticked-by = Gjort av { $who }
assistant-state-proved = Bekreftet av Kobling
assistant-state-warned = Bekreftet, med en advarsel

assistant-copy = Kopier «{ $text }»
assistant-copied = Kopiert
assistant-copy-details = Kopier detaljene
assistant-details = Detaljer
assistant-mend = Gå til: { $step }
assistant-more = Flere innstillinger
assistant-done-when = Ferdig når: { $what }
assistant-done-by-me = Dette har jeg &gjort
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Bekreftet av Kobling, { $at }
assistant-not-done = Ikke krysset av ennå
assistant-hand-over = Kopier en &melding til administratoren
assistant-hand-over-hint = En ferdig tekst uten nøkler og passord. Lim den inn i en e-post eller chat.
assistant-hand-over-copied = Kopiert. Lim den inn i en e-post eller chat; steget venter på deg.

assistant-stored = Lagret i nøkkelringen
assistant-reveal = Vis mens knappen holdes nede
assistant-save-next = Lagre og fort&sett
assistant-test = Lagre og t&est
assistant-test-ok = Nøkkelen virker. Nå kan du trykke «OK» i { $system }.

assistant-check-open = Ikke testet ennå
assistant-check-running = Tester …
assistant-check-ok = I orden
assistant-check-warning = Se på dette
assistant-check-failed = Mislyktes
assistant-check-run = &Kjør kontrollen
assistant-check-runs = Kontrollerer …
assistant-check-again = Kontroller på &nytt
assistant-check-waiting = Venter på { $system } …
assistant-check-still = Venter fortsatt. Du kan avbryte og komme tilbake; ingenting går tapt.
assistant-check-stopped = Stoppet. Ingenting har gått tapt.

assistant-companies = Selskaper
assistant-companies-loading = Leser listen …
assistant-clients = Klienter
assistant-search-companies = Søk
assistant-select-all = &Alle
assistant-refresh = &Oppdater
assistant-revert-names = A&ngre navneendringer
assistant-column-company = Selskap
assistant-column-number = Org.nr.
assistant-column-client = Klient (kan endres)
assistant-column-state = Merknad
assistant-taken = Finnes i «{ $connection }»
assistant-shares = Deler klienten
assistant-connect = { $count ->
    [0] Velg selskaper
    [one] &Velg 1 selskap
   *[other] &Velg { $count } selskaper
}
assistant-chosen = { $count ->
    [0] Ingenting er valgt ennå
    [one] 1 selskap kommer her:
   *[other] { $count } selskaper i { $clients ->
        [one] 1 klient
       *[other] { $clients } klienter
    } kommer her:
}
assistant-preview = Forhåndsvisning
assistant-level = Nivå
assistant-level-hint = Hvor klientene skal stå. Nytt nivå: skriv Gruppe/Klient.
assistant-level-top = Kundenivå (øverst)
assistant-one-client = &Legg alle i én klient
assistant-one-client-hint = Til konsernrapportering: mor og døtre leses som ett.
assistant-one-client-not = Denne typen tilkobling tillater ett selskap i hver klient.
assistant-one-client-name = Klientens navn

assistant-name = Tilkoblingsnavn
assistant-name-hint = Et navn du og kollegene dine kjenner igjen.
assistant-description = Beskrivelse
assistant-description-hint = Valgfritt. Ikke skriv personopplysninger her.
assistant-description-personal = Dette ligner personopplysninger. Ikke ta med fødselsnumre og e-postadresser.
assistant-private = Sett som &privat tilkobling
assistant-private-hint = Bare du og administratorene på kundenivå kan endre den og nå alle selskapene.

assistant-still-open = Gjenstår:
assistant-jobs = Når du starter, leses hele regnskapet én gang. Deretter: hver natt de siste 5 dagene, hver uke de siste 40 dagene.
assistant-start-use = { $count ->
    [one] &Start bruk: koble til 1 selskap
   *[other] &Start bruk: koble til { $count } selskaper
}

assistant-import-waits = Venter på tur
assistant-import-runs = Leser …
assistant-import-of = { $dataset }: { $done } av { $total } deler, { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
assistant-import-rows = { $dataset }: { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
assistant-import-cancel = &Stopp importen
assistant-import-resume = &Fortsett importen
assistant-import-stopped = Importen er stoppet. Den fortsetter der den slapp, her eller i natt.
assistant-import-close = Du kan lukke dette vinduet; importen fortsetter så lenge Kobling er åpent.
assistant-import-done = { $count ->
    [one] Ferdig. Selskapet er lest og stemmer med { $system }.
   *[other] Ferdig. Alle { $count } selskapene er lest og stemmer med { $system }.
}
assistant-proof-agrees = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Saldobalansen stemmer med { $system } på øret.
assistant-proof-differs = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Saldobalansen avviker fra { $system }. Åpne selskapet for å se hvor.
assistant-proof-unsupported = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} { $system } har ingen saldobalanse å sammenligne med.
assistant-proof-not-imported = Ikke lest ennå

assistant-plain-registration-title = Koblings egen registrering hos { $system }
assistant-plain-registration-body = Legges inn én gang for kontoret; senere tilkoblinger spør ikke om den.
assistant-plain-registration-done = verdiene er lagret på denne maskinen.
assistant-plain-values-title = Koble til { $system } manuelt
assistant-plain-values-body = Legg inn det du har. Det lagres som det er, og kontrolleres på neste side.
assistant-plain-values-done = alle nødvendige verdier er lagret.
assistant-plain-check-title = Kontroller tilkoblingen
assistant-plain-check-body = Kobling prøver verdiene, én ting om gangen, og leser én rad av hver type data.
assistant-plain-check-done = alle linjene har en grønn hake.
assistant-plain-choose-title = Velg selskaper
assistant-plain-choose-body = Kryss av for selskapene du vil koble til. Hvert av dem får en klient med samme navn her, med mindre du gir den et annet.
assistant-plain-choose-done = minst ett selskap er krysset av.
assistant-plain-summary-title = Klar til start
assistant-plain-summary-body = Se over en siste gang før den første importen.
assistant-plain-import-title = Den første importen
assistant-plain-import-body = Kobling leser regnskapet og sammenligner det med saldobalansen i { $system }.

assistant-choose-title = Koble til et system
assistant-choose-body = Hvilket system føres regnskapet i?
assistant-choose-search = Søk etter et system
assistant-choose-cloud = Skybasert
assistant-choose-on-premises = Lokalt installert
assistant-choose-interface = Mellom to systemer
assistant-choose-minutes = Omtrent 15 minutter. Du må være administrator der, eller kjenne en.
assistant-choose-none = Ingen systemer passer. Prøv et annet ord.
assistant-choose-missing = Systemet mitt er &ikke her
assistant-choose-missing-text = Kobling kan bare koble til systemene på denne siden. Spør Koblings brukerstøtte hvilket system som kommer neste gang, og fortell om ditt. Ingenting er lagret.
assistant-choose-manual = Opprett &manuelt
assistant-choose-drafts = Påbegynt, ikke fullført
assistant-choose-resume = &Fortsett
assistant-choose-discard = F&orkast
assistant-choose-discard-sure = Ja, f&orkast
assistant-choose-discarded = Det som ble lagt inn, slettes, også nøkkelen.
assistant-choose-draft-at = { $system }, ved: { $step }
