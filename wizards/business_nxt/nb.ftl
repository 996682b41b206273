# Business NXT på bokmål, direkte og for konsernrapportering. Navn mellom « » er Vismas egne.

step-access-title = Hvordan skal Kobling logge på?
step-access-body = Ingen av måtene viser Kobling et passord. Du kan ombestemme deg senere.
step-access-ask-access = Kobling leser Business NXT
step-access-ask-access-user = Som deg, etter at du har logget på i nettleseren
    .hint = Raskest: to minutter, og Kobling ser det du ser. Du logger på igjen hver 30. dag.
step-access-ask-access-service = Som en egen systembruker («Connect Application»)
    .hint = Anbefales for konsernrapportering: ingenting å fornye, og ingen ferie som stopper den. Den som har to bestemte roller, lager brukeren én gang; det tar omtrent ti minutter.

step-before-title = Før du begynner
step-before-body = Ett spørsmål sparer deg for bomturer. Mangler noe, kan du gi steget videre til en annen og komme tilbake; alt du har lagt inn, blir tatt vare på.
step-before-ask-system-user = Er du Systembruker i Business NXT?
step-before-ask-system-user-yes = Ja
step-before-ask-system-user-no = Nei, det er en annen
step-before-note-later = Alt i alt tar det omtrent 15 minutter. «Fullfør senere» lagrer når som helst.
step-before-handover =
    Hei,

    vi kobler Business NXT til Kobling, og det krever en Systembruker i Business NXT.

    Kan du enten gjøre meg til Systembruker, eller sette opp tilkoblingen sammen med meg? Det tar omtrent 15 minutter.
    Jeg trenger ikke noe passord fra deg.

step-roles-title = To roller i Visma.net Admin
step-roles-body = Brukeren til Kobling lages av en som har begge rollene: «System supervisor» og «Application access».
step-roles-ask-roles = Har du begge rollene?
step-roles-ask-roles-yes = Ja
step-roles-ask-roles-no = Nei, eller jeg vet ikke
step-roles-handover =
    Hei,

    vi kobler Business NXT til Kobling. Kan du gjøre dette? Du må ha rollene «System supervisor» og «Application access» i Visma.net Admin.

    1. Lag en ny layout (visning) i Business NXT med tabellen «User», og vis kolonnen «Connect Application».
    2. Legg til en bruker med nøyaktig dette navnet, i små bokstaver: { $application }
    3. Kryss av for «Connect Application» på raden før du lagrer.
    4. Åpne tabellen «Connect Application Access».
    5. Legg til en rad med brukeren, firmanummeret og en tilgangsgruppe som får lese regnskapet.
    6. Lagre, og gjenta 5 for hvert selskap.
    7. Si fra når det er gjort.

    Jeg trenger verken nøkkel eller passord fra deg.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma slipper bare inn applikasjoner det kjenner. Den som registrerte Kobling for kontoret i Vismas utviklerportal (oauth.developers.visma.com), har disse verdiene.
step-registration-done = client ID er lagret på denne maskinen.
step-registration-note-once = Legges inn én gang: begge typer Business NXT-tilkobling bruker den, og senere blir du ikke spurt.

step-address-title = Adresser
step-address-body = Adressene til produksjon er fylt inn. Endre dem bare hvis du har fått andre for testing.
step-address-done = begge adressene er lagret.

step-sign-in-title = Logg på med Visma
step-sign-in-body = Kobling åpner Vismas egen side i nettleseren; brukernavn, passord og engangskode blir der. Logg på som den personen Kobling skal ha tilgangen til, og trykk «Godta».
step-sign-in-done = siden her viser hvem som logget på.
step-sign-in-note-groups = Hva Kobling får lese, styres av tilgangsgruppene dine i Business NXT.
step-sign-in-note-withdraw = Du kan fjerne tilgangen når som helst under «Kontoinnstillinger» hos Visma. Da sier tilkoblingen fra og venter.

