# Én oppføring per feilkode: hva som skjedde, hvorfor, og hva som må gjøres.

## Kontakt med serveren

problem-address-invalid =
    .title = Adressen kan ikke brukes
    .why = En adresse begynner med https:// og oppgir en server. Den inneholder ikke brukernavn, passord eller spørsmålstegn.
    .fix = Kopier adressen på nytt fra dokumentasjonen til { $system }, eller behold den foreslåtte.
problem-no-network =
    .title = Får ikke kontakt med { $system }: maskinen er ikke på nett
    .why = Maskinen har ingen nettverksforbindelse akkurat nå.
    .fix = Koble maskinen til nettverket. Jobber som venter, starter da av seg selv.
problem-name-not-resolved =
    .title = Får ikke kontakt med { $system }: adressen finnes ikke
    .why = Ingen server er kjent under navnet { $host }. Adressen kan være feilskrevet, eller nettverkets navnetjeneste svarer ikke.
    .fix = Kontroller adressen i tilkoblingen, og kjør deretter nettverkskontrollen.
problem-unreachable =
    .title = Får ikke kontakt med { $system }
    .why = { $host } kan ikke nås fra dette nettverket. En brannmur kan stå i veien, eller tjenesten er nede.
    .fix = Kjør nettverkskontrollen. Hvis andre nettsider åpnes som normalt, ber du IT-avdelingen slippe gjennom { $host }.
problem-timed-out =
    .title = Får ikke kontakt med { $system }: svaret kom ikke i tide
    .why = { $host } brukte for lang tid på å svare. Tjenesten eller nettverket er tregt.
    .fix = Vent litt og trykk Prøv igjen. Jobber prøver igjen av seg selv.
problem-connection-cut =
    .title = Får ikke kontakt med { $system }: forbindelsen ble brutt
    .why = Svaret fra { $host } ble avbrutt før det var komplett.
    .fix = Trykk Prøv igjen. Overføringen fortsetter der den stoppet, og ingenting lagres to ganger.
problem-certificate-untrusted =
    .title = Får ikke kontakt med { $system }: sertifikatet er ikke klarert
    .why = Maskinen stoler ikke på sertifikatet til { $host } (utsteder: { $issuer }). Et sikkerhetsprogram kan ha åpnet trafikken, eller adressen er feil.
    .fix = Be IT-avdelingen installere utstederens sertifikat på maskinen, eller rett adressen i tilkoblingen.
problem-proxy-sign-in =
    .title = Får ikke kontakt med { $system }: proxyen ber om pålogging
    .why = Proxyen mellom maskinen og { $host } krever brukernavn og passord.
    .fix = Be IT-avdelingen slippe gjennom { $host }, eller legg inn påloggingen i maskinens nettverksinnstillinger.
problem-server-error =
    .title = Får ikke kontakt med { $system }: tjenesten er ute av drift
    .why = { $host } svarte med feil { $status }. Feilen ligger hos leverandøren.
    .fix = Vent og trykk Prøv igjen; jobber prøver igjen av seg selv. Se på leverandørens driftsside hvis det varer.
problem-rate-limited =
    .title = Venter på { $system }
    .why = { $system } begrenser hvor mange forespørsler som kan komme på kort tid.
    .fix = Du trenger ikke gjøre noe: overføringen fortsetter av seg selv. Sekunder å vente: { $seconds }.

## Pålogging

problem-registration-missing =
    .title = Kobling er ikke registrert hos { $system }
    .why = { $system } slipper bare inn programmer det kjenner, og kontorets registrering er ikke lagt inn her.
    .fix = Legg inn registreringen kontoret har fått av leverandøren, i veiviseren eller med «kobling register», og test på nytt.
problem-registration-refused =
    .title = { $system } godtar ikke registreringen av Kobling
    .why = Registreringen, ikke din egen nøkkel, er ukjent eller erstattet, eller den hører til et annet miljø i { $system }.
    .fix = Be den som har ansvar for registreringen på kontoret, legge den inn på nytt. Din egen nøkkel kan stå som den er.
