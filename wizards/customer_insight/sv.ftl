# Customer Insight på svenska. Namn mellan ” ” är Vismas egna.

step-before-title = Innan du börjar
step-before-body = Customer Insight har nyckeltal om era egna kunder, så det hör till byrån som helhet.
step-before-ask-administrator = Är du kundadministratör (”kunde-administrator”)?
step-before-ask-administrator-yes = Ja
step-before-ask-administrator-no = Nej, någon annan är det
step-before-note-level = Det läggs alltid upp på kundnivå, den översta nivån. Där finns inget att välja.
step-before-note-later = Ungefär 5 minuter sammanlagt. ”Slutför senare” sparar när som helst.
step-before-handover =
    Hej,

    vi ansluter Customer Insight till Kobling. Det kräver en kundadministratör (”kunde-administrator”) och görs en gång, på den översta nivån.

    Kan du logga in när jag lägger upp det, eller ge mig rollen? Det tar ungefär fem minuter.
    Jag behöver varken nyckel eller lösenord av dig.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma släpper bara in registrerade applikationer. Den som registrerade Kobling för byrån i Vismas utvecklarportal (oauth.developers.visma.com) har de här värdena.
step-registration-done = client ID är sparat på den här datorn.
step-registration-note-once = Anges en gång: behövs inte igen när anslutningen förnyas.

step-address-title = Adresser
step-address-body = Ange adressen som byrån har fått för Customer Insight.
step-address-done = båda adresserna är sparade.

step-sign-in-title = Logga in med Visma
step-sign-in-body = Kobling öppnar Vismas egen sida i din webbläsare; användarnamn, lösenord och engångskod stannar där. Logga in som kundadministratör och tryck på ”Godta” (Godkänn).
step-sign-in-done = sidan här visar vem som loggade in.
step-sign-in-note-days = Inloggningen gäller i 30 dagar. Att förnya tar en minut och behåller anslutningen, jobben och historiken.
step-sign-in-note-withdraw = Du kan ta tillbaka behörigheten när som helst under ”Kontoinnstillinger” hos Visma. Då säger anslutningen till och väntar.

step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar behörigheten, en sak i taget, och läser en rad av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.

check-identity = Vems siffrorna är

step-choose-title = Företaget
step-choose-body = Det finns bara ett, och det är redan ikryssat.
step-choose-done = företaget är ikryssat.
step-choose-note-client = Dess klient finns bara för den här anslutningen. Ett namn du känner igen, som Customer Insight, skiljer den från klienter med bokföring.

step-name-title = Ge anslutningen ett namn
step-name-body = Namnet är för dig och dina kollegor och kan ändras senare.
step-name-done = anslutningen har ett namn.

step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång. När du börjar läser Kobling allt en gång och håller det sedan aktuellt varje natt.

step-import-title = Den första importen
step-import-body = Kobling läser kunder, artiklar och nyckeltal.

## Var det åtgärdas

problem-registration-refused =
    .why = Visma känner inte till detta client ID, eller så är client secret fel eller ersatt.
    .fix = Be den som ansvarar för registreringen i Vismas utvecklarportal om client ID och client secret, och ange dem på nytt.
problem-session-refused =
    .why = Visma godkände inloggningen, men Customer Insight avvisade den direkt efteråt.
    .fix = Testa anslutningen igen. Händer det på nytt, logga in igen.
problem-right-missing =
    .why = Inloggningen fungerar, men användaren kommer inte åt: { $dataset }.
    .fix = Logga in igen som kundadministratör och testa igen.
problem-no-companies =
    .why = Inloggningen fungerar, men Customer Insight har inga data för byrån ännu.
    .fix = Fråga Visma om Customer Insight är beställt för byrån, och tryck på Uppdatera klientlistan.
problem-company-gone =
    .why = Customer Insight visar inte längre { $company }. Avtalet kan ha upphört.
    .fix = Fråga Visma och tryck på Uppdatera klientlistan, eller inaktivera företaget här. Det som är överfört ligger kvar.
