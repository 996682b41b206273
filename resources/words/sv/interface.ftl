# Fönstret för en integration mellan två system.
interface-window = Integration: { $name }
interface-tab-start-up = Uppstart
interface-tab-settings = Inställningar
interface-tab-history = Överföringshistorik
interface-in-use = I bruk
interface-not-in-use = Inte i bruk ännu
interface-companies-differ = Organisationsnumren är olika: poster från det ena företaget hamnar hos det andra. Kontrollera att rätt anslutningar är valda.
interface-companies-intended = Ja, det är meningen
interface-companies-unknown = Det ena systemet anger inget organisationsnummer. Kontrollera att båda anslutningarna hör till samma företag.
interface-companies-together = Ja, de hör ihop
interface-company-none = Inte valt ännu
interface-company-unknown = Företaget är inte känt ännu
interface-parties = { $first } ↔ { $second }
interface-parties-none = { $first } · { $second }
interface-unread = Avvisade och inte sedda ännu: { $count }
interface-step-heading = { $number }. { $title }
interface-step-opens = Öppnar platsen där steget görs.
interface-step-leads = Gå till { $side } i inställningarna
interface-step-settings = Ändra inställningarna
interface-step-chosen = Inställningar: { $what }
interface-step-change = Ändra
interface-step-show = Visa
interface-step-fold = Dölj
interface-step-failed = Något måste rättas
interface-tick = Det här har jag gjort
interface-tick-saves = Krysset sparar de här inställningarna.
interface-ticked = Gjort av { $who }, { $time }
interface-proved = Bekräftat av Kobling, { $time }
interface-open = Återstår
interface-resources = API-resurser och rubriker som överföringen behöver:
interface-resources-none = Resurserna visas här när båda systemen är anslutna, ett register är inställt att överföras och de har kontrollerats.
interface-check-resources = Kontrollera resurser
interface-checking = Kontrollerar …
interface-remaining = Innan användningen kan börja återstår: { $count }
interface-remaining-companies = Innan användningen kan börja: bekräfta överst i fönstret att företagen ska vara olika, eller välj en annan anslutning i inställningarna.
interface-remaining-unknown = Innan användningen kan börja: bekräfta överst i fönstret att anslutningarna hör ihop, eller välj en annan anslutning i inställningarna.
interface-first-open = Gå till det första steget som återstår
interface-ready = Allt som behövs är klart. Användningen kan börja.
interface-start-use = Börja använda
interface-start-title = Börja använda integrationen?
interface-counting = Räknar vad som ska överföras … { $count }
interface-plan = { $register }: { $what }
interface-act-add-customers = { $count ->
    [one] Lägg till 1 kund hos { $company }
   *[other] Lägg till { $count } kunder hos { $company }
}
interface-act-add-products = { $count ->
    [one] Lägg till 1 artikel hos { $company }
   *[other] Lägg till { $count } artiklar hos { $company }
}
interface-act-add-dimensions = { $count ->
    [one] Lägg till 1 dimension hos { $company }
   *[other] Lägg till { $count } dimensioner hos { $company }
}
interface-act-add = { $count ->
    [one] Lägg till 1 post hos { $company }
   *[other] Lägg till { $count } poster hos { $company }
}
interface-act-transfer = { $count ->
    [one] Överför 1 post till { $company }
   *[other] Överför { $count } poster till { $company }
}
interface-started = Användningen startades av { $who }, { $time }.
interface-to-history = Öppna överföringshistoriken
interface-rhythm = Därefter överförs ändringar ungefär var 40:e minut. I en ny miljö kan det dröja till nästa dag.
interface-rhythm-dimensions = För dimensioner kan det dröja till nästa natt.
interface-credentials = Inloggningsuppgifter
interface-credentials-text = Båda systemen behövs. Vart och ett testas för sig när du sparar; det som inte stämmer ännu sparas som utkast.
interface-connection = Anslutning
interface-connection-hint = En anslutning som redan finns kan också användas här.
interface-connection-new = En ny anslutning
interface-other-credentials = Ange nya inloggningsuppgifter
interface-known-company = Företag
interface-known-credentials = Inloggningsuppgifter
interface-save-test = Spara och testa
interface-test-both = Testa båda
interface-draft-hint = Det du skriver in sparas även om det inte är rätt ännu. Nycklar sparas i nyckelringen och visas aldrig igen.
    .demo = Det du skriver in sparas även om det inte är rätt ännu. Nycklar sparas i minnet och visas aldrig igen.
