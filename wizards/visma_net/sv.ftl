# Visma.net på svenska. Namn mellan ” ” är Vismas egna.

step-access-title = Hur ska Kobling logga in?
step-access-body = Kobling får aldrig se något lösenord. Du kan ändra dig senare.
step-access-ask-access = Kobling läser Visma.net
step-access-ask-access-user = Som du, när du har loggat in via webbläsaren
    .hint = Snabbast: två minuter per företag. Du loggar in igen var 30:e dag.
step-access-ask-access-service = Som ett eget program
    .hint = Inget att förnya. Kobling behöver varje företags tenant-ID, och Vismas godkännande för att logga in utan person.

step-before-title = Innan du börjar
step-before-body = Två frågor besparar dig onödigt arbete. Saknas något kan du lämna över steget och komma tillbaka; allt du har angett finns kvar.
step-before-ask-api-user = Har du rollen ”API User” i företaget som ska anslutas?
step-before-ask-api-user-yes = Ja
step-before-ask-api-user-no = Nej, eller jag vet inte
step-before-ask-finance = Har du behörighet till finansmodulen (”Finansmodulen”) där?
step-before-ask-finance-yes = Ja
step-before-ask-finance-no = Nej, eller jag vet inte
step-before-note-company = En inloggning öppnar ett företag. När det första är anslutet tar nästa en minut: bara inloggningen görs om.
step-before-note-days = Visma kräver att du loggar in på nytt var 30:e dag. Kobling räknar dagarna, säger till i tid och håller inne importerna tills det är gjort. Inget går förlorat.
step-before-note-later = Ungefär 10 minuter för det första företaget. ”Slutför senare” sparar när som helst.
step-before-handover =
    Hej,

    vi ansluter Visma.net till Kobling. Kan du ge mig följande för varje företag vi ansluter?

    1. Rollen ”API User” i Visma.net Admin.
    2. Behörighet till finansmodulen (”Finansmodulen”).
    3. Säg till när det är klart.

    Jag behöver varken nyckel eller lösenord av dig.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma släpper bara in registrerade applikationer. Den som registrerade Kobling för byrån i Vismas utvecklarportal (oauth.developers.visma.com) har de här värdena.
step-registration-done = client ID är sparat på den här datorn.
step-registration-note-once = Anges en gång: senare Visma.net-anslutningar frågar inte.

step-address-title = Adresser
step-address-body = Adresserna till produktionsmiljön är ifyllda. Ändra dem bara om du har fått andra för tester.
step-address-done = båda adresserna är sparade.

step-tenant-title = Vilket företag?
step-tenant-body = När ingen person väljer måste Visma få veta vems bokföring det gäller. Varje företag har ett tenant-ID.
step-tenant-done = tenant-ID är sparat.
step-tenant-note-approved = Företaget måste ha godkänt Kobling som integration i Visma.net Admin.
step-tenant-other-title = Var hittar jag tenant-ID?
step-tenant-other-customer = Öppna administrationen och välj kunden, det vill säga företaget.
step-tenant-other-tab = Gå till den här fliken. Där står kund-ID och tenant-ID.

step-sign-in-title = Logga in med Visma
step-sign-in-body = Kobling öppnar Vismas egen sida i din webbläsare; användarnamn, lösenord och engångskod stannar där. Logga in, välj företaget och tryck på ”Godta” (Godkänn).
step-sign-in-done = sidan här visar vem som loggade in.
step-sign-in-warning-company = Välj företaget med omsorg: inloggningen gäller bara det.
step-sign-in-note-days = Inloggningen gäller i 30 dagar. Att förnya tar en minut och behåller anslutningen, jobben och historiken.
step-sign-in-note-withdraw = Du kan ta tillbaka behörigheten när som helst under ”Kontoinnstillinger” hos Visma. Då säger anslutningen till och väntar.

step-rights-title = Öppna det som är stängt
step-rights-body = Inloggningen fungerar, men vissa data är stängda för användaren.
step-rights-done = kontrollen kan läsa alla datatyper.
step-rights-do-open = Öppna administrationen, tillsammans med någon som får ge roller.
step-rights-do-role = Ge användaren roller som får läsa företagets bokföring, kunder, leverantörer och artiklar.

