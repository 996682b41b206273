connections-title = Anslutningar
connections-hint = Behörigheten till varje system och dess aktuella status.
connections-search = Sök i namn, system eller nivå
connections-column-state = Status
connections-column-name = Namn
connections-column-system = System
connections-column-level = Nivå
connections-column-companies = Företag
connections-column-until = Godkänd till
connections-column-last = Senast överfört
connections-level-top = Kundnivå
connections-state-at = { $state } · { $time }
connections-counters = { $active } aktiva · { $inactive }
connections-counters-long = Aktiva klienter: { $active } · inaktiva: { $inactive }
connections-none = Inga anslutningar ännu
    .text = Anslut det första systemet (ungefär 5–15 minuter).
connections-none-found = Inga träffar
    .text = Sökningen hittar inget namn, system eller nivå.
connections-clear = Rensa sökning och filter
connections-choose = Välj en anslutning för att se den.
connections-rename = Byt namn
connections-rename-act = Spara namnet
connections-rename-hint = Historiken behåller namnet den skrevs med.
connections-more = Fler val
connections-mend = Gå till steget som löser det
connections-renew = Förnya godkännande
connections-check = Kontrollera nu
connections-checking = Kontrollerar …
connections-add = Lägg till företag
connections-open-interface = Öppna integrationen
connections-another = Anslut ett företag till
connections-replace-key = Byt nyckel
connections-replace-key-title = Byt nyckel för { $name }
connections-replace-key-act = Testa och &byt
connections-replace-key-hint = Den nya nyckeln testas först. Öppnar den samma företag tar den över; annars används den gamla som förut.
connections-replace-key-others = Låt den gamla nyckeln finnas kvar i { $system } tills den nya används här. Andra program som använder den gamla slutar fungera när den tas bort eller ersätts där.
connections-replace-key-stop = &Stoppa testet
connections-replace-key-stopped = Stoppat. Den gamla nyckeln används fortfarande.
connections-replace-key-kept = Den gamla nyckeln används fortfarande. Inget har ändrats.
connections-key-replaced = Nyckeln är bytt: { $name }
connections-private = Ange som privat anslutning
connections-share = Gör synlig för alla
connections-disconnect = Koppla från
connections-disconnect-title = Koppla från { $name }?
connections-goes = Detta försvinner
connections-stays = Detta blir kvar
connections-goes-access = Anslutningen, nycklarna i nyckelringen och importjobben.
    .demo = Anslutningen, nycklarna i minnet och importjobben.
connections-goes-all = Anslutningen, nycklarna, importjobben, företagen ({ $companies }) och alla rader ({ $rows }).
connections-goes-live = Anslutningen, godkännandet, företagen ({ $companies }) och det som lästs av dem (rader: { $rows }).
connections-goes-interface = En integration använder den: { $names }. Den överför ingenting förrän en annan anslutning är vald där.
connections-stays-data = Företag: { $companies } ({ $names }). Rader: { $rows }. De uppdateras inte längre.
connections-stays-log = Överföringshistoriken.
connections-stays-live = Överföringshistoriken och allt i { $system }: det läses på nytt när det ansluts igen.
connections-delete-data = Radera även importerade data (rader: { $rows })
connections-type-name = Skriv anslutningens namn för att radera data: { $name }
connections-owner = Skapad av
connections-visible = Synlig för
connections-visible-all = Alla på nivån
connections-visible-some = Bara den som skapade den och administratörer
connections-checked = Senast kontrollerad
connections-expires = Löper ut
connections-expires-in =
    { $days ->
        [0] Löper ut i dag
        [1] Löper ut i morgon
       *[other] Löper ut om { $days } dagar
    }
connections-expired =
    { $days ->
        [0] Löpte ut i dag
        [1] Löpte ut i går
       *[other] Löpte ut för { $days } dagar sedan
    }
connections-lacks = Något saknas
    .text = Anslutningen fungerar, men Kobling får inte läsa allt. Vad som saknas står bland kontrollerna nedanför.
connections-ended = Gäller inte längre
connections-endless = Löper inte ut av sig själv
connections-end-unknown = Okänt när det löper ut
connections-authorisation = Godkännande
connections-authorised-by = Godkänt av
connections-authorised-at = Godkänt
connections-authorised-unknown = Okänt
connections-granted = Beviljat: { $what }
connections-not-granted = Inte beviljat: { $what }
connections-scope-account = användarens namn och e-post
connections-scope-data = läsning av data
connections-scope-offline = läsning när ingen är inloggad
connections-waits = Väntar på förnyelse – fortsätter sedan automatiskt.
connections-held =
    { $count ->
        [one] En import väntar på förnyelse och fortsätter sedan automatiskt.
       *[other] { $count } importer väntar på förnyelse och fortsätter sedan automatiskt.
    }
connections-description = Beskrivning
connections-checks = Kontroller
connections-companies = Företag
connections-jobs = Kommande importer
connections-job-full = Fullständig import
connections-job-nightly = Varje natt
connections-job-weekly = Varje vecka
connections-job-move = Var 40:e minut
connections-job-next = { $job }: { $time }
connections-live = Direkt: inget att schemalägga
connections-live-hint = Data läses när någon tittar på dem.
connections-result-ok = OK
connections-result-warning = Varning
connections-result-failed = Misslyckades
