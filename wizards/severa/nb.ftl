# Severa på norsk. Navn mellom « » er Severas egne, på engelsk.

step-way-title = Hva vil du bruke?
step-way-body = Severa slipper programmer inn med en API-nøkkel eller med «client credentials». Kobling godtar begge.
step-way-ask-way = Tilgangsmåte
step-way-ask-way-api-key = En API-nøkkel
    .hint = Den ene lange teksten som Netvisor–Severa-integrasjonen spør etter. Lages av en bruker for seg selv og er knyttet til den brukeren.
step-way-ask-way-client = «Client credentials»
    .hint = En client ID og en client secret for REST API. De hører til selskapet, ikke til en bruker, og er det Visma anbefaler i dag.
step-way-note-same = Begge leser de samme dataene. Du kan bytte til den andre senere.

step-before-title = Før du begynner
step-before-body = To spørsmål sparer deg for bomturer. Mangler noe, kan du gi steget videre til en annen og komme tilbake; alt du har lagt inn, blir tatt vare på.
step-before-ask-administrator = Har du profilen Administrator i Severa?
step-before-ask-administrator-yes = Ja
step-before-ask-administrator-no = Nei, eller jeg vet ikke
step-before-ask-add-on = Er tilleggstjenesten aktiv: SOAP API for en nøkkel, REST API for «client credentials»?
step-before-ask-add-on-yes = Ja
step-before-ask-add-on-no = Nei, eller jeg vet ikke
step-before-note-later = Omtrent 10 minutter i alt. «Fullfør senere» lagrer når som helst.
step-before-handover =
    Hei,

    vi kobler Severa til { $application }. Kan du gjøre dette som Administrator?

    1. Se at tilleggstjenesten SOAP API eller REST API er aktiv.
    2. For en API-nøkkel: sett rettigheten «SOAP API» for integrasjonsbrukeren til «Allowed».
    3. Si fra når det er gjort, eller gi meg profilen Administrator.

    Ikke send nøkler eller passord på e-post.

step-create-key-title = Lag API-nøkkelen
step-create-key-body = Nøkkelen lages i Severa av brukeren den tilhører. Best er en bruker som er laget for integrasjonen.
step-create-key-done = Severa viser nøkkelen. La siden stå åpen.
step-create-key-do-open = Åpne din egen profil øverst til høyre og velg dette.
step-create-key-do-create = Lag nøkkelen og kopier den.
step-create-key-other-title = Jeg ser ikke SOAP API
step-create-key-other-permission = Profilen må være Administrator, og denne rettigheten tillatt.
step-create-key-other-add-on = Fortsatt ikke der? Da er tilleggstjenesten SOAP API ikke aktiv. Bestill den, eller bruk «client credentials» i stedet.
step-create-key-warning-removed = Nøkkelen ser det brukeren ser. Blir brukeren deaktivert, stopper tilkoblingen.

step-create-client-title = Lag «client credentials»
step-create-client-body = De lages én gang i innstillingene til Severa, ett sett for hvert program.
step-create-client-done = Severa viser en client ID og en client secret. La siden stå åpen.
step-create-client-do-open = Åpne innstillingene for REST API.
step-create-client-do-create = Lag nye. Skriv Kobling som målsystem og en på kontoret som kontakt.
step-create-client-do-scopes = Kryss av for disse rettighetene (scopes).
step-create-client-do-more-scopes = Og disse.
step-create-client-other-title = Poster skal overføres til Severa, eller siden mangler
step-create-client-other-writing = Skal Netvisor–Severa-integrasjonen overføre kunder eller produkter til Severa, krysser du av for disse også.
step-create-client-other-missing = Ingen slik side? Da er tilleggstjenesten REST API ikke aktiv, eller du er ikke Administrator.
step-create-client-warning-once = Client secret vises bare én gang. Gå til neste side her før du lukker den i Severa.

step-key-title = Lim inn API-nøkkelen her
step-key-body = Kopier hele nøkkelen. Mellomrom og linjeskift som følger med, blir fjernet.
step-key-done = nøkkelen er i nøkkelringen på denne maskinen, og Severa har sluppet oss inn.
    .demo = nøkkelen er i minnet, og Severa har sluppet oss inn.
