# Kommandolinjen.
cli-help-usage = Brug:
cli-help-options = Tilvalg
cli-help-commands = Kommandoer

cli-cmd-kobling = Forbinder klienternes regnskabssystemer og afstemmer regnskaberne. Uden kommando åbnes vinduet.
    .more = Returkoder: 0 færdig, 1 mislykkedes eller ikke færdig, 2 fejl i kommandolinjen, 3 nogen skal gøre noget.
cli-cmd-demo = Viser programmet med simulerede systemer
cli-cmd-systems = Viser systemerne, og hvad hvert af dem kræver
cli-cmd-register = Gemmer kontorets registrering hos en systemleverandør
cli-cmd-connect = Opretter en forbindelse, kontrollerer den og tager virksomheder i brug
    .more = Køres den igen med samme navn, fortsætter den med en forbindelse, der ikke er sat op. Hemmeligheder kommer fra standardinput, én linje hver, eller fra miljøet, aldrig fra argumenterne.
cli-cmd-renew = Fornyer loginet for en forbindelse
cli-cmd-replace-key = Skifter nøglen til en forbindelse, når den nye er testet
    .more = Den gamle bevares, til den nye har åbnet de samme virksomheder. Uden »--secret« spørger den efter det, forbindelsen har brug for, én linje hver fra standardinput, eller læser det fra miljøet.
cli-cmd-check = Kontrollerer forbindelser, én navngivet kontrol efter den anden
cli-cmd-connections = Viser forbindelserne
cli-cmd-companies = Viser virksomhederne i en forbindelse
cli-cmd-activate = Tager virksomheder i brug
cli-cmd-deactivate = Tager virksomheder ud af brug; tallene bevares
cli-cmd-disconnect = Fjerner en forbindelse og dens nøgler
cli-cmd-sync = Importerer nu
cli-cmd-reconcile = Sammenligner de gemte posteringer med saldobalancen
cli-cmd-log = Viser overførselshistorikken, nyeste først
cli-cmd-log-export = Skriver overførselshistorikken til en fil
cli-cmd-start-use = Tager en integration i brug, når alle trin er udført
    .more = Trin, som kun en person kan stå inde for, får kryds med --done. Programmet kontrollerer selv begge sider.
cli-cmd-settings = Viser eller ændrer, hvordan hvert register i en integration overføres
    .more = Navne: customers og products (severa_netvisor, netvisor_severa, off, temporary), dimensions (severa_netvisor, off), customers.match (code, business_id, name), customers.existing (update, link, leave), det samme for products, og dimensions.project og dimensions.business_unit med overskriften i Netvisor.
cli-cmd-transfer = Overfører registrene i en integration nu
cli-cmd-export = Skriver en virksomheds tal til en fil
cli-cmd-doctor = Kontrollerer computeren: netværk, nøglering, database, ur

cli-opt-data-dir = Datamappen (ellers KOBLING_DATA_DIR)
cli-opt-json = Svarer med ét JSON-objekt
cli-opt-lang = Sproget: nb, fi, en, sv, da
cli-opt-help = Viser denne tekst
cli-opt-set = En værdi, kan gives flere gange
cli-opt-secret = Læser hemmeligheden fra en linje på standardinput
cli-opt-name = Forbindelsens navn
cli-opt-level = Placeringen under øverste niveau, for eksempel Gruppe/Klient; en skråstreg i et navn skrives dobbelt: Hansen A//S
cli-opt-private = Kun du ser forbindelsen
cli-opt-company = Virksomhedens id eller nøjagtige navn
cli-opt-all-companies = Alle virksomheder, der kan bruges
cli-opt-no-import = Sætter den første import i kø uden at køre den
cli-opt-no-browser = Viser kun adressen og åbner ingen browser
cli-opt-refresh = Henter listen fra systemleverandøren først
cli-opt-all = Alle sammen
cli-opt-delete-data = Sletter også de importerede tal
cli-opt-full = Importerer alt igen
cli-opt-since = Fra denne dag eller dette tidspunkt
cli-opt-due = Kun det, der skal køres nu
cli-opt-status = Kun linjer med denne status
cli-opt-connection = Kun denne forbindelse
cli-opt-search = Kun linjer med denne tekst
cli-opt-limit = Højst så mange linjer
cli-opt-follow = Bliver stående og viser nye linjer
cli-opt-done = Et trin, som du har udført
cli-opt-different-companies = Det er de to virksomheder, der menes, selv om org.nr. ikke er ens eller kendt
cli-opt-preview = Viser kun, hvad der ville blive overført
cli-opt-failed = Kun det, der ikke kom igennem sidst
cli-opt-out = Filen, der skrives; endelsen bestemmer formen
cli-opt-headless = Kører hovedopgaven i terminalen
cli-opt-serve = Starter kun de simulerede systemer og skriver adresserne
cli-opt-port-base = Den første port, 0 for ledige

