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
    .fix = Vent litt og prøv igjen. Jobber prøver igjen av seg selv.
problem-connection-cut =
    .title = Får ikke kontakt med { $system }: forbindelsen ble brutt
    .why = Svaret fra { $host } ble avbrutt før det var komplett.
    .fix = Prøv igjen. Overføringen fortsetter der den stoppet, og ingenting lagres to ganger.
problem-answer-too-slow =
    .title = Får ikke kontakt med { $system }: svaret kom for sakte
    .why = { $host } hadde begynt å svare, men etter { $seconds } sekunder var svaret fortsatt ikke ferdig. Tjenesten eller nettverket er tregt.
    .fix = Vent litt og prøv igjen. Jobber prøver igjen av seg selv.
problem-certificate-untrusted =
    .title = Får ikke kontakt med { $system }: sertifikatet er ikke klarert
    .why = Maskinen stoler ikke på sertifikatet til { $host }. Et sikkerhetsprogram kan ha åpnet trafikken, eller adressen er feil.
    .fix = Be IT-avdelingen installere utstederens sertifikat på maskinen, eller rett adressen i tilkoblingen.
problem-proxy-sign-in =
    .title = Får ikke kontakt med { $system }: proxyen ber om pålogging
    .why = Proxyen mellom maskinen og { $host } krever brukernavn og passord.
    .fix = Be IT-avdelingen slippe gjennom { $host }, eller legg inn påloggingen i maskinens nettverksinnstillinger.
problem-proxy-unusable =
    .title = Maskinens proxyinnstilling kan ikke brukes
    .why = Innstillingen { $variable } viser til en proxy som Kobling ikke forstår. Adressen må begynne med http:// eller https://.
    .fix = Be IT-avdelingen rette eller fjerne { $variable }, og start Kobling på nytt.
problem-certificates-unusable =
    .title = Maskinens sertifikater kan ikke leses
    .why = Innstillingen { $variable } viser til et sted der det skal ligge sertifikater: { $file }. Der er det ingenting som kan leses som sertifikater.
    .fix = Be IT-avdelingen rette eller fjerne { $variable }, og start Kobling på nytt.
problem-outside-demonstration =
    .title = Ingenting sendes ut av demonstrasjonen
    .why = { $host } er ikke et av de simulerte systemene på denne maskinen. En demonstrasjon snakker bare med dem, så ingenting ble sendt.
    .fix = Behold den foreslåtte adressen. Vil du koble til det ekte { $system }, starter du Kobling uten demonstrasjonen.
problem-server-error =
    .title = Får ikke kontakt med { $system }: tjenesten er ute av drift
    .why = { $host } svarte med feil { $status }. Feilen ligger hos systemleverandøren.
    .fix = Vent og prøv igjen; jobber prøver igjen av seg selv. Se på systemleverandørens driftsside hvis det varer.
problem-rate-limited =
    .title = Venter på { $system }
    .why = { $system } begrenser hvor mange forespørsler som kan komme på kort tid.
    .fix = { $seconds ->
        [unknown] Prøv igjen om litt; jobber fortsetter av seg selv.
       *[other] Prøv igjen om { $seconds } s; jobber fortsetter av seg selv.
    }

## Pålogging

problem-registration-missing =
    .title = Kobling er ikke registrert hos { $system }
    .why = { $system } slipper bare inn programmer det kjenner, og kontorets registrering er ikke lagt inn her.
    .fix = Legg inn registreringen kontoret har fått av systemleverandøren, i veiviseren eller med «kobling register», og test på nytt.
problem-registration-refused =
    .title = { $system } godtar ikke registreringen av Kobling
    .why = Registreringen, ikke din egen nøkkel, er ukjent eller erstattet, eller den hører til et annet miljø i { $system }.
    .fix = Be den som har ansvar for registreringen på kontoret, legge den inn på nytt. Din egen nøkkel kan stå som den er.
