# Ét punkt pr. fejlkode: hvad der skete, hvorfor, og hvad der skal gøres.

## Kontakt med serveren

problem-address-invalid =
    .title = Adressen kan ikke bruges
    .why = En adresse begynder med https:// og angiver en server. Den indeholder ikke brugernavn, adgangskode eller spørgsmålstegn.
    .fix = Kopier adressen igen fra dokumentationen til { $system }, eller behold den foreslåede.
problem-no-network =
    .title = Kan ikke få kontakt med { $system }: computeren er ikke på nettet
    .why = Computeren har ingen netværksforbindelse lige nu.
    .fix = Slut computeren til netværket. Job, der venter, starter så af sig selv.
problem-name-not-resolved =
    .title = Kan ikke få kontakt med { $system }: adressen findes ikke
    .why = Ingen server er kendt under navnet { $host }. Adressen kan være stavet forkert, eller netværkets navnetjeneste svarer ikke.
    .fix = Kontroller adressen i forbindelsen, og kør derefter netværkskontrollen.
problem-unreachable =
    .title = Kan ikke få kontakt med { $system }
    .why = { $host } kan ikke nås fra dette netværk. En firewall kan stå i vejen, eller tjenesten er nede.
    .fix = Kør netværkskontrollen. Hvis andre websider åbner, så bed it-afdelingen om at tillade { $host }.
problem-timed-out =
    .title = Kan ikke få kontakt med { $system }: intet svar i tide
    .why = { $host } var for længe om at svare. Tjenesten eller netværket er langsomt.
    .fix = Vent lidt, og prøv igen. Job prøver igen af sig selv.
problem-connection-cut =
    .title = Kan ikke få kontakt med { $system }: forbindelsen blev afbrudt
    .why = Svaret fra { $host } blev afbrudt, før det var komplet.
    .fix = Prøv igen. Overførslen fortsætter, hvor den slap, og intet gemmes to gange.
problem-answer-too-slow =
    .title = Kan ikke få kontakt med { $system }: svaret kom for langsomt
    .why = { $host } var begyndt at svare, men efter { $seconds } sekunder var svaret stadig ikke færdigt. Tjenesten eller netværket er langsomt.
    .fix = Vent lidt, og prøv igen. Job prøver igen af sig selv.
problem-certificate-untrusted =
    .title = Kan ikke få kontakt med { $system }: der er ikke tillid til certifikatet
    .why = Computeren har ikke tillid til certifikatet for { $host }. Et sikkerhedsprogram kan have åbnet trafikken, eller adressen er forkert.
    .fix = Bed it-afdelingen om at installere udstederens certifikat på computeren, eller ret adressen i forbindelsen.
problem-proxy-sign-in =
    .title = Kan ikke få kontakt med { $system }: proxyen beder om login
    .why = Proxyen mellem computeren og { $host } kræver brugernavn og adgangskode.
    .fix = Bed it-afdelingen om at tillade { $host }, eller angiv loginet i computerens netværksindstillinger.
problem-proxy-unusable =
    .title = Computerens proxyindstilling kan ikke bruges
    .why = Indstillingen { $variable } angiver en proxy, som Kobling ikke forstår. Adressen skal begynde med http:// eller https://.
    .fix = Bed it-afdelingen om at rette eller fjerne { $variable }, og start derefter Kobling igen.
problem-certificates-unusable =
    .title = Computerens certifikater kan ikke læses
    .why = Indstillingen { $variable } angiver et sted, hvor der skal ligge certifikater: { $file }. Der er intet, der kan læses som certifikater.
    .fix = Bed it-afdelingen om at rette eller fjerne { $variable }, og start derefter Kobling igen.
problem-outside-demonstration =
    .title = Intet forlader demonstrationen
    .why = { $host } er ikke et af de simulerede systemer på denne computer. En demonstration taler kun med dem, så der blev ikke sendt noget.
    .fix = Behold den foreslåede adresse. Vil du forbinde det rigtige { $system }, starter du Kobling uden demonstrationen.
problem-server-error =
    .title = Kan ikke få kontakt med { $system }: tjenesten er ude af drift
    .why = { $host } svarede med fejl { $status }. Fejlen ligger hos systemleverandøren.
    .fix = Vent, og prøv igen; job prøver igen af sig selv. Se systemleverandørens driftsside, hvis det varer ved.
