# En post per felkod: vad som hände, varför och vad som ska göras.

## Kontakt med servern

problem-address-invalid =
    .title = Adressen kan inte användas
    .why = En adress börjar med https:// och anger en server. Den innehåller inget användarnamn, lösenord eller frågetecken.
    .fix = Kopiera adressen på nytt från dokumentationen för { $system }, eller behåll den föreslagna.
problem-no-network =
    .title = Får ingen kontakt med { $system }: datorn är inte ansluten till nätet
    .why = Datorn har ingen nätverksanslutning just nu.
    .fix = Anslut datorn till nätverket. Jobb som väntar startar då automatiskt.
problem-name-not-resolved =
    .title = Får ingen kontakt med { $system }: adressen hittades inte
    .why = Ingen server är känd under namnet { $host }. Adressen kan vara felstavad, eller så svarar inte nätets namntjänst.
    .fix = Kontrollera adressen i anslutningen och kör sedan nätverkskontrollen.
problem-unreachable =
    .title = Får ingen kontakt med { $system }
    .why = { $host } kan inte nås från det här nätverket. En brandvägg kan blockera, eller så ligger tjänsten nere.
    .fix = Kör nätverkskontrollen. Om andra webbsidor öppnas, be IT-avdelningen släppa igenom { $host }.
problem-timed-out =
    .title = Får ingen kontakt med { $system }: inget svar i tid
    .why = { $host } tog för lång tid på sig att svara. Tjänsten eller nätverket är långsamt.
    .fix = Vänta lite och försök igen. Jobb försöker igen automatiskt.
problem-connection-cut =
    .title = Får ingen kontakt med { $system }: förbindelsen bröts
    .why = Svaret från { $host } avbröts innan det var komplett.
    .fix = Försök igen. Överföringen fortsätter där den stannade, och inget sparas två gånger.
problem-answer-too-slow =
    .title = Får ingen kontakt med { $system }: svaret kom för långsamt
    .why = { $host } hade börjat svara, men efter { $seconds } sekunder var svaret fortfarande inte komplett. Tjänsten eller nätverket är långsamt.
    .fix = Vänta lite och försök igen. Jobb försöker igen automatiskt.
problem-certificate-untrusted =
    .title = Får ingen kontakt med { $system }: certifikatet är inte betrott
    .why = Datorn litar inte på certifikatet för { $host }. Ett säkerhetsprogram kan ha öppnat trafiken, eller så är adressen fel.
    .fix = Be IT-avdelningen installera utfärdarens certifikat på datorn, eller rätta adressen i anslutningen.
problem-proxy-sign-in =
    .title = Får ingen kontakt med { $system }: proxyn begär inloggning
    .why = Proxyn mellan datorn och { $host } kräver användarnamn och lösenord.
    .fix = Be IT-avdelningen släppa igenom { $host }, eller ange inloggningen i datorns nätverksinställningar.
problem-proxy-unusable =
    .title = Datorns proxyinställning kan inte användas
    .why = Inställningen { $variable } anger en proxy som Kobling inte förstår. Adressen ska börja med http:// eller https://.
    .fix = Be IT-avdelningen rätta eller ta bort { $variable } och starta sedan om Kobling.
problem-certificates-unusable =
    .title = Datorns certifikat kan inte läsas
    .why = Inställningen { $variable } anger en plats där det ska finnas certifikat: { $file }. Där finns inget som kan läsas som certifikat.
    .fix = Be IT-avdelningen rätta eller ta bort { $variable } och starta sedan om Kobling.
problem-outside-demonstration =
    .title = Inget skickas ut ur demonstrationen
    .why = { $host } är inte ett av de simulerade systemen på den här datorn. En demonstration talar bara med dem, så inget skickades.
    .fix = Behåll den föreslagna adressen. Vill du ansluta till { $system } på riktigt startar du Kobling utan demonstrationen.
problem-server-error =
    .title = Får ingen kontakt med { $system }: tjänsten fungerar inte
    .why = { $host } svarade med fel { $status }. Felet ligger hos systemleverantören.
    .fix = Vänta och försök igen; jobb försöker igen automatiskt. Se systemleverantörens driftsida om felet består.
