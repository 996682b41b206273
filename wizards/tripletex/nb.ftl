# Tripletex på bokmål. Navn mellom « » er Tripletex' egne.

step-kind-title = Hvilken type nøkkel vil du bruke?
step-kind-body = Tripletex slipper Kobling inn med en nøkkel, ikke med passordet ditt. Det finnes to typer, og svaret avgjør hvilke steg som følger.
step-kind-ask-key-kind = Nøkkelen
step-kind-ask-key-kind-office = Regnskapskontor: én nøkkel for mange klienter
    .hint = «Regnskapskontorets brukernøkkel». Lages én gang på kontorets egen konto i Tripletex og knyttes så til klientene du velger.
step-kind-ask-key-kind-end-user = Ett selskap: nøkkel til selskapets eget regnskap
    .hint = «Brukernøkkel for sluttbruker». Lages inne på selskapets egen konto i Tripletex.
step-kind-note-support = Regnskapskontorets brukernøkkel virker bare i programmer som støtter den. Det gjør Kobling.

step-before-title = Før du begynner
step-before-body = To spørsmål sparer deg for bomturer. Mangler noe, kan du gi steget videre til en annen og komme tilbake; alt du har lagt inn, blir tatt vare på.
step-before-ask-role = Er du konto- eller brukeradministrator i Tripletex?
step-before-ask-role-yes = Ja
step-before-ask-role-no = Nei, det er en annen
step-before-ask-package = Har kontoen Smart- eller Komplett-pakken?
step-before-ask-package-yes = Ja
step-before-ask-package-no = Nei, eller jeg vet ikke
step-before-note-later = Alt i alt tar det omtrent 15 minutter. «Fullfør senere» lagrer når som helst.
step-before-handover =
    Hei,

    vi kobler Tripletex til { $application } og trenger at en konto- eller brukeradministrator gjør dette én gang:

    1. Kontroller at kontoen har Smart- eller Komplett-pakken.
    2. Åpne i Tripletex: Selskap > Mitt abonnement
    3. Bestill «Integrasjoner» under «Moduler og tilleggstjenester», les vilkårene og trykk «Aktiver».
    4. Si fra når det er gjort, eller gi brukeren min administratorrettigheter.

    I eldre menyer: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Ikke send nøkler eller passord på e-post.

step-registration-title = Koblings egen registrering hos Tripletex
step-registration-body = Tripletex ber hvert program om en egen nøkkel, consumer token. Den hører til kontorets avtale med Tripletex, ikke til en klient, og legges inn én gang.
step-registration-done = navnet og consumer token er lagret på denne maskinen.
step-registration-note-once = Ved senere tilkoblinger blir du ikke spurt. Den som bestilte tilgang for { $application } hos Tripletex, har fått consumer token.

step-activate-title = Aktiver «Integrasjoner» i Tripletex
step-activate-body = Tilleggstjenesten åpner Tripletex for andre programmer. En konto- eller brukeradministrator bestiller den.
step-activate-done = «Integrasjoner» står som aktiv under «Moduler og tilleggstjenester».
step-activate-do-where-office = Logg på kontorets egen konto. Dette gjøres én gang, på kontoret; hos klientene er det ikke nødvendig.
step-activate-do-where-company = Logg på kontoen til selskapet du vil koble til.
step-activate-do-open = Åpne abonnementet.
step-activate-do-order = Finn modulene og tilleggstjenestene, og bestill denne.
step-activate-do-terms = Les vilkårene, og aktiver.
step-activate-other-title = Menyene mine ser annerledes ut
step-activate-other-open = I eldre menyer heter siden dette.
step-activate-other-order = Kryss av her.
step-activate-other-missing = Finner du ikke siden? Da mangler brukeren din rett til å se den, eller avtalen er en annen: spør administratoren deres eller Tripletex.
step-activate-handover =
    Hei,

    vi kobler Tripletex til { $application }. Kan du aktivere tilleggstjenesten «Integrasjoner»? Det tar omtrent tre minutter.

    1. Logg på som konto- eller brukeradministrator; et regnskapskontor gjør det på kontorets egen konto.
    2. Åpne: Selskap > Mitt abonnement
    3. Bestill «Integrasjoner» under «Moduler og tilleggstjenester».
    4. Les vilkårene og trykk «Aktiver».

    I eldre menyer: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Kontoen må ha Smart- eller Komplett-pakken. Si fra når det er gjort. Jeg trenger verken nøkkel eller passord fra deg.

