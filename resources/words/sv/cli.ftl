# Kommandoraden.
cli-help-usage = Användning:
cli-help-options = Alternativ
cli-help-commands = Kommandon

cli-cmd-kobling = Ansluter till klienternas ekonomisystem och stämmer av bokföringen. Utan kommando öppnas fönstret.
    .more = Returkoder: 0 klart, 1 misslyckades eller inte klart, 2 fel på kommandoraden, 3 kräver åtgärd.
cli-cmd-demo = Visar programmet med simulerade system
cli-cmd-systems = Visar systemen och vad vart och ett behöver
cli-cmd-register = Sparar byråns registrering hos en systemleverantör
cli-cmd-connect = Skapar en anslutning, testar den och aktiverar företag
    .more = Med samma namn igen fortsätter kommandot med en anslutning som inte är klar. Hemligheter läses från standard in, en rad för varje, eller från miljövariabler, aldrig från argumenten.
cli-cmd-renew = Loggar in på nytt för en anslutning
cli-cmd-replace-key = Byter nyckel för en anslutning när den nya är testad
    .more = Den gamla ligger kvar tills den nya har öppnat samma företag. Utan ”--secret” frågar kommandot efter det anslutningen behöver, en rad för varje värde från standard in, eller läser det från miljövariabler.
cli-cmd-check = Testar anslutningar, en namngiven kontroll efter den andra
cli-cmd-connections = Visar anslutningarna
cli-cmd-companies = Visar företagen i en anslutning
cli-cmd-activate = Aktiverar företag
cli-cmd-deactivate = Inaktiverar företag; siffrorna finns kvar
cli-cmd-disconnect = Tar bort en anslutning och dess nycklar
cli-cmd-sync = Importerar nu
cli-cmd-reconcile = Jämför de sparade transaktionerna med saldobalansen
cli-cmd-log = Visar överföringshistoriken, nyast först
cli-cmd-log-export = Skriver överföringshistoriken till en fil
cli-cmd-start-use = Börjar använda en integration när alla steg är gjorda
    .more = Steg som bara en människa kan gå i god för bockas av med --done. Programmet testar självt båda systemen.
cli-cmd-settings = Visar eller ändrar hur varje register i en integration överförs
    .more = Namn: customers och products (severa_netvisor, netvisor_severa, off, temporary), dimensions (severa_netvisor, off), customers.match (code, business_id, name), customers.existing (update, link, leave), samma för products, samt dimensions.project och dimensions.business_unit med rubriken i Netvisor.
cli-cmd-transfer = Överför registren i en integration nu
cli-cmd-export = Skriver ett företags siffror till en fil
cli-cmd-doctor = Testar datorn: nätverk, nyckelring, databas, klocka

cli-opt-data-dir = Datamappen (annars KOBLING_DATA_DIR)
cli-opt-json = Svarar med ett JSON-objekt
cli-opt-lang = Språket: nb, fi, en, sv, da
cli-opt-help = Visar den här texten
cli-opt-set = Ett värde, kan anges flera gånger
cli-opt-secret = Läser hemligheten från en rad på standard in
cli-opt-name = Anslutningens namn
cli-opt-level = Platsen under toppen, till exempel Grupp/Klient; ett snedstreck i ett namn skrivs dubbelt: Hansen A//S
cli-opt-private = Bara du ser anslutningen
cli-opt-company = Företagets id eller exakta namn
cli-opt-all-companies = Alla företag som kan användas
cli-opt-no-import = Köar den första importen utan att köra den
cli-opt-no-browser = Visar bara adressen och öppnar ingen webbläsare
cli-opt-refresh = Hämtar listan från systemleverantören först
cli-opt-all = Alla
cli-opt-delete-data = Raderar även de importerade siffrorna
cli-opt-full = Importerar allt på nytt
cli-opt-since = Från den dagen eller tidpunkten
cli-opt-due = Bara det som ska köras nu
cli-opt-status = Bara rader med denna status
cli-opt-connection = Bara denna anslutning
cli-opt-search = Bara rader med denna text
cli-opt-limit = Högst så många rader
cli-opt-follow = Stannar kvar och visar nya rader
cli-opt-done = Ett steg som du har gjort
cli-opt-different-companies = De här två företagen avses, fast organisationsnumren är olika eller okända
cli-opt-preview = Visar bara vad som skulle överföras
cli-opt-failed = Bara det som inte kom fram förra gången
cli-opt-out = Filen som skrivs; ändelsen bestämmer formatet
cli-opt-headless = Kör huvuduppgiften i terminalen
cli-opt-serve = Startar bara de simulerade systemen och skriver adresserna
cli-opt-port-base = Den första porten, 0 för lediga

