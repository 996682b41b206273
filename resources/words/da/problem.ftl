# Ét punkt pr. fejlkode: hvad der skete, hvorfor, og hvad der skal gøres.

## Kontakt med serveren

problem-address-invalid =
    .title = Adressen kan ikke bruges
    .why = En adresse begynder med https:// og angiver en server. Den indeholder ikke brugernavn, adgangskode eller spørgsmålstegn.
    .fix = Kopiér adressen igen fra dokumentationen til { $system }, eller behold den foreslåede.
problem-no-network =
    .title = Kan ikke få kontakt med { $system }: computeren er ikke på nettet
    .why = Computeren har ingen netværksforbindelse lige nu.
    .fix = Slut computeren til netværket. Job, der venter, starter så af sig selv.
problem-name-not-resolved =
    .title = Kan ikke få kontakt med { $system }: adressen findes ikke
    .why = Ingen server er kendt under navnet { $host }. Adressen kan være stavet forkert, eller netværkets navnetjeneste svarer ikke.
    .fix = Kontrollér adressen i forbindelsen, og kør derefter netværkskontrollen.
problem-unreachable =
    .title = Kan ikke få kontakt med { $system }
    .why = { $host } kan ikke nås fra dette netværk. En firewall kan stå i vejen, eller tjenesten er nede.
    .fix = Kør netværkskontrollen. Hvis andre websider åbner, så bed it-afdelingen om at tillade { $host }.
problem-timed-out =
    .title = Kan ikke få kontakt med { $system }: intet svar i tide
    .why = { $host } var for længe om at svare. Tjenesten eller netværket er langsomt.
    .fix = Vent lidt, og tryk på Prøv igen. Job prøver igen af sig selv.
problem-connection-cut =
    .title = Kan ikke få kontakt med { $system }: forbindelsen blev afbrudt
    .why = Svaret fra { $host } blev afbrudt, før det var komplet.
    .fix = Tryk på Prøv igen. Overførslen fortsætter, hvor den slap, og intet gemmes to gange.
problem-certificate-untrusted =
    .title = Kan ikke få kontakt med { $system }: certifikatet er ikke betroet
    .why = Computeren har ikke tillid til certifikatet for { $host } (udsteder: { $issuer }). Et sikkerhedsprogram kan have åbnet trafikken, eller adressen er forkert.
    .fix = Bed it-afdelingen om at installere udstederens certifikat på computeren, eller ret adressen i forbindelsen.
problem-proxy-sign-in =
    .title = Kan ikke få kontakt med { $system }: proxyen beder om login
    .why = Proxyen mellem computeren og { $host } kræver brugernavn og adgangskode.
    .fix = Bed it-afdelingen om at tillade { $host }, eller angiv loginet i computerens netværksindstillinger.
problem-server-error =
    .title = Kan ikke få kontakt med { $system }: tjenesten er ude af drift
    .why = { $host } svarede med fejl { $status }. Fejlen ligger hos leverandøren.
    .fix = Vent, og tryk på Prøv igen; job prøver igen af sig selv. Se leverandørens driftsside, hvis det varer ved.
problem-rate-limited =
    .title = Venter på { $system }
    .why = { $system } begrænser, hvor mange forespørgsler der må komme på kort tid.
    .fix = Du behøver ikke gøre noget: overførslen fortsætter af sig selv. Sekunder at vente: { $seconds }.

## Login

problem-registration-missing =
    .title = Kobling er ikke registreret hos { $system }
    .why = { $system } lukker kun programmer ind, som det kender, og kontorets registrering er ikke angivet her.
    .fix = Angiv den registrering, kontoret har fået af leverandøren, i guiden eller med »kobling register«, og test igen.
problem-registration-refused =
    .title = { $system } godkender ikke registreringen af Kobling
    .why = Registreringen, ikke din egen nøgle, er ukendt eller erstattet, eller den hører til et andet miljø i { $system }.
    .fix = Bed den ansvarlige for registreringen på kontoret om at angive den igen. Din egen nøgle kan blive, som den er.
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
    .fix = Kopiér den rigtige værdi i { $system }, og indsæt den i feltet { $field }.
