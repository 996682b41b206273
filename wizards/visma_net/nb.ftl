# Visma.net på bokmål. Navn mellom « » er Vismas egne.

step-access-title = Hvordan skal Kobling logge på?
step-access-body = Ingen av måtene viser Kobling et passord. Du kan ombestemme deg senere.
step-access-ask-access = Kobling leser Visma.net
step-access-ask-access-user = Som deg, etter at du har logget på i nettleseren
    .hint = Raskest: to minutter per selskap. Du logger på igjen hver 30. dag.
step-access-ask-access-service = Som et eget program
    .hint = Ingenting å fornye. Kobling trenger tenant-ID for hvert selskap, og Vismas godkjenning for å logge på uten person.

step-before-title = Før du begynner
step-before-body = To spørsmål sparer deg for bomturer. Mangler noe, kan du gi steget videre til en annen og komme tilbake; alt du har lagt inn, blir tatt vare på.
step-before-ask-api-user = Har du rollen «API User» i selskapet du vil koble til?
step-before-ask-api-user-yes = Ja
step-before-ask-api-user-no = Nei, eller jeg vet ikke
step-before-ask-finance = Har du tilgang til «Finansmodulen» der?
step-before-ask-finance-yes = Ja
step-before-ask-finance-no = Nei, eller jeg vet ikke
step-before-note-company = En pålogging åpner ett selskap. Når det første er koblet til, tar det neste et minutt: bare påloggingen gjøres om igjen.
step-before-note-days = Visma krever at du logger på igjen hver 30. dag. Kobling teller dagene, sier fra i tide og holder importene tilbake til det er gjort. Ingenting går tapt.
step-before-note-later = Omtrent 10 minutter for det første selskapet. «Fullfør senere» lagrer når som helst.
step-before-handover =
    Hei,

    vi kobler Visma.net til Kobling. Kan du gi meg dette for hvert selskap vi kobler til?

    1. Rollen «API User» i Visma.net Admin.
    2. Tilgang til «Finansmodulen».
    3. Si fra når det er gjort.

    Jeg trenger verken nøkkel eller passord fra deg.

step-registration-title = Koblings egen registrering hos Visma
step-registration-body = Visma slipper bare inn applikasjoner det kjenner. Den som registrerte Kobling for kontoret i Vismas utviklerportal (oauth.developers.visma.com), har disse verdiene.
step-registration-done = client ID er lagret på denne maskinen.
step-registration-note-once = Legges inn én gang: ved senere Visma.net-tilkoblinger blir du ikke spurt.

step-address-title = Adresser
step-address-body = Adressene til produksjon er fylt inn. Endre dem bare hvis du har fått andre for testing.
step-address-done = begge adressene er lagret.

step-tenant-title = Hvilket selskap?
step-tenant-body = Uten en person som velger, vil Visma vite hvilket selskaps regnskap det gjelder. Hvert selskap har en tenant-ID.
step-tenant-done = tenant-ID er lagret.
step-tenant-note-approved = Selskapet må ha godkjent Kobling som integrasjon i Visma.net Admin.
step-tenant-other-title = Hvor finner jeg tenant-ID?
step-tenant-other-customer = Åpne administrasjonen og velg kunden, altså selskapet.
step-tenant-other-tab = Gå til denne fanen. Der står kunde-ID og tenant-ID.

step-sign-in-title = Logg på med Visma
step-sign-in-body = Kobling åpner Vismas egen side i nettleseren; brukernavn, passord og engangskode blir der. Logg på, velg selskapet og trykk «Godta».
step-sign-in-done = siden her viser hvem som logget på.
step-sign-in-warning-company = Velg selskapet med omhu: påloggingen gjelder bare det.
step-sign-in-note-days = Påloggingen varer i 30 dager. Det tar et minutt å fornye, og tilkoblingen, jobbene og historikken beholdes.
step-sign-in-note-withdraw = Du kan fjerne tilgangen når som helst under «Kontoinnstillinger» hos Visma. Da sier tilkoblingen fra og venter.

step-rights-title = Åpne det som er stengt
step-rights-body = Påloggingen virker, men noen data er stengt for brukeren.
step-rights-done = kontrollen får lest alle datatyper.
step-rights-do-open = Åpne administrasjonen, sammen med en som kan gi roller.
step-rights-do-role = Gi brukeren roller som får lese regnskap, kunder, leverandører og produkter i selskapet.