problem-rate-limited =
    .title = Väntar på { $system }
    .why = { $system } begränsar antalet anrop på kort tid.
    .fix = { $seconds ->
        [unknown] Försök igen om en stund; jobb fortsätter automatiskt.
       *[other] Försök igen om { $seconds } s; jobb fortsätter automatiskt.
    }

## Inloggning

problem-registration-missing =
    .title = Kobling är inte registrerat hos { $system }
    .why = { $system } släpper bara in program det känner till, och byråns registrering har inte angetts här.
    .fix = Ange registreringen som byrån fått av systemleverantören, i guiden eller med ”kobling register”, och testa igen.
problem-registration-refused =
    .title = { $system } godtar inte registreringen av Kobling
    .why = Registreringen, inte din egen nyckel, är okänd eller ersatt, eller så hör den till en annan miljö i { $system }.
    .fix = Be den som ansvarar för registreringen på byrån att ange den på nytt. Din egen nyckel kan vara som den är.
problem-registration-unapproved =
    .title = { $system } har inte godkänt Kobling ännu
    .why = Byråns registrering är känd, men inte för det som Kobling ber om. En ny applikation, och varje API den använder, väntar på systemleverantörens godkännande; en ändring gäller först efter några minuter.
    .fix = Be den som ansvarar för registreringen att kontrollera i systemleverantörens utvecklarportal att allt är godkänt, och försök igen.
problem-key-missing =
    .title = Nyckeln saknas
    .why = Ingen nyckel till { $system } är sparad på den här datorn. Den kan ha tagits bort från nyckelringen, eller så skapades anslutningen på en annan dator.
    .fix = Öppna anslutningen och klistra in nyckeln på nytt.
problem-key-refused =
    .title = Nyckeln godtogs inte
    .why = { $system } avvisade nyckeln. Den kan vara felskriven, ersatt eller borttagen.
    .fix = Klistra in den på nytt, eller skapa en ny i { $system }.
problem-key-other-environment =
    .title = Nyckeln hör till en annan miljö
    .why = { $system } håller isär test och produktion. Nyckeln kommer från den ena miljön och adressen från den andra.
    .fix = Klistra in en nyckel från den miljö som adressen hör till, eller ändra adressen i anslutningen.
problem-key-mistaken =
    .title = Det här ser ut som en annan nyckel
    .why = Det som klistrades in ser ut så här: { $found }. Fältet ska ha detta: { $field }.
    .fix = Kopiera rätt värde i { $system } och klistra in det i fältet { $field }.
problem-key-other-kind =
    .title =
        { $kind ->
            [office] Det här är en redovisningsbyrås nyckel
           *[end_user] Nyckeln hör till ett enda företag
        }
    .why =
        { $kind ->
            [office] Här ska det vara ett enda företags nyckel, men den här öppnar en redovisningsbyrås klienter.
           *[end_user] Här ska det vara redovisningsbyråns nyckel, men den här öppnar bara { $company }.
        }
    .fix =
        { $kind ->
            [office] Vill du ansluta klienterna går du vidare i guiden. Skapa annars en nyckel i företaget självt, utan kryss för ”Regnskapskontorets brukernøkkel”.
           *[end_user] Vill du ansluta det här företaget går du vidare i guiden. Skapa annars nyckeln på nytt i { $system } och kryssa i ”Regnskapskontorets brukernøkkel”.
        }
problem-session-refused =
    .title = { $system } avslutade inloggningen
    .why = Nyckeln godtogs, men sessionen den gav avvisades direkt efteråt.
    .fix = Testa anslutningen igen. Händer det på nytt, skapa en ny nyckel i { $system }.
problem-sign-in-needed =
    .title = Inloggning behövs för { $system }
    .why = Ingen har loggat in för den här anslutningen ännu, eller så gjordes inloggningen på en annan dator.
    .fix = Öppna anslutningen och logga in via webbläsaren; det tar ungefär en minut.
problem-sign-in-expired =
    .title = Godkännandet har löpt ut
    .why = Dagarna som det gällde har gått, eller så har någon tagit bort behörigheten i kontoinställningarna hos systemleverantören, eller så har användaren tagits bort.
    .fix = Tryck på Förnya godkännande och logga in igen; det tar ungefär en minut. Det som väntar startar sedan automatiskt.
