# En post per felkod: vad som hände, varför och vad som ska göras.

## Kontakt med servern

problem-address-invalid =
    .title = Adressen kan inte användas
    .why = En adress börjar med https:// och anger en server. Den innehåller inget användarnamn, lösenord eller frågetecken.
    .fix = Kopiera adressen på nytt från dokumentationen för { $system }, eller behåll den föreslagna.
problem-no-network =
    .title = Får ingen kontakt med { $system }: datorn är inte ansluten till nätet
    .why = Datorn har ingen nätverksanslutning just nu.
    .fix = Anslut datorn till nätverket. Jobb som väntar startar då av sig själva.
problem-name-not-resolved =
    .title = Får ingen kontakt med { $system }: adressen finns inte
    .why = Ingen server är känd under namnet { $host }. Adressen kan vara felstavad, eller så svarar inte nätets namntjänst.
    .fix = Kontrollera adressen i anslutningen och kör sedan nätverkskontrollen.
problem-unreachable =
    .title = Får ingen kontakt med { $system }
    .why = { $host } kan inte nås från det här nätverket. En brandvägg kan stå i vägen, eller så ligger tjänsten nere.
    .fix = Kör nätverkskontrollen. Om andra webbsidor öppnas, be IT-avdelningen släppa igenom { $host }.
problem-timed-out =
    .title = Får ingen kontakt med { $system }: inget svar i tid
    .why = { $host } tog för lång tid på sig att svara. Tjänsten eller nätverket är långsamt.
    .fix = Vänta lite och tryck på Försök igen. Jobb försöker igen av sig själva.
problem-connection-cut =
    .title = Får ingen kontakt med { $system }: förbindelsen bröts
    .why = Svaret från { $host } avbröts innan det var komplett.
    .fix = Tryck på Försök igen. Överföringen fortsätter där den stannade, och inget sparas två gånger.
problem-certificate-untrusted =
    .title = Får ingen kontakt med { $system }: certifikatet är inte betrott
    .why = Datorn litar inte på certifikatet för { $host } (utfärdare: { $issuer }). Ett säkerhetsprogram kan ha öppnat trafiken, eller så är adressen fel.
    .fix = Be IT-avdelningen installera utfärdarens certifikat på datorn, eller rätta adressen i anslutningen.
problem-proxy-sign-in =
    .title = Får ingen kontakt med { $system }: proxyn begär inloggning
    .why = Proxyn mellan datorn och { $host } kräver användarnamn och lösenord.
    .fix = Be IT-avdelningen släppa igenom { $host }, eller ange inloggningen i datorns nätverksinställningar.
problem-server-error =
    .title = Får ingen kontakt med { $system }: tjänsten är ur drift
    .why = { $host } svarade med fel { $status }. Felet ligger hos leverantören.
    .fix = Vänta och tryck på Försök igen; jobb försöker igen av sig själva. Se leverantörens driftsida om felet består.
problem-rate-limited =
    .title = Väntar på { $system }
    .why = { $system } begränsar hur många förfrågningar som får komma på kort tid.
    .fix = Du behöver inte göra något: överföringen fortsätter av sig själv. Sekunder att vänta: { $seconds }.

## Inloggning

problem-registration-missing =
    .title = Kobling är inte registrerat hos { $system }
    .why = { $system } släpper bara in program det känner till, och byråns registrering har inte angetts här.
    .fix = Ange registreringen som byrån fått av leverantören, i guiden eller med ”kobling register”, och testa igen.
problem-registration-refused =
    .title = { $system } godtar inte registreringen av Kobling
    .why = Registreringen, inte din egen nyckel, är okänd eller ersatt, eller så hör den till en annan miljö i { $system }.
    .fix = Be den som ansvarar för registreringen på byrån att ange den på nytt. Din egen nyckel kan vara som den är.
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
    .title = Nyckeln hör till ett enda företag
    .why = Du valde redovisningsbyråns nyckel, men den här nyckeln öppnar bara { $company }.
    .fix = Fortsätt om det är det här företaget du vill ansluta. Skapa annars nyckeln på nytt i { $system } och kryssa för ”Regnskapskontorets brukernøkkel”.