cli-place-options = ALTERNATIV
cli-place-command = KOMMANDO
cli-place-args = ARGUMENT
cli-place-system = SYSTEM
cli-place-company = FÖRETAG
cli-place-connection = ANSLUTNING
cli-place-name = NAMN
cli-place-value = VÄRDE
cli-place-dir = MAPP
cli-place-lang = SPRÅK
cli-place-date = DATUM
cli-place-time = TID
cli-place-text = TEXT
cli-place-file = FIL
cli-place-path = PLATS
cli-place-step = STEG
cli-place-dataset = DATATYP

cli-usage-why = Kommandot kan inte köras så som det är skrivet.
cli-usage-help = Mer: `{ $command }`
cli-usage-extra = För många argument: { $count }
    .fix = Sätt citattecken runt namn med mellanslag.
cli-usage-command = Det finns inget kommando { $name }
cli-usage-command-near = Det finns inget kommando { $name }
    .fix = Menade du { $near }?
cli-usage-command-missing = Ett kommando saknas
cli-usage-missing = Saknas: { $name }
cli-usage-option = Alternativet { $name } finns inte här
cli-usage-option-value = Alternativet { $name } är fel angivet
cli-usage-choice = Värdet för { $name } är inte bland de tillåtna
    .fix = Tillåtna: { $allowed }.
cli-usage-value = Värdet för { $name } kan inte användas
cli-usage-set = Värdet saknas för { $name }
    .fix = Skriv --set { $name }=VÄRDE.
cli-usage-field = { $option } nämner ett fält som inte finns här
    .fix = Tillåtna: { $allowed }.
cli-usage-secret-argument = Hemligheten { $name } får inte stå bland argumenten
    .fix = Skriv --secret { $name }=- och ge den på standard in, eller sätt { $variable }. Byt hemligheten om andra kan läsa datorns kommandohistorik.
cli-usage-secret-missing = Hemligheten { $name } saknas
    .fix = Skriv --secret { $name }=- och ge den på standard in, eller sätt { $variable }.
cli-usage-secret-line = Standard in tog slut före hemligheten { $name }
    .fix = Ge en rad för varje --secret, i samma ordning.
cli-usage-secret-text = Raden för hemligheten { $name } är inte text i UTF-8
cli-usage-not-secret = { $name } är ingen hemlighet
    .fix = Skriv --set { $name }=VÄRDE.
cli-usage-both = { $one } och { $other } utesluter varandra
cli-usage-neither = { $one } eller { $other } saknas
cli-usage-renew = Anslutningen { $name } har ingen inloggning att förnya
    .fix = ”kobling connections” visar anslutningarna.
cli-usage-replace-key = Anslutningen { $name } har ingen nyckel att byta
    .fix = Där någon loggar in förnyar du med ”kobling renew”.
cli-usage-interface = { $name } är inte en integration mellan två system
    .fix = ”kobling connections” visar anslutningarna.
cli-usage-system = Det finns inget sådant system
    .fix = Det finns: { $allowed }.
cli-usage-ending = Filer som slutar på { $found } kan inte skrivas ännu
    .fix = Välj ett filnamn som slutar på .csv.

cli-column-id = ID
cli-column-key = Nyckel
cli-column-name = Namn
cli-column-system = System
cli-column-level = Nivå
cli-column-state = Status
cli-column-companies = Aktiva företag
cli-column-number = Nummer
cli-column-organisation = Org.nr
cli-column-client = Klient
cli-column-company = Företag
cli-column-connection = Anslutning
cli-column-fetched = Hämtade
cli-column-new = Nya
cli-column-changed = Ändrade
cli-column-deleted = Borttagna
cli-column-register = Register
cli-column-direction = Riktning
cli-column-match = Matchas på
cli-column-existing = Det som redan finns
cli-column-headers = Rubriker
cli-column-unchanged = Oförändrade
cli-column-skipped = Överhoppade
cli-column-failed = Misslyckade
cli-column-repaired = Reparerade
cli-column-account = Konto
cli-column-period = Period
cli-column-erp = I ERP-systemet
cli-column-stored = Sparat
cli-column-difference = Differens
cli-column-fields = Fält
cli-column-secrets = Hemligheter
cli-column-registration = Registrering
cli-column-time = Tid
cli-column-dataset = Datatyp
cli-column-message = Meddelande
cli-column-reference = Referens