problem-registration-unapproved =
    .title = { $system } har ikke godkjent Kobling ennå
    .why = Kontorets registrering er kjent, men ikke for det Kobling ber om. En ny applikasjon, og hvert API den bruker, venter på systemleverandørens godkjenning; en endring virker først etter noen minutter.
    .fix = Be den som har ansvar for registreringen, se i systemleverandørens utviklerportal at alt er godkjent, og prøv igjen.
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
    .title =
        { $kind ->
            [office] Dette er nøkkelen til et regnskapskontor
           *[end_user] Nøkkelen hører til ett selskap
        }
    .why =
        { $kind ->
            [office] Her skal det være nøkkelen til ett selskap, men denne åpner klientene til et regnskapskontor.
           *[end_user] Her skal det være regnskapskontorets nøkkel, men denne åpner bare { $company }.
        }
    .fix =
        { $kind ->
            [office] Vil du koble til klientene, går du videre i veiviseren. Ellers lager du en nøkkel i selskapet selv, uten kryss for «Regnskapskontorets brukernøkkel».
           *[end_user] Vil du koble til dette selskapet, går du videre i veiviseren. Ellers lager du nøkkelen på nytt i { $system } og krysser av for «Regnskapskontorets brukernøkkel».
        }
problem-session-refused =
    .title = { $system } avsluttet påloggingen
    .why = Nøkkelen ble godtatt, men økten den ga, ble avvist rett etterpå.
    .fix = Kontroller tilkoblingen på nytt. Skjer det igjen, lager du en ny nøkkel i { $system }.
problem-sign-in-needed =
    .title = { $system } krever pålogging
    .why = Ingen har logget på for denne tilkoblingen ennå, eller påloggingen ble gjort på en annen maskin.
    .fix = Åpne tilkoblingen og logg på i nettleseren; det tar omtrent et minutt.
problem-sign-in-expired =
    .title = Godkjenningen er utløpt
    .why = Tiden den gjaldt for, er ute, eller noen har fjernet tilgangen under kontoinnstillingene hos systemleverandøren, eller brukeren er slettet.
    .fix = Trykk Forny godkjenning og logg på igjen; det tar omtrent et minutt. Det som venter, starter da av seg selv.
problem-sign-in-denied =
    .title = Tilgangen ble ikke innvilget
    .why = Noen avbrøt på systemleverandørens side, eller brukeren har ikke lov til å gi tilgang. Ingenting er endret her.
    .fix = Logg på igjen og godta, eller be en kollega som har lov til det.
problem-sign-in-timed-out =
    .title = Det kom ikke svar fra nettleseren
    .why = Påloggingen ble ikke fullført i tide. Siden kan ha blitt lukket, eller nettleseren nådde ikke Kobling på denne maskinen.
    .fix = Logg på igjen. Ender nettleseren på en feilside, kopierer du adressen og limer den inn i veiviseren.
problem-sign-in-mismatch =
    .title = Svaret hører til en annen pålogging
    .why = Det nettleseren kom tilbake med, passer ikke til påloggingen som ble startet her. Det kan komme fra en eldre fane. Ingenting er lagret.
    .fix = Lukk eldre påloggingssider i nettleseren og logg på igjen.
problem-sign-in-refused =
    .title = Påloggingen ble ikke godtatt
    .why = { $system } gir hver pålogging en kode som virker én gang og i noen få minutter. Denne var brukt eller for gammel.
    .fix = Logg på igjen og fullfør uten lang pause.
problem-port-taken =
    .title = Nettleseren finner ikke veien tilbake
    .why = Stedet på maskinen der nettleseren skal levere svaret (port { $port }), er i bruk av et annet program eller en annen pålogging.
    .fix = Fullfør den andre påloggingen eller lukk det andre programmet, og prøv igjen. Varer det, legger den som har ansvar for registreringen, inn en annen omdirigeringsadresse.

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
    .why =
        { $by ->
            [key] Nøkkelen er for { $found }, men denne tilkoblingen hører til { $company }. Ingenting er endret.
           *[person] Du logget på { $found }, men denne tilkoblingen hører til { $company }. Ingenting er endret.
        }
    .fix =
        { $by ->
            [key] Bruk en nøkkel til { $company }, eller opprett en ny tilkobling.
           *[person] Logg på igjen og velg { $company }, eller opprett en ny tilkobling.
        }
