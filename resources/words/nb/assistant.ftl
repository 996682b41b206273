# Veiviserens egne ord; stegene for hvert system står i systemets egen mappe.
assistant-title = Koble til { $system }
assistant-steps = Steg
assistant-next = &Neste
assistant-back = &Tilbake
assistant-at-hand-form = Jeg &har nøkkelen allerede
assistant-at-hand-browser-sign-in = Jeg er klar til å &logge på
assistant-close = &Lukk
assistant-cancel = &Avbryt
assistant-beside = Ved siden av &nettleseren
assistant-beside-hint = Et smalt vindu som blir liggende øverst (Ctrl+B)
assistant-whole = Hele vinduet (Ctrl+B)
assistant-key-main = Trykk på hovedknappen
assistant-key-letter = Trykk på en knapp med den understrekede bokstaven
assistant-key-parts = Gå til neste felt eller knapp
assistant-key-enter = Trykk på knappen du står på
assistant-key-space = Mellomrom
assistant-key-tick = Velg eller velg bort selskapet
assistant-key-rename = Endre navnet på klienten
assistant-key-close = Lukk vinduet
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
assistant-state-stored = Lagret
assistant-state-ticked = Gjort
assistant-state-ticked-by = Gjort av { $who }
assistant-state-proved = Bekreftet av Kobling
assistant-state-spared = Trengs ikke: påloggingen virker
assistant-state-warned = Bekreftet, med en advarsel

assistant-copy = Kopier «{ $text }»
assistant-copied = Kopiert
assistant-open-page = Åpne siden
assistant-open-page-demo = En demonstrasjon åpner ingen sider utenfor denne maskinen. Lenken fører til { $address }. Kopier adressen hvis du vil åpne siden selv.
assistant-no-browser = Ingen nettleser åpnet seg. Kopier lenken og åpne den i en nettleser på denne maskinen.
assistant-copy-details = Kopier detaljene
assistant-details = Detaljer
assistant-applies = Gjelder: { $what }
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
    .demo = Lagret i minnet
assistant-reveal = Vis mens knappen holdes nede
assistant-save-next = Lagre og fort&sett
assistant-test = Lagre og t&est
assistant-test-ok = Nøkkelen virker.
assistant-test-lacks = Nøkkelen virker, men noe Kobling trenger, mangler. Hva det er, står under.

assistant-sign-in = &Logg på i nettleseren …
assistant-sign-in-retry = &Prøv igjen
assistant-sign-in-renew = Fo&rny godkjenning
assistant-renew-companies = Logg på slik at Kobling fortsatt får lese: { $companies }.
assistant-renewed = Godkjenningen er fornyet. Det som ventet, fortsetter nå av seg selv.
assistant-sign-in-stuck = Kommer du ikke videre i nettleseren?
assistant-sign-in-stuck-error = Viser siden en feil, er det oftest Koblings egen registrering hos systemleverandøren som ikke stemmer: client ID eller adressen.
assistant-sign-in-stuck-empty = Er det ingen selskaper å velge der, mangler brukeren tilgang:
assistant-sign-in-again = Feil &konto? Logg på igjen
assistant-sign-in-asks = Siden i nettleseren lister opp hva Kobling ber om:
assistant-scope-account = Informasjon om din brukerkonto
    .hint = E-postadresse, bruker-ID og navn, så alle her ser hvem som logget på.
assistant-scope-data = Tilganger til data
    .hint = For å lese regnskapet. Kobling leser bare, og ser aldri mer enn brukeren din får se.
assistant-scope-offline = Frakoblet tilgang: din informasjon når som helst
    .hint = Så Kobling kan lese mens du er borte, også om natten. Uten den måtte du logget på hver gang.
assistant-sign-in-opening = Ber { $system } om påloggingssiden …
assistant-sign-in-waiting = Fortsett i nettleseren. Kobling venter her.
assistant-sign-in-returned = Svaret fra nettleseren er mottatt. Kontrollerer det …
assistant-sign-in-left = Tid igjen: { $time }
assistant-sign-in-copy = &Kopier lenken
assistant-sign-in-copy-hint = Skjedde det ingenting, eller åpnet feil nettleser seg? Kopier lenken og åpne den selv, på denne maskinen.
assistant-sign-in-copied = Kopiert. Lim den inn i adressefeltet i en nettleser på denne maskinen.
assistant-sign-in-lost = Kom det ikke svar fra nettleseren?
assistant-sign-in-lost-text = Når du har godtatt, skal nettleseren si at du kan lukke siden. Viser den en feil i stedet, kopierer du hele adressen fra adressefeltet og limer den inn her.
assistant-sign-in-pasted = Adressen fra nettleseren
assistant-sign-in-pasted-wrong = Dette er ikke adressen nettleseren havnet på. Den er lang og inneholder «code=».
assistant-sign-in-use = &Bruk adressen
assistant-sign-in-stopped = Påloggingen ble stoppet. Ingenting har gått tapt; du kan begynne på nytt.
assistant-sign-in-done = Logget på som { $who }.
assistant-sign-in-who = Logget på
assistant-sign-in-tenant = Organisasjon (tenant)
assistant-sign-in-lasts = Gyldig til
assistant-sign-in-endless = Til den trekkes tilbake
assistant-sign-in-until = { $at }, { $days ->
    [0] mindre enn en dag igjen
    [one] 1 dag igjen
   *[other] { $days } dager igjen
}
assistant-sign-in-ended = Utløp { $at }
assistant-sign-in-granted = Innvilget
assistant-sign-in-not-granted = Ikke innvilget: { $scopes }
assistant-sign-in-not-renewable = Frakoblet tilgang ble ikke innvilget. Kobling kan lese i omtrent en time; deretter må noen logge på igjen.
assistant-sign-in-page-done = Du er logget på
    .text = Du kan lukke denne siden. Kobling fortsetter av seg selv.