problem-sign-in-denied =
    .title = Behörigheten beviljades inte
    .why = Någon avbröt på systemleverantörens sida, eller så får användaren inte ge behörighet. Inget har ändrats här.
    .fix = Logga in igen och godkänn, eller be en kollega som får göra det.
problem-sign-in-timed-out =
    .title = Det kom inget svar från webbläsaren
    .why = Inloggningen blev inte klar i tid. Sidan kan ha stängts, eller så nådde webbläsaren inte Kobling på den här datorn.
    .fix = Logga in igen. Hamnar webbläsaren på en felsida, kopiera adressen och klistra in den i guiden.
problem-sign-in-mismatch =
    .title = Svaret hör till en annan inloggning
    .why = Det webbläsaren kom tillbaka med passar inte inloggningen som startades här. Det kan komma från en äldre flik. Inget har sparats.
    .fix = Stäng äldre inloggningssidor i webbläsaren och logga in igen.
problem-sign-in-refused =
    .title = Inloggningen godtogs inte
    .why = { $system } ger varje inloggning en kod som gäller en gång och i några minuter. Den här var använd eller för gammal.
    .fix = Logga in igen och slutför utan lång paus.
problem-port-taken =
    .title = Webbläsaren hittar inte tillbaka
    .why = Platsen på datorn där webbläsaren lämnar sitt svar (port { $port }) används av ett annat program eller en annan inloggning.
    .fix = Slutför den andra inloggningen eller stäng det andra programmet, och försök igen. Kvarstår felet, be den som ansvarar för registreringen att ange en annan omdirigeringsadress.

## Behörighet

problem-right-missing =
    .title = Saknar behörighet till { $dataset }
    .why = Inloggningen fungerar, men den här nyckeln kommer inte åt: { $dataset }. En nyckel har aldrig fler behörigheter än sin användare.
    .fix = Ge användaren och nyckeln behörigheten i { $system } och testa igen.
problem-module-inactive =
    .title = Tilläggstjänsten är inte aktiverad
    .why = För att läsa { $dataset } krävs en tilläggstjänst som inte är beställd för företaget: { $module }.
    .fix = Be en administratör beställa den i { $system } och testa igen.
problem-no-companies =
    .title = Inga företag att visa ännu
    .why = Anslutningen fungerar men visar inget företag. Oftast har nyckeln inte fått behörighet till något.
    .fix = Ge nyckeln behörighet till minst ett företag i { $system } och tryck på Uppdatera klientlistan.
problem-company-gone =
    .title = Företaget är inte längre tillgängligt
    .why = { $system } visar inte längre { $company } för den här nyckeln. Behörigheten kan ha dragits in, eller så har företaget avslutats.
    .fix = Begär behörigheten på nytt i { $system } och tryck på Uppdatera klientlistan, eller inaktivera företaget här. Det som redan är överfört ligger kvar.
problem-own-books-closed =
    .title = Byråns egen bokföring är stängd för den här nyckeln
    .why = En redovisningsbyrås nyckel öppnar klienternas bokföring, aldrig byråns egen.
    .fix = Välj en av klienterna, eller skapa en vanlig nyckel i byråns eget företag och anslut det för sig.
problem-other-company =
    .title = Det här är ett annat företag
    .why =
        { $by ->
            [key] Nyckeln gäller { $found }, men den här anslutningen hör till { $company }. Inget har ändrats.
           *[person] Du loggade in på { $found }, men den här anslutningen hör till { $company }. Inget har ändrats.
        }
    .fix =
        { $by ->
            [key] Använd en nyckel för { $company }, eller skapa en ny anslutning.
           *[person] Logga in igen och välj { $company }, eller skapa en ny anslutning.
        }
problem-companies-lost =
    .title = Företag som används skulle gå förlorade
    .why =
        { $by ->
            [key] Den nya nyckeln öppnar inte: { $companies }. Inget har ändrats; den gamla nyckeln används fortfarande.
           *[person] Användaren som loggade in ser inte: { $companies }. Inget har ändrats; det tidigare godkännandet gäller.
        }
    .fix =
        { $by ->
            [key] Ge den nya nyckeln behörighet till alla företag som används, eller inaktivera företagen först.
           *[person] Logga in som en användare som ser alla företag som används, begär behörigheten, eller inaktivera företagen först.
        }