problem-companies-lost =
    .title = Selskaper i bruk ville gått tapt
    .why =
        { $by ->
            [key] Den nye nøkkelen åpner ikke: { $companies }. Ingenting er endret; den gamle nøkkelen brukes fortsatt.
           *[person] Brukeren som logget på, ser ikke: { $companies }. Ingenting er endret; den tidligere godkjenningen gjelder fortsatt.
        }
    .fix =
        { $by ->
            [key] Gi den nye nøkkelen tilgang til alle selskapene i bruk, eller deaktiver selskapene først.
           *[person] Logg på som en bruker som ser alle selskapene i bruk, be om tilgangen, eller deaktiver selskapene først.
        }
problem-company-not-granted =
    .title = Tilgang er ikke gitt ennå
    .why = Du ser { $company } i { $system }, men det gjør ikke brukeren Kobling leser med.
    .fix = Gi denne brukeren tilgang til selskapet i { $system }, og trykk Oppdater klientliste.
problem-access-group-missing =
    .title = Tilgangsgruppen mangler
    .why = { $company } står i listen, men tabellene er stengt for brukeren Kobling leser med.
    .fix = Velg en tilgangsgruppe for brukeren og selskapet i { $system }, og test på nytt.
problem-administrator-needed =
    .title = Du er ikke kundeadministrator
    .why = Påloggingen virker, men { $system } åpnes bare for en kundeadministrator.
    .fix = Logg på igjen som kundeadministrator, eller gi steget videre til en.

## Svar

problem-malformed-answer =
    .title = { $system } ga et svar som ikke kan leses
    .why = Svaret ble avkortet eller har ikke det avtalte formatet. Ofte kommer det fra en proxy eller en kort forstyrrelse.
    .fix = Prøv igjen. Kommer det tilbake, sender du denne referansen til support: { $reference }.
problem-unexpected-answer =
    .title = { $system } svarte annerledes enn dokumentert
    .why = Svaret kunne leses, men er ikke slik systemleverandørens dokumentasjon lover. API-et kan være endret.
    .fix = Se etter en nyere versjon av Kobling. Finnes det ingen, sender du denne referansen til support: { $reference }.
problem-amount-too-fine =
    .title = Et beløp har for mange desimaler
    .why = Det finnes et beløp med mer enn fire desimaler i { $dataset }. Det rundes ikke av, for da ville ikke regnskapet stemme lenger.
    .fix = Rett beløpet i { $system }, eller kopier detaljene og send dem til support.
problem-value-unreadable =
    .title = En verdi i { $system } kan ikke leses
    .why = { $field } i { $record } inneholder noe annet enn dokumentert, for eksempel tekst i stedet for et tall. Denne raden ble utelatt, alle andre er lest.
    .fix = Finn posten i { $system }, rett verdien og importer på nytt. Ser den riktig ut der, kopierer du detaljene og sender dem til support.
problem-value-missing-at-vendor =
    .title = En verdi mangler i { $system }
    .why = { $field } i { $record } er tom, selv om { $system } ifølge egen dokumentasjon alltid fyller den ut. Denne raden ble utelatt, alle andre er lest.
    .fix = Finn posten i { $system }, fyll ut det som mangler, og importer på nytt. Ser den riktig ut der, kopierer du detaljene og sender dem til support.
problem-result-too-large =
    .title = For mange rader på en gang
    .why = { $system } gir bare et begrenset antall rader om gangen, og det er flere i { $window }, selv én dag om gangen.
    .fix = Kopier detaljene og send dem til support: disse dagene må leses på en annen måte.
problem-paging-stuck =
    .title = { $system } gir samme side om igjen
    .why = Listen kommer ikke videre, så lesingen ble stoppet før den gikk i det uendelige.
    .fix = Prøv igjen. Kommer det tilbake, kopierer du detaljene og sender dem til support.
problem-vendor-rejected =
    .title = { $system } avviste forespørselen
    .why = Forespørselen ble forstått, men avslått. Systemleverandørens egen forklaring står under Detaljer.
    .fix = Åpne Detaljer og rett det som nevnes der, i { $system }, eller send denne referansen til support: { $reference }.

## Denne maskinen