step-key-warning-mail = Ikke send nøkkelen på e-post eller lagre den i et dokument. Herfra går den rett til nøkkelringen og vises aldri igjen.
    .demo = Ikke send nøkkelen på e-post eller lagre den i et dokument. Herfra går den rett til minnet og vises aldri igjen.

step-client-title = Lim inn «client credentials» her
step-client-body = Kopier client ID og client secret, én om gangen. Mellomrom som følger med, blir fjernet.
step-client-done = client secret er i nøkkelringen på denne maskinen, og Severa har sluppet oss inn.
    .demo = client secret er i minnet, og Severa har sluppet oss inn.
step-client-warning-mail = Ikke send client secret på e-post eller lagre den i et dokument. Herfra går den rett til nøkkelringen og vises aldri igjen.
    .demo = Ikke send client secret på e-post eller lagre den i et dokument. Herfra går den rett til minnet og vises aldri igjen.

step-address-title = Adresser
step-address-body = Adressene til produksjon er fylt inn. Endre dem bare hvis du har fått andre for testing.
step-address-done = begge adressene er lagret.

step-rights-title = Åpne det som er stengt
step-rights-body = Påloggingen virker, men noen data er stengt for denne legitimasjonen.
step-rights-done = kontrollen leser alle datatyper.
step-rights-do-key = Med en API-nøkkel: gi brukeren profilen Administrator eller flere rettigheter.
step-rights-do-client = Med «client credentials»: kryss av for rettigheten (scope) som mangler.

step-activate-title = Aktiver tilleggstjenesten
step-activate-body = Severa kjenner legitimasjonen, men det den gir tilgang til, hører til en tilleggstjeneste som ikke er aktiv.
step-activate-done = kontrollen leser alle datatyper.
step-activate-do-open = Åpne integrasjonene som Administrator.
step-activate-do-order = Aktiver REST API eller SOAP API. Kan det ikke velges, bestiller du det hos Visma.
step-activate-handover =
    Hei,

    tilkoblingen vår fra Severa til { $application } logger på, men en tilleggstjeneste er ikke aktiv. Kan du aktivere den?

    1. Åpne Settings > Integrations i Severa som Administrator.
    2. Aktiver REST API eller SOAP API, eller bestill det hos Visma.
    3. Si fra når det er gjort.

    Jeg trenger verken nøkkel eller passord fra deg.

step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver tilgangen, én ting om gangen, og leser litt av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.

step-choose-title = Selskapet
step-choose-body = Legitimasjonen åpner ett selskap, så det er allerede krysset av. Klienten får samme navn her, med mindre du gir den et annet.
step-choose-done = selskapet er krysset av.

step-name-title = Gi tilkoblingen et navn
step-name-body = Navnet er for deg og kollegene dine, og du kan endre det senere.
step-name-done = tilkoblingen har et navn.

step-summary-title = Klar til start
step-summary-body = Se over en siste gang. Når du starter, leser Kobling alt én gang og holder det deretter oppdatert hver natt.

step-import-title = Den første importen
step-import-body = Kobling leser kunder, produkter, prosjekter, fakturaer og timer. Severa fører ikke regnskap, så det er ingenting å avstemme.

## Navn og råd i Severa

field-client-id = Client ID
    .hint = Fra «Create client credentials» i Severa.
field-client-secret = Client secret
    .hint = Vises én gang, når de lages.
problem-key-refused =
    .title = Ugyldig API-nøkkel til Severa: Kan ikke opprette forbindelse. Kontroller API-nøkkelen.
    .why = Severa avviste nøkkelen eller «client credentials». De kan være feilskrevet eller erstattet, eller brukeren bak nøkkelen kan være deaktivert.
    .fix = Er brukeren bak nøkkelen slettet? Ellers kopierer du nøkkelen på nytt under «My profile > SOAP API», eller lager en ny.
problem-right-missing =
    .why = Påloggingen virker, men denne legitimasjonen får ikke lese dette: { $dataset }.
    .fix = Kryss av for rettigheten som mangler under «Settings > Integrations > REST API», eller gi brukeren bak API-nøkkelen flere rettigheter. Test så på nytt.
problem-module-inactive =
    .fix = Be en Administrator aktivere den under «Settings > Integrations» i Severa, eller bestill den hos Visma. Test så på nytt.