problem-company-not-granted =
    .title = Behörigheten är inte beviljad ännu
    .why = Du ser { $company } i { $system }, men det gör inte användaren som Kobling läser med.
    .fix = Ge den användaren behörighet till företaget i { $system } och tryck på Uppdatera klientlistan.
problem-access-group-missing =
    .title = Behörighetsgruppen saknas
    .why = { $company } finns i listan, men tabellerna är stängda för användaren som Kobling läser med.
    .fix = Välj en behörighetsgrupp för användaren och företaget i { $system } och testa igen.
problem-administrator-needed =
    .title = Du är inte kundadministratör
    .why = Inloggningen fungerar, men { $system } öppnas bara för en kundadministratör.
    .fix = Logga in igen som kundadministratör, eller lämna över steget till någon som är det.

## Svar

problem-malformed-answer =
    .title = { $system } gav ett svar som inte kan läsas
    .why = Svaret kapades eller har inte det avtalade formatet. Ofta beror det på en proxy eller en kort störning.
    .fix = Försök igen. Om det återkommer, skicka den här referensen till supporten: { $reference }.
problem-unexpected-answer =
    .title = { $system } svarade inte enligt dokumentationen
    .why = Svaret kunde läsas men är inte det som systemleverantörens dokumentation lovar. API:et kan ha ändrats.
    .fix = Se efter om det finns en nyare version av Kobling. Om inte, skicka den här referensen till supporten: { $reference }.
problem-amount-too-fine =
    .title = Ett belopp har för många decimaler
    .why = Det finns ett belopp med fler än fyra decimaler i { $dataset }. Det avrundas inte, eftersom bokföringen då inte längre skulle stämma.
    .fix = Rätta beloppet i { $system }, eller kopiera Detaljer och skicka dem till supporten.
problem-value-unreadable =
    .title = Ett värde i { $system } kan inte läsas
    .why = { $field } i { $record } innehåller något annat än dokumenterat, till exempel text i stället för ett tal. Raden hoppades över; alla andra har lästs.
    .fix = Leta upp posten i { $system }, rätta värdet och importera igen. Om det ser rätt ut där kopierar du Detaljer och skickar dem till supporten.
problem-value-missing-at-vendor =
    .title = Ett värde saknas i { $system }
    .why = { $field } i { $record } är tomt, trots att { $system } enligt sin egen dokumentation alltid fyller i det. Raden hoppades över; alla andra har lästs.
    .fix = Leta upp posten i { $system }, fyll i det som saknas och importera igen. Om det ser rätt ut där kopierar du Detaljer och skickar dem till supporten.
problem-result-too-large =
    .title = För många rader på en gång
    .why = { $system } ger bara ett begränsat antal rader åt gången, och det finns fler i { $window }, även en dag i taget.
    .fix = Kopiera Detaljer och skicka dem till supporten: de här dagarna måste läsas på ett annat sätt.
problem-paging-stuck =
    .title = { $system } ger samma sida igen
    .why = Listan kommer inte vidare, så läsningen stoppades innan den fortsatte i all oändlighet.
    .fix = Försök igen. Om det återkommer, kopiera Detaljer och skicka dem till supporten.
problem-vendor-rejected =
    .title = { $system } avvisade anropet
    .why = Anropet förstods men nekades. Systemleverantörens egen förklaring står under Detaljer.
    .fix = Öppna Detaljer och rätta det som nämns där i { $system }, eller skicka den här referensen till supporten: { $reference }.

## Den här datorn

problem-keyring-missing =
    .title = Datorn har ingen nyckelring
    .why = Kobling förvarar nycklar bara i operativsystemets nyckelring och hittade ingen ({ $backend }). Inget har sparats.
    .fix = Installera och starta en nyckelring (på Linux GNOME Keyring eller KWallet) och försök igen.
