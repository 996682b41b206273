# Netvisor på norsk. Navn mellom « » er Netvisors egne, på finsk.

step-before-title = Før du begynner
step-before-body = To spørsmål sparer deg for bomturer. Mangler noe, kan du gi steget videre til en annen og komme tilbake; alt du har lagt inn, blir tatt vare på.
step-before-ask-role = Har du rollen «Käyttäjähallitsija» (brukeradministrator) i Netvisor?
step-before-ask-role-yes = Ja
step-before-ask-role-no = Nei, eller jeg vet ikke
step-before-ask-package = Har selskapet pakken Professional, Premium eller Payroll?
step-before-ask-package-yes = Ja
step-before-ask-package-no = Nei, eller jeg vet ikke
step-before-note-later = Omtrent 15 minutter i alt. «Fullfør senere» lagrer når som helst.
step-before-handover =
    Hei,

    vi kobler Netvisor til { $application }. Kan du gjøre dette som «Käyttäjähallitsija»?

    1. Se at selskapet har Netvisor Professional, Premium eller Payroll: integrasjoner krever en av dem.
    2. Lag en egen bruker for integrasjonen, som ikke blir slettet når noen slutter.
    3. Si fra når det er gjort, eller gi meg rollen «Käyttäjähallitsija».

    Ikke send nøkler eller passord på e-post.

step-registration-title = Koblings egen registrering hos Netvisor
step-registration-body = Netvisor slipper bare inn programmene til sine partnere. Partnerens legitimasjon hører til kontorets avtale med Netvisor og skrives inn én gang.
step-registration-done = partner-ID og nøkkelen er lagret på denne maskinen.
step-registration-note-once = Ved senere tilkoblinger blir du ikke spurt. Test og produksjon har hvert sitt par.

step-identifiers-title = Opprett API-legitimasjon
step-identifiers-body = Kobling kommer inn i Netvisor med legitimasjon som en bruker oppretter for seg selv, ikke med passordet ditt.
step-identifiers-done = Netvisor viser en brukerdel og en nøkkel. La siden stå åpen.
step-identifiers-do-user = Logg på Netvisor som brukeren integrasjonen skal høre til, helst en som er laget for den.
step-identifiers-do-menu = Åpne selskapsmenyen øverst.
step-identifiers-do-open = Velg API-legitimasjonen.
step-identifiers-do-create = Opprett en ny og kopier begge delene.
step-identifiers-note-companies = Den samme legitimasjonen åpner alle selskaper brukeren har tilgang til. Y-tunnus viser hvilket det gjelder.
step-identifiers-warning-removed = Blir brukeren slettet eller mister rettighetene, stopper tilkoblingen. En egen bruker for integrasjonen hindrer det.

step-keys-title = Lim inn legitimasjonen her
step-keys-body = Kopier Y-tunnus, brukerdelen og nøkkelen, én om gangen. Mellomrom som følger med, blir fjernet.
step-keys-done = nøkkelen er i nøkkelringen på denne maskinen, og Netvisor har sluppet oss inn.
    .demo = nøkkelen er i minnet, og Netvisor har sluppet oss inn.
step-keys-warning-mail = Ikke send nøkkelen på e-post eller lagre den i et dokument. Herfra går den rett til nøkkelringen og vises aldri igjen.
    .demo = Ikke send nøkkelen på e-post eller lagre den i et dokument. Herfra går den rett til minnet og vises aldri igjen.

step-resources-title = Aktiver API-ressursene
step-resources-body = Netvisor åpner hver datatype for seg. En administrator krysser av for hva en integrasjon får bruke.
step-resources-done = kontrollen leser kontoer og posteringer.
step-resources-do-open = Åpne rettighetene til API-ressurser, som «Käyttäjähallitsija» eller som regnskapskontorets administrator.
step-resources-do-tick = Kryss av for det Kobling leser: hovedbok, kontoer, saldoer, kunder, leverandører, produkter og dimensjoner.
step-resources-do-save = Lagre.
step-resources-note-general = Rettigheter gitt til én integrasjon går foran dem som er gitt til alle.
step-resources-handover =
    Hei,

    vi kobler Netvisor til { $application }. Kan du aktivere API-ressursene som «Käyttäjähallitsija»?

    1. Åpne «Rajapintaresurssien käyttöoikeudet».
    2. Kryss av for hovedbok, kontoer, saldoer, kunder, leverandører, produkter og dimensjoner.
    3. Lagre, og si fra når det er gjort.

    Jeg trenger verken nøkkel eller passord fra deg.

step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver tilgangen, én ting om gangen, og leser litt av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.

step-choose-title = Selskapet
step-choose-body = Y-tunnus gjelder ett selskap, så det er allerede krysset av. Klienten får samme navn her, med mindre du gir den et annet.
step-choose-done = selskapet er krysset av.

step-name-title = Gi tilkoblingen et navn
step-name-body = Navnet er for deg og kollegene dine, og du kan endre det senere.
step-name-done = tilkoblingen har et navn.

step-summary-title = Klar til start
step-summary-body = Se over en siste gang. Når du starter, leser Kobling alt én gang og holder deretter regnskapet oppdatert hver natt.

step-import-title = Den første importen
step-import-body = Kobling leser regnskapet og sammenligner det med Netvisors egen saldobalanse.

## Hvor i Netvisor det rettes

problem-key-refused =
    .title = Ugyldig legitimasjon for Netvisor: Kan ikke opprette forbindelse. Kontroller integrasjonslegitimasjonen.
    .why = Netvisor avviste brukerdelen og nøkkelen. De kan være feilskrevet eller erstattet, eller brukeren kan være slettet.
    .fix = Er integrasjonsbrukeren slettet? Ellers kopierer du begge delene på nytt under «Ohjelmistorajapintatunnukset» i selskapsmenyen.
problem-registration-refused =
    .why = Netvisor kjenner ikke partner-ID-en, eller nøkkelen er feil eller hører til feil miljø (test eller produksjon).
    .fix = Be den som har ansvar for partneravtalen med Netvisor, skrive inn partner-ID og nøkkel på nytt. API-legitimasjonen kan stå.
problem-company-gone =
    .why = Netvisor kjenner ikke noe selskap med dette nummeret (Y-tunnus), eller brukeren har ikke tilgang til det: { $company }.
    .fix = Kontroller Y-tunnus, og at integrasjonsbrukeren har rettigheter i selskapet i Netvisor.
problem-right-missing =
    .why = Legitimasjonen er riktig, men Netvisor åpner ikke dette for integrasjonen: { $dataset }.
    .fix = Be en «Käyttäjähallitsija» krysse av for ressursen under «Rajapintaresurssien käyttöoikeudet», og test på nytt.
