# Tripletex på svenska. Namn mellan ” ” är Tripletex egna och står på norska.

step-kind-title = Vilken typ av nyckel ska du använda?
step-kind-body = Tripletex släpper in Kobling med en nyckel, inte med ditt lösenord. Det finns två typer, och svaret avgör vilka steg som följer.
step-kind-ask-key-kind = Nyckeln
step-kind-ask-key-kind-office = Redovisningsbyrå: en nyckel för många klienter
    .hint = ”Regnskapskontorets brukernøkkel”. Skapas en gång på byråns eget konto i Tripletex och kopplas sedan till de klienter du väljer.
step-kind-ask-key-kind-end-user = Ett företag: nyckel till företagets egen bokföring
    .hint = ”Brukernøkkel for sluttbruker”. Skapas på företagets eget konto i Tripletex.
step-kind-note-support = Byråns nyckel fungerar bara i program som stöder den. Det gör Kobling.

step-before-title = Innan du börjar
step-before-body = Två frågor besparar dig onödigt arbete. Saknas något kan du lämna över steget och komma tillbaka; allt du har angett finns kvar.
step-before-ask-role = Är du konto- eller användaradministratör i Tripletex (konto- eller brukeradministrator)?
step-before-ask-role-yes = Ja
step-before-ask-role-no = Nej, det är någon annan
step-before-ask-package = Har kontot paketet Smart eller Komplett?
step-before-ask-package-yes = Ja
step-before-ask-package-no = Nej, eller jag vet inte
step-before-note-later = Ungefär 15 minuter sammanlagt. ”Slutför senare” sparar när som helst.
step-before-handover =
    Hej,

    vi ansluter Tripletex till { $application } och behöver en konto- eller användaradministratör (konto- eller brukeradministrator) som gör detta en gång:

    1. Kontrollera att kontot har paketet Smart eller Komplett.
    2. Öppna i Tripletex: Selskap > Mitt abonnement
    3. Beställ ”Integrasjoner” under ”Moduler og tilleggstjenester”, läs villkoren och tryck på ”Aktiver”.
    4. Säg till när det är klart, eller ge min användare administratörsbehörigheter.

    I äldre menyer: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Skicka inga nycklar eller lösenord med e-post.

step-registration-title = Koblings egen registrering hos Tripletex
step-registration-body = Tripletex kräver en egen nyckel av varje program, consumer token. Den hör till byråns avtal med Tripletex, inte till en klient, och anges en gång.
step-registration-done = namnet och consumer token är sparade på den här datorn.
step-registration-note-once = Senare anslutningar frågar inte efter detta. Den som beställde behörighet för { $application } hos Tripletex har fått nyckeln.

step-activate-title = Aktivera ”Integrasjoner” i Tripletex
step-activate-body = Tilläggstjänsten öppnar Tripletex för andra program. En konto- eller användaradministratör beställer den.
step-activate-done = ”Integrasjoner” visas som aktiv under ”Moduler og tilleggstjenester”.
step-activate-do-where-office = Logga in på byråns eget konto. Det görs en gång, hos byrån; hos klienterna behövs det inte.
step-activate-do-where-company = Logga in på kontot för det företag du vill ansluta.
step-activate-do-open = Öppna abonnemanget.
step-activate-do-order = Leta upp modulerna och tilläggstjänsterna och beställ den här.
step-activate-do-terms = Läs villkoren och aktivera.
step-activate-other-title = Mina menyer ser annorlunda ut
step-activate-other-open = I äldre menyer heter sidan så här.
step-activate-other-order = Kryssa i den här rutan.
step-activate-other-missing = Finns ingen sådan sida? Då saknar din användare behörighet att se den, eller så är avtalet ett annat: fråga er administratör eller Tripletex.
step-activate-handover =
    Hej,

    vi ansluter Tripletex till { $application }. Kan du aktivera tilläggstjänsten ”Integrasjoner”? Det tar ungefär tre minuter.

    1. Logga in som konto- eller användaradministratör (konto- eller brukeradministrator); en redovisningsbyrå gör det på sitt eget konto.
    2. Öppna: Selskap > Mitt abonnement
    3. Beställ ”Integrasjoner” under ”Moduler og tilleggstjenester”.
    4. Läs villkoren och tryck på ”Aktiver”.

    I äldre menyer: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Kontot måste ha paketet Smart eller Komplett. Säg till när det är klart. Jag behöver varken nyckel eller lösenord av dig.