step-connect-user-title = Lag brukeren til Kobling i Business NXT
step-connect-user-body = Kobling leser som denne brukeren. Den lages i en egen visning, rett i tabellene; kryss av underveis.
step-connect-user-done = brukeren er lagret, med et selskap og en tilgangsgruppe.
step-connect-user-do-layout = Lag en ny layout (visning) med denne tabellen.
step-connect-user-do-column = Vis den skjulte kolonnen.
step-connect-user-do-user = Legg til en rad med nøyaktig dette brukernavnet, og kryss av for «Connect Application» på raden før du lagrer.
step-connect-user-do-table = Åpne tabellen med tilgangene.
step-connect-user-do-company = Legg til en rad med brukeren og firmanummeret. En gruppe av firmaer går også.
step-connect-user-do-group = Velg en tilgangsgruppe som får lese regnskapet.
step-connect-user-do-save = Lagre. Gjenta de to siste for hvert selskap; en av de neste sidene viser hvilke som gjenstår.
step-connect-user-other-title = Jeg vil ha Vismas egen oppskrift
step-connect-user-other-recipe = Stegene over er de samme, med våre ord. I dokumentasjonen til Visma står de under autentisering av serviceintegrasjoner.
step-connect-user-warning-letters = Bare små bokstaver, høyst 24, nøyaktig som vist. Uten haken i «Connect Application» kan raden ikke lagres.
step-connect-user-picture = To tabeller. User: én rad med client ID, Connect Application krysset av. Connect Application Access: én rad med client ID, et firmanummer og en tilgangsgruppe.
step-connect-user-handover = { step-roles-handover }

step-look-title = Se hvilke selskaper som gjenstår
step-look-body = Logger du på én gang, sammenligner Kobling selskapene du ser, med dem Koblings egen bruker får lese; neste side viser så hvilke som mangler tilgang. Du kan hoppe over dette.
step-look-done = siden her viser hvem som logget på, eller du går videre uten.

step-companies-title = Gi tilgang, selskap for selskap
step-companies-body = Hvert selskap trenger sin egen rad. Kom tilbake hit når du har lagret: listen leses på nytt av seg selv.
step-companies-done = hvert selskap du vil ha, er grønt.
step-companies-do-row = Legg til en rad for hvert selskap som mangler tilgang: denne brukeren, firmanummeret, en tilgangsgruppe.

step-rights-title = Åpne det som er stengt
step-rights-body = Påloggingen virker, men noen data er stengt.
step-rights-done = kontrollen får lest alle datatyper.
step-rights-do-service = Velg en tilgangsgruppe for Koblings bruker som får lese regnskapet, og lagre.
step-rights-do-user = Be den som styrer tilgangsgruppene i Business NXT, la deg lese det.

step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver tilgangen, én ting om gangen, og leser én rad av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.

check-identity = Hvem Kobling leser som

step-choose-title = Velg selskaper
step-choose-body = Kryss av for selskapene du vil koble til. Hvert av dem får en klient med samme navn her, med mindre du gir den et annet.
step-choose-done = minst ett selskap er krysset av.

step-name-title = Gi tilkoblingen et navn
step-name-body = Navnet er for deg og kollegene dine, og kan endres senere.
step-name-done = tilkoblingen har et navn.

step-summary-title = Klar til start
step-summary-body = Se over en siste gang.

step-import-title = I bruk
step-import-body = Tilkoblingen er i bruk fra nå av.

## Hvor i Business NXT det ordnes

problem-registration-refused =
    .why = Visma kjenner ikke denne client ID, eller client secret er feil eller erstattet.
    .fix = Be den som har ansvar for registreringen i Vismas utviklerportal, om client ID og client secret, og legg dem inn på nytt.
problem-session-refused =
    .why = Visma godtok påloggingen, men Business NXT avviste den rett etterpå.
    .fix = Kontroller tilkoblingen på nytt. Skjer det igjen, logger du på igjen.
problem-right-missing =
    .why = Påloggingen virker, men { $dataset } er stengt for brukeren Kobling leser som.
    .fix = Gi brukeren en tilgangsgruppe som får lese det; for Koblings egen bruker i «Connect Application Access». Test så på nytt.
problem-no-companies =
    .why = Påloggingen virker, men gir ikke tilgang til noe selskap. Som regel mangler brukeren med «Connect Application», eller navnet er ikke client ID i små bokstaver.
    .fix = Lag brukeren og gi den selskaper i «Connect Application Access», og trykk Oppdater klientliste. Logger du på selv, ber du om tilgang til et selskap.
problem-company-gone =
    .why = Business NXT viser ikke lenger { $company } for brukeren Kobling leser som. Raden kan være slettet, eller selskapet er avsluttet.
    .fix = Legg selskapet til igjen i «Connect Application Access» og trykk Oppdater klientliste, eller deaktiver selskapet her.
problem-company-not-granted =
    .fix = Legg til en rad for selskapet i «Connect Application Access», og trykk Oppdater klientliste.
problem-access-group-missing =
    .fix = Velg en tilgangsgruppe på selskapets rad i «Connect Application Access», lagre, og test på nytt.