step-finance-title = Ge behörighet till Finance
step-finance-body = Användaren är inloggad, men finansmodulen är stängd.
step-finance-done = kontrollen kan läsa kontona.
step-finance-do-open = Öppna administrationen, tillsammans med någon som får ge roller.
step-finance-do-role = Ge användaren den här rollen i företaget.
step-finance-do-module = Ge användaren behörighet till finansmodulen (”Finansmodulen”) också.
step-finance-handover =
    Hej,

    vår anslutning från Visma.net till Kobling loggar in, men finansmodulen är stängd för användaren. Kan du öppna den?

    1. Öppna Visma.net Admin och välj företaget.
    2. Ge användaren rollen ”API User” och behörighet till finansmodulen (”Finansmodulen”).
    3. Säg till när det är klart.

    Jag behöver varken nyckel eller lösenord av dig.

step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar behörigheten, en sak i taget, och läser en rad av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.

check-identity = Vilket företag som är öppet

step-choose-title = Företaget
step-choose-body = En inloggning öppnar ett företag, så det är redan ikryssat. Klienten får samma namn här, om du inte ger den ett annat.
step-choose-done = företaget är ikryssat.

step-name-title = Ge anslutningen ett namn
step-name-body = Företagets namn står redan där, så att du kan skilja anslutningarna åt.
step-name-done = anslutningen har ett namn.

step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång. När du börjar läser Kobling allt en gång och håller sedan bokföringen aktuell varje natt.

step-import-title = Den första importen
step-import-body = Kobling läser bokföringen och jämför den med Visma.nets egen saldobalans.

## Var i Visma.net det åtgärdas

problem-registration-refused =
    .why = Visma känner inte till detta client ID, eller så är client secret fel eller ersatt.
    .fix = Be den som ansvarar för registreringen i Vismas utvecklarportal om client ID och client secret, och ange dem på nytt.
problem-sign-in-denied =
    .why = Antingen avbröt någon hos Visma, eller så fanns det inget företag att välja: då saknar användaren rollen ”API User”. Visma säger inte vilket av dem det var. Inget har ändrats här.
    .fix = Logga in igen, välj företaget och godkänn. Är listan tom, be om rollen ”API User” i företaget i Visma.net Admin.
problem-sign-in-timed-out =
    .why = Inloggningen blev inte klar i tid. Fanns det inget företag att välja saknar användaren rollen ”API User”; visade sidan ett fel stämmer inte Koblings registrering hos Visma.
    .fix = Logga in igen. Är listan tom, be om rollen ”API User” i företaget i Visma.net Admin. Hamnar webbläsaren på en felsida, kopiera adressen och klistra in den i guiden.
problem-session-refused =
    .why = Visma godkände inloggningen, men Visma.net avvisade den direkt efteråt.
    .fix = Testa anslutningen igen. Händer det på nytt, logga in igen.
problem-right-missing =
    .why = Inloggningen fungerar, men användaren kommer inte åt detta i Visma.net: { $dataset }.
    .fix = Ge användaren en roll som får läsa det i Visma.net Admin, och testa igen.
problem-module-inactive =
    .title = Inloggad, men utan behörighet till Finance
    .why = Användaren får inte öppna finansmodulen (”Finansmodulen”) i det här företaget.
    .fix = Ge användaren rollen ”API User” och behörighet till finansmodulen i Visma.net Admin, och testa igen.
problem-no-companies =
    .why = Inloggningen fungerar, men inget företag är öppet för den. Oftast saknas rollen ”API User”.
    .fix = Be om rollen ”API User” i företaget i Visma.net Admin, logga in igen och välj företaget.
problem-company-gone =
    .why = Visma.net öppnar inte längre { $company }. Behörigheten kan ha dragits in, tenant-ID kan vara fel, eller så har företaget avslutats.
    .fix = Logga in igen och välj företaget, eller rätta tenant-ID. Du kan också inaktivera företaget här; det som är överfört ligger kvar.