problem-session-refused =
    .title = { $system } avslutade inloggningen
    .why = Nyckeln godtogs, men sessionen den gav avvisades direkt efteråt.
    .fix = Testa anslutningen igen. Händer det på nytt, skapa en ny nyckel i { $system }.

## Behörighet

problem-right-missing =
    .title = Saknar behörighet till { $dataset }
    .why = Inloggningen fungerar, men { $dataset } är stängt för den här nyckeln. En nyckel har aldrig fler rättigheter än sin användare.
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
    .why = Du loggade in på { $company }, men anslutningen { $connection } hör till ett annat företag. Inget har ändrats.
    .fix = Logga in igen och välj företaget som anslutningen hör till, eller skapa en ny anslutning.

## Svar

problem-malformed-answer =
    .title = { $system } gav ett svar som inte kan läsas
    .why = Svaret kapades eller har inte det avtalade formatet. Ofta beror det på en proxy eller en kort störning.
    .fix = Tryck på Försök igen. Om det återkommer, skicka den här referensen till supporten: { $reference }.
problem-unexpected-answer =
    .title = { $system } svarade annorlunda än dokumenterat
    .why = Svaret kunde läsas men är inte det som leverantörens dokumentation lovar. Gränssnittet kan ha ändrats.
    .fix = Se efter om det finns en nyare version av Kobling. Om inte, skicka den här referensen till supporten: { $reference }.
problem-amount-too-fine =
    .title = Ett belopp har för många decimaler
    .why = Det finns ett belopp med fler än fyra decimaler i { $dataset }. Det avrundas inte, eftersom bokföringen då inte längre skulle stämma.
    .fix = Rätta beloppet i { $system }, eller kopiera Detaljer och skicka dem till supporten.
problem-result-too-large =
    .title = För många rader på en gång
    .why = { $system } ger bara ett begränsat antal rader åt gången, och det finns fler i { $window }, även en dag i taget.
    .fix = Kopiera Detaljer och skicka dem till supporten: de här dagarna måste läsas på ett annat sätt.
problem-paging-stuck =
    .title = { $system } ger samma sida igen
    .why = Listan kommer inte vidare, så läsningen stoppades innan den fortsatte i all oändlighet.
    .fix = Tryck på Försök igen. Om det återkommer, kopiera Detaljer och skicka dem till supporten.
problem-vendor-rejected =
    .title = { $system } avvisade förfrågan
    .why = Förfrågan förstods men nekades. Leverantörens egen förklaring står under Detaljer.
    .fix = Öppna Detaljer och rätta det som nämns där i { $system }, eller skicka den här referensen till supporten: { $reference }.

## Den här datorn

problem-keyring-missing =
    .title = Datorn har ingen nyckelring
    .why = Kobling förvarar nycklar bara i operativsystemets nyckelring och hittade ingen ({ $backend }). Inget har sparats.
    .fix = Installera och starta en nyckelring (på Linux GNOME Keyring eller KWallet) och tryck på Försök igen.
problem-keyring-locked =
    .title = Nyckelringen är låst
    .why = Datorns nyckelring är låst. Nycklarna ligger kvar där de är.
    .fix = Lås upp nyckelringen och tryck på Försök igen; jobben väntar.
problem-keyring-unsafe =
    .title = Nyckelringen skyddar inte nycklar
    .why = Datorn är inställd på en nyckelring som sparar i klartext eller inte sparar alls ({ $backend }). Inget har sparats.
    .fix = Välj operativsystemets egen nyckelring i datorns inställningar och tryck på Försök igen.