problem-rate-limited =
    .title = Venter på { $system }
    .why = { $system } begrænser, hvor mange forespørgsler der må komme på kort tid.
    .fix = { $seconds ->
        [unknown] Prøv igen om lidt; job fortsætter af sig selv.
       *[other] Prøv igen om { $seconds } s; job fortsætter af sig selv.
    }

## Login

problem-registration-missing =
    .title = Kobling er ikke registreret hos { $system }
    .why = { $system } lukker kun programmer ind, som det kender, og kontorets registrering er ikke indtastet her.
    .fix = Indtast den registrering, kontoret har fået af systemleverandøren, i guiden eller med »kobling register«, og test igen.
problem-registration-refused =
    .title = { $system } godkender ikke registreringen af Kobling
    .why = Registreringen, ikke din egen nøgle, er ukendt eller erstattet, eller den hører til et andet miljø i { $system }.
    .fix = Bed den ansvarlige for registreringen på kontoret om at indtaste den igen. Din egen nøgle kan blive, som den er.
problem-registration-unapproved =
    .title = { $system } har ikke godkendt Kobling endnu
    .why = Kontorets registrering er kendt, men ikke til det, Kobling beder om. En ny applikation, og hvert API den bruger, venter på systemleverandørens godkendelse; en ændring virker først efter nogle minutter.
    .fix = Bed den ansvarlige for registreringen om at se i systemleverandørens udviklerportal, at alt er godkendt, og prøv igen.
problem-key-missing =
    .title = Nøglen mangler
    .why = Der er ikke gemt nogen nøgle til { $system } på denne computer. Den kan være fjernet fra nøgleringen, eller forbindelsen blev oprettet på en anden computer.
    .fix = Åbn forbindelsen, og indsæt nøglen igen.
problem-key-refused =
    .title = Nøglen blev ikke godkendt
    .why = { $system } afviste nøglen. Den kan være skrevet forkert, erstattet eller slettet.
    .fix = Indsæt den igen, eller opret en ny i { $system }.
problem-key-other-environment =
    .title = Nøglen hører til et andet miljø
    .why = { $system } holder test og produktion adskilt. Nøglen kommer fra det ene miljø og adressen fra det andet.
    .fix = Indsæt en nøgle fra det miljø, adressen hører til, eller ret adressen i forbindelsen.
problem-key-mistaken =
    .title = Dette ligner en anden nøgle
    .why = Det indsatte ligner dette: { $found }. Feltet skal have dette: { $field }.
    .fix = Kopier den rigtige værdi i { $system }, og indsæt den i feltet { $field }.
problem-key-other-kind =
    .title =
        { $kind ->
            [office] Det er et regnskabskontors nøgle
           *[end_user] Nøglen hører til én virksomhed
        }
    .why =
        { $kind ->
            [office] Her hører nøglen til én virksomhed til, men denne åbner et regnskabskontors klienter.
           *[end_user] Her hører regnskabskontorets nøgle til, men denne åbner kun { $company }.
        }
    .fix =
        { $kind ->
            [office] Vil du forbinde klienterne, går du videre i guiden. Ellers opretter du en nøgle i virksomheden selv, uden kryds ved »Regnskapskontorets brukernøkkel«.
           *[end_user] Vil du forbinde denne virksomhed, går du videre i guiden. Ellers opretter du nøglen igen i { $system } og sætter kryds ved »Regnskapskontorets brukernøkkel«.
        }
problem-session-refused =
    .title = { $system } afsluttede loginet
    .why = Nøglen blev godkendt, men den session, den gav, blev afvist lige bagefter.
    .fix = Kontroller forbindelsen igen. Sker det igen, så opret en ny nøgle i { $system }.
problem-sign-in-needed =
    .title = { $system } kræver login
    .why = Ingen er logget ind for denne forbindelse endnu, eller også blev det gjort på en anden computer.
    .fix = Åbn forbindelsen, og log ind via browseren; det tager omkring et minut.
problem-sign-in-expired =
    .title = Godkendelsen er udløbet
    .why = Den tid, den gjaldt for, er udløbet, eller nogen har fjernet adgangen i kontoindstillingerne hos systemleverandøren, eller brugeren er slettet.
    .fix = Tryk på Forny godkendelse, og log ind igen; det tager omkring et minut. Det, der venter, starter så af sig selv.