cli-result-ok = OK
cli-result-warning = varning
cli-result-failed = misslyckades
cli-check-database = Databasen
cli-check-disk = Diskutrymme
cli-check-keyring = Nyckelring
cli-check-network = Nätverk
cli-check-clock = Klocka

cli-register-done = Registrerat hos { $system } på { $address }.
cli-register-open = Sparat, men registreringen hos { $system } på { $address } är inte fullständig.
cli-prompt-secret = Hemlighet { $name }
cli-connect-kept = Anslutningen { $name } finns kvar som utkast: rätta felet och ge samma kommando igen, eller ta bort den med ”kobling disconnect”.
cli-connect-next = Nästa: ”kobling activate” med { $name } och ett företag, eller --all.
cli-sign-in-opened = Logga in i { $system } i webbläsaren som öppnas. Öppnas ingen, använd den här adressen i en webbläsare på den här datorn:
cli-sign-in-open = Öppna den här adressen i en webbläsare på den här datorn och logga in i { $system }:
cli-sign-in-paste = Om webbläsaren hamnar på en felsida, klistra in dess adress här.
cli-renew-kept = Det tidigare godkännandet gäller tills det löper ut.
cli-renew-queued = Det som väntade står i kö; ”kobling sync --due” kör det.
cli-activate-next = Den första importen står i kö; ”kobling sync --due” kör den. Anslutning: { $name }
cli-connections-none = Inga anslutningar ännu. ”kobling connect” skapar den första.
cli-companies-none = Inga företag. Fråga systemleverantören igen med ”kobling companies --refresh”.
cli-company-inactive = Inaktiv
cli-disconnect-done = Anslutningen { $name } är borttagen. Importerade siffror finns kvar.
cli-disconnect-data = Anslutningen { $name } är borttagen och dess siffror är raderade.
cli-disconnect-interface = En integration saknar nu den här anslutningen och överför ingenting: { $names }.
cli-sync-none = Inget att importera nu.
cli-run-held = Väntar på inloggning
cli-progress = { $dataset }: { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}
cli-reconcile-agrees = Saldobalansen stämmer. Konton: { $accounts }, perioder: { $periods }.
cli-reconcile-differs = Saldobalansen avviker. Konton: { $accounts }, perioder: { $periods }.
cli-reconcile-unsupported = Systemet har ingen saldobalans att jämföra med.
cli-reconcile-empty = Det finns inget att stämma av: systemet har varken transaktioner eller saldon.
cli-reconcile-not-imported = Inget är importerat ännu.
cli-direction-way = { $source } → { $target }
cli-direction-off = överförs inte
cli-direction-temporary = överförs inte, TEMP i stället
cli-match-code = kod
cli-match-business-id = FO-nummer
cli-match-name = namn
cli-existing-update = uppdateras
cli-existing-link = kopplas
cli-existing-leave = ändras inte
cli-kind-project = Projekt
cli-kind-business-unit = Affärsenheter
cli-action-add = Läggs till
cli-action-update = Uppdateras
cli-action-link = Kopplas
cli-action-leave = Ändras inte
cli-action-skip = Hoppas över
cli-action-gone = Borttagen i källsystemet
cli-steps-title = Uppstart: { $name }
cli-steps-started = I bruk sedan { $when }, startad av { $who }.
cli-step-proved = testad, OK
cli-step-ticked = gjort av { $who }, { $when }
cli-step-open = återstår
cli-start-use-next = Den första överföringen står i kö; ”kobling transfer” med { $name } kör den.
cli-start-use-different = Om det är meningen: ”kobling start-use” med --different-companies.
cli-connect-interface-next = Nästa: ”kobling settings” och ”kobling start-use” med { $name }.
cli-preview-none = Ingenting skulle överföras.
cli-preview-more = och { $count } till; --json visar alla
cli-export-done = { $dataset }: { $rows ->
    [one] { $rows } rad skriven
   *[other] { $rows } rader skrivna
} till { $file }.
cli-log-exported = { $rows ->
    [one] { $rows } rad skriven
   *[other] { $rows } rader skrivna
} till { $file }.
cli-log-none = Överföringshistoriken har inga sådana rader.
cli-log-rows = { $fetched ->
    [one] 1 hämtad
   *[other] { $fetched } hämtade
}, { $new ->
    [one] 1 ny
   *[other] { $new } nya
}, { $changed ->
    [one] 1 ändrad
   *[other] { $changed } ändrade
}, { $deleted ->
    [one] 1 borttagen
   *[other] { $deleted } borttagna
}