cli-place-options = TILVALG
cli-place-command = KOMMANDO
cli-place-args = ARGUMENTER
cli-place-system = SYSTEM
cli-place-company = VIRKSOMHED
cli-place-connection = FORBINDELSE
cli-place-name = NAVN
cli-place-value = VÆRDI
cli-place-dir = MAPPE
cli-place-lang = SPROG
cli-place-date = DATO
cli-place-time = TID
cli-place-text = TEKST
cli-place-file = FIL
cli-place-path = STED
cli-place-step = TRIN
cli-place-dataset = DATATYPE

cli-usage-why = Kommandolinjen kan ikke udføres, som den står.
cli-usage-help = Mere: `{ $command }`
cli-usage-extra = For mange argumenter: { $count }
    .fix = Sæt anførselstegn om navne med mellemrum.
cli-usage-command = Kommandoen { $name } findes ikke
cli-usage-command-near = Kommandoen { $name } findes ikke
    .fix = Mente du { $near }?
cli-usage-command-missing = En kommando mangler
cli-usage-missing = Mangler: { $name }
cli-usage-option = Tilvalget { $name } findes ikke her
cli-usage-option-value = Tilvalget { $name } er angivet forkert
cli-usage-choice = Værdien for { $name } er ikke blandt de tilladte
    .fix = Tilladt: { $allowed }.
cli-usage-value = Værdien for { $name } kan ikke bruges
cli-usage-set = Værdien mangler for { $name }
    .fix = Skriv --set { $name }=VÆRDI.
cli-usage-field = { $option } nævner et felt, der ikke findes her
    .fix = Det tager: { $allowed }.
cli-usage-secret-argument = Hemmeligheden { $name } må ikke stå blandt argumenterne
    .fix = Skriv --secret { $name }=- og giv den på standardinput, eller sæt { $variable }. Skift hemmeligheden, hvis andre kan læse computerens kommandohistorik.
cli-usage-secret-missing = Hemmeligheden { $name } mangler
    .fix = Skriv --secret { $name }=- og giv den på standardinput, eller sæt { $variable }.
cli-usage-secret-line = Standardinput sluttede før hemmeligheden { $name }
    .fix = Giv én linje for hver --secret, i samme rækkefølge.
cli-usage-secret-text = Linjen for hemmeligheden { $name } er ikke tekst i UTF-8
cli-usage-not-secret = { $name } er ikke en hemmelighed
    .fix = Skriv --set { $name }=VÆRDI.
cli-usage-both = { $one } og { $other } udelukker hinanden
cli-usage-neither = { $one } eller { $other } mangler
cli-usage-renew = Forbindelsen { $name } har intet login at forny
    .fix = »kobling connections« viser forbindelserne.
cli-usage-replace-key = Forbindelsen { $name } har ingen nøgle at skifte
    .fix = Bruges login, fornyer du det med »kobling renew«.
cli-usage-interface = { $name } er ikke en integration mellem to systemer
    .fix = »kobling connections« viser forbindelserne.
cli-usage-system = Et sådant system findes ikke
    .fix = Der findes: { $allowed }.
cli-usage-ending = Filer, der ender på { $found }, kan ikke skrives endnu
    .fix = Vælg et filnavn, der ender på .csv.

cli-column-id = ID
cli-column-key = Nøgle
cli-column-name = Navn
cli-column-system = System
cli-column-level = Niveau
cli-column-state = Status
cli-column-companies = Virksomheder i brug
cli-column-number = Nummer
cli-column-organisation = Org.nr.
cli-column-client = Klient
cli-column-company = Virksomhed
cli-column-connection = Forbindelse
cli-column-fetched = Hentet
cli-column-new = Nye
cli-column-changed = Ændret
cli-column-deleted = Slettet
cli-column-register = Register
cli-column-direction = Retning
cli-column-match = Genkendes på
cli-column-existing = Det, der findes i forvejen
cli-column-headers = Overskrifter
cli-column-unchanged = Uændret
cli-column-skipped = Udeladt
cli-column-failed = Mislykkedes
cli-column-repaired = Repareret
cli-column-account = Konto
cli-column-period = Periode
cli-column-erp = I ERP-systemet
cli-column-stored = Gemt
cli-column-difference = Difference
cli-column-fields = Felter
cli-column-secrets = Hemmeligheder
cli-column-registration = Registrering
cli-column-time = Tid
cli-column-dataset = Datatype
cli-column-message = Besked
cli-column-reference = Reference