problem-sign-in-denied =
    .title = Adgangen blev ikke tildelt
    .why = Nogen annullerede på systemleverandørens side, eller brugeren må ikke give adgang. Intet er ændret her.
    .fix = Log ind igen, og accepter, eller bed en kollega, der må gøre det.
problem-sign-in-timed-out =
    .title = Der kom ikke svar fra browseren
    .why = Loginet blev ikke afsluttet i tide. Siden kan være lukket, eller browseren kunne ikke nå Kobling på denne computer.
    .fix = Log ind igen. Ender browseren på en fejlside, så kopier adressen, og indsæt den i guiden.
problem-sign-in-mismatch =
    .title = Svaret hører til et andet login
    .why = Det, browseren kom tilbage med, passer ikke til det login, der blev startet her. Det kan komme fra en ældre fane. Intet er gemt.
    .fix = Luk ældre loginsider i browseren, og log ind igen.
problem-sign-in-refused =
    .title = Loginet blev ikke godkendt
    .why = { $system } giver hvert login en kode, der virker én gang og i få minutter. Denne var brugt eller for gammel.
    .fix = Log ind igen, og afslut uden lang pause.
problem-port-taken =
    .title = Browseren kan ikke finde tilbage
    .why = Det sted på computeren, hvor browseren afleverer sit svar (port { $port }), bruges af et andet program eller et andet login.
    .fix = Afslut det andet login, eller luk det andet program, og prøv igen. Bliver det ved, angiver den ansvarlige for registreringen en anden omdirigeringsadresse.

## Adgang

problem-right-missing =
    .title = Mangler adgang til { $dataset }
    .why = Loginet virker, men { $dataset } er lukket for denne nøgle. En nøgle har aldrig flere rettigheder end sin bruger.
    .fix = Giv brugeren og nøglen adgangen i { $system }, og test igen.
problem-module-inactive =
    .title = Tillægstjenesten er ikke aktiveret
    .why = For at læse { $dataset } kræves en tillægstjeneste, som ikke er bestilt til virksomheden: { $module }.
    .fix = Bed en administrator om at bestille den i { $system }, og test igen.
problem-no-companies =
    .title = Ingen virksomheder at vise endnu
    .why = Forbindelsen virker, men viser ingen virksomheder. Som regel har nøglen ikke fået adgang til nogen.
    .fix = Giv nøglen adgang til mindst én virksomhed i { $system }, og tryk på Opdater klientliste.
problem-company-gone =
    .title = Virksomheden er ikke længere tilgængelig
    .why = { $system } viser ikke længere { $company } for denne nøgle. Adgangen kan være trukket tilbage, eller virksomheden er lukket.
    .fix = Bed om adgangen igen i { $system }, og tryk på Opdater klientliste, eller deaktiver virksomheden her. Det, der er overført, bevares.
problem-own-books-closed =
    .title = Kontorets eget regnskab er lukket for denne nøgle
    .why = Et regnskabskontors nøgle åbner klienternes regnskaber, aldrig kontorets eget.
    .fix = Vælg en af klienterne, eller opret en almindelig nøgle i kontorets egen virksomhed, og forbind den for sig.
problem-other-company =
    .title = Dette er en anden virksomhed
    .why =
        { $by ->
            [key] Nøglen er til { $found }, men denne forbindelse hører til { $company }. Intet er ændret.
           *[person] Du loggede ind på { $found }, men denne forbindelse hører til { $company }. Intet er ændret.
        }
    .fix =
        { $by ->
            [key] Brug en nøgle til { $company }, eller opret en ny forbindelse.
           *[person] Log ind igen, og vælg { $company }, eller opret en ny forbindelse.
        }
problem-companies-lost =
    .title = Virksomheder i brug ville gå tabt
    .why =
        { $by ->
            [key] Den nye nøgle åbner ikke: { $companies }. Intet er ændret; den gamle nøgle bruges stadig.
           *[person] Den bruger, der loggede ind, ser ikke: { $companies }. Intet er ændret; den tidligere godkendelse gælder stadig.
        }
    .fix =
        { $by ->
            [key] Giv den nye nøgle adgang til alle virksomheder i brug, eller deaktiver virksomhederne først.
           *[person] Log ind som en bruger, der ser alle virksomheder i brug, bed om adgangen, eller deaktiver virksomhederne først.
        }
