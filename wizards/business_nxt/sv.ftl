# Business NXT på svenska, direkt och för koncernrapportering. Namn mellan ” ” är Vismas egna.

step-access-title = Hur ska Kobling logga in?
step-access-body = Kobling får aldrig se något lösenord. Du kan ändra dig senare.
step-access-ask-access = Kobling läser Business NXT
step-access-ask-access-user = Som du, när du har loggat in via webbläsaren
    .hint = Snabbast: två minuter, och Kobling ser det du ser. Du loggar in igen var 30:e dag.
step-access-ask-access-service = Som ett eget systemkonto (”Connect Application”)
    .hint = Rekommenderas för koncernrapportering: inget att förnya, och inget stannar för att någon har semester. Någon med två roller skapar användaren en gång, på ungefär tio minuter.

step-before-title = Innan du börjar
step-before-body = En fråga besparar dig onödigt arbete. Saknas något kan du lämna över steget och komma tillbaka; allt du har angett finns kvar.
step-before-ask-system-user = Är du systemanvändare (”Systembruker”) i Business NXT?
step-before-ask-system-user-yes = Ja
step-before-ask-system-user-no = Nej, någon annan är det
step-before-note-later = Ungefär 15 minuter sammanlagt. ”Slutför senare” sparar när som helst.
step-before-handover =
    Hej,

    vi ansluter Business NXT till Kobling, och det kräver en systemanvändare (”Systembruker”) i Business NXT.

    Kan du antingen göra mig till systemanvändare eller lägga upp anslutningen tillsammans med mig? Det tar ungefär 15 minuter.
    Jag behöver inget lösenord av dig.

step-roles-title = Två roller i Visma.net Admin
step-roles-body = Koblings användare skapas av någon som har båda rollerna: ”System supervisor” och ”Application access”.
step-roles-ask-roles = Har du båda rollerna?
step-roles-ask-roles-yes = Ja
step-roles-ask-roles-no = Nej, eller jag vet inte
step-roles-handover =
    Hej,

    vi ansluter Business NXT till Kobling. Kan du göra följande? Du behöver rollerna ”System supervisor” och ”Application access” i Visma.net Admin.

    1. Skapa en ny layout (vy) i Business NXT med tabellen ”User” och visa kolumnen ”Connect Application”.
    2. Lägg till en användare med exakt det här namnet, med små bokstäver: { $application }
    3. Kryssa i ”Connect Application” på raden innan du sparar.
    4. Öppna tabellen ”Connect Application Access”.
    5. Lägg till en rad med användaren, företagsnumret och en behörighetsgrupp som får läsa bokföringen.
    6. Spara, och upprepa 5 för varje företag.
    7. Säg till när det är klart.

    Jag behöver varken nyckel eller lösenord av dig.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma släpper bara in registrerade applikationer. Den som registrerade Kobling för byrån i Vismas utvecklarportal (oauth.developers.visma.com) har de här värdena.
step-registration-done = client ID är sparat på den här datorn.
step-registration-note-once = Anges en gång: båda typerna av Business NXT-anslutning använder det, och senare anslutningar frågar inte.

step-address-title = Adresser
step-address-body = Adresserna till produktionsmiljön är ifyllda. Ändra dem bara om du har fått andra för tester.
step-address-done = båda adresserna är sparade.

step-sign-in-title = Logga in med Visma
step-sign-in-body = Kobling öppnar Vismas egen sida i din webbläsare; användarnamn, lösenord och engångskod stannar där. Logga in som den person vars behörighet Kobling ska ha, och tryck på ”Godta” (Godkänn).
step-sign-in-done = sidan här visar vem som loggade in.
step-sign-in-note-groups = Vad Kobling får läsa styrs av dina behörighetsgrupper i Business NXT.
step-sign-in-note-withdraw = Du kan ta tillbaka behörigheten när som helst under ”Kontoinnstillinger” hos Visma. Då säger anslutningen till och väntar.