problem-keyring-failed =
    .title = Nyckelringen rapporterade ett fel
    .why = Datorns nyckelring ({ $backend }) kunde inte göra det som begärdes. Inget har ändrats.
    .fix = Öppna datorns nyckelring och se att den fungerar, och tryck sedan på Försök igen. Felet står under Detaljer.
problem-database-newer =
    .title = Datafilen hör till ett nyare Kobling
    .why = { $file } har skrivits av en nyare version. Den öppnades inte, så inget har gått förlorat.
    .fix = Installera den senaste versionen av Kobling, eller välj en annan datamapp.
problem-database-corrupt =
    .title = Datafilen är skadad
    .why = { $file } kan inte läsas som Koblings databas. Filen har inte rörts.
    .fix = Lägg tillbaka en säkerhetskopia av filen, eller välj en annan datamapp och importera på nytt.
problem-database-busy =
    .title = Datafilen används
    .why = Ett annat program skriver till { $file } just nu.
    .fix = Vänta lite och tryck på Försök igen. Om det dröjer, stäng andra program som använder filen.
problem-folder-unusable =
    .title = Mappen går inte att använda
    .why = Kobling kan inte skapa eller skriva i { $file }. Inget har sparats.
    .fix = Välj en annan mapp, eller be den som sköter datorn om skrivrättighet till den här.
problem-disk-full =
    .title = Disken är full
    .why = Det finns inte plats att skriva mer till { $file }. Det som sparats tidigare är tryggt.
    .fix = Frigör utrymme på disken och tryck på Försök igen. Överföringen fortsätter där den stannade.
problem-clock-wrong =
    .title = Datorns klocka går fel
    .why = Datorns klocka skiljer sig för mycket från klockan hos { $system }, så inloggning och datum går inte att lita på.
    .fix = Ställ in datum, tid och tidszon i datorns inställningar och tryck på Försök igen.

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
    .why = { $company } är redan anslutet genom { $connection }. En anslutning till skulle visa företaget två gånger.
    .fix = Öppna anslutningen { $connection } och använd företaget där, eller inaktivera det där först.
problem-same-key-elsewhere =
    .title = Samma nyckel används redan
    .why = Anslutningen { $name } använder redan den här nyckeln.
    .fix = Öppna anslutningen { $name } och använd den, eller skapa en egen nyckel i { $system }.
problem-unknown-name =
    .title = Hittades inte: { $name }
    .why = Inget här heter { $name }. Stora bokstäver och mellanslag räknas.
    .fix = Jämför stavningen med listan, eller använd id från listan.
problem-ambiguous-name =
    .title = Flera heter { $name }
    .why = Namnet { $name } passar på fler än en, och ingen väljs genom gissning.
    .fix = Använd id från listan i stället för namnet.
problem-not-ready =
    .title = Allt är inte klart ännu
    .why = Några steg i uppstarten är fortfarande öppna, så användningen kan inte börja.
    .fix = Öppna checklistan för uppstart och slutför de öppna stegen.

## Siffror

problem-differs =
    .title = Siffrorna avviker från { $system }
    .why = De sparade bokföringsposterna ger inte samma summa som saldobalansen i { $system }. Konton och perioder som avviker: { $count }.
    .fix = Öppna avstämningen, titta på kontona som avviker och importera perioderna på nytt.
problem-not-imported =
    .title = Inget har importerats ännu
    .why = Det finns inga importerade siffror för { $company }, så det finns inget att visa eller stämma av.
    .fix = Starta importen på företaget.

## Kobling självt

problem-internal-error =
    .title = Det blev fel i Kobling
    .why = Ett fel i själva Kobling stoppade arbetet. Det som sparats tidigare är tryggt.
    .fix = Tryck på Försök igen. Om det återkommer, skicka den här referensen till supporten: { $reference }.
problem-cancelled =
    .title = Avbruten
    .why = Arbetet stoppades på begäran. Det som har överförts är kvar.
    .fix = Starta igen när du vill; arbetet fortsätter där det stannade.