problem-company-not-granted =
    .title = Adgang er ikke givet endnu
    .why = Du ser { $company } i { $system }, men det gør den bruger, Kobling læser med, ikke.
    .fix = Giv brugeren adgang til virksomheden i { $system }, og tryk på Opdater klientliste.
problem-access-group-missing =
    .title = Adgangsgruppen mangler
    .why = { $company } står på listen, men tabellerne er lukket for den bruger, Kobling læser med.
    .fix = Vælg en adgangsgruppe for brugeren og virksomheden i { $system }, og test igen.
problem-administrator-needed =
    .title = Du er ikke kundeadministrator
    .why = Loginet virker, men { $system } åbnes kun for en kundeadministrator.
    .fix = Log ind igen som kundeadministrator, eller giv trinnet videre til en.

## Svar

problem-malformed-answer =
    .title = { $system } gav et svar, der ikke kan læses
    .why = Svaret blev afkortet eller har ikke det aftalte format. Ofte skyldes det en proxy eller en kort forstyrrelse.
    .fix = Prøv igen. Kommer det tilbage, så send denne reference til support: { $reference }.
problem-unexpected-answer =
    .title = { $system } svarede anderledes end dokumenteret
    .why = Svaret kunne læses, men er ikke det, systemleverandørens dokumentation lover. API'et kan være ændret.
    .fix = Se efter en nyere version af Kobling. Findes der ingen, så send denne reference til support: { $reference }.
problem-amount-too-fine =
    .title = Et beløb har for mange decimaler
    .why = Der er et beløb med mere end fire decimaler i { $dataset }. Det afrundes ikke, for så ville regnskabet ikke længere stemme.
    .fix = Ret beløbet i { $system }, eller kopier detaljerne, og send dem til support.
problem-value-unreadable =
    .title = En værdi i { $system } kan ikke læses
    .why = { $field } i { $record } indeholder noget andet end dokumenteret, for eksempel tekst i stedet for et tal. Denne række blev udeladt, alle andre er læst.
    .fix = Find posten i { $system }, ret værdien, og importer igen. Ser den rigtig ud dér, så kopier detaljerne, og send dem til support.
problem-value-missing-at-vendor =
    .title = En værdi mangler i { $system }
    .why = { $field } i { $record } er tom, selv om { $system } ifølge sin egen dokumentation altid udfylder den. Denne række blev udeladt, alle andre er læst.
    .fix = Find posten i { $system }, udfyld det, der mangler, og importer igen. Ser den rigtig ud dér, så kopier detaljerne, og send dem til support.
problem-result-too-large =
    .title = For mange rækker på én gang
    .why = { $system } giver kun et begrænset antal rækker ad gangen, og der er flere i { $window }, selv én dag ad gangen.
    .fix = Kopier detaljerne, og send dem til support: disse dage skal læses på en anden måde.
problem-paging-stuck =
    .title = { $system } giver den samme side igen
    .why = Listen kommer ikke videre, så læsningen blev stoppet, før den fortsatte i det uendelige.
    .fix = Prøv igen. Kommer det tilbage, så kopier detaljerne, og send dem til support.
problem-vendor-rejected =
    .title = { $system } afviste forespørgslen
    .why = Forespørgslen blev forstået, men afslået. Systemleverandørens egen forklaring står under Detaljer.
    .fix = Åbn Detaljer, og ret det, der nævnes dér, i { $system }, eller send denne reference til support: { $reference }.

## Denne computer

problem-keyring-missing =
    .title = Computeren har ingen nøglering
    .why = Kobling opbevarer kun nøgler i styresystemets nøglering og fandt ingen ({ $backend }). Intet er gemt.
    .fix = Installer og start en nøglering (på Linux GNOME Keyring eller KWallet), og prøv igen.
problem-keyring-locked =
    .title = Nøgleringen er låst
    .why = Computerens nøglering er låst. Nøglerne bliver, hvor de er.
    .fix = Lås nøgleringen op, og prøv igen; jobbene venter.