problem-key-missing =
    .title = Nøkkelen mangler
    .why = Ingen nøkkel til { $system } er lagret på denne maskinen. Den kan være fjernet fra nøkkelringen, eller tilkoblingen ble opprettet på en annen maskin.
    .fix = Åpne tilkoblingen og lim inn nøkkelen på nytt.
problem-key-refused =
    .title = Nøkkelen ble ikke godtatt
    .why = { $system } avviste nøkkelen. Den kan være feilskrevet, erstattet eller slettet.
    .fix = Lim den inn på nytt, eller lag en ny i { $system }.
problem-key-other-environment =
    .title = Nøkkelen hører til et annet miljø
    .why = { $system } holder test og produksjon adskilt. Nøkkelen kommer fra det ene miljøet og adressen fra det andre.
    .fix = Lim inn en nøkkel fra miljøet adressen hører til, eller endre adressen i tilkoblingen.
problem-key-mistaken =
    .title = Dette ser ut som en annen nøkkel
    .why = Det som ble limt inn, ser ut som dette: { $found }. Feltet skal ha dette: { $field }.
    .fix = Kopier riktig verdi i { $system } og lim den inn i feltet { $field }.
problem-key-other-kind =
    .title = Nøkkelen hører til én bedrift
    .why = Du valgte regnskapskontorets nøkkel, men denne nøkkelen åpner bare { $company }.
    .fix = Gå videre hvis det er dette selskapet du vil koble til. Ellers lager du nøkkelen på nytt i { $system } og krysser av for «Regnskapskontorets brukernøkkel».
problem-session-refused =
    .title = { $system } avsluttet påloggingen
    .why = Nøkkelen ble godtatt, men økten den ga, ble avvist rett etterpå.
    .fix = Test tilkoblingen på nytt. Skjer det igjen, lager du en ny nøkkel i { $system }.

## Tilgang

problem-right-missing =
    .title = Mangler tilgang til { $dataset }
    .why = Påloggingen virker, men { $dataset } er stengt for denne nøkkelen. En nøkkel har aldri flere rettigheter enn brukeren sin.
    .fix = Gi brukeren og nøkkelen tilgangen i { $system }, og test på nytt.
problem-module-inactive =
    .title = Tilleggstjenesten er ikke aktivert
    .why = For å lese { $dataset } trengs en tilleggstjeneste som ikke er bestilt for dette selskapet: { $module }.
    .fix = Be en administrator bestille den i { $system }, og test på nytt.
problem-no-companies =
    .title = Ingen selskaper å vise ennå
    .why = Tilkoblingen virker, men viser ingen selskaper. Som regel har nøkkelen ikke fått tilgang til noen.
    .fix = Gi nøkkelen tilgang til minst ett selskap i { $system }, og trykk Oppdater klientliste.
problem-company-gone =
    .title = Selskapet er ikke lenger tilgjengelig
    .why = { $system } viser ikke lenger { $company } for denne nøkkelen. Tilgangen kan være trukket tilbake, eller selskapet er avsluttet.
    .fix = Be om tilgangen på nytt i { $system } og trykk Oppdater klientliste, eller deaktiver selskapet her. Det som er overført, blir liggende.
problem-own-books-closed =
    .title = Kontorets eget regnskap er stengt for denne nøkkelen
    .why = Nøkkelen til et regnskapskontor åpner klientenes regnskap, aldri kontorets eget.
    .fix = Velg en av klientene, eller lag en vanlig nøkkel i kontorets eget selskap og koble det til for seg.
problem-other-company =
    .title = Dette er et annet selskap
    .why = Du logget på { $company }, men tilkoblingen { $connection } hører til et annet selskap. Ingenting er endret.
    .fix = Logg på igjen og velg selskapet tilkoblingen hører til, eller opprett en ny tilkobling.