problem-keyring-locked =
    .title = Nyckelringen är låst
    .why = Datorns nyckelring är låst. Nycklarna ligger kvar där de är.
    .fix = Lås upp nyckelringen och försök igen; jobben väntar.
problem-keyring-unsafe =
    .title = Nyckelringen skyddar inte nycklar
    .why = Datorn är inställd på en nyckelring som sparar i klartext eller inte sparar alls ({ $backend }). Inget har sparats.
    .fix = Välj operativsystemets egen nyckelring i datorns inställningar och försök igen.
problem-keyring-failed =
    .title = Nyckelringen rapporterade ett fel
    .why = Datorns nyckelring ({ $backend }) kunde inte göra det som begärdes. Inget har ändrats.
    .fix = Öppna datorns nyckelring och se att den fungerar, och försök sedan igen. Felet står under Detaljer.
problem-keyring-silent =
    .title = Nyckelringen svarar inte
    .why = Kobling frågade datorns nyckelring och väntade förgäves i 15 sekunder. Inget har gått förlorat. Den kan ha stannat, eller så väntar ett eget fönster på ditt lösenord.
    .fix = Leta efter ett fönster som frågar efter nyckelringens lösenord och svara på det; annars loggar du ut från datorn och in igen. Försök sedan igen.
problem-keyring-setting =
    .title = Nyckelringen som är vald på datorn kan inte läsas in
    .why = { $setting } anger en nyckelring som inte finns. Inget har sparats och inget har gått förlorat.
    .fix = Ta bort valet i { $setting } eller rätta namnet, och starta Kobling igen.
problem-database-newer =
    .title = Datafilen hör till en nyare version av Kobling
    .why = { $file } har skrivits av en nyare version. Den öppnades inte, så inget har gått förlorat.
    .fix = Installera den senaste versionen av Kobling, eller välj en annan datamapp.
problem-database-corrupt =
    .title = Datafilen är skadad
    .why = { $file } kan inte läsas som Koblings databas. Filen har inte rörts.
    .fix = Återställ filen från en säkerhetskopia, eller välj en annan datamapp och importera på nytt.
problem-database-busy =
    .title = Datafilen används
    .why = Ett annat program skriver till { $file } just nu.
    .fix = Vänta lite och försök igen. Om det dröjer, stäng andra program som använder filen.
problem-folder-unusable =
    .title = Mappen går inte att använda
    .why = Kobling kan inte skapa eller skriva i { $file }. Inget har sparats.
    .fix = Välj en annan mapp, eller be den som sköter datorn om skrivbehörighet till den här.
problem-folder-in-use =
    .title = En demonstration kan inte ligga i den här mappen
    .why = { $file } är inte tom, och det som finns där hör inte till en demonstration. En demonstration rör det aldrig, så inget öppnades.
    .fix = Välj en ny eller tom mapp med --data-dir. Utan den, och utan KOBLING_DATA_DIR, städar demonstrationen efter sig.
problem-folder-of-demonstration =
    .title = Den här mappen hör till en demonstration
    .why = { $file } innehåller det som en demonstration har hittat på. Riktiga anslutningar sparas aldrig bredvid, så inget öppnades.
    .fix = Öppna den med ”kobling demo --data-dir” och mappen, eller välj en annan mapp för riktiga anslutningar.
problem-demonstration-busy =
    .title = Demonstrationen går inte att öppna nu
    .why = Demonstrationen i { $file } använder alltid portarna från { $port } och uppåt. De är upptagna, oftast för att den redan är öppen, eller så begärdes andra.
    .fix = Stäng det andra fönstret med demonstrationen, utelämna --port-base och försök igen.
problem-ports-taken =
    .title = Portarna är upptagna
    .why = Ett annat program använder portarna från { $port } och uppåt, oftast en demonstration som redan är öppen.
    .fix = Avsluta det andra programmet eller ange andra portar med --port-base.
problem-demonstration-damaged =
    .title = Demonstrationen går inte att öppna igen
    .why = { $file } är skadad, så demonstrationen vet inte längre hur den lämnades. Riktiga anslutningar har inte rörts.
    .fix = Börja om i en annan mapp med --data-dir.