problem-keyring-unsafe =
    .title = Nøgleringen beskytter ikke nøgler
    .why = Computeren er indstillet til en nøglering, der gemmer i klartekst eller slet ikke gemmer ({ $backend }). Intet er gemt.
    .fix = Vælg styresystemets egen nøglering i computerens indstillinger, og prøv igen.
problem-keyring-failed =
    .title = Nøgleringen meldte en fejl
    .why = Computerens nøglering ({ $backend }) kunne ikke gøre det, den blev bedt om. Intet er ændret.
    .fix = Åbn computerens nøglering, se, at den virker, og prøv igen. Fejlen står under Detaljer.
problem-keyring-silent =
    .title = Nøgleringen svarer ikke
    .why = Kobling spurgte computerens nøglering og ventede forgæves i 15 sekunder. Intet er gået tabt. Den kan være stoppet, eller et vindue kan vente på din adgangskode.
    .fix = Se efter et vindue, der beder om nøgleringens adgangskode, og svar på det; ellers log ud af computeren og ind igen. Prøv derefter igen.
problem-keyring-setting =
    .title = Nøgleringen, der er valgt på computeren, kan ikke indlæses
    .why = { $setting } nævner en nøglering, der ikke findes. Intet er gemt, og intet er gået tabt.
    .fix = Fjern valget i { $setting }, eller ret navnet, og start Kobling igen.
problem-database-newer =
    .title = Datafilen hører til en nyere version af Kobling
    .why = { $file } er skrevet af en nyere version. Den blev ikke åbnet, så intet er gået tabt.
    .fix = Installer den nyeste version af Kobling, eller vælg en anden datamappe.
problem-database-corrupt =
    .title = Datafilen er beskadiget
    .why = { $file } kan ikke læses som Koblings database. Den er ikke rørt.
    .fix = Læg en sikkerhedskopi af filen tilbage, eller vælg en anden datamappe, og importer igen.
problem-database-busy =
    .title = Datafilen er i brug
    .why = Et andet program skriver til { $file } lige nu.
    .fix = Vent lidt, og prøv igen. Varer det ved, så luk andre programmer, der bruger filen.
problem-folder-unusable =
    .title = Mappen kan ikke bruges
    .why = Kobling kan ikke oprette eller skrive i { $file }. Intet er gemt.
    .fix = Vælg en anden mappe, eller bed den ansvarlige for computeren om skriveadgang til denne.
problem-folder-in-use =
    .title = En demonstration kan ikke ligge i denne mappe
    .why = { $file } er ikke tom, og det, der ligger i den, hører ikke til en demonstration. En demonstration rører det aldrig, så intet blev åbnet.
    .fix = Vælg en ny eller tom mappe med --data-dir. Uden den, og uden KOBLING_DATA_DIR, rydder demonstrationen op efter sig.
problem-folder-of-demonstration =
    .title = Denne mappe hører til en demonstration
    .why = { $file } indeholder det, en demonstration har fundet på. Rigtige forbindelser gemmes aldrig ved siden af, så intet blev åbnet.
    .fix = Åbn den med »kobling demo --data-dir« og mappen, eller vælg en anden mappe til rigtige forbindelser.
problem-demonstration-busy =
    .title = Demonstrationen kan ikke åbnes nu
    .why = Demonstrationen i { $file } bruger altid portene fra { $port } og opefter. De er optaget, oftest fordi den allerede er åben, eller der er bedt om andre.
    .fix = Luk det andet vindue med demonstrationen, udelad --port-base, og prøv igen.
problem-ports-taken =
    .title = Portene er optaget
    .why = Et andet program bruger portene fra { $port } og opefter, som oftest en demonstration, der allerede er åben.
    .fix = Luk det andet program, eller angiv andre porte med --port-base.
problem-demonstration-damaged =
    .title = Demonstrationen kan ikke åbnes igen
    .why = { $file } er beskadiget, så demonstrationen ved ikke længere, hvordan den blev forladt. Rigtige forbindelser er ikke berørt.
    .fix = Begynd forfra i en anden mappe med --data-dir.
problem-output-unwritable =
    .title = Resultatet kunne ikke skrives
    .why = Det, kommandoen skriver ud, går til en fil eller enhed, der ikke tager imod mere: { $reason }. Der kan mangle tal til sidst.
    .fix = Frigør plads dér, eller send resultatet et andet sted hen, og kør kommandoen igen.