problem-key-other-kind =
    .title = Nøglen hører til én virksomhed
    .why = Du valgte regnskabskontorets nøgle, men denne nøgle åbner kun { $company }.
    .fix = Gå videre, hvis det er denne virksomhed, du vil forbinde. Ellers opretter du nøglen igen i { $system } og sætter kryds ved »Regnskapskontorets brukernøkkel«.
problem-session-refused =
    .title = { $system } afsluttede loginet
    .why = Nøglen blev godkendt, men den session, den gav, blev afvist lige bagefter.
    .fix = Test forbindelsen igen. Sker det igen, så opret en ny nøgle i { $system }.

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
    .fix = Bed om adgangen igen i { $system }, og tryk på Opdater klientliste, eller deaktivér virksomheden her. Det, der er overført, bliver liggende.
problem-own-books-closed =
    .title = Kontorets eget regnskab er lukket for denne nøgle
    .why = Et regnskabskontors nøgle åbner klienternes regnskaber, aldrig kontorets eget.
    .fix = Vælg en af klienterne, eller opret en almindelig nøgle i kontorets egen virksomhed, og forbind den for sig.
problem-other-company =
    .title = Dette er en anden virksomhed
    .why = Du loggede ind på { $company }, men forbindelsen { $connection } hører til en anden virksomhed. Intet er ændret.
    .fix = Log ind igen, og vælg den virksomhed, forbindelsen hører til, eller opret en ny forbindelse.

## Svar

problem-malformed-answer =
    .title = { $system } gav et svar, der ikke kan læses
    .why = Svaret blev afkortet eller har ikke det aftalte format. Ofte skyldes det en proxy eller en kort forstyrrelse.
    .fix = Tryk på Prøv igen. Kommer det tilbage, så send denne reference til support: { $reference }.
problem-unexpected-answer =
    .title = { $system } svarede anderledes end dokumenteret
    .why = Svaret kunne læses, men er ikke det, leverandørens dokumentation lover. Grænsefladen kan være ændret.
    .fix = Se efter en nyere version af Kobling. Findes der ingen, så send denne reference til support: { $reference }.
problem-amount-too-fine =
    .title = Et beløb har for mange decimaler
    .why = Der er et beløb med mere end fire decimaler i { $dataset }. Det afrundes ikke, for så ville regnskabet ikke længere stemme.
    .fix = Ret beløbet i { $system }, eller kopiér Detaljer, og send dem til support.
problem-result-too-large =
    .title = For mange rækker på én gang
    .why = { $system } giver kun et begrænset antal rækker ad gangen, og der er flere i { $window }, selv én dag ad gangen.
    .fix = Kopiér Detaljer, og send dem til support: disse dage skal læses på en anden måde.
problem-paging-stuck =
    .title = { $system } giver den samme side igen
    .why = Listen kommer ikke videre, så læsningen blev stoppet, før den fortsatte i det uendelige.
    .fix = Tryk på Prøv igen. Kommer det tilbage, så kopiér Detaljer, og send dem til support.
problem-vendor-rejected =
    .title = { $system } afviste forespørgslen
    .why = Forespørgslen blev forstået, men afslået. Leverandørens egen forklaring står under Detaljer.
    .fix = Åbn Detaljer, og ret det, der nævnes dér, i { $system }, eller send denne reference til support: { $reference }.

## Denne computer

problem-keyring-missing =
    .title = Computeren har ingen nøglering
    .why = Kobling opbevarer kun nøgler i styresystemets nøglering og fandt ingen ({ $backend }). Intet er gemt.
    .fix = Installér og start en nøglering (på Linux GNOME Keyring eller KWallet), og tryk på Prøv igen.
problem-keyring-locked =
    .title = Nøgleringen er låst
    .why = Computerens nøglering er låst. Nøglerne bliver, hvor de er.
    .fix = Lås nøgleringen op, og tryk på Prøv igen; jobbene venter.
problem-keyring-unsafe =
    .title = Nøgleringen beskytter ikke nøgler
    .why = Computeren er indstillet til en nøglering, der gemmer i klartekst eller slet ikke gemmer ({ $backend }). Intet er gemt.
    .fix = Vælg styresystemets egen nøglering i computerens indstillinger, og tryk på Prøv igen.