assistant-sign-in-page-failed = Påloggingen lyktes ikke
    .text = Ingenting har gått tapt. Kobling sier hvorfor, og hva du kan gjøre. Du kan lukke denne siden.
assistant-sign-in-page-older = Denne siden hører til en eldre pålogging
    .text = Lukk siden og fortsett i den nyeste. Kobling venter fortsatt på den.

assistant-check-open = Ikke testet ennå
assistant-check-running = Tester …
assistant-check-ok = I orden
assistant-check-warning = Advarsel
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
assistant-taken-not-told = Finnes i en annens private tilkobling
assistant-not-told = en privat tilkobling som tilhører en annen
assistant-also = Også koblet til med { $places }
    .short = Også: { $places }
assistant-all-taken = Alle selskapene her er allerede tilkoblet gjennom { $connections }. Åpne den for å se dem eller legge til flere.
assistant-all-taken-not-told = Alle selskapene her er allerede tilkoblet gjennom en privat tilkobling som tilhører en annen. Spør den som koblet dem til.
assistant-open-connection = Åpne { $name }
assistant-shares = Deler klienten
assistant-column-vendor-number = Firmanummer
assistant-column-access = Tilgang
assistant-companies-update = &Oppdater klientliste
assistant-companies-read = Lest { $at }.
assistant-companies-changed = { $new ->
    [one] 1 ny
   *[other] { $new } nye
}, { $gone } borte.
assistant-companies-same = Ingen endringer.
assistant-companies-open = Har tilgang
assistant-companies-lacking = { $count ->
    [0] Kobling har tilgang til alle selskapene.
    [one] 1 selskap mangler fortsatt tilgang.
   *[other] { $count } selskaper mangler fortsatt tilgang.
}
assistant-one-body = Kobling får tilgang til dette selskapet. Er det riktig, kan du koble det til nå.
assistant-connect-one = &Koble til
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
assistant-level-hint = Hvor klientene skal stå. Nytt nivå: skriv Gruppe/Klient. En skråstrek i et navn skrives dobbelt: Hansen A//S.
assistant-level-top = Kundenivå (øverst)
assistant-level-fixed = { $system } settes alltid opp på kundenivå.
assistant-one-client = &Legg alle i én klient
assistant-one-client-hint = Til konsernrapportering: mor- og datterselskaper leses som ett.
assistant-one-client-not = Denne typen tilkobling tillater ett selskap i hver klient.
assistant-one-client-live = En direkte tilkobling leser ett selskap om gangen. Bare konsernrapportering samler flere i én klient.
assistant-one-client-switch = Bytt til konsernrapportering
assistant-one-client-name = Klientens navn

assistant-name = Tilkoblingsnavn
assistant-name-hint = Et navn du og kollegene dine kjenner igjen.
assistant-description = Beskrivelse
assistant-description-hint = Valgfritt. Ikke skriv personopplysninger her.
assistant-description-personal = Dette ligner personopplysninger. Ikke ta med fødselsnumre og e-postadresser.
assistant-private = Sett som &privat tilkobling
assistant-private-hint = Bare du og administratorene på kundenivå kan endre den og har tilgang til alle selskapene.