step-user-title = Välj den användare nyckeln ska höra till
step-user-body = Nyckeln skapas på en anställd eller en kontakt. Du kan välja dig själv.
step-user-done = formuläret för ny nyckel är öppet.
step-user-do-open = Öppna listan över anställda och välj en.
step-user-do-contacts = Eller öppna kontakterna, om användaren finns där.
step-user-do-tab = Gå till den här fliken på den anställda eller kontakten.
step-user-do-new = Tryck på knappen för ny nyckel.
step-user-other-title = Menyerna ser annorlunda ut, eller jag ser inte fliken
step-user-other-employees = På en del konton finns de anställda här.
step-user-other-self = Vill du använda dig själv: öppna din egen profil uppe till höger och gå till den här fliken.
step-user-other-missing = Ingen sådan flik? Då är ”Integrasjoner” inte aktiverad: gå tillbaka till föregående steg.
step-user-warning-rights = En nyckel har aldrig fler behörigheter än sin användare. Välj någon som får se hela bokföringen och som blir kvar: tas användaren bort slutar nyckeln att fungera.

step-create-title = Skapa nyckeln
step-create-body = Fyll i formuläret i Tripletex uppifrån och ned. Kopiera applikationsnamnet härifrån; varje bokstav måste stämma.
step-create-done = Tripletex visar den nya nyckeln i ett eget fönster. Låt fönstret vara öppet.
step-create-do-application = Välj den här applikationen. Namnet är klart att kopiera.
step-create-do-custom = Kryssa i anpassad inställning.
step-create-do-office = Kryssa i den här, så fungerar nyckeln för alla klienter.
step-create-do-access = Ge nyckeln alla behörigheter. Det användaren saknar förblir låst.
step-create-do-name = Ge nyckeln ett namn som du känner igen senare.
step-create-do-finish = Skapa nyckeln.
step-create-other-title = Applikationen finns inte i listan, eller jag vill ge färre behörigheter
step-create-other-custom = Inte i listan: kryssa i den här och skriv namnet själv.
step-create-other-name = Klistra in applikationsnamnet här.
step-create-other-all = Ger allt som användaren har. Rekommenderas.
step-create-other-same = Kopierar användarens behörigheter som de är i dag. Senare ändringar följer inte med.
step-create-other-own = Ger ingenting ännu. Du måste lägga till behörigheterna efteråt genom att klicka på applikationens blå namn under ”API-tilgang”; tills dess säger kontrollen att behörighet saknas.
step-create-note-exact = ”The application could not be found” i Tripletex betyder att namnet inte är exakt likadant, ofta på grund av en stor bokstav eller ett mellanslag.
step-create-warning-once = Nyckeln visas bara en gång. Gå vidare till nästa sida här innan du trycker på ”OK” i Tripletex.

step-token-title = Klistra in nyckeln här
step-token-body = I Tripletex heter nyckeln ”Brukernøkkel – ID (Employee token)”. Kopiera hela och klistra in den nedan; mellanslag och punkttecken som följer med tas bort.
step-token-done = nyckeln finns i datorns nyckelring och Tripletex har släppt in oss.
    .tested = Nyckeln fungerar. Nu kan du trycka på ”OK” i { $system }.
    .demo = nyckeln finns i datorns minne och Tripletex har släppt in oss.
step-token-note-ok = Tryck på ”OK” i Tripletex när testet här är grönt.
step-token-warning-mail = Skicka inte nyckeln med e-post och spara den inte i ett dokument, inte ens till dig själv. Härifrån går den direkt till nyckelringen och visas aldrig mer.
    .demo = Skicka inte nyckeln med e-post och spara den inte i ett dokument, inte ens till dig själv. Härifrån går den direkt till minnet och visas aldrig mer.
step-token-other-title = Jag har tappat bort nyckeln
step-token-other-tab = Öppna den anställda eller kontakt som nyckeln skapades på, ofta användaradministratören, och gå till den här fliken.
step-token-other-restore = Skapa en ny nyckel i stället för den gamla.
step-token-other-replaced = Den nya nyckeln ersätter den gamla: alla andra program som använde den gamla slutar fungera tills de får den nya.

step-link-title = Koppla nyckeln till klienterna
step-link-body = Byråns nyckel ser en klient först när du har kopplat ihop dem. Det gör du på byråns eget konto.
step-link-done = klienterna visas tillsammans med nyckeln under ”Tilganger”.
step-link-ask-clients = Hur många klienter ska du ansluta nu?
step-link-ask-clients-many = Flera klienter
step-link-ask-clients-one = En klient
step-link-do-open = Öppna klientbehörigheterna.
step-link-do-add = Tryck här, uppe till höger.
step-link-do-key = Välj nyckeln du just skapade.
step-link-do-template = Välj en behörighetsmall som får läsa bokföringen.
step-link-do-many = Markera alla klienter som nyckeln ska nå.
step-link-do-one = Markera klienten som nyckeln ska nå.
step-link-do-save = Spara.
step-link-other-title = Mina menyer ser annorlunda ut
step-link-other-many-open = Öppna kunderna och markera klienterna.
step-link-other-many-access = Tryck här, uppe till höger.
step-link-other-many-employee = Välj applikationen i det här fältet; den står där som en anställd.
step-link-other-many-template = Välj en behörighetsmall som får läsa bokföringen, och spara.
step-link-other-one-open = Öppna behörigheterna och välj klienten.
step-link-other-one-add = Tryck på den första, sedan på den andra, och välj den anställda som har applikationens namn.
step-link-other-one-save = Spara.
step-link-note-own-books = Samma nyckel kan inte användas för byråns egen bokföring. Skapa en nyckel av den andra typen för den, och en egen anslutning.

