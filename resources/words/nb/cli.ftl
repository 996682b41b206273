# Kommandolinjen.
cli-help-usage = Bruk:
cli-help-options = Valg
cli-help-commands = Kommandoer

cli-cmd-kobling = Kobler til klientenes regnskapssystemer og avstemmer regnskapene. Uten kommando åpnes vinduet.
    .more = Returkoder: 0 ferdig, 1 mislyktes eller ikke ferdig, 2 feil i kommandolinjen, 3 noen må gjøre noe.
cli-cmd-demo = Viser programmet med simulerte systemer
cli-cmd-systems = Viser systemene og hva hvert av dem trenger
cli-cmd-register = Lagrer kontorets registrering hos en systemleverandør
cli-cmd-connect = Oppretter en tilkobling, kontrollerer den og tar selskaper i bruk
    .more = Kjøres den på nytt med samme navn, fortsetter den med en tilkobling som ikke er satt opp. Hemmeligheter kommer fra standard inndata, én linje hver, eller fra miljøet, aldri fra argumentene.
cli-cmd-renew = Fornyer påloggingen for en tilkobling
cli-cmd-replace-key = Bytter nøkkelen til en tilkobling etter å ha testet den nye
    .more = Den gamle blir stående til den nye har åpnet de samme selskapene. Uten «--secret» spør den etter det tilkoblingen trenger, én linje hver fra standard inndata, eller leser det fra miljøet.
cli-cmd-check = Kontrollerer tilkoblinger, én navngitt kontroll etter den andre
cli-cmd-connections = Viser tilkoblingene
cli-cmd-companies = Viser selskapene i en tilkobling
cli-cmd-activate = Tar selskaper i bruk
cli-cmd-deactivate = Tar selskaper ut av bruk; tallene blir værende
cli-cmd-disconnect = Fjerner en tilkobling og nøklene dens
cli-cmd-sync = Importerer nå
cli-cmd-reconcile = Sammenligner de lagrede posteringene med saldobalansen
cli-cmd-log = Viser overføringshistorikken, nyeste først
cli-cmd-log-export = Skriver overføringshistorikken til en fil
cli-cmd-start-use = Tar en integrasjon i bruk når alle steg er gjort
    .more = Steg som bare en person kan gå god for, krysses av med --done. Programmet kontrollerer begge sider selv.
cli-cmd-settings = Viser eller endrer hvordan hvert register i en integrasjon overføres
    .more = Navn: customers og products (severa_netvisor, netvisor_severa, off, temporary), dimensions (severa_netvisor, off), customers.match (code, business_id, name), customers.existing (update, link, leave), det samme for products, og dimensions.project og dimensions.business_unit med overskriften i Netvisor.
cli-cmd-transfer = Overfører registrene i en integrasjon nå
cli-cmd-export = Skriver et selskaps tall til en fil
cli-cmd-doctor = Kontrollerer denne maskinen: nettverk, nøkkelring, database, klokke

cli-opt-data-dir = Datamappen (ellers KOBLING_DATA_DIR)
cli-opt-json = Svarer med ett JSON-objekt
cli-opt-lang = Språket: nb, fi, en, sv, da
cli-opt-help = Viser denne teksten
cli-opt-set = En verdi, kan gis flere ganger
cli-opt-secret = Leser hemmeligheten fra en linje i standard inndata
cli-opt-name = Navnet på tilkoblingen
cli-opt-level = Plasseringen under øverste nivå, for eksempel Gruppe/Klient; en skråstrek i et navn skrives dobbelt: Hansen A//S
cli-opt-private = Bare du ser tilkoblingen
cli-opt-company = Selskapets id eller nøyaktige navn
cli-opt-all-companies = Alle selskaper som kan brukes
cli-opt-no-import = Setter den første importen i kø uten å kjøre den
cli-opt-no-browser = Viser bare adressen og åpner ingen nettleser
cli-opt-refresh = Henter listen fra systemleverandøren først
cli-opt-all = Alle sammen
cli-opt-delete-data = Sletter også de importerte tallene
cli-opt-full = Importerer alt på nytt
cli-opt-since = Fra denne dagen eller dette tidspunktet
cli-opt-due = Bare det som skal kjøres nå
cli-opt-status = Bare linjer med denne statusen
cli-opt-connection = Bare denne tilkoblingen
cli-opt-search = Bare linjer med denne teksten
cli-opt-limit = Høyst så mange linjer
cli-opt-follow = Blir stående og viser nye linjer
cli-opt-done = Et steg du har gjort
cli-opt-different-companies = Det er disse to selskapene som er ment, selv om organisasjonsnumrene er ulike eller ukjente
cli-opt-preview = Viser bare hva som ville bli overført
cli-opt-failed = Bare det som ikke kom gjennom sist
cli-opt-out = Filen som skrives; endelsen bestemmer formen
cli-opt-headless = Kjører hovedjobben i terminalen
cli-opt-serve = Starter bare de simulerte systemene og skriver adressene
cli-opt-port-base = Den første porten, 0 for ledige porter

