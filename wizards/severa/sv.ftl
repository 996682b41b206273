# Severa på svenska. Namn mellan ” ” är Severas egna, på engelska.

step-way-title = Vad vill du använda?
step-way-body = Severa släpper in program med en API-nyckel eller med ”client credentials”. Kobling klarar båda.
step-way-ask-way = Inloggningssätt
step-way-ask-way-api-key = En API-nyckel
    .hint = Den långa text som Netvisor–Severa-integrationen frågar efter. Skapas av en användare åt sig själv och är bunden till den.
step-way-ask-way-client = ”Client credentials”
    .hint = Ett client ID och en client secret till REST API. De hör till företaget, inte till en användare, och är vad Visma rekommenderar i dag.
step-way-note-same = Båda läser samma data. Du kan byta till den andra senare.

step-before-title = Innan du börjar
step-before-body = Två frågor besparar dig onödigt arbete. Saknas något kan du lämna över steget och komma tillbaka; allt du har angett finns kvar.
step-before-ask-administrator = Har du profilen Administrator i Severa?
step-before-ask-administrator-yes = Ja
step-before-ask-administrator-no = Nej, eller jag vet inte
step-before-ask-add-on = Är tilläggstjänsten aktiv: SOAP API för en nyckel, REST API för ”client credentials”?
step-before-ask-add-on-yes = Ja
step-before-ask-add-on-no = Nej, eller jag vet inte
step-before-note-later = Ungefär 10 minuter sammanlagt. ”Slutför senare” sparar när som helst.
step-before-handover =
    Hej,

    vi ansluter Severa till { $application }. Kan du göra följande som Administrator?

    1. Se till att tilläggstjänsten SOAP API eller REST API är aktiv.
    2. För en API-nyckel: sätt integrationsanvändarens behörighet ”SOAP API” till ”Allowed”.
    3. Säg till när det är gjort, eller ge mig profilen Administrator.

    Skicka inte nycklar eller lösenord med e-post.

step-create-key-title = Skapa API-nyckeln
step-create-key-body = Nyckeln skapas i Severa av den användare den tillhör. Bäst är en användare som skapats för integrationen.
step-create-key-done = Severa visar nyckeln. Låt sidan vara öppen.
step-create-key-do-open = Öppna din egen profil uppe till höger och välj det här.
step-create-key-do-create = Skapa nyckeln och kopiera den.
step-create-key-other-title = Jag ser inte SOAP API
step-create-key-other-permission = Profilen måste vara Administrator och den här behörigheten tillåten.
step-create-key-other-add-on = Syns det fortfarande inte? Då är tilläggstjänsten SOAP API inte aktiv. Beställ den, eller använd ”client credentials” i stället.
step-create-key-warning-removed = Nyckeln ser det som användaren ser. Om användaren inaktiveras slutar anslutningen fungera.

step-create-client-title = Skapa ”client credentials”
step-create-client-body = De skapas en gång i inställningarna i Severa, en uppsättning för varje program.
step-create-client-done = Severa visar ett client ID och en client secret. Låt sidan vara öppen.
step-create-client-do-open = Öppna inställningarna för REST API.
step-create-client-do-create = Skapa nya. Skriv Kobling som målsystem och någon på byrån som kontakt.
step-create-client-do-scopes = Kryssa i de här behörigheterna (scopes).
step-create-client-do-more-scopes = Och de här.
step-create-client-other-title = Poster ska överföras till Severa, eller sidan saknas
step-create-client-other-writing = Om Netvisor–Severa-integrationen ska överföra kunder eller artiklar till Severa, kryssa i även de här.
step-create-client-other-missing = Ingen sådan sida? Då är tilläggstjänsten REST API inte aktiv, eller så är du inte Administrator.
step-create-client-warning-once = Client secret visas bara en gång. Gå till nästa sida här innan du stänger den i Severa.

step-key-title = Klistra in API-nyckeln här
step-key-body = Kopiera hela nyckeln. Mellanslag och radbrytningar som följer med tas bort.
step-key-done = nyckeln finns i datorns nyckelring och Severa har släppt in oss.
    .demo = nyckeln finns i datorns minne och Severa har släppt in oss.
