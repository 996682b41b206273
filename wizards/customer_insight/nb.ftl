# Customer Insight på bokmål. Navn mellom « » er Vismas egne.

step-before-title = Før du begynner
step-before-body = Customer Insight har nøkkeltall om deres egne kunder, så det hører til kontoret som helhet.
step-before-ask-administrator = Er du «kunde-administrator»?
step-before-ask-administrator-yes = Ja
step-before-ask-administrator-no = Nei, det er en annen
step-before-note-level = Det settes opp på kundenivå, det øverste. Der er det ingenting å velge.
step-before-note-later = Alt i alt tar det omtrent 5 minutter. «Fullfør senere» lagrer når som helst.
step-before-handover =
    Hei,

    vi kobler Customer Insight til Kobling. Det krever en «kunde-administrator», og gjøres én gang, på øverste nivå.

    Kan du logge på når jeg setter det opp, eller gi meg rollen? Det tar omtrent fem minutter.
    Jeg trenger verken nøkkel eller passord fra deg.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma slipper bare inn applikasjoner det kjenner. Den som registrerte Kobling for kontoret i Vismas utviklerportal (oauth.developers.visma.com), har disse verdiene.
step-registration-done = client ID er lagret på denne maskinen.
step-registration-note-once = Legges inn én gang: når tilkoblingen fornyes, spørres det ikke om den.

step-address-title = Adresser
step-address-body = Legg inn adressen kontoret har fått for Customer Insight.
step-address-done = begge adressene er lagret.

step-sign-in-title = Logg på med Visma
step-sign-in-body = Kobling åpner Vismas egen side i nettleseren; brukernavn, passord og engangskode blir der. Logg på som kundeadministrator og trykk «Godta».
step-sign-in-done = siden her viser hvem som logget på.
step-sign-in-note-days = Påloggingen varer i 30 dager. Det tar et minutt å fornye, og tilkoblingen, jobbene og historikken beholdes.
step-sign-in-note-withdraw = Du kan fjerne tilgangen når som helst under «Kontoinnstillinger» hos Visma. Da sier tilkoblingen fra og venter.

step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver tilgangen, én ting om gangen, og leser én rad av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.

check-identity = Hvem tallene gjelder

step-choose-title = Selskapet
step-choose-body = Det finnes bare ett, og det er allerede krysset av.
step-choose-done = selskapet er krysset av.
step-choose-note-client = Klienten er bare til for denne tilkoblingen. Et navn man kjenner igjen, som Customer Insight, skiller den fra klienter med regnskap.

step-name-title = Gi tilkoblingen et navn
step-name-body = Navnet er for deg og kollegene dine, og kan endres senere.
step-name-done = tilkoblingen har et navn.

step-summary-title = Klar til start
step-summary-body = Se over en siste gang. Når du starter, leser Kobling alt én gang og holder det deretter oppdatert hver natt.

step-import-title = Den første importen
step-import-body = Kobling leser kunder, produkter og nøkkeltall.

## Hvor det ordnes

problem-registration-refused =
    .why = Visma kjenner ikke denne client ID, eller client secret er feil eller erstattet.
    .fix = Be den som har ansvar for registreringen i Vismas utviklerportal, om client ID og client secret, og legg dem inn på nytt.
problem-session-refused =
    .why = Visma godtok påloggingen, men Customer Insight avviste den rett etterpå.
    .fix = Kontroller tilkoblingen på nytt. Skjer det igjen, logger du på igjen.
problem-right-missing =
    .why = Påloggingen virker, men { $dataset } er stengt for brukeren.
    .fix = Logg på igjen som kundeadministrator, og test på nytt.
problem-no-companies =
    .why = Påloggingen virker, men Customer Insight har ingen data for kontoret ennå.
    .fix = Spør Visma om Customer Insight er bestilt for kontoret, og trykk Oppdater klientliste.
problem-company-gone =
    .why = Customer Insight viser ikke lenger { $company }. Avtalen kan være avsluttet.
    .fix = Spør Visma og trykk Oppdater klientliste, eller deaktiver selskapet her. Det som er overført, blir liggende.