cli-place-options = VALG
cli-place-command = KOMMANDO
cli-place-args = ARGUMENTER
cli-place-system = SYSTEM
cli-place-company = SELSKAP
cli-place-connection = TILKOBLING
cli-place-name = NAVN
cli-place-value = VERDI
cli-place-dir = MAPPE
cli-place-lang = SPRÅK
cli-place-date = DATO
cli-place-time = TID
cli-place-text = TEKST
cli-place-file = FIL
cli-place-path = STED
cli-place-step = STEG
cli-place-dataset = DATATYPE

cli-usage-why = Kommandolinjen kan ikke utføres slik den står.
cli-usage-help = Mer: `{ $command }`
cli-usage-extra = For mange argumenter: { $count }
    .fix = Sett anførselstegn rundt navn med mellomrom.
cli-usage-command = Kommandoen { $name } finnes ikke
cli-usage-command-near = Kommandoen { $name } finnes ikke
    .fix = Mente du { $near }?
cli-usage-command-missing = En kommando mangler
cli-usage-missing = Mangler: { $name }
cli-usage-option = Valget { $name } finnes ikke her
cli-usage-option-value = Valget { $name } er oppgitt feil
cli-usage-choice = Verdien for { $name } er ikke blant de tillatte
    .fix = Tillatt: { $allowed }.
cli-usage-value = Verdien for { $name } kan ikke brukes
cli-usage-set = Verdien mangler for { $name }
    .fix = Skriv --set { $name }=VERDI.
cli-usage-field = { $option } nevner et felt som ikke finnes her
    .fix = Det tar: { $allowed }.
cli-usage-secret-argument = Hemmeligheten { $name } kan ikke stå blant argumentene
    .fix = Skriv --secret { $name }=- og gi den på standard inndata, eller sett { $variable }. Bytt hemmeligheten hvis andre kan lese kommandohistorikken på maskinen.
cli-usage-secret-missing = Hemmeligheten { $name } mangler
    .fix = Skriv --secret { $name }=- og gi den på standard inndata, eller sett { $variable }.
cli-usage-secret-line = Standard inndata tok slutt før hemmeligheten { $name }
    .fix = Gi én linje for hver --secret, i samme rekkefølge.
cli-usage-secret-text = Linjen for hemmeligheten { $name } er ikke tekst i UTF-8
cli-usage-not-secret = { $name } er ikke en hemmelighet
    .fix = Skriv --set { $name }=VERDI.
cli-usage-both = { $one } og { $other } utelukker hverandre
cli-usage-neither = { $one } eller { $other } mangler
cli-usage-renew = Tilkoblingen { $name } har ingen pålogging å fornye
    .fix = Skriv «kobling connections» for å se tilkoblingene.
cli-usage-replace-key = Tilkoblingen { $name } har ingen nøkkel å bytte
    .fix = Brukes pålogging, fornyer du den med «kobling renew».
cli-usage-interface = { $name } er ikke en integrasjon mellom to systemer
    .fix = «kobling connections» viser tilkoblingene.
cli-usage-system = Et slikt system finnes ikke
    .fix = Det finnes: { $allowed }.
cli-usage-ending = Filer som slutter på { $found }, kan ikke skrives ennå
    .fix = Velg et filnavn som slutter på .csv.

cli-column-id = ID
cli-column-key = Nøkkel
cli-column-name = Navn
cli-column-system = System
cli-column-level = Nivå
cli-column-state = Status
cli-column-companies = Selskaper i bruk
cli-column-number = Nummer
cli-column-organisation = Org.nr.
cli-column-client = Klient
cli-column-company = Selskap
cli-column-connection = Tilkobling
cli-column-fetched = Hentet
cli-column-new = Nye
cli-column-changed = Endret
cli-column-deleted = Slettet
cli-column-register = Register
cli-column-direction = Retning
cli-column-match = Kjennes igjen på
cli-column-existing = Det som finnes fra før
cli-column-headers = Overskrifter
cli-column-unchanged = Uendret
cli-column-skipped = Utelatt
cli-column-failed = Mislyktes
cli-column-repaired = Reparert
cli-column-account = Konto
cli-column-period = Periode
cli-column-erp = I ERP-systemet
cli-column-stored = Lagret
cli-column-difference = Avvik
cli-column-fields = Felter
cli-column-secrets = Hemmeligheter
cli-column-registration = Registrering
cli-column-time = Tid
cli-column-dataset = Datatype
cli-column-message = Melding
cli-column-reference = Referanse