## Svar

problem-malformed-answer =
    .title = { $system } ga et svar som ikke kan leses
    .why = Svaret ble avkortet eller har ikke det avtalte formatet. Ofte kommer det fra en proxy eller en kort forstyrrelse.
    .fix = Trykk Prøv igjen. Kommer det tilbake, sender du denne referansen til support: { $reference }.
problem-unexpected-answer =
    .title = { $system } svarte annerledes enn dokumentert
    .why = Svaret kunne leses, men er ikke slik leverandørens dokumentasjon lover. Grensesnittet kan være endret.
    .fix = Se etter en nyere versjon av Kobling. Finnes det ingen, sender du denne referansen til support: { $reference }.
problem-amount-too-fine =
    .title = Et beløp har for mange desimaler
    .why = Det finnes et beløp med mer enn fire desimaler i { $dataset }. Det rundes ikke av, for da ville ikke regnskapet stemme lenger.
    .fix = Rett beløpet i { $system }, eller kopier Detaljer og send dem til support.
problem-result-too-large =
    .title = For mange rader på en gang
    .why = { $system } gir bare et begrenset antall rader om gangen, og det er flere i { $window }, selv én dag om gangen.
    .fix = Kopier Detaljer og send dem til support: disse dagene må leses på en annen måte.
problem-paging-stuck =
    .title = { $system } gir samme side om igjen
    .why = Listen kommer ikke videre, så lesingen ble stoppet før den gikk i det uendelige.
    .fix = Trykk Prøv igjen. Kommer det tilbake, kopierer du Detaljer og sender dem til support.
problem-vendor-rejected =
    .title = { $system } avviste forespørselen
    .why = Forespørselen ble forstått, men avslått. Leverandørens egen forklaring står under Detaljer.
    .fix = Åpne Detaljer og rett det som nevnes der, i { $system }, eller send denne referansen til support: { $reference }.

## Denne maskinen

problem-keyring-missing =
    .title = Maskinen har ingen nøkkelring
    .why = Kobling oppbevarer nøkler bare i operativsystemets nøkkelring, og fant ingen ({ $backend }). Ingenting er lagret.
    .fix = Installer og start en nøkkelring (på Linux GNOME Keyring eller KWallet), og trykk Prøv igjen.
problem-keyring-locked =
    .title = Nøkkelringen er låst
    .why = Maskinens nøkkelring er låst. Nøklene blir liggende der de er.
    .fix = Lås opp nøkkelringen og trykk Prøv igjen; jobbene venter.
problem-keyring-unsafe =
    .title = Nøkkelringen beskytter ikke nøkler
    .why = Maskinen er satt opp med en nøkkelring som lagrer i klartekst eller ikke lagrer i det hele tatt ({ $backend }). Ingenting er lagret.
    .fix = Velg operativsystemets egen nøkkelring i maskinens innstillinger, og trykk Prøv igjen.
problem-keyring-failed =
    .title = Nøkkelringen meldte en feil
    .why = Maskinens nøkkelring ({ $backend }) kunne ikke gjøre det den ble bedt om. Ingenting er endret.
    .fix = Åpne maskinens nøkkelring og se at den virker, og trykk Prøv igjen. Feilen står under Detaljer.
problem-database-newer =
    .title = Datafilen hører til en nyere Kobling
    .why = { $file } er skrevet av en nyere versjon. Den ble ikke åpnet, så ingenting er tapt.
    .fix = Installer den nyeste versjonen av Kobling, eller velg en annen datamappe.
problem-database-corrupt =
    .title = Datafilen er skadet
    .why = { $file } kan ikke leses som Koblings database. Den er ikke rørt.
    .fix = Legg tilbake en sikkerhetskopi av filen, eller velg en annen datamappe og importer på nytt.
problem-database-busy =
    .title = Datafilen er i bruk
    .why = Et annet program skriver til { $file } akkurat nå.
    .fix = Vent litt og trykk Prøv igjen. Varer det, lukker du andre programmer som bruker filen.