cli-result-ok = i orden
cli-result-warning = advarsel
cli-result-failed = mislykkedes
cli-check-database = Databasen
cli-check-disk = Diskplads
cli-check-keyring = Nøglering
cli-check-network = Netværk
cli-check-clock = Ur

cli-register-done = Registreret hos { $system } på { $address }.
cli-register-open = Gemt, men registreringen hos { $system } på { $address } er ikke fuldstændig.
cli-prompt-secret = Hemmelighed { $name }
cli-connect-kept = Forbindelsen { $name } er bevaret som kladde: ret dette, og kør samme kommando igen, eller fjern den med »kobling disconnect«.
cli-connect-next = Næste: »kobling activate« med { $name } og en virksomhed, eller --all.
cli-sign-in-opened = Log ind på { $system } i den browser, der åbnes. Åbnes ingen, så brug denne adresse i en browser på denne computer:
cli-sign-in-open = Åbn denne adresse i en browser på denne computer, og log ind på { $system }:
cli-sign-in-paste = Ender browseren på en fejlside, så indsæt sidens adresse her.
cli-renew-kept = Den tidligere godkendelse gælder, til den udløber.
cli-renew-queued = Det, der ventede, står i kø; »kobling sync --due« kører det.
cli-activate-next = Den første import er i kø; »kobling sync --due« kører den. Forbindelse: { $name }
cli-connections-none = Ingen forbindelser endnu. »kobling connect« opretter den første.
cli-companies-none = Ingen virksomheder. Spørg systemleverandøren igen med »kobling companies --refresh«.
cli-company-inactive = Ikke i brug
cli-disconnect-done = Forbindelsen { $name } er fjernet. Importerede tal bevares.
cli-disconnect-data = Forbindelsen { $name } er fjernet, og dens tal er slettet.
cli-disconnect-interface = En integration mangler nu denne side og overfører intet: { $names }.
cli-sync-none = Intet at importere nu.
cli-run-held = Venter på login
cli-progress = { $dataset }: { $rows ->
    [one] { $rows } række
   *[other] { $rows } rækker
}
cli-reconcile-agrees = Saldobalancen stemmer. Konti: { $accounts }, perioder: { $periods }.
cli-reconcile-differs = Saldobalancen afviger. Konti: { $accounts }, perioder: { $periods }.
cli-reconcile-unsupported = Systemet har ingen saldobalance at sammenligne med.
cli-reconcile-empty = Der er intet at afstemme: systemet har hverken posteringer eller saldi.
cli-reconcile-not-imported = Intet er importeret endnu.
cli-direction-way = { $source } → { $target }
cli-direction-off = overføres ikke
cli-direction-temporary = overføres ikke, TEMP i stedet
cli-match-code = kode
cli-match-business-id = Y-tunnus
cli-match-name = navn
cli-existing-update = opdateres
cli-existing-link = kobles
cli-existing-leave = bliver, som det er
cli-kind-project = Projekter
cli-kind-business-unit = Forretningsenheder
cli-action-add = Oprettes
cli-action-update = Ændres
cli-action-link = Kobles
cli-action-leave = Bliver, som det er
cli-action-skip = Udelades
cli-action-gone = Slettet i kilden
cli-steps-title = Opstart af { $name }
cli-steps-started = I brug siden { $when }, startet af { $who }.
cli-step-proved = kontrolleret, i orden
cli-step-ticked = udført af { $who }, { $when }
cli-step-open = udestår
cli-start-use-next = Den første overførsel står i kø; »kobling transfer« med { $name } kører den.
cli-start-use-different = Er det meningen: »kobling start-use« med --different-companies.
cli-connect-interface-next = Næste: »kobling settings« og »kobling start-use« med { $name }.
cli-preview-none = Intet ville blive overført.
cli-preview-more = og { $count } til; --json viser alle
cli-export-done = { $dataset }: { $rows ->
    [one] { $rows } række
   *[other] { $rows } rækker
} skrevet til { $file }.
cli-log-exported = { $rows ->
    [one] { $rows } linje
   *[other] { $rows } linjer
} skrevet til { $file }.
cli-log-none = Overførselshistorikken har ingen sådanne linjer.
cli-log-rows = { $fetched } hentet, { $new ->
    [one] 1 ny
   *[other] { $new } nye
}, { $changed } ændret, { $deleted } slettet