cli-result-ok = i orden
cli-result-warning = advarsel
cli-result-failed = mislyktes
cli-check-database = Databasen
cli-check-disk = Diskplass
cli-check-keyring = Nøkkelring
cli-check-network = Nettverk
cli-check-clock = Klokke

cli-register-done = Registrert hos { $system } på { $address }.
cli-register-open = Lagret, men registreringen hos { $system } på { $address } er ikke komplett.
cli-prompt-secret = Hemmelighet { $name }
cli-connect-kept = Tilkoblingen { $name } er beholdt som utkast: rett dette og kjør samme kommando på nytt, eller fjern den med «kobling disconnect».
cli-connect-next = Neste: «kobling activate» med { $name } og et selskap, eller --all.
cli-sign-in-opened = Logg på { $system } i nettleseren som åpnes. Åpnes ingen, bruk denne adressen i en nettleser på denne maskinen:
cli-sign-in-open = Åpne denne adressen i en nettleser på denne maskinen og logg på { $system }:
cli-sign-in-paste = Ender nettleseren på en feilside, limer du inn adressen til siden her.
cli-renew-kept = Den forrige godkjenningen gjelder til den utløper.
cli-renew-queued = Det som ventet, står i kø; «kobling sync --due» kjører det.
cli-activate-next = Den første importen står i kø; «kobling sync --due» kjører den. Tilkobling: { $name }
cli-connections-none = Ingen tilkoblinger ennå. «kobling connect» oppretter den første.
cli-companies-none = Ingen selskaper. Spør systemleverandøren på nytt med «kobling companies --refresh».
cli-company-inactive = Ikke i bruk
cli-disconnect-done = Tilkoblingen { $name } er fjernet. Importerte tall blir værende.
cli-disconnect-data = Tilkoblingen { $name } er fjernet, og tallene er slettet.
cli-disconnect-interface = En integrasjon mangler nå denne siden og overfører ingenting: { $names }.
cli-sync-none = Ingenting å importere nå.
cli-run-held = Venter på pålogging
cli-progress = { $dataset }: { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}
cli-reconcile-agrees = Saldobalansen stemmer. Kontoer: { $accounts }, perioder: { $periods }.
cli-reconcile-differs = Saldobalansen avviker. Kontoer: { $accounts }, perioder: { $periods }.
cli-reconcile-unsupported = Systemet har ingen saldobalanse å sammenligne med.
cli-reconcile-empty = Det er ingenting å avstemme: systemet har verken posteringer eller saldoer.
cli-reconcile-not-imported = Ingenting er importert ennå.
cli-direction-way = { $source } → { $target }
cli-direction-off = overføres ikke
cli-direction-temporary = overføres ikke, TEMP i stedet
cli-match-code = kode
cli-match-business-id = Y-tunnus
cli-match-name = navn
cli-existing-update = oppdateres
cli-existing-link = kobles
cli-existing-leave = blir som det er
cli-kind-project = Prosjekter
cli-kind-business-unit = Forretningsenheter
cli-action-add = Opprettes
cli-action-update = Endres
cli-action-link = Kobles
cli-action-leave = Blir som det er
cli-action-skip = Utelates
cli-action-gone = Slettet i kilden
cli-steps-title = Oppstart av { $name }
cli-steps-started = I bruk siden { $when }, startet av { $who }.
cli-step-proved = kontrollert, i orden
cli-step-ticked = gjort av { $who }, { $when }
cli-step-open = gjenstår
cli-start-use-next = Den første overføringen står i kø; «kobling transfer» med { $name } kjører den.
cli-start-use-different = Er det meningen: «kobling start-use» med --different-companies.
cli-connect-interface-next = Neste: «kobling settings» og «kobling start-use» med { $name }.
cli-preview-none = Ingenting ville bli overført.
cli-preview-more = og { $count } til; --json viser alle
cli-export-done = { $dataset }: { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
} skrevet til { $file }.
cli-log-exported = { $rows ->
    [one] { $rows } linje
   *[other] { $rows } linjer
} skrevet til { $file }.
cli-log-none = Overføringshistorikken har ingen slike linjer.
cli-log-rows = { $fetched } hentet, { $new ->
    [one] 1 ny
   *[other] { $new } nye
}, { $changed } endret, { $deleted } slettet