problem-keyring-failed =
    .title = Nøgleringen meldte en fejl
    .why = Computerens nøglering ({ $backend }) kunne ikke gøre det, den blev bedt om. Intet er ændret.
    .fix = Åbn computerens nøglering, se, at den virker, og tryk på Prøv igen. Fejlen står under Detaljer.
problem-database-newer =
    .title = Datafilen hører til en nyere Kobling
    .why = { $file } er skrevet af en nyere version. Den blev ikke åbnet, så intet er gået tabt.
    .fix = Installér den nyeste version af Kobling, eller vælg en anden datamappe.
problem-database-corrupt =
    .title = Datafilen er beskadiget
    .why = { $file } kan ikke læses som Koblings database. Den er ikke rørt.
    .fix = Læg en sikkerhedskopi af filen tilbage, eller vælg en anden datamappe, og importér igen.
problem-database-busy =
    .title = Datafilen er i brug
    .why = Et andet program skriver til { $file } lige nu.
    .fix = Vent lidt, og tryk på Prøv igen. Varer det ved, så luk andre programmer, der bruger filen.
problem-folder-unusable =
    .title = Mappen kan ikke bruges
    .why = Kobling kan ikke oprette eller skrive i { $file }. Intet er gemt.
    .fix = Vælg en anden mappe, eller bed den, der styrer computeren, om skriveadgang til denne.
problem-disk-full =
    .title = Disken er fuld
    .why = Der er ikke plads til at skrive mere til { $file }. Det, der blev gemt før, er i sikkerhed.
    .fix = Frigør plads på disken, og tryk på Prøv igen. Overførslen fortsætter, hvor den slap.
problem-clock-wrong =
    .title = Computerens ur går forkert
    .why = Computerens ur afviger for meget fra uret hos { $system }, så login og datoer er ikke til at stole på.
    .fix = Indstil dato, klokkeslæt og tidszone i computerens indstillinger, og tryk på Prøv igen.

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
    .why = { $company } er allerede forbundet gennem { $connection }. Endnu en forbindelse ville vise virksomheden to gange.
    .fix = Åbn forbindelsen { $connection }, og brug virksomheden dér, eller deaktivér den dér først.
problem-same-key-elsewhere =
    .title = Samme nøgle er allerede i brug
    .why = Forbindelsen { $name } bruger allerede denne nøgle.
    .fix = Åbn forbindelsen { $name }, og brug den, eller opret en separat nøgle i { $system }.
problem-unknown-name =
    .title = Ikke fundet: { $name }
    .why = Intet her hedder { $name }. Store bogstaver og mellemrum tæller.
    .fix = Sammenlign stavemåden med listen, eller brug id'et fra listen.
problem-ambiguous-name =
    .title = Flere hedder { $name }
    .why = Navnet { $name } passer på mere end én, og ingen vælges ved gætteri.
    .fix = Brug id'et fra listen i stedet for navnet.
problem-not-ready =
    .title = Alt er ikke gjort endnu
    .why = Nogle trin i opstarten er stadig åbne, så brugen kan ikke begynde.
    .fix = Åbn tjeklisten for opstart, og fuldfør de åbne trin.

## Tal

problem-differs =
    .title = Tallene afviger fra { $system }
    .why = De gemte posteringer giver ikke samme sum som saldobalancen i { $system }. Konti og perioder, der afviger: { $count }.
    .fix = Åbn afstemningen, se på de konti, der afviger, og importér perioderne igen.
problem-not-imported =
    .title = Intet er importeret endnu
    .why = Der er ingen importerede tal for { $company }, så der er intet at vise eller afstemme.
    .fix = Start importen på virksomheden.

## Kobling selv

problem-internal-error =
    .title = Kobling begik en fejl
    .why = En fejl i selve Kobling stoppede arbejdet. Det, der blev gemt før, er i sikkerhed.
    .fix = Tryk på Prøv igen. Kommer det tilbage, så send denne reference til support: { $reference }.
problem-cancelled =
    .title = Annulleret
    .why = Arbejdet blev stoppet efter ønske. Det, der er overført, er bevaret.
    .fix = Start igen, når du vil; arbejdet fortsætter, hvor det slap.