problem-disk-full =
    .title = Disken er fuld
    .why = Der er ikke plads til at skrive mere til { $file }. Det, der blev gemt før, er i sikkerhed.
    .fix = Frigør plads på disken, og prøv igen. Overførslen fortsætter, hvor den slap.
problem-clock-wrong =
    .title = Computerens ur går forkert
    .why = Computerens ur afviger for meget fra uret hos { $system }, så login og datoer er ikke til at stole på.
    .fix = Indstil dato, klokkeslæt og tidszone i computerens indstillinger, og prøv igen.

## Det indtastede

problem-value-missing =
    .title = Ikke udfyldt: { $field }
    .why = Feltet { $field } skal udfyldes for at komme videre.
    .fix = Udfyld feltet { $field }.
problem-value-invalid =
    .title = Kan ikke bruges: { $field }
    .why = Værdien har ikke den form, feltet { $field } kræver. Indtastet: { $found }.
    .fix = Ret feltet { $field }, og prøv igen.
problem-name-taken =
    .title = Navnet er allerede i brug
    .why = Der er allerede en her, der hedder { $name }.
    .fix = Skriv et andet navn i navnefeltet.
problem-company-taken =
    .title = Virksomheden er allerede forbundet
    .why = { $connection ->
        [private_of_somebody_else] { $company } er allerede forbundet gennem en andens private forbindelse. Endnu en forbindelse ville vise virksomheden to gange.
       *[other] { $company } er allerede forbundet gennem { $connection }. Endnu en forbindelse ville vise virksomheden to gange.
    }
    .fix = { $connection ->
        [private_of_somebody_else] Bed den, der forbandt virksomheden, om at dele forbindelsen eller deaktivere virksomheden dér først.
       *[other] Åbn forbindelsen { $connection }, og brug virksomheden dér, eller deaktiver den dér først.
    }
problem-same-key-elsewhere =
    .title = Samme nøgle er allerede i brug
    .why = { $name ->
        [private_of_somebody_else] En andens private forbindelse bruger allerede denne nøgle.
       *[other] Forbindelsen { $name } bruger allerede denne nøgle.
    }
    .fix = { $name ->
        [private_of_somebody_else] Opret en separat nøgle i { $system }.
       *[other] Åbn forbindelsen { $name }, og brug den, eller opret en separat nøgle i { $system }.
    }
problem-unknown-name =
    .title = Ikke fundet: { $name }
    .why = Der er ikke noget her, der hedder { $name }. Store og små bogstaver og mellemrum skal passe.
    .fix = Sammenlign stavemåden med listen, eller brug id'et fra listen.
problem-ambiguous-name =
    .title = Flere hedder { $name }
    .why = Navnet { $name } passer på mere end én, og Kobling gætter ikke.
    .fix = Brug id'et fra listen i stedet for navnet.
problem-companies-differ =
    .title = De to virksomheder er ikke ens
    .why = { $company } og { $found } har ikke samme org.nr. Poster fra den ene ville havne hos den anden.
    .fix = Er det meningen, bekræfter du det. Ellers vælger du forbindelsen til den rigtige virksomhed.
problem-companies-unknown =
    .title = Det vides ikke, om virksomhederne er de samme
    .why = Mindst en af siderne, { $company } og { $found }, oplyser intet org.nr. Der overføres intet, før nogen har sagt, at de hører sammen.
    .fix = Hører de sammen, bekræfter du det. Ellers vælger du forbindelsen til den rigtige virksomhed.
problem-not-in-use =
    .title = { $name } er ikke i brug
    .why = Intet læses fra en virksomhed, der ikke er i brug, eller hvis forbindelse er afbrudt.
    .fix = Aktiver den under Klienter, og prøv igen.
problem-not-ready =
    .title = Ikke alt er udført endnu
    .why = Nogle trin i opstarten udestår, så integrationen kan ikke tages i brug.
    .fix = Åbn tjeklisten for opstart, og udfør de trin, der udestår.

## Tal

problem-differs =
    .title = Tallene afviger fra { $system }
    .why = De gemte posteringer giver ikke samme sum som saldobalancen i { $system }. Konti og perioder, der afviger: { $count }.
    .fix = Åbn afstemningen, se på de konti, der afviger, og importer perioderne igen.
