# Kommandoraden.
cli-help-usage = Så anropas den:
cli-help-options = Alternativ
cli-help-commands = Kommandon

cli-cmd-kobling = Ansluter till redovisningskunders ERP-system och visar att bokföringen är fullständig. Utan kommando öppnas fönstret.
    .more = Slutkoder: 0 klart, 1 misslyckades eller inte klart, 2 fel på kommandoraden, 3 en människa måste göra något.
cli-cmd-demo = Visar programmet med simulerade system
cli-cmd-systems = Visar systemen och vad vart och ett behöver
cli-cmd-register = Sparar byråns registrering hos en leverantör
cli-cmd-connect = Skapar en anslutning, testar den och tar företag i bruk
    .more = Angiven igen med samma namn fortsätter den med en anslutning som inte är färdig. Hemligheter kommer från standard in, en rad var, eller från miljön, aldrig från argumenten.
cli-cmd-renew = Loggar in på nytt för en anslutning
cli-cmd-check = Testar anslutningar, en namngiven kontroll efter den andra
cli-cmd-connections = Visar anslutningarna
cli-cmd-companies = Visar företagen i en anslutning
cli-cmd-activate = Tar företag i bruk
cli-cmd-deactivate = Tar företag ur bruk; siffrorna finns kvar
cli-cmd-disconnect = Tar bort en anslutning och dess nycklar
cli-cmd-sync = Importerar nu
cli-cmd-reconcile = Jämför de lagrade bokföringsposterna med saldobalansen
cli-cmd-log = Visar överföringshistoriken, nyast först
cli-cmd-log-export = Skriver överföringshistoriken till en fil
cli-cmd-export = Skriver ett företags siffror till en fil
cli-cmd-doctor = Testar datorn: nätverk, nyckelring, databas, klocka

cli-opt-data-dir = Datamappen (annars KOBLING_DATA_DIR)
cli-opt-json = Svarar med ett JSON-objekt
cli-opt-lang = Språket: nb, fi, en, sv, da
cli-opt-help = Visar den här texten
cli-opt-set = Ett värde, kan anges flera gånger
cli-opt-secret = Läser hemligheten från en rad på standard in
cli-opt-name = Anslutningens namn
cli-opt-level = Platsen under toppen, till exempel Grupp/Klient
cli-opt-private = Bara du ser anslutningen
cli-opt-company = Företagets id eller exakta namn
cli-opt-all-companies = Alla företag som kan användas
cli-opt-no-import = Köar den första importen utan att köra den
cli-opt-no-browser = Visar bara adressen och öppnar ingen webbläsare
cli-opt-refresh = Hämtar listan från leverantören först
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
cli-opt-out = Filen som skrivs; ändelsen bestämmer formen
cli-opt-headless = Kör huvuduppgiften i terminalen
cli-opt-serve = Startar bara de simulerade systemen och skriver adresserna
cli-opt-port-base = Den första porten, 0 för lediga

cli-usage-why = Kommandoraden kan inte utföras som den står.
cli-usage-help = Mer: `{ $command }`
cli-usage-extra = För många argument: { $count }
    .fix = Sätt citattecken runt namn med mellanslag.
cli-usage-command = Det finns inget kommando { $name }
cli-usage-command-near = Det finns inget kommando { $name }
    .fix = Kanske menades detta: { $near }.
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
    .fix = Det tar: { $allowed }.
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
cli-usage-renew = Ingen loggar in för anslutningen { $name }
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
cli-column-state = Tillstånd
cli-column-companies = Företag i bruk
cli-column-number = Nummer
cli-column-organisation = Organisationsnr
cli-column-client = Klient
cli-column-company = Företag
cli-column-connection = Anslutning
cli-column-fetched = Hämtade
cli-column-new = Nya
cli-column-changed = Ändrade
cli-column-deleted = Raderade
cli-column-account = Konto
cli-column-period = Period
cli-column-erp = I ERP-systemet
cli-column-stored = Lagrat
cli-column-difference = Skillnad
cli-column-fields = Fält
cli-column-secrets = Hemligheter
cli-column-registration = Registrering
cli-column-time = Tid
cli-column-dataset = Innehåll
cli-column-message = Meddelande
cli-column-reference = Referens

cli-result-ok = i ordning
cli-result-warning = titta på detta
cli-result-failed = misslyckades
cli-check-database = Databasen
cli-check-disk = Diskutrymme
cli-check-keyring = Nyckelring
cli-check-network = Nätverk
cli-check-clock = Klocka

cli-register-done = Registrerat hos { $system } på { $address }.
cli-register-open = Sparat, men registreringen hos { $system } på { $address } är inte fullständig.
cli-prompt-secret = Hemlighet { $name }
cli-connect-kept = Anslutningen { $name } finns kvar som utkast: rätta till detta och ge samma kommando igen, eller ta bort den med ”kobling disconnect”.
cli-connect-next = Nästa: ”kobling activate” med { $name } och ett företag, eller --all.
cli-sign-in-opened = Logga in i { $system } i webbläsaren som öppnas. Öppnas ingen, använd den här adressen i en webbläsare på den här datorn:
cli-sign-in-open = Öppna den här adressen i en webbläsare på den här datorn och logga in i { $system }:
cli-sign-in-paste = Om webbläsaren hamnar på en felsida, klistra in dess adress här.
cli-renew-kept = Det tidigare godkännandet gäller så länge det varar.
cli-renew-queued = Det som väntade står i kö; ”kobling sync --due” kör det.
cli-activate-next = Den första importen står i kö; ”kobling sync --due” kör den. Anslutning: { $name }
cli-connections-none = Inga anslutningar ännu. ”kobling connect” skapar den första.
cli-companies-none = Inga företag. Fråga leverantören igen med ”kobling companies --refresh”.
cli-company-inactive = Används inte
cli-disconnect-done = Anslutningen { $name } är borttagen. Importerade siffror finns kvar.
cli-disconnect-data = Anslutningen { $name } är borttagen och dess siffror är raderade.
cli-sync-none = Inget att importera nu.
cli-run-held = Väntar på inloggning
cli-progress = { $dataset }: { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}
cli-reconcile-agrees = Saldobalansen stämmer. Konton: { $accounts }, perioder: { $periods }.
cli-reconcile-differs = Saldobalansen avviker. Konton: { $accounts }, perioder: { $periods }.
cli-reconcile-unsupported = Systemet har ingen saldobalans att jämföra med.
cli-reconcile-not-imported = Inget är importerat ännu.
cli-export-done = { $dataset }: { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
} skrivna till { $file }.
cli-log-exported = { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
} skrivna till { $file }.
cli-log-none = Överföringshistoriken har inga sådana rader.
cli-log-rows = { $fetched } hämtade, { $new } nya, { $changed } ändrade, { $deleted } raderade