problem-folder-unusable =
    .title = Mappen kan ikke brukes
    .why = Kobling kan ikke opprette eller skrive i { $file }. Ingenting er lagret.
    .fix = Velg en annen mappe, eller be den som styrer maskinen om skrivetilgang til denne.
problem-disk-full =
    .title = Disken er full
    .why = Det er ikke plass til å skrive mer til { $file }. Det som ble lagret før, er trygt.
    .fix = Frigjør plass på disken og trykk Prøv igjen. Overføringen fortsetter der den stoppet.
problem-clock-wrong =
    .title = Maskinens klokke går feil
    .why = Maskinens klokke avviker for mye fra klokken hos { $system }, så pålogging og datoer er ikke til å stole på.
    .fix = Still dato, klokkeslett og tidssone i maskinens innstillinger, og trykk Prøv igjen.

## Det som er skrevet inn

problem-value-missing =
    .title = Ikke fylt ut: { $field }
    .why = Feltet { $field } må fylles ut for å komme videre.
    .fix = Fyll ut feltet { $field }.
problem-value-invalid =
    .title = Kan ikke brukes: { $field }
    .why = Verdien har ikke den formen feltet { $field } skal ha. Skrevet inn: { $found }.
    .fix = Rett feltet { $field } og prøv igjen.
problem-name-taken =
    .title = Navnet er allerede i bruk
    .why = Det finnes allerede en her som heter { $name }.
    .fix = Skriv et annet navn i navnefeltet.
problem-company-taken =
    .title = Selskapet er allerede tilkoblet
    .why = { $company } er allerede tilkoblet gjennom { $connection }. En tilkobling til ville vise selskapet to ganger.
    .fix = Åpne tilkoblingen { $connection } og bruk selskapet der, eller deaktiver det der først.
problem-same-key-elsewhere =
    .title = Samme nøkkel er allerede i bruk
    .why = Tilkoblingen { $name } bruker allerede denne nøkkelen.
    .fix = Åpne tilkoblingen { $name } og bruk den, eller lag en egen nøkkel i { $system }.
problem-unknown-name =
    .title = Ikke funnet: { $name }
    .why = Ingenting her heter { $name }. Store bokstaver og mellomrom teller.
    .fix = Sammenlign skrivemåten med listen, eller bruk id-en fra listen.
problem-ambiguous-name =
    .title = Flere heter { $name }
    .why = Navnet { $name } passer på mer enn én, og ingen velges ved gjetning.
    .fix = Bruk id-en fra listen i stedet for navnet.
problem-not-ready =
    .title = Alt er ikke gjort ennå
    .why = Noen trinn i oppstarten står åpne, så bruken kan ikke starte.
    .fix = Åpne sjekklisten for oppstart og fullfør de åpne trinnene.

## Tall

problem-differs =
    .title = Tallene avviker fra { $system }
    .why = De lagrede posteringene gir ikke samme sum som saldobalansen i { $system }. Kontoer og perioder som avviker: { $count }.
    .fix = Åpne avstemmingen, se på kontoene som avviker, og importer periodene på nytt.
problem-not-imported =
    .title = Ingenting er importert ennå
    .why = Det finnes ingen importerte tall for { $company }, så det er ingenting å vise eller avstemme.
    .fix = Start importen på selskapet.

## Kobling selv

problem-internal-error =
    .title = Kobling gjorde en feil
    .why = En feil i selve Kobling stoppet arbeidet. Det som ble lagret før, er trygt.
    .fix = Trykk Prøv igjen. Kommer det tilbake, sender du denne referansen til support: { $reference }.
problem-cancelled =
    .title = Avbrutt
    .why = Arbeidet ble stoppet etter ønske. Det som er overført, er beholdt.
    .fix = Start igjen når du vil; det fortsetter der det stoppet.