problem-not-imported =
    .title = Intet er importeret endnu
    .why = Der er ingen importerede tal for { $company }, så der er intet at vise eller afstemme.
    .fix = Start importen for virksomheden.

## Kobling selv

problem-internal-error =
    .title = Kobling begik en fejl
    .why = En fejl i selve Kobling stoppede arbejdet. Det, der blev gemt før, er i sikkerhed.
    .fix = Prøv igen. Kommer det tilbage, så send denne reference til support: { $reference }.
problem-cancelled =
    .title = Annulleret
    .why = Arbejdet blev stoppet efter ønske. Det, der er overført, er bevaret.
    .fix = Start igen, når du vil; arbejdet fortsætter, hvor det slap.

## Poster, der overføres mellem to systemer

problem-customer-code-missing =
    .title = Kunden har ingen kode
    .why = Netvisor og Severa kender en kunde på koden, og denne har ingen.
    .fix = Giv kunden et nummer dér, hvor den kommer fra: kun cifre og ikke 0 først. Næste overførsel tager den med.
problem-customer-code-not-numeric =
    .title = Kundekoden er ikke et tal
    .why = Netvisor accepterer kun cifre som kundekode.
    .fix = Ret kundenummeret i Severa, så det kun består af cifre. Næste overførsel tager den med.
problem-customer-code-leading-zero =
    .title = Kundekoden begynder med 0
    .why = Netvisor tillader ikke en kundekode, der begynder med 0, for eksempel 0001.
    .fix = Ret kundenummeret i Severa, så det begynder med et andet ciffer. Næste overførsel tager den med.
problem-name-missing =
    .title = Navnet mangler
    .why = Posten har ikke noget navn, og det modtagende system kræver et.
    .fix = Skriv navnet dér, hvor posten kommer fra. Næste overførsel tager den med.
problem-name-too-long =
    .title = Navnet er for langt
    .why = Navnet har flere tegn, end det modtagende system tager imod. Det afkortes ikke, for så ville systemerne blive forskellige.
    .fix = Forkort navnet dér, hvor posten kommer fra. Netvisor tillader 250 tegn for en kunde.
problem-address-missing =
    .title = Adressen er ufuldstændig
    .why = Netvisor kræver gadeadresse, postnummer og by for en kunde, og noget af det mangler.
    .fix = Udfyld adressen på kundens hovedkontor i Severa. Næste overførsel tager den med.
problem-address-too-long =
    .title = Adressen er for lang
    .why = Netvisor tillader højst 80 tegn på én linje som gadeadresse.
    .fix = Forkort gadeadressen i Severa, og fjern linjeskift.
problem-business-id-missing =
    .title = Kundens momsnummer mangler
    .why = Netvisor kræver Y-tunnus for en erhvervskunde, og det mangler på kunden.
    .fix = Skriv kundens momsnummer i Severa. Næste overførsel tager den med.
problem-business-id-invalid =
    .title = Kundens momsnummer er ikke gyldigt
    .why = Nummeret har ikke den form, kundens land bruger, eller kontrolcifferet er forkert.
    .fix = Ret kundens momsnummer i Severa, i Finland for eksempel FI12345678 eller 1234567-8.
problem-country-unknown =
    .title = Kundens land kunne ikke genkendes
    .why = Landet i adressen er skrevet sådan, at det ikke svarer til noget land i Netvisor.
    .fix = Vælg landet igen i adressen på kundens hovedkontor i Severa. Næste overførsel tager den med.
problem-duplicate-code =
    .title = Koden findes allerede
    .why = Det modtagende system har en anden post med samme kode. Intet er oprettet to gange.
    .fix = Er det den samme, så vælg i indstillingerne, at poster kobles eller opdateres. Giv ellers en af dem en anden kode.
problem-preview-outdated =
    .title = Posten er ændret siden forhåndsvisningen
    .why = For { $record } ville der blive skrevet noget andet, end forhåndsvisningen viste: posten eller den tilsvarende i det modtagende system er ændret. Intet er skrevet.
    .fix = Åbn forhåndsvisningen, og se, hvad der nu ville ske med posten. Overfør derefter igen.