step-user-title = Velg brukeren nøkkelen skal høre til
step-user-body = Nøkkelen lages på en ansatt eller en kontakt. Du kan gjerne velge deg selv.
step-user-done = skjemaet for ny nøkkel er åpent.
step-user-do-open = Åpne listen over ansatte, og velg en.
step-user-do-contacts = Eller åpne kontaktene, hvis brukeren står der.
step-user-do-tab = Gå til denne fanen på den ansatte eller kontakten.
step-user-do-new = Trykk på knappen for ny nøkkel.
step-user-other-title = Menyene ser annerledes ut, eller jeg ser ikke fanen
step-user-other-employees = På noen kontoer står de ansatte her.
step-user-other-self = Vil du bruke deg selv: Åpne din egen profil øverst til høyre, og gå til denne fanen.
step-user-other-missing = Ingen slik fane? Da er ikke «Integrasjoner» aktivert: Gå tilbake til forrige steg.
step-user-warning-rights = En nøkkel har aldri flere tilganger enn brukeren den er laget på. Velg en som får se hele regnskapet, og som blir værende: Fjernes brukeren, stopper nøkkelen.

step-create-title = Lag nøkkelen
step-create-body = Fyll ut skjemaet i Tripletex ovenfra og ned. Kopier applikasjonsnavnet herfra; hver bokstav må stemme.
step-create-done = Tripletex viser den nye nøkkelen i et eget vindu. La det stå åpent.
step-create-do-application = Velg denne applikasjonen. Navnet er klart til å kopieres.
step-create-do-custom = Kryss av for tilpasset oppsett.
step-create-do-office = Kryss av her, så virker nøkkelen på tvers av klienter.
step-create-do-access = Gi nøkkelen alle tilganger. Det brukeren mangler, forblir låst.
step-create-do-name = Gi nøkkelen et navn du kjenner igjen senere.
step-create-do-finish = Opprett nøkkelen.
step-create-other-title = Applikasjonen står ikke i listen, eller jeg vil gi færre tilganger
step-create-other-custom = Ikke i listen: Kryss av her, og skriv navnet selv.
step-create-other-name = Lim inn applikasjonsnavnet her.
step-create-other-all = Gir alt brukeren har. Anbefales.
step-create-other-same = Kopierer tilgangene brukeren har i dag. Senere endringer hos brukeren følger ikke med.
step-create-other-own = Gir ingen tilganger ennå. Du må legge dem til etterpå ved å klikke på applikasjonens navn i blått under «API-tilgang»; til da sier kontrollen at tilgang mangler.
step-create-note-exact = «The application could not be found» i Tripletex betyr at navnet ikke er helt likt, ofte på grunn av en stor bokstav eller et mellomrom.
step-create-warning-once = Nøkkelen vises bare én gang. Gå videre til neste side her før du trykker «OK» i Tripletex.

step-token-title = Lim inn nøkkelen her
step-token-body = I Tripletex heter nøkkelen «Brukernøkkel – ID (Employee token)». Kopier hele, og lim den inn nedenfor; mellomrom og punkttegn som følger med, blir fjernet.
step-token-done = nøkkelen ligger i nøkkelringen på maskinen, og Tripletex har sluppet oss inn.
    .tested = Nøkkelen virker. Nå kan du trykke «OK» i { $system }.
    .demo = nøkkelen ligger i minnet, og Tripletex har sluppet oss inn.
step-token-note-ok = Trykk «OK» i Tripletex når testen her er grønn.
step-token-warning-mail = Ikke send nøkkelen på e-post, og ikke lagre den i et dokument, heller ikke til deg selv. Herfra går den rett i nøkkelringen og vises aldri igjen.
    .demo = Ikke send nøkkelen på e-post, og ikke lagre den i et dokument, heller ikke til deg selv. Herfra går den rett i minnet og vises aldri igjen.
step-token-other-title = Jeg har mistet nøkkelen
step-token-other-tab = Åpne den ansatte eller kontakten nøkkelen ble laget på, ofte brukeradministratoren, og gå til denne fanen.
step-token-other-restore = Lag en ny nøkkel i stedet for den gamle.
step-token-other-replaced = Den nye nøkkelen erstatter den gamle: Alle andre programmer som brukte den gamle, stopper til de får den nye.

step-link-title = Knytt nøkkelen til klientene
step-link-body = Regnskapskontorets nøkkel ser en klient først når du har knyttet de to sammen. Det gjør du på kontorets egen konto.
step-link-done = klientene står sammen med nøkkelen under «Tilganger».
step-link-ask-clients = Hvor mange klienter vil du koble til nå?
step-link-ask-clients-many = Flere klienter
step-link-ask-clients-one = Én klient
step-link-do-open = Åpne tilgangene til klientene.
step-link-do-add = Trykk her, øverst til høyre.
step-link-do-key = Velg nøkkelen du nettopp laget.
step-link-do-template = Velg en tilgangsmal som får lese regnskapet.
step-link-do-many = Marker alle klientene nøkkelen skal gjelde for.
step-link-do-one = Marker klienten nøkkelen skal gjelde for.
step-link-do-save = Lagre.
step-link-other-title = Menyene mine ser annerledes ut
step-link-other-many-open = Åpne kundene, og marker klientene.
step-link-other-many-access = Trykk her, øverst til høyre.
step-link-other-many-employee = Velg applikasjonen i dette feltet; den står der som en ansatt.
step-link-other-many-template = Velg en tilgangsmal som får lese regnskapet, og lagre.
step-link-other-one-open = Åpne tilgangene, og velg klienten.
step-link-other-one-add = Trykk på den første, så på den andre, og velg den ansatte som er oppkalt etter applikasjonen.
step-link-other-one-save = Lagre.
step-link-note-own-books = Samme nøkkel kan ikke brukes for kontorets eget regnskap. Lag en nøkkel av den andre typen til det, og en egen tilkobling.