problem-keyring-missing =
    .title = Maskinen har ingen nøkkelring
    .why = Kobling oppbevarer nøkler bare i operativsystemets nøkkelring, og fant ingen ({ $backend }). Ingenting er lagret.
    .fix = Installer og start en nøkkelring (på Linux GNOME Keyring eller KWallet), og prøv igjen.
problem-keyring-locked =
    .title = Nøkkelringen er låst
    .why = Maskinens nøkkelring er låst. Nøklene blir liggende der de er.
    .fix = Lås opp nøkkelringen og prøv igjen; jobbene venter.
problem-keyring-unsafe =
    .title = Nøkkelringen beskytter ikke nøkler
    .why = Maskinen er satt opp med en nøkkelring som lagrer i klartekst eller ikke lagrer i det hele tatt ({ $backend }). Ingenting er lagret.
    .fix = Velg operativsystemets egen nøkkelring i maskinens innstillinger, og prøv igjen.
problem-keyring-failed =
    .title = Nøkkelringen meldte en feil
    .why = Maskinens nøkkelring ({ $backend }) kunne ikke gjøre det den ble bedt om. Ingenting er endret.
    .fix = Åpne maskinens nøkkelring og se at den virker, og prøv igjen. Feilen står under Detaljer.
problem-keyring-silent =
    .title = Nøkkelringen svarer ikke
    .why = Kobling spurte maskinens nøkkelring og ventet forgjeves i 15 sekunder. Ingenting er tapt. Den kan ha stoppet, eller et eget vindu kan vente på passordet ditt.
    .fix = Se etter et vindu som ber om passordet til nøkkelringen, og svar på det; ellers logger du ut av maskinen og inn igjen. Prøv så igjen.
problem-keyring-setting =
    .title = Nøkkelringen som er valgt på maskinen, kan ikke lastes
    .why = { $setting } nevner en nøkkelring som ikke finnes. Ingenting er lagret, og ingenting er tapt.
    .fix = Fjern valget i { $setting }, eller rett navnet, og start Kobling på nytt.
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
    .fix = Vent litt og prøv igjen. Varer det, lukker du andre programmer som bruker filen.
problem-folder-unusable =
    .title = Mappen kan ikke brukes
    .why = Kobling kan ikke opprette eller skrive i { $file }. Ingenting er lagret.
    .fix = Velg en annen mappe, eller be den som har ansvar for maskinen, om skrivetilgang til denne.
problem-folder-in-use =
    .title = En demonstrasjon kan ikke ligge i denne mappen
    .why = { $file } er ikke tom, og det som ligger der, hører ikke til en demonstrasjon. En demonstrasjon rører det aldri, så ingenting ble åpnet.
    .fix = Velg en ny eller tom mappe med --data-dir. Uten den, og uten KOBLING_DATA_DIR, rydder demonstrasjonen opp etter seg.
problem-folder-of-demonstration =
    .title = Denne mappen hører til en demonstrasjon
    .why = { $file } inneholder det en demonstrasjon har diktet opp. Ekte tilkoblinger legges aldri ved siden av, så ingenting ble åpnet.
    .fix = Åpne den med «kobling demo --data-dir» og mappen, eller velg en annen mappe for ekte tilkoblinger.
problem-demonstration-busy =
    .title = Demonstrasjonen kan ikke åpnes nå
    .why = Demonstrasjonen i { $file } bruker alltid portene fra { $port } og oppover. De er opptatt, som oftest fordi den allerede er åpen, eller du har bedt om andre.
    .fix = Lukk det andre vinduet med demonstrasjonen, utelat --port-base, og prøv igjen.
problem-ports-taken =
    .title = Portene er opptatt
    .why = Et annet program bruker portene fra { $port } og oppover, som oftest en demonstrasjon som allerede er åpen.
    .fix = Avslutt det andre programmet, eller oppgi andre porter med --port-base.
problem-demonstration-damaged =
    .title = Demonstrasjonen kan ikke åpnes igjen
    .why = { $file } er skadet, så demonstrasjonen vet ikke lenger hvordan den ble forlatt. Ekte tilkoblinger er ikke berørt.
    .fix = Begynn på nytt i en annen mappe med --data-dir.