step-connect-user-title = Skapa Koblings användare i Business NXT
step-connect-user-body = Kobling läser som den här användaren. Den skapas i en egen vy, direkt i tabellerna; bocka av efter hand.
step-connect-user-done = användaren är sparad, med ett företag och en behörighetsgrupp.
step-connect-user-do-layout = Skapa en ny layout (vy) med den här tabellen.
step-connect-user-do-column = Visa den dolda kolumnen.
step-connect-user-do-user = Lägg till en rad med exakt det här användarnamnet, och kryssa i ”Connect Application” på raden innan du sparar.
step-connect-user-do-table = Öppna tabellen med behörigheter.
step-connect-user-do-company = Lägg till en rad med användaren och företagsnumret. En företagsgrupp går också bra.
step-connect-user-do-group = Välj en behörighetsgrupp som får läsa bokföringen.
step-connect-user-do-save = Spara. Upprepa de två sista för varje företag; en av de följande sidorna visar vilka som återstår.
step-connect-user-other-title = Jag vill ha Vismas egen beskrivning
step-connect-user-other-recipe = Stegen ovan är desamma med våra ord. I Vismas dokumentation står de under autentisering av serviceintegrationer.
step-connect-user-warning-letters = Bara små bokstäver, högst 24, exakt som de visas. Utan krysset i ”Connect Application” kan raden inte sparas.
step-connect-user-picture = Två tabeller. User: en rad med client ID, Connect Application ikryssat. Connect Application Access: en rad med client ID, ett företagsnummer och en behörighetsgrupp.
step-connect-user-handover = { step-roles-handover }

step-look-title = Se vilka företag som återstår
step-look-body = Om du loggar in en gång jämför Kobling företagen du ser med dem som dess egen användare får läsa; nästa sida visar sedan vilka som saknar behörighet. Du kan hoppa över det här.
step-look-done = sidan här visar vem som loggade in, eller så går du vidare utan.

step-companies-title = Ge behörighet, företag för företag
step-companies-body = Varje företag behöver en egen rad. Kom tillbaka hit när du har sparat: listan läses om automatiskt.
step-companies-done = varje företag du vill ha är grönt.
step-companies-do-row = Lägg till en rad för varje företag som saknar behörighet: den här användaren, företagsnumret, en behörighetsgrupp.

step-rights-title = Öppna det som är stängt
step-rights-body = Inloggningen fungerar, men vissa data är stängda.
step-rights-done = kontrollen kan läsa alla datatyper.
step-rights-do-service = Välj en behörighetsgrupp för Koblings användare som får läsa bokföringen, och spara.
step-rights-do-user = Be den som sköter behörighetsgrupperna i Business NXT att låta dig läsa det.

step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar behörigheten, en sak i taget, och läser en rad av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.

check-identity = Vem Kobling läser som

step-choose-title = Välj företag
step-choose-body = Kryssa i de företag som ska anslutas. Varje företag får en klient med samma namn här, om du inte ger den ett annat.
step-choose-done = minst ett företag är ikryssat.

step-name-title = Ge anslutningen ett namn
step-name-body = Namnet är för dig och dina kollegor och kan ändras senare.
step-name-done = anslutningen har ett namn.

step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång.

step-import-title = I bruk
step-import-body = Anslutningen är i bruk från och med nu.

## Var i Business NXT det åtgärdas

problem-registration-refused =
    .why = Visma känner inte till detta client ID, eller så är client secret fel eller ersatt.
    .fix = Be den som ansvarar för registreringen i Vismas utvecklarportal om client ID och client secret, och ange dem på nytt.
problem-session-refused =
    .why = Visma godkände inloggningen, men Business NXT avvisade den direkt efteråt.
    .fix = Testa anslutningen igen. Händer det på nytt, logga in igen.
problem-right-missing =
    .why = Inloggningen fungerar, men användaren som Kobling läser som kommer inte åt: { $dataset }.
    .fix = Ge användaren en behörighetsgrupp som får läsa det; för Koblings egen användare i ”Connect Application Access”. Testa sedan igen.
problem-no-companies =
    .why = Inloggningen fungerar, men inget företag är öppet. Oftast saknas användaren med ”Connect Application”, eller så är namnet inte client ID med små bokstäver.
    .fix = Skapa användaren och ge den företag i ”Connect Application Access”, och tryck på Uppdatera klientlistan. Loggar du in själv, be om behörighet till ett företag.
problem-company-gone =
    .why = Business NXT visar inte längre { $company } för användaren som Kobling läser som. Raden kan ha tagits bort, eller så har företaget avslutats.
    .fix = Lägg till företaget igen i ”Connect Application Access” och tryck på Uppdatera klientlistan, eller inaktivera företaget här.
problem-company-not-granted =
    .fix = Lägg till en rad för företaget i ”Connect Application Access”, och tryck på Uppdatera klientlistan.
problem-access-group-missing =
    .fix = Välj en behörighetsgrupp på företagets rad i ”Connect Application Access”, spara och testa igen.