step-finance-title = Gi tilgang til Finans
step-finance-body = Brukeren er logget på, men finansmodulen er stengt.
step-finance-done = kontrollen får lest kontoene.
step-finance-do-open = Åpne administrasjonen, sammen med en som kan gi roller.
step-finance-do-role = Gi brukeren denne rollen i selskapet.
step-finance-do-module = Gi brukeren tilgang til «Finansmodulen» også.
step-finance-handover =
    Hei,

    tilkoblingen vår fra Visma.net til Kobling får logget på, men finansmodulen er stengt for brukeren. Kan du åpne den?

    1. Åpne Visma.net Admin og velg selskapet.
    2. Gi brukeren rollen «API User» og tilgang til «Finansmodulen».
    3. Si fra når det er gjort.

    Jeg trenger verken nøkkel eller passord fra deg.

step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver tilgangen, én ting om gangen, og leser én rad av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.

check-identity = Hvilket selskap som er åpent

step-choose-title = Selskapet
step-choose-body = En pålogging åpner ett selskap, så det er allerede krysset av. Klienten får samme navn her, med mindre du gir den et annet.
step-choose-done = selskapet er krysset av.

step-name-title = Gi tilkoblingen et navn
step-name-body = Selskapets navn står der allerede, så du kan skille tilkoblingene fra hverandre.
step-name-done = tilkoblingen har et navn.

step-summary-title = Klar til start
step-summary-body = Se over en siste gang. Når du starter, leser Kobling alt én gang og holder deretter regnskapet oppdatert hver natt.

step-import-title = Den første importen
step-import-body = Kobling leser regnskapet og sammenligner det med Visma.nets egen saldobalanse.

## Hvor i Visma.net det ordnes

problem-registration-refused =
    .why = Visma kjenner ikke denne client ID, eller client secret er feil eller erstattet.
    .fix = Be den som har ansvar for registreringen i Vismas utviklerportal, om client ID og client secret, og legg dem inn på nytt.
problem-sign-in-denied =
    .why = Enten trykket noen Avbryt hos Visma, eller så var det ingen selskaper å velge: da mangler brukeren rollen «API User». Visma sier ikke hvilket av dem det var. Ingenting er endret her.
    .fix = Logg på igjen, velg selskapet og godta. Er listen tom, ber du om rollen «API User» i selskapet i Visma.net Admin.
problem-sign-in-timed-out =
    .why = Påloggingen ble ikke fullført i tide. Var det ingen selskaper å velge, mangler brukeren rollen «API User»; viste siden en feil, stemmer ikke Koblings registrering hos Visma.
    .fix = Logg på igjen. Er listen tom, ber du om rollen «API User» i selskapet i Visma.net Admin. Ender nettleseren på en feilside, kopierer du adressen og limer den inn i veiviseren.
problem-session-refused =
    .why = Visma godtok påloggingen, men Visma.net avviste den rett etterpå.
    .fix = Kontroller tilkoblingen på nytt. Skjer det igjen, logger du på igjen.
problem-right-missing =
    .why = Påloggingen virker, men { $dataset } er stengt for brukeren i Visma.net.
    .fix = Gi brukeren en rolle som får lese det, i Visma.net Admin, og test på nytt.
problem-module-inactive =
    .title = Pålogget, men uten tilgang til Finans
    .why = Brukeren får ikke åpne «Finansmodulen» i dette selskapet.
    .fix = Gi brukeren rollen «API User» og tilgang til «Finansmodulen» i Visma.net Admin, og test på nytt.
problem-no-companies =
    .why = Påloggingen virker, men gir ikke tilgang til noe selskap. Som regel mangler rollen «API User».
    .fix = Be om rollen «API User» i selskapet i Visma.net Admin, logg på igjen og velg selskapet.
problem-company-gone =
    .why = Visma.net åpner ikke lenger { $company }. Tilgangen kan være trukket tilbake, tenant-ID kan være feil, eller selskapet er avsluttet.
    .fix = Logg på igjen og velg selskapet, eller rett tenant-ID. Du kan også deaktivere selskapet her; det som er overført, blir liggende.