interface-testing = Testar …
interface-connected = Ansluten: { $name }, { $time }
interface-connected-now = Ansluten: { $name }
interface-not-connected = Inte ansluten
interface-not-entered = Inte inskrivet ännu
interface-side-missing = Saknas: välj en anslutning eller ange inloggningsuppgifterna
interface-draft = Sparad som utkast, inte testad ännu
interface-registers = Register som överförs automatiskt
interface-registers-text = När du har sparat ett register är steget i uppstarten klart. Du kan ändra inställningarna senare; det som har överförts finns kvar.
interface-register-customers = Kundregister
interface-register-products = Artikelregister
interface-register-dimensions = Dimensioner
interface-register-open = Inte bestämt ännu
interface-register-saved = Sparat av { $who }, { $time }
interface-register-moved = senast överfört { $time }
interface-direction = Vad som överförs
interface-direction-way = { $source } → { $target }
interface-direction-off = Överför inte
interface-direction-temporary-customers = Överför inte; använd den tillfälliga kunden TEMP
interface-direction-temporary-products = Överför inte; använd den tillfälliga artikeln TEMP
interface-match = Matchas på
interface-match-hint = Gäller när en post överförs första gången; därefter är kopplingen sparad.
interface-match-code = Kod
interface-match-business-id = FO-nummer (momsnummer)
interface-match-name = Namn
interface-existing = Om den redan finns
interface-existing-hint = Inget skapas två gånger, och inget tas bort i målsystemet.
interface-existing-update = Koppla och uppdatera
interface-existing-link = Koppla; senare ändringar överförs
interface-existing-leave = Ändra inte
interface-customers-rhythm = Nya kunder skapas och ändrade uppdateras, ungefär var 40:e minut. I en ny miljö kan det dröja till nästa dag.
interface-products-rhythm = Artiklar överförs ungefär var 40:e minut. I en ny miljö kan det dröja till nästa dag.
interface-dimensions-rhythm = Projekt och affärsenheter överförs med de andra, senast nästa natt.
interface-header-none = Överförs inte
interface-header-choose = Välj …
interface-headers-one = Välj en rubrik för minst en av dem, eller välj ”{ $way }” ovanför.
interface-headers-typed = Rubrikerna i { $system } är inte lästa ännu: skriv namnet som det står där, bokstav för bokstav. Lämnas fältet tomt överförs den sorten inte.
interface-headers-none = { $system } har inga rubriker ännu. Skapa en där först och tryck på Testa båda.
interface-save = Spara
interface-save-all = Spara alla register
interface-to-start-up = Till uppstarten
interface-saved-not = Inte bestämt än: { $registers }.
interface-saved = { $count ->
    [0] Alla register var redan sparade.
    [one] 1 register sparat, { $time }.
   *[other] { $count } register sparade, { $time }.
}
interface-rule-deleted = Det som tas bort i källsystemet visas i historiken och tas inte bort i målsystemet.
interface-rule-passive = Passiva poster överförs också, med sin status.
interface-preview = Förhandsgranskning
interface-preview-text = Se vad en överföring skulle göra med de sparade inställningarna, post för post. Inget skickas.
interface-preview-nothing-sent = Förhandsgranskningen skickar inget. Om något annat skulle hända med en post senare överförs den inte förrän du har granskat på nytt.
interface-reading = Läst hittills – { $register }: { $count }
interface-preview-running = Går igenom posterna … { $count }
interface-preview-done = Poster med åtgärd eller meddelande: { $count }
interface-preview-empty = Inget att göra: systemen stämmer överens, eller så är inget register inställt att överföras.
interface-plan-add = Läggs till: { $count }
interface-plan-update = Uppdateras: { $count }
interface-plan-link = Kopplas: { $count }
interface-plan-leave = Ändras inte: { $count }
interface-plan-skip = Hoppas över: { $count }
interface-plan-skip-no-header = Hoppas över, ingen rubrik vald: { $count }
interface-plan-skip-internal = Hoppas över, interna: { $count }
interface-plan-skip-no-code = Hoppas över, utan kod: { $count }
interface-plan-gone = Borttagna i källsystemet: { $count }
interface-plan-refused = Kan inte överföras: { $count }
interface-action-add = Lägg till
interface-action-update = Uppdatera
interface-action-link = Koppla
interface-action-leave = Ändra inte
interface-action-skip = Hoppa över
interface-skipped-no-header = Ingen rubrik är vald för dimensioner av den här sorten.
interface-skipped-internal = Intern i källsystemet och överförs därför inte.
interface-skipped-no-code = Saknar kod; bara artiklar med kod överförs.
interface-action-gone = Borttagen i källsystemet
interface-action-refused = Kan inte överföras
interface-history-text = Det integrationen har överfört, nyast först. Det som avvisades visas med orsak och åtgärd; resten går vidare.
interface-transfer-now = Överför nu
interface-stop-transfer = Stoppa överföringen
interface-retry = Försök igen med misslyckade ({ $count })
interface-transferring = Överför …
interface-transfer-at-work = En överföring pågår.
interface-progress = { $dataset }: gått igenom { $count }
interface-progress-of = { $dataset }: { $count } av { $total }
interface-not-started = Överföringar börjar med ”Börja använda” på den första fliken.
interface-result-done = Allt är överfört.
interface-result-partial = Några poster avvisades; de andra är överförda.
interface-result-failed = Överföringen misslyckades.
interface-result-waiting = Överföringen väntar och går vidare automatiskt.
interface-result-needs-you = Något måste rättas först.
interface-result-cancelled = Stoppad. Nästa överföring går vidare härifrån.
interface-column-time = Tid
interface-column-direction = Riktning
interface-column-material = Register
interface-column-code = Kod
interface-column-name = Namn
interface-column-action = Åtgärd
interface-column-state = Status
interface-column-message = Meddelande
interface-target-id = Id i målsystemet
interface-tries = Försök
interface-person = Av
interface-close = Stäng