problem-output-unwritable =
    .title = Resultatet kunne ikke skrives
    .why = Det kommandoen skriver ut, går til en fil eller enhet som ikke tar imot mer: { $reason }. Tall kan mangle på slutten.
    .fix = Frigjør plass der eller send resultatet et annet sted, og kjør kommandoen på nytt.
problem-disk-full =
    .title = Disken er full
    .why = Det er ikke plass til å skrive mer til { $file }. Det som ble lagret før, er trygt.
    .fix = Frigjør plass på disken og prøv igjen. Overføringen fortsetter der den stoppet.
problem-clock-wrong =
    .title = Maskinens klokke går feil
    .why = Maskinens klokke avviker for mye fra klokken hos { $system }, så pålogging og datoer er ikke til å stole på.
    .fix = Still dato, klokkeslett og tidssone i maskinens innstillinger, og prøv igjen.

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
    .why = { $connection ->
        [private_of_somebody_else] { $company } er allerede tilkoblet gjennom en privat tilkobling som tilhører en annen. En tilkobling til ville vise selskapet to ganger.
       *[other] { $company } er allerede tilkoblet gjennom { $connection }. En tilkobling til ville vise selskapet to ganger.
    }
    .fix = { $connection ->
        [private_of_somebody_else] Be den som koblet det til, om å dele tilkoblingen eller deaktivere selskapet der først.
       *[other] Åpne tilkoblingen { $connection } og bruk selskapet der, eller deaktiver det der først.
    }
problem-same-key-elsewhere =
    .title = Samme nøkkel er allerede i bruk
    .why = { $name ->
        [private_of_somebody_else] En privat tilkobling som tilhører en annen, bruker allerede denne nøkkelen.
       *[other] Tilkoblingen { $name } bruker allerede denne nøkkelen.
    }
    .fix = { $name ->
        [private_of_somebody_else] Lag en egen nøkkel i { $system }.
       *[other] Åpne tilkoblingen { $name } og bruk den, eller lag en egen nøkkel i { $system }.
    }
problem-unknown-name =
    .title = Ikke funnet: { $name }
    .why = Ingenting her heter { $name }. Store og små bokstaver og mellomrom må stemme.
    .fix = Sammenlign skrivemåten med listen, eller bruk id-en fra listen.
problem-ambiguous-name =
    .title = Flere heter { $name }
    .why = Navnet { $name } passer på mer enn én, og Kobling gjetter ikke.
    .fix = Bruk id-en fra listen i stedet for navnet.
problem-companies-differ =
    .title = De to selskapene er ulike
    .why = { $company } og { $found } har ulike organisasjonsnumre. Poster fra det ene ville havne i det andre.
    .fix = Er det meningen, bekrefter du det. Ellers velger du tilkoblingen til det riktige selskapet.
problem-companies-unknown =
    .title = Det er ikke kjent om selskapene er de samme
    .why = Minst én av sidene, { $company } og { $found }, oppgir ikke organisasjonsnummer. Ingenting overføres før noen har sagt at de hører sammen.
    .fix = Hører de sammen, bekrefter du det. Ellers velger du tilkoblingen til det riktige selskapet.
problem-not-in-use =
    .title = { $name } er ikke i bruk
    .why = Ingenting leses fra et selskap som ikke er i bruk, eller som er koblet fra.
    .fix = Aktiver det under Klienter og prøv igjen.
problem-not-ready =
    .title = Ikke alt er gjort ennå
    .why = Noen steg i oppstarten gjenstår, så integrasjonen kan ikke tas i bruk.
    .fix = Åpne sjekklisten for oppstart og fullfør stegene som gjenstår.

## Tall

problem-differs =
    .title = Tallene avviker fra { $system }
    .why = De lagrede posteringene gir ikke samme sum som saldobalansen i { $system }. Kontoer og perioder som avviker: { $count }.
    .fix = Åpne avstemmingen, se på kontoene som avviker, og importer periodene på nytt.
problem-not-imported =
    .title = Ingenting er importert ennå
    .why = Det finnes ingen importerte tall for { $company }, så det er ingenting å vise eller avstemme.
    .fix = Start importen for selskapet.