problem-output-unwritable =
    .title = Utdata kunde inte skrivas
    .why = Det som kommandot skriver ut går till en fil eller enhet som inte tar emot mer: { $reason }. Siffror kan saknas i slutet.
    .fix = Frigör utrymme där eller skicka utdata någon annanstans och ge kommandot igen.
problem-disk-full =
    .title = Disken är full
    .why = Det finns inte plats att skriva mer till { $file }. Det som redan är sparat finns kvar.
    .fix = Frigör utrymme på disken och försök igen. Överföringen fortsätter där den stannade.
problem-clock-wrong =
    .title = Datorns klocka går fel
    .why = Datorns klocka skiljer sig för mycket från klockan hos { $system }, så inloggning och datum går inte att lita på.
    .fix = Ställ in datum, tid och tidszon i datorns inställningar och försök igen.

## Det som skrivits in

problem-value-missing =
    .title = Inte ifyllt: { $field }
    .why = Fältet { $field } måste fyllas i för att komma vidare.
    .fix = Fyll i fältet { $field }.
problem-value-invalid =
    .title = Kan inte användas: { $field }
    .why = Värdet har inte den form som fältet { $field } kräver. Angivet: { $found }.
    .fix = Rätta fältet { $field } och försök igen.
problem-name-taken =
    .title = Namnet används redan
    .why = Det finns redan en här som heter { $name }.
    .fix = Skriv ett annat namn i namnfältet.
problem-company-taken =
    .title = Företaget är redan anslutet
    .why = { $connection ->
        [private_of_somebody_else] { $company } är redan anslutet genom någon annans privata anslutning. En anslutning till skulle visa företaget två gånger.
       *[other] { $company } är redan anslutet genom { $connection }. En anslutning till skulle visa företaget två gånger.
    }
    .fix = { $connection ->
        [private_of_somebody_else] Be den som anslöt företaget att dela anslutningen eller att inaktivera företaget där först.
       *[other] Öppna anslutningen { $connection } och använd företaget där, eller inaktivera det där först.
    }
problem-same-key-elsewhere =
    .title = Samma nyckel används redan
    .why = { $name ->
        [private_of_somebody_else] Någon annans privata anslutning använder redan den här nyckeln.
       *[other] Anslutningen { $name } använder redan den här nyckeln.
    }
    .fix = { $name ->
        [private_of_somebody_else] Skapa en egen nyckel i { $system }.
       *[other] Öppna anslutningen { $name } och använd den, eller skapa en egen nyckel i { $system }.
    }
problem-unknown-name =
    .title = Hittades inte: { $name }
    .why = Inget här heter { $name }. Stora bokstäver och mellanslag räknas.
    .fix = Jämför stavningen med listan, eller använd id från listan.
problem-ambiguous-name =
    .title = Flera heter { $name }
    .why = Namnet { $name } passar på fler än en, och Kobling gissar inte vilken som menas.
    .fix = Använd id från listan i stället för namnet.
problem-companies-differ =
    .title = De två företagen är olika
    .why = { $company } och { $found } har olika organisationsnummer. Poster från det ena skulle hamna hos det andra.
    .fix = Är det meningen bekräftar du det. Annars väljer du anslutningen till rätt företag.
problem-companies-unknown =
    .title = Det är inte känt om företagen är desamma
    .why = Minst en av sidorna, { $company } och { $found }, anger inget organisationsnummer. Ingenting överförs förrän någon har sagt att de hör ihop.
    .fix = Hör de ihop bekräftar du det. Annars väljer du anslutningen till rätt företag.
problem-not-in-use =
    .title = { $name } används inte
    .why = Inget läses från ett företag som inte används eller vars anslutning är frånkopplad.
    .fix = Aktivera det under Klienter och försök igen.
problem-not-ready =
    .title = Allt är inte klart ännu
    .why = Några steg i uppstarten återstår, så användningen kan inte börja.
    .fix = Öppna checklistan för uppstart och slutför stegen som återstår.

## Siffror

problem-differs =
    .title = Siffrorna avviker från { $system }
    .why = De sparade transaktionerna ger inte samma summa som saldobalansen i { $system }. Konton och perioder som avviker: { $count }.
    .fix = Öppna avstämningen, titta på kontona som avviker och importera perioderna på nytt.