step-access-title = Kontroller API-tilgangen hos hver klient
step-access-body = Tripletex slår den på når klienttilgangen opprettes, så dette er som regel allerede gjort. Kobling kontrollerer det for deg i neste steg.
step-access-done = hver klient svarer. Kontrollen bekrefter det; inntil videre holder det å krysse av.
step-access-do-switch = Velg klienten i selskapsvelgeren øverst til venstre.
step-access-do-open = Åpne siden om regnskapsføreren.
step-access-do-accountant = Se etter at kontoret deres er valgt i dette feltet.
step-access-do-tick = Kryss av her under de generelle tilgangene.
step-access-do-save = Lagre.
step-access-note-usually = Kom tilbake hit bare hvis en klient ikke dukker opp.

step-rights-title = Gi nøkkelen tilgangen den mangler
step-rights-body = Påloggingen virker, men noen data er stengt for nøkkelen.
step-rights-done = kontrollen får lest alle datatyper.
step-rights-do-open = Åpne den ansatte eller kontakten nøkkelen ble laget på, og gå til denne fanen.
step-rights-do-key = Klikk på applikasjonens navn i blått i denne kolonnen.
step-rights-do-grant = Kryss av for kontoplan, bilag, rapporter, kunder, leverandører, produkter, prosjekter og avdelinger, og lagre.
step-rights-do-template = Har du regnskapskontorets nøkkel, se også etter at klientens tilgangsmal tillater det samme.
step-rights-warning-user = Er en rute låst, mangler brukeren tilgangen selv. Gi den til brukeren først, eller lag nøkkelen på en annen bruker.

step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver nøkkelen, én ting om gangen, og leser én rad av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.

step-choose-title = Velg selskaper
step-choose-body = Kryss av for selskapene du vil koble til. Hvert av dem får en klient med samme navn her, med mindre du gir den et annet.
step-choose-done = minst ett selskap er krysset av.

step-name-title = Gi tilkoblingen et navn
step-name-body = Navnet er for deg og kollegene dine, og kan endres senere.
step-name-done = tilkoblingen har et navn.

step-summary-title = Klar til start
step-summary-body = Se over en siste gang. Når du starter, leser Kobling alt én gang og holder deretter regnskapet oppdatert hver natt.

step-import-title = Den første importen
step-import-body = Kobling leser regnskapet og sammenligner det med Tripletex' egen saldobalanse.

## Hvor i Tripletex det ordnes

problem-key-refused =
    .fix = Lim nøkkelen inn på nytt. Er den borte, åpner du «Selskap > Ansatte > (ansatt) > API-tilgang» og velger «Gjenopprett nøkkel» eller «Ny nøkkel». En ny nøkkel erstatter den gamle.
problem-key-missing =
    .fix = Lim nøkkelen inn her. Du lager den under «Selskap > Ansatte > (ansatt) > API-tilgang > Ny nøkkel».
problem-key-other-environment =
    .fix = Lim inn en nøkkel fra samme miljø som adressen. Nøkler fra testmiljøet begynner på «test-».
problem-registration-refused =
    .fix = Be den som har ansvar for registreringen på kontoret, legge inn consumer token på nytt. Din egen nøkkel fra «API-tilgang» kan stå som den er.
problem-right-missing =
    .fix = Åpne «Selskap > Ansatte > (ansatt) > API-tilgang», klikk på det blå navnet i kolonnen «Nøkkel», og gi nøkkelen tilgangen. For en klient setter du den i «Klient > Tilganger > Tilgangsmal». Test så på nytt.
problem-module-inactive =
    .fix = Be en konto- eller brukeradministrator åpne «Selskap > Mitt abonnement > Moduler og tilleggstjenester», bestille «Integrasjoner» og trykke «Aktiver». Test så på nytt.
problem-no-companies =
    .fix = Åpne «Klient > Tilganger > Legg til API-nøkkel» i kontorets egen konto, velg nøkkel og klienter, og trykk «Lagre endringer». Trykk så Oppdater klientliste.
problem-company-gone =
    .fix = Åpne «Selskap > Regnskapsfører» hos klienten og kryss av for «API-tilgang» under «Generelle tilganger», eller deaktiver selskapet her. Det som er overført, blir liggende.
problem-session-refused =
    .fix = Kontroller tilkoblingen på nytt. Skjer det igjen, lager du en ny nøkkel under «Selskap > Ansatte > (ansatt) > API-tilgang > Ny nøkkel».