## Kobling selv

problem-internal-error =
    .title = Kobling gjorde en feil
    .why = En feil i selve Kobling stoppet arbeidet. Det som ble lagret før, er trygt.
    .fix = Prøv igjen. Kommer det tilbake, sender du denne referansen til support: { $reference }.
problem-cancelled =
    .title = Avbrutt
    .why = Arbeidet ble stoppet etter ønske. Det som er overført, er beholdt.
    .fix = Start igjen når du vil; det fortsetter der det stoppet.

## Poster som overføres mellom to systemer

problem-customer-code-missing =
    .title = Kunden har ingen kode
    .why = Netvisor og Severa kjenner en kunde på koden, og denne har ingen.
    .fix = Gi kunden et nummer der den kommer fra: bare sifre, og ikke 0 først. Neste overføring tar den med.
problem-customer-code-not-numeric =
    .title = Kundekoden er ikke et tall
    .why = Netvisor godtar bare sifre som kundekode.
    .fix = Endre kundenummeret i Severa til bare sifre. Neste overføring tar den med.
problem-customer-code-leading-zero =
    .title = Kundekoden begynner med 0
    .why = Netvisor tillater ikke en kundekode som begynner med 0, for eksempel 0001.
    .fix = Endre kundenummeret i Severa så det begynner med et annet siffer. Neste overføring tar den med.
problem-name-missing =
    .title = Navnet mangler
    .why = Posten har ikke noe navn, og mottakersystemet krever det.
    .fix = Skriv inn navnet der posten kommer fra. Neste overføring tar den med.
problem-name-too-long =
    .title = Navnet er for langt
    .why = Navnet har flere tegn enn mottakersystemet tar imot. Det kortes ikke av, for da ville systemene bli ulike.
    .fix = Kort ned navnet der posten kommer fra. Netvisor tar 250 tegn for en kunde.
problem-address-missing =
    .title = Adressen er ufullstendig
    .why = Netvisor krever gateadresse, postnummer og sted for en kunde, og noe av det mangler.
    .fix = Fyll ut adressen til kundens hovedkontor i Severa. Neste overføring tar den med.
problem-address-too-long =
    .title = Adressen er for lang
    .why = Netvisor tar imot høyst 80 tegn på én linje som gateadresse.
    .fix = Kort ned gateadressen i Severa og fjern linjeskift.
problem-business-id-missing =
    .title = Kundens mva-nummer mangler
    .why = Netvisor krever Y-tunnus for en bedriftskunde, og kunden har ikke noen.
    .fix = Skriv inn mva-nummeret til kunden i Severa. Neste overføring tar den med.
problem-business-id-invalid =
    .title = Kundens mva-nummer er ikke gyldig
    .why = Nummeret har ikke den formen kundens land bruker, eller kontrollsifferet er feil.
    .fix = Rett mva-nummeret til kunden i Severa, i Finland for eksempel FI12345678 eller 1234567-8.
problem-country-unknown =
    .title = Kundens land kunne ikke kobles
    .why = Landet i adressen er skrevet slik at det ikke svarer til noe land i Netvisor.
    .fix = Velg landet på nytt i adressen til kundens hovedkontor i Severa. Neste overføring tar den med.
problem-duplicate-code =
    .title = Koden finnes allerede
    .why = Mottakersystemet har en annen post med samme kode. Ingenting er opprettet to ganger.
    .fix = Er det den samme, velger du i innstillingene at poster kobles eller oppdateres. Ellers gir du en av dem en annen kode.
problem-preview-outdated =
    .title = Posten er endret etter forhåndsvisningen
    .why = For { $record } ville noe annet bli skrevet enn forhåndsvisningen viste: posten eller den tilsvarende i mottakersystemet er endret. Ingenting er skrevet.
    .fix = Åpne forhåndsvisningen og se hva som nå ville skje med posten. Overfør så på nytt.
problem-customer-not-found =
    .title = Fant ikke kunden
    .why = Netvisor har ingen kunde med denne koden. Vanligvis er kunden ikke overført fordi noe manglet.
    .fix = Kontroller mva-nummer, navn, adresse, eget kundenummer og e-fakturaopplysninger i Severa, overfør kundene og prøv igjen.