problem-not-imported =
    .title = Inget har importerats ännu
    .why = Det finns inga importerade siffror för { $company }, så det finns inget att visa eller stämma av.
    .fix = Starta importen för företaget.

## Kobling självt

problem-internal-error =
    .title = Det blev fel i Kobling
    .why = Ett fel i själva Kobling stoppade arbetet. Det som redan är sparat finns kvar.
    .fix = Försök igen. Om det återkommer, skicka den här referensen till supporten: { $reference }.
problem-cancelled =
    .title = Avbruten
    .why = Arbetet stoppades på begäran. Det som har överförts är kvar.
    .fix = Starta igen när du vill; arbetet fortsätter där det stannade.

## Poster som överförs mellan två system

problem-customer-code-missing =
    .title = Kunden saknar kod
    .why = Netvisor och Severa känner igen en kund på koden, och den här har ingen.
    .fix = Ge kunden ett nummer där den kommer ifrån: bara siffror, och inte 0 först. Nästa överföring tar med den.
problem-customer-code-not-numeric =
    .title = Kundkoden är inte numerisk
    .why = Netvisor godtar bara siffror som kundkod.
    .fix = Ändra kundnumret i Severa till enbart siffror. Nästa överföring tar med den.
problem-customer-code-leading-zero =
    .title = Kundkoden börjar med 0
    .why = Netvisor tillåter inte en kundkod som börjar med 0, till exempel 0001.
    .fix = Ändra kundnumret i Severa så att det börjar med en annan siffra. Nästa överföring tar med den.
problem-name-missing =
    .title = Namnet saknas
    .why = Posten har inget namn, och det mottagande systemet kräver ett.
    .fix = Skriv in namnet där posten kommer ifrån. Nästa överföring tar med den.
problem-name-too-long =
    .title = Namnet är för långt
    .why = Namnet har fler tecken än det mottagande systemet tar emot. Det kortas inte, för då skulle systemen skilja sig åt.
    .fix = Förkorta namnet där posten kommer ifrån. Netvisor tar emot högst 250 tecken för en kund.
problem-address-missing =
    .title = Adressen är ofullständig
    .why = Netvisor kräver gatuadress, postnummer och ort för en kund, och något av det saknas.
    .fix = Fyll i adressen till kundens huvudkontor i Severa. Nästa överföring tar med den.
problem-address-too-long =
    .title = Adressen är för lång
    .why = Netvisor tar emot högst 80 tecken på en rad som gatuadress.
    .fix = Förkorta gatuadressen i Severa och ta bort radbrytningar.
problem-business-id-missing =
    .title = Kundens momsnummer saknas
    .why = Netvisor kräver FO-nummer för en företagskund, och kunden har inget.
    .fix = Skriv in kundens momsnummer i Severa. Nästa överföring tar med den.
problem-business-id-invalid =
    .title = Kundens momsnummer är ogiltigt
    .why = Numret har inte den form som kundens land använder, eller så är kontrollsiffran fel.
    .fix = Rätta kundens momsnummer i Severa, i Finland till exempel FI12345678 eller 1234567-8.
problem-country-unknown =
    .title = Kundens land kunde inte kopplas
    .why = Landet i adressen är skrivet så att det inte motsvarar något land i Netvisor.
    .fix = Välj landet på nytt i adressen till kundens huvudkontor i Severa. Nästa överföring tar med den.
problem-duplicate-code =
    .title = Koden finns redan
    .why = Det mottagande systemet har en annan post med samma kod. Inget har skapats två gånger.
    .fix = Är det samma post, välj i inställningarna att poster kopplas eller uppdateras. Ge annars en av dem en annan kod.
problem-preview-outdated =
    .title = Posten har ändrats sedan förhandsgranskningen
    .why = För { $record } skulle något annat skrivas än vad förhandsgranskningen visade: posten eller dess motsvarighet i det mottagande systemet har ändrats. Inget har skrivits.
    .fix = Öppna förhandsgranskningen och se vad som nu skulle hända med posten. Överför sedan på nytt.