problem-customer-not-found =
    .title = Kunden blev ikke fundet
    .why = Netvisor har ingen kunde med denne kode. Som regel er kunden ikke overført, fordi noget manglede.
    .fix = Kontroller momsnummer, navn, adresse, eget kundenummer og oplysninger om e-faktura i Severa, overfør kunderne, og prøv igen.
problem-product-not-found =
    .title = Produktet blev ikke fundet
    .why = Netvisor har ikke noget produkt med denne kode.
    .fix = Overfør produkterne først, eller vælg det midlertidige produkt i indstillingerne.
problem-product-code-missing =
    .title = Produktet har ingen kode
    .why = Systemerne kender et produkt på koden, og dette har ingen.
    .fix = Giv produktet en kode dér, hvor det kommer fra. Næste overførsel tager det med.
problem-product-group-missing =
    .title = Produktgruppen mangler
    .why = Netvisor kræver en produktgruppe, og den angivne findes ikke dér.
    .fix = Opret produktgruppen i Netvisor, eller vælg en anden produktkategori i Severa.
problem-vat-unknown =
    .title = Momssatsen er ikke kendt
    .why = Netvisor kender ikke produktets momssats, eller den passer ikke til momskoden.
    .fix = Ret momssatsen i Severa til en, som Netvisor bruger.
problem-operator-unknown =
    .title = E-fakturaoperatøren er ikke kendt
    .why = Netvisor kender ikke operatøren for kundens e-fakturaadresse.
    .fix = Ret kundens e-fakturaoperatør i Severa, eller lad begge e-fakturafelter stå tomme.
problem-header-missing =
    .title = Dimensionsoverskriften mangler: { $header }
    .why = Dimensioner lægges under en overskrift, som skal findes i Netvisor i forvejen; overførslen opretter aldrig overskrifter.
    .fix = Opret overskriften i Netvisor, eller vælg en anden i indstillingerne for dimensioner.
problem-parent-missing =
    .title = Dimensionen ovenover mangler
    .why = Denne hører under en anden ({ $parent }), som ikke er overført.
    .fix = Se i historikken, hvorfor den ovenover ikke blev overført, og ret det først.
problem-temp-customer-missing =
    .title = Den midlertidige kunde mangler: { $record }
    .why = Indstillingerne siger, at kunder ikke overføres, og at én midlertidig kunde bruges i stedet for alle, men Netvisor har ingen kunde med den kode.
    .fix = Opret en kunde med koden { $record } i Netvisor, eller vælg en anden indstilling for kunder.
problem-temp-product-missing =
    .title = Det midlertidige produkt mangler: { $record }
    .why = Indstillingerne siger, at produkter ikke overføres, og at ét midlertidigt produkt bruges i stedet for alle, men Netvisor har ikke noget produkt med den kode.
    .fix = Opret et produkt med koden { $record } i Netvisor, eller vælg en anden indstilling for produkter.
problem-invoice-already-moved =
    .title = Salgsfaktura { $record } er allerede overført til Netvisor
    .why = Der findes allerede en faktura med dette nummer. Intet er oprettet to gange.
    .fix = Der er intet at gøre i Netvisor. Sæt statussen »Lasku lähetetty Netvisoriin« på fakturaen i Severa.
problem-status-missing =
    .title = En fakturastatus mangler i Severa
    .why = Integrationen finder fakturaer på statussens navn, og en af dem har fået nyt navn eller er slettet.
    .fix = Gendan statusserne »Vedos«, »Valmis lähetettäväksi Netvisoriin« og »Lasku lähetetty Netvisoriin« i Severa, bogstav for bogstav.
problem-currencies-differ =
    .title = Basisvalutaerne er forskellige
    .why = Basisvalutaen i Severa er ikke den samme som i Netvisor, så beløb ville få en anden betydning.
    .fix = Vælg virksomheder med samme basisvaluta, eller ret valutaen i Severa.
problem-period-locked =
    .title = Perioden er låst
    .why = Regnskabsperioden i Netvisor er lukket for posteringer.
    .fix = Åbn perioden i Netvisor, eller ret datoen i Severa.
problem-record-refused =
    .title = Posten blev afvist
    .why = Det modtagende system forstod posten, men godtog den ikke. Dets egen forklaring står under Detaljer.
    .fix = Åbn Detaljer, ret det, der nævnes, dér hvor posten kommer fra, og prøv de mislykkede igen.