problem-product-not-found =
    .title = Fant ikke produktet
    .why = Netvisor har ikke noe produkt med denne koden.
    .fix = Overfør produktene først, eller velg det midlertidige produktet i innstillingene.
problem-product-code-missing =
    .title = Produktet har ingen kode
    .why = Systemene kjenner et produkt på koden, og dette har ingen.
    .fix = Gi produktet en kode der det kommer fra. Neste overføring tar det med.
problem-product-group-missing =
    .title = Produktgruppen mangler
    .why = Netvisor krever en produktgruppe, og den som er oppgitt, finnes ikke der.
    .fix = Opprett produktgruppen i Netvisor, eller velg en annen produktkategori i Severa.
problem-vat-unknown =
    .title = Mva-satsen er ikke kjent
    .why = Netvisor kjenner ikke produktets mva-sats, eller den passer ikke til mva-koden.
    .fix = Rett mva-satsen i Severa til en som Netvisor bruker.
problem-operator-unknown =
    .title = E-fakturaoperatøren er ikke kjent
    .why = Netvisor kjenner ikke operatøren for kundens e-fakturaadresse.
    .fix = Rett e-fakturaoperatøren til kunden i Severa, eller la begge e-fakturafeltene stå tomme.
problem-header-missing =
    .title = Dimensjonsoverskriften mangler: { $header }
    .why = Dimensjoner legges under en overskrift som må finnes i Netvisor fra før; overføringen lager aldri overskrifter.
    .fix = Opprett overskriften i Netvisor, eller velg en annen i innstillingene for dimensjoner.
problem-parent-missing =
    .title = Dimensjonen over mangler
    .why = Denne hører under en annen ({ $parent }) som ikke er overført.
    .fix = Se i historikken hvorfor den over ikke ble overført, og rett det først.
problem-temp-customer-missing =
    .title = Den midlertidige kunden mangler: { $record }
    .why = Innstillingene sier at kunder ikke overføres og at én midlertidig kunde brukes for alle, men Netvisor har ingen kunde med den koden.
    .fix = Opprett en kunde med koden { $record } i Netvisor, eller velg en annen innstilling for kunder.
problem-temp-product-missing =
    .title = Det midlertidige produktet mangler: { $record }
    .why = Innstillingene sier at produkter ikke overføres og at ett midlertidig produkt brukes for alle, men Netvisor har ikke noe produkt med den koden.
    .fix = Opprett et produkt med koden { $record } i Netvisor, eller velg en annen innstilling for produkter.
problem-invoice-already-moved =
    .title = Salgsfaktura { $record } er allerede overført til Netvisor
    .why = Det finnes allerede en faktura med dette nummeret. Ingenting er opprettet to ganger.
    .fix = Du trenger ikke gjøre noe i Netvisor. Sett statusen «Lasku lähetetty Netvisoriin» på fakturaen i Severa.
problem-status-missing =
    .title = En fakturastatus mangler i Severa
    .why = Integrasjonen finner fakturaer på navnet på statusen, og en av dem har fått nytt navn eller er slettet.
    .fix = Gjenopprett statusene «Vedos», «Valmis lähetettäväksi Netvisoriin» og «Lasku lähetetty Netvisoriin» i Severa, bokstav for bokstav.
problem-currencies-differ =
    .title = Basisvalutaene er ulike
    .why = Basisvalutaen i Severa er ikke den samme som i Netvisor, så beløp ville skifte betydning.
    .fix = Velg selskaper med samme basisvaluta, eller rett valutaen i Severa.
problem-period-locked =
    .title = Perioden er låst
    .why = Regnskapsperioden i Netvisor er stengt for posteringer.
    .fix = Åpne perioden i Netvisor, eller endre datoen i Severa.
problem-record-refused =
    .title = Posten ble avvist
    .why = Mottakersystemet forsto posten, men godtok den ikke. Dets egen forklaring står under Detaljer.
    .fix = Åpne Detaljer, rett det som nevnes der posten kommer fra, og prøv de mislykkede på nytt.