assistant-still-open = Gjenstår:
assistant-jobs = Når du starter, leses hele regnskapet én gang. Deretter: hver natt de siste 5 dagene, hver uke de siste 40 dagene.
assistant-unticked = Gjenstår, og kan gjøres senere: { $steps }
assistant-jobs-registers = Når du starter, leses registrene én gang. Deretter leses de på nytt hver natt.
assistant-live = Direkte: ingenting å planlegge
assistant-live-note = Direkte: ingenting å planlegge. Regnskapet leses når noen ser på det, så det er alltid oppdatert. Det forsvinner når tilkoblingen slettes.
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
assistant-import-total = { $done } av { $count ->
    [one] 1 selskap
   *[other] { $count } selskaper
} lest
assistant-import-left = omtrent { $time } igjen
assistant-import-stopped = Importen er stoppet. Den fortsetter der den slapp, her eller i natt.
assistant-import-close = Du kan lukke dette vinduet; importen fortsetter så lenge Kobling er åpent.
assistant-another = Koble til et &selskap til
assistant-another-hint = Hver pålogging åpner ett selskap. Det neste trenger bare sin egen pålogging; alt annet tas med videre.
assistant-another-own-hint = Hver tilkobling åpner ett selskap. For det neste oppgir du bare det som er eget for det; alt annet tas med videre.
assistant-import-done = { $count ->
    [one] Ferdig. Regnskapet er importert og stemmer med { $system }.
   *[other] Ferdig. Regnskapene til alle { $count } selskapene er importert og stemmer med { $system }.
}
assistant-import-read = Ferdig. Alt er lest. { $system } har ingen saldobalanse å sammenligne med.
assistant-import-some = { $agree } av { $count } regnskaper stemmer. Se nedenfor hva som gjenstår.
assistant-next-run = Neste kjøring
assistant-go-companies = Se &klientene
assistant-go-log = Se &overføringene
assistant-go-new = Koble til &et system til
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
assistant-proof-not-imported = Ikke importert ennå
assistant-proof-rows = { $rows ->
    [one] 1 rad lest.
   *[other] { $rows } rader lest.
}

assistant-plain-registration-title = Koblings egen registrering hos { $system }
assistant-plain-registration-body = Legges inn én gang for kontoret; ved senere tilkoblinger blir du ikke spurt.
assistant-plain-registration-done = verdiene er lagret på denne maskinen.
assistant-plain-values-title = Koble til { $system } manuelt
assistant-plain-values-body = Legg inn det du har. Det lagres som det er, og kontrolleres på neste side.
assistant-plain-values-done = alle nødvendige verdier er lagret.
assistant-plain-sign-in-title = Logg på { $system }
assistant-plain-sign-in-body = Påloggingen åpnes i nettleseren; Kobling ser aldri passordet.
assistant-plain-sign-in-done = svaret fra nettleseren er mottatt, og siden her viser hvem som logget på.
assistant-plain-check-title = Kontroller tilkoblingen
assistant-plain-check-body = Kobling prøver verdiene, én ting om gangen, og leser én rad av hver datatype.
assistant-plain-check-done = alle linjene har en grønn hake.
assistant-plain-choose-title = Velg selskaper
assistant-plain-choose-body = Kryss av for selskapene du vil koble til. Hvert av dem får en klient med samme navn her, med mindre du gir den et annet.
assistant-plain-choose-done = minst ett selskap er krysset av.
assistant-plain-summary-title = Klar til start
assistant-plain-summary-body = Se over en siste gang før den første importen.
assistant-plain-import-title = Den første importen
assistant-plain-import-body = Kobling leser regnskapet og sammenligner det med saldobalansen i { $system }.

assistant-choose-title = Koble til et system
assistant-choose-body = Hvilket system vil du koble til?
assistant-choose-search = Søk etter et system
assistant-choose-cloud = Skybasert
assistant-choose-on-premises = Lokalt installert
assistant-choose-interface = Mellom to systemer
assistant-choose-takes-key = Du limer inn en nøkkel fra { $system }.
assistant-choose-takes-sign-in = Du logger på i nettleseren.
assistant-choose-takes-two = Du trenger en tilkobling til hvert av dem.
assistant-choose-connected = { $count ->
    [one] 1 tilkoblet.
   *[other] { $count } tilkoblet.
}
assistant-choose-kinds = To typer tilkobling: direkte, eller importert for konsernrapporter.
assistant-choose-none = Ingen systemer passer. Prøv et annet ord.
assistant-choose-missing = Systemet mitt er &ikke her
assistant-choose-missing-text = Kobling kan bare koble til systemene på denne siden. Spør Koblings brukerstøtte hvilket system som står for tur, og fortell om ditt. Ingenting er lagret.
assistant-choose-manual = Opprett &manuelt
assistant-choose-manual-hint = Ett skjema uten veiledning, for deg som har alt for hånden.
assistant-choose-drafts = Påbegynt, ikke fullført
assistant-choose-resume = &Fortsett
assistant-choose-discard = F&orkast
assistant-choose-discard-sure = Ja, f&orkast
assistant-choose-discarded = Det som ble lagt inn, slettes, også nøkkelen.
assistant-choose-draft-at = { $system }, steg: { $step }

assistant-kind-title = { $system }: direkte eller importert?
assistant-kind-body = Begge leser det samme regnskapet. Du kan ha en av hver.
assistant-kind-live = Direkte
assistant-kind-imported = Importert
assistant-kind-recommended = Anbefalt
assistant-kind-live-current = Alltid oppdatert
assistant-kind-live-single = Ett selskap om gangen
assistant-kind-imported-jobs = Oppdateres av jobber
assistant-kind-imported-groups = Nødvendig for konsernrapporter
assistant-kind-jobs = Tre jobber for hvert selskap:
assistant-kind-job-full = Hele regnskapet, med en gang
assistant-kind-job-nightly = De siste 5 dagene, hver natt
assistant-kind-job-weekly = De siste 40 dagene, hver uke
