# Netvisor på svenska. Namn mellan ” ” är Netvisors egna, på finska.

step-before-title = Innan du börjar
step-before-body = Två frågor besparar dig onödigt arbete. Saknas något kan du lämna över steget och komma tillbaka; allt du har angett finns kvar.
step-before-ask-role = Har du rollen ”Käyttäjähallitsija” (användaradministratör) i Netvisor?
step-before-ask-role-yes = Ja
step-before-ask-role-no = Nej, eller jag vet inte
step-before-ask-package = Har företaget paketet Professional, Premium eller Payroll?
step-before-ask-package-yes = Ja
step-before-ask-package-no = Nej, eller jag vet inte
step-before-note-later = Ungefär 15 minuter sammanlagt. ”Slutför senare” sparar när som helst.
step-before-handover =
    Hej,

    vi ansluter Netvisor till { $application }. Kan du göra följande som ”Käyttäjähallitsija”?

    1. Se till att företaget har Netvisor Professional, Premium eller Payroll: integrationer kräver något av dem.
    2. Skapa en egen användare för integrationen, som inte tas bort när någon slutar.
    3. Säg till när det är gjort, eller ge mig rollen ”Käyttäjähallitsija”.

    Skicka inte nycklar eller lösenord med e-post.

step-registration-title = Koblings egen registrering hos Netvisor
step-registration-body = Netvisor släpper bara in sina partners program. Partnerns inloggningsuppgifter hör till byråns avtal med Netvisor och skrivs in en gång.
step-registration-done = partner-id och nyckeln är sparade på den här datorn.
step-registration-note-once = Senare anslutningar frågar inte efter det här. Test och produktion har var sitt par.

step-identifiers-title = Skapa API-inloggningsuppgifter
step-identifiers-body = Kobling kommer in i Netvisor med inloggningsuppgifter som en användare skapar åt sig själv, inte med ditt lösenord.
step-identifiers-done = Netvisor visar en användardel och en nyckel. Låt sidan vara öppen.
step-identifiers-do-user = Logga in i Netvisor som den användare som integrationen ska höra till, helst en som skapats för den.
step-identifiers-do-menu = Öppna företagsmenyn högst upp.
step-identifiers-do-open = Välj API-inloggningsuppgifterna.
step-identifiers-do-create = Skapa nya och kopiera båda delarna.
step-identifiers-note-companies = Samma inloggningsuppgifter öppnar alla företag som användaren har behörighet till. FO-numret avgör vilket det gäller.
step-identifiers-warning-removed = Om användaren tas bort eller förlorar sina behörigheter slutar anslutningen fungera. En egen användare för integrationen förhindrar det.

step-keys-title = Klistra in inloggningsuppgifterna här
step-keys-body = Kopiera FO-numret, användardelen och nyckeln, en i taget. Mellanslag som följer med tas bort.
step-keys-done = nyckeln finns i datorns nyckelring och Netvisor har släppt in oss.
    .demo = nyckeln finns i datorns minne och Netvisor har släppt in oss.
step-keys-warning-mail = Skicka inte nyckeln med e-post och spara den inte i ett dokument. Härifrån går den direkt till nyckelringen och visas aldrig igen.
    .demo = Skicka inte nyckeln med e-post och spara den inte i ett dokument. Härifrån går den direkt till minnet och visas aldrig igen.

step-resources-title = Aktivera API-resurserna
step-resources-body = Netvisor öppnar varje datatyp för sig. En administratör kryssar i vad en integration får använda.
step-resources-done = kontrollen läser konton och transaktioner.
step-resources-do-open = Öppna behörigheterna till API-resurser, som ”Käyttäjähallitsija” eller som redovisningsbyråns administratör.
step-resources-do-tick = Kryssa i det Kobling läser: huvudbok, konton, saldon, kunder, leverantörer, artiklar och dimensioner.
step-resources-do-save = Spara.
step-resources-note-general = Behörigheter som getts en integration går före dem som getts alla.
step-resources-handover =
    Hej,

    vi ansluter Netvisor till { $application }. Kan du aktivera API-resurserna som ”Käyttäjähallitsija”?

    1. Öppna ”Rajapintaresurssien käyttöoikeudet”.
    2. Kryssa i huvudbok, konton, saldon, kunder, leverantörer, artiklar och dimensioner.
    3. Spara, och säg till när det är gjort.

    Jag behöver varken nyckel eller lösenord av dig.

step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar behörigheten, en sak i taget, och läser lite av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.

step-choose-title = Företaget
step-choose-body = FO-numret öppnar ett företag, så det är redan ikryssat. Klienten får samma namn här, om du inte ger den ett annat.
step-choose-done = företaget är ikryssat.

step-name-title = Ge anslutningen ett namn
step-name-body = Namnet är till för dig och dina kollegor, och du kan ändra det senare.
step-name-done = anslutningen har ett namn.

step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång. När du börjar läser Kobling allt en gång och håller sedan bokföringen aktuell varje natt.

step-import-title = Den första importen
step-import-body = Kobling läser bokföringen och jämför den med Netvisors egen saldobalans.

## Var i Netvisor det rättas

problem-key-refused =
    .title = Ogiltiga inloggningsuppgifter för Netvisor: Anslutningen kan inte upprättas. Kontrollera integrationens inloggningsuppgifter.
    .why = Netvisor avvisade användardelen och nyckeln. De kan vara felskrivna eller ersatta, eller så har användaren tagits bort.
    .fix = Har integrationsanvändaren tagits bort? Kopiera annars båda delarna på nytt under ”Ohjelmistorajapintatunnukset” i företagsmenyn.
problem-registration-refused =
    .why = Netvisor känner inte till partner-id:t, eller så är nyckeln fel eller hör till fel miljö (test eller produktion).
    .fix = Be den som ansvarar för partneravtalet med Netvisor att skriva in partner-id och nyckel på nytt. API-inloggningsuppgifterna kan vara kvar.
problem-company-gone =
    .why = Netvisor känner inte till något företag med det här FO-numret, eller så har användaren inte behörighet till det: { $company }.
    .fix = Kontrollera FO-numret, och att integrationsanvändaren har behörigheter i det företaget i Netvisor.
problem-right-missing =
    .why = Inloggningsuppgifterna är rätt, men Netvisor öppnar inte det här för integrationen: { $dataset }.
    .fix = Be en ”Käyttäjähallitsija” att kryssa i resursen under ”Rajapintaresurssien käyttöoikeudet”, och testa igen.