problem-customer-not-found =
    .title = Kunden hittades inte
    .why = Netvisor har ingen kund med den här koden. Oftast har kunden inte överförts för att något saknades.
    .fix = Kontrollera momsnummer, namn, adress, eget kundnummer och uppgifter om e-faktura i Severa, överför kunderna och försök igen.
problem-product-not-found =
    .title = Artikeln hittades inte
    .why = Netvisor har ingen artikel med den här koden.
    .fix = Överför artiklarna först, eller välj den tillfälliga artikeln i inställningarna.
problem-product-code-missing =
    .title = Artikeln saknar kod
    .why = Systemen känner igen en artikel på koden, och den här har ingen.
    .fix = Ge artikeln en kod där den kommer ifrån. Nästa överföring tar med den.
problem-product-group-missing =
    .title = Artikelgruppen saknas
    .why = Netvisor kräver en artikelgrupp, och den som anges finns inte där.
    .fix = Skapa artikelgruppen i Netvisor, eller välj en annan produktkategori i Severa.
problem-vat-unknown =
    .title = Momssatsen är okänd
    .why = Netvisor känner inte till artikelns momssats, eller så passar den inte momskoden.
    .fix = Rätta momssatsen i Severa till en som Netvisor använder.
problem-operator-unknown =
    .title = E-fakturaoperatören är okänd
    .why = Netvisor känner inte till operatören för kundens e-fakturaadress.
    .fix = Rätta kundens e-fakturaoperatör i Severa, eller lämna båda e-fakturafälten tomma.
problem-header-missing =
    .title = Dimensionsrubriken saknas: { $header }
    .why = Dimensioner läggs under en rubrik som måste finnas i Netvisor från början; överföringen skapar aldrig rubriker.
    .fix = Skapa rubriken i Netvisor, eller välj en annan i inställningarna för dimensioner.
problem-parent-missing =
    .title = Dimensionen ovanför saknas
    .why = Dimensionen hör under en annan ({ $parent }) som inte har överförts.
    .fix = Se i historiken varför dimensionen ovanför inte överfördes, och rätta det först.
problem-temp-customer-missing =
    .title = Den tillfälliga kunden saknas: { $record }
    .why = Inställningarna säger att kunder inte överförs och att en tillfällig kund används i stället för alla, men Netvisor har ingen kund med den koden.
    .fix = Skapa en kund med koden { $record } i Netvisor, eller välj en annan inställning för kunder.
problem-temp-product-missing =
    .title = Den tillfälliga artikeln saknas: { $record }
    .why = Inställningarna säger att artiklar inte överförs och att en tillfällig artikel används i stället för alla, men Netvisor har ingen artikel med den koden.
    .fix = Skapa en artikel med koden { $record } i Netvisor, eller välj en annan inställning för artiklar.
problem-invoice-already-moved =
    .title = Kundfaktura { $record } har redan överförts till Netvisor
    .why = Det finns redan en faktura med det här numret. Inget har skapats två gånger.
    .fix = Du behöver inte göra något i Netvisor. Sätt statusen ”Lasku lähetetty Netvisoriin” på fakturan i Severa.
problem-status-missing =
    .title = En fakturastatus saknas i Severa
    .why = Integrationen hittar fakturor på statusens namn, och någon av dem har fått ett nytt namn eller tagits bort.
    .fix = Återställ statusarna ”Vedos”, ”Valmis lähetettäväksi Netvisoriin” och ”Lasku lähetetty Netvisoriin” i Severa, bokstav för bokstav.
problem-currencies-differ =
    .title = Redovisningsvalutorna skiljer sig
    .why = Redovisningsvalutan i Severa är inte densamma som i Netvisor, så belopp skulle få en annan betydelse.
    .fix = Välj företag med samma redovisningsvaluta, eller rätta valutan i Severa.
problem-period-locked =
    .title = Perioden är låst
    .why = Bokföringsperioden i Netvisor är stängd för bokföring.
    .fix = Öppna perioden i Netvisor, eller ändra datumet i Severa.
problem-record-refused =
    .title = Posten avvisades
    .why = Det mottagande systemet förstod posten men godtog den inte. Dess egen förklaring finns under Detaljer.
    .fix = Öppna Detaljer, rätta det som nämns där posten kommer ifrån, och försök igen med de misslyckade.