step-access-title = Kontrollera API-behörigheten hos varje klient
step-access-body = Tripletex slår på den när klientbehörigheten skapas, så oftast är det redan gjort. Kobling kontrollerar det åt dig i nästa steg.
step-access-done = varje klient svarar. Kontrollen bekräftar det; tills vidare räcker det att du bockar av steget.
step-access-do-switch = Välj klienten i företagsväljaren uppe till vänster.
step-access-do-open = Öppna sidan om redovisningskonsulten.
step-access-do-accountant = Se efter att er byrå är vald i det här fältet.
step-access-do-tick = Kryssa i den här bland de allmänna behörigheterna.
step-access-do-save = Spara.
step-access-note-usually = Kom tillbaka hit bara om en klient inte dyker upp.

step-rights-title = Ge nyckeln den behörighet den saknar
step-rights-body = Inloggningen fungerar, men en del data är stängda för nyckeln.
step-rights-done = kontrollen kan läsa alla datatyper.
step-rights-do-open = Öppna den anställda eller kontakt som nyckeln skapades på, och gå till den här fliken.
step-rights-do-key = Klicka på applikationens blå namn i den här kolumnen.
step-rights-do-grant = Kryssa i kontoplan, verifikationer, rapporter, kunder, leverantörer, artiklar, projekt och avdelningar, och spara.
step-rights-do-template = Är det byråns nyckel, se också efter att klientens behörighetsmall tillåter detsamma.
step-rights-warning-user = Är en ruta låst saknar användaren också behörigheten. Ge den till användaren först, eller skapa nyckeln på en annan användare.

step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar nyckeln, en sak i taget, och läser en rad av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.

step-choose-title = Välj företag
step-choose-body = Kryssa i de företag som ska anslutas. Varje företag får en klient med samma namn här, om du inte ger den ett annat.
step-choose-done = minst ett företag är ikryssat.

step-name-title = Ge anslutningen ett namn
step-name-body = Namnet är för dig och dina kollegor och kan ändras senare.
step-name-done = anslutningen har ett namn.

step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång. När du börjar läser Kobling allt en gång och håller sedan bokföringen aktuell varje natt.

step-import-title = Den första importen
step-import-body = Kobling läser bokföringen och jämför den med Tripletex egen saldobalans.

## Var i Tripletex det åtgärdas

problem-key-refused =
    .fix = Klistra in nyckeln igen. Är den borta öppnar du ”Selskap > Ansatte > (anställd) > API-tilgang” och väljer ”Gjenopprett nøkkel” eller ”Ny nøkkel”. En ny nyckel ersätter den gamla.
problem-key-missing =
    .fix = Klistra in nyckeln här. Du skapar den under ”Selskap > Ansatte > (anställd) > API-tilgang > Ny nøkkel”.
problem-key-other-environment =
    .fix = Klistra in en nyckel från samma miljö som adressen. Nycklar från testmiljön börjar med ”test-”.
problem-registration-refused =
    .fix = Be den som ansvarar för registreringen på byrån att ange consumer token på nytt. Din egen nyckel från ”API-tilgang” kan stå kvar.
problem-right-missing =
    .fix = Öppna ”Selskap > Ansatte > (anställd) > API-tilgang”, klicka på det blå namnet i kolumnen ”Nøkkel” och ge nyckeln behörigheten. För en klient anges den i ”Klient > Tilganger > Tilgangsmal”. Testa sedan igen.
problem-module-inactive =
    .fix = Be en konto- eller användaradministratör öppna ”Selskap > Mitt abonnement > Moduler og tilleggstjenester”, beställa ”Integrasjoner” och trycka på ”Aktiver”. Testa sedan igen.
problem-no-companies =
    .fix = Öppna ”Klient > Tilganger > Legg til API-nøkkel” i byråns eget konto, välj nyckel och klienter och tryck på ”Lagre endringer”. Tryck sedan på Uppdatera klientlistan.
problem-company-gone =
    .fix = Öppna ”Selskap > Regnskapsfører” hos klienten och kryssa i ”API-tilgang” under ”Generelle tilganger”, eller inaktivera företaget här. Det som är överfört ligger kvar.
problem-session-refused =
    .fix = Testa anslutningen igen. Händer det på nytt skapar du en ny nyckel under ”Selskap > Ansatte > (anställd) > API-tilgang > Ny nøkkel”.