step-key-warning-mail = Skicka inte nyckeln med e-post och spara den inte i ett dokument. Härifrån går den direkt till nyckelringen och visas aldrig igen.
    .demo = Skicka inte nyckeln med e-post och spara den inte i ett dokument. Härifrån går den direkt till minnet och visas aldrig igen.

step-client-title = Klistra in ”client credentials” här
step-client-body = Kopiera client ID och client secret, en i taget. Mellanslag som följer med tas bort.
step-client-done = client secret finns i datorns nyckelring och Severa har släppt in oss.
    .demo = client secret finns i datorns minne och Severa har släppt in oss.
step-client-warning-mail = Skicka inte client secret med e-post och spara den inte i ett dokument. Härifrån går den direkt till nyckelringen och visas aldrig igen.
    .demo = Skicka inte client secret med e-post och spara den inte i ett dokument. Härifrån går den direkt till minnet och visas aldrig igen.

step-address-title = Adresser
step-address-body = Adresserna till produktionsmiljön är ifyllda. Ändra dem bara om du har fått andra för tester.
step-address-done = båda adresserna är sparade.

step-rights-title = Öppna det som är stängt
step-rights-body = Inloggningen fungerar, men vissa data är stängda för de här inloggningsuppgifterna.
step-rights-done = kontrollen läser alla datatyper.
step-rights-do-key = Med en API-nyckel: ge användaren profilen Administrator eller fler behörigheter.
step-rights-do-client = Med ”client credentials”: kryssa i den behörighet (scope) som saknas.

step-activate-title = Aktivera tilläggstjänsten
step-activate-body = Severa känner till inloggningsuppgifterna, men det de ger behörighet till hör till en tilläggstjänst som inte är aktiv.
step-activate-done = kontrollen läser alla datatyper.
step-activate-do-open = Öppna integrationerna som Administrator.
step-activate-do-order = Aktivera REST API eller SOAP API. Om det inte går att välja, beställ det från Visma.
step-activate-handover =
    Hej,

    vår anslutning från Severa till { $application } loggar in, men en tilläggstjänst är inte aktiv. Kan du aktivera den?

    1. Öppna Settings > Integrations i Severa som Administrator.
    2. Aktivera REST API eller SOAP API, eller beställ det från Visma.
    3. Säg till när det är gjort.

    Jag behöver varken nyckel eller lösenord av dig.

step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar behörigheten, en sak i taget, och läser lite av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.

step-choose-title = Företaget
step-choose-body = Inloggningsuppgifterna öppnar ett företag, så det är redan ikryssat. Klienten får samma namn här, om du inte ger den ett annat.
step-choose-done = företaget är ikryssat.

step-name-title = Ge anslutningen ett namn
step-name-body = Namnet är till för dig och dina kollegor, och du kan ändra det senare.
step-name-done = anslutningen har ett namn.

step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång. När du börjar läser Kobling allt en gång och håller det sedan aktuellt varje natt.

step-import-title = Den första importen
step-import-body = Kobling läser kunder, artiklar, projekt, fakturor och arbetstid. Severa för ingen bokföring, så det finns inget att stämma av.

## Namn och råd i Severa

field-client-id = Client ID
    .hint = Från ”Create client credentials” i Severa.
field-client-secret = Client secret
    .hint = Visas en gång, när ”client credentials” skapas.
problem-key-refused =
    .title = Ogiltig API-nyckel till Severa: Anslutningen kan inte upprättas. Kontrollera API-nyckeln.
    .why = Severa avvisade nyckeln eller ”client credentials”. De kan vara felskrivna eller ersatta, eller så har nyckelns användare inaktiverats.
    .fix = Har nyckelns användare tagits bort? Kopiera annars nyckeln på nytt under ”My profile > SOAP API”, eller skapa en ny.
problem-right-missing =
    .why = Inloggningen fungerar, men de här inloggningsuppgifterna får inte läsa detta: { $dataset }.
    .fix = Kryssa i behörigheten som saknas under ”Settings > Integrations > REST API”, eller ge API-nyckelns användare fler behörigheter. Testa sedan igen.
problem-module-inactive =
    .fix = Be en Administrator att aktivera den under ”Settings > Integrations” i Severa, eller beställ den från Visma. Testa sedan igen.
