# Guidens egne ord; trinnene for hvert system står i systemets egen mappe.
assistant-title = Forbind { $system }
assistant-steps = Trin
assistant-next = &Næste
assistant-back = &Tilbage
assistant-at-hand-form = Jeg &har allerede nøglen
assistant-at-hand-browser-sign-in = Jeg er klar til at &logge ind
assistant-close = &Luk
assistant-cancel = &Annuller
assistant-beside = Ved siden af &browseren
assistant-beside-hint = Et smalt vindue, der bliver øverst (Ctrl+B)
assistant-whole = Hele vinduet (Ctrl+B)
assistant-key-main = Tryk på hovedknappen
assistant-key-letter = Tryk på en knap med det understregede bogstav
assistant-key-parts = Gå til næste felt eller knap
assistant-key-enter = Tryk på knappen, du står på
assistant-key-space = Mellemrum
assistant-key-tick = Vælg virksomheden til eller fra
assistant-key-rename = Omdøb klienten
assistant-key-close = Luk vinduet
assistant-later = Afslut &senere
assistant-later-hint = Alt er gemt; du kan fortsætte på dette trin en anden gang.
assistant-saved = Gemt
assistant-leave-again = Værdien blev ikke gemt. Forlad siden igen for at fortsætte uden den.
assistant-position = Trin { $number } af { $total }
assistant-minutes = { $minutes ->
    [one] omkring 1 minut
   *[other] omkring { $minutes } minutter
}
assistant-who-administrator = for en administrator
assistant-who-client = for klienten

assistant-state-open = Udestår
assistant-state-blocked = Venter på tidligere trin
assistant-state-stored = Gemt
assistant-state-ticked = Udført
assistant-state-ticked-by = Udført af { $who }
assistant-state-proved = Bekræftet af Kobling
assistant-state-spared = Ikke nødvendigt: loginet virker
assistant-state-warned = Bekræftet, med en advarsel

assistant-copy = Kopier »{ $text }«
assistant-copied = Kopieret
assistant-open-page = Åbn siden
assistant-open-page-demo = En demonstration åbner ingen sider uden for denne computer. Linket fører til { $address }. Kopier adressen, hvis du selv vil åbne siden.
assistant-no-browser = Der åbnede ikke nogen browser. Kopier linket, og åbn det i en browser på denne computer.
assistant-copy-details = Kopier detaljerne
assistant-details = Detaljer
assistant-applies = Gælder: { $what }
assistant-mend = Gå til: { $step }
assistant-more = Flere indstillinger
assistant-done-when = Færdig når: { $what }
assistant-done-by-me = Det har jeg &gjort
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Bekræftet af Kobling, { $at }
assistant-not-done = Ikke udført endnu
assistant-hand-over = Kopier en &besked til administratoren
assistant-hand-over-hint = En færdig tekst uden nøgler og adgangskoder. Indsæt den i en e-mail eller chat.
assistant-hand-over-copied = Kopieret. Indsæt den i en e-mail eller chat; trinnet venter på dig.

assistant-stored = Gemt i nøgleringen
    .demo = Gemt i hukommelsen
assistant-reveal = Vis, mens knappen holdes nede
assistant-save-next = Gem og &fortsæt
assistant-test = Gem og t&est
assistant-test-ok = Nøglen virker.
assistant-test-lacks = Nøglen virker, men noget, Kobling har brug for, mangler. Hvad det er, står nedenfor.

assistant-sign-in = &Log ind via browseren …
assistant-sign-in-retry = &Prøv igen
assistant-sign-in-renew = Fo&rny godkendelse
assistant-renew-companies = Log ind, så Kobling fortsat kan læse: { $companies }.
assistant-renewed = Godkendelsen er fornyet. Det, der ventede, fortsætter nu af sig selv.
assistant-sign-in-stuck = Kommer du ikke videre i browseren?
assistant-sign-in-stuck-error = Viser siden en fejl, er det oftest Koblings egen registrering hos systemleverandøren, der ikke stemmer: client ID eller adressen.
assistant-sign-in-stuck-empty = Er der ingen virksomheder at vælge, mangler brugeren adgang:
assistant-sign-in-again = Forkert &konto? Log ind igen
assistant-sign-in-asks = Siden i browseren viser, hvad Kobling beder om:
assistant-scope-account = Oplysninger om din brugerkonto
    .hint = E-mailadresse, bruger-id og navn, så alle her kan se, hvem der loggede ind.
assistant-scope-data = Adgang til data
    .hint = For at læse regnskabet. Kobling læser kun, og ser aldrig mere, end din bruger må se.
assistant-scope-offline = Offlineadgang: dine oplysninger til enhver tid
    .hint = Så Kobling kan læse, mens du er væk, også om natten. Uden den skulle du logge ind hver gang.
assistant-sign-in-opening = Beder { $system } om loginsiden …
assistant-sign-in-waiting = Fortsæt i browseren. Kobling venter her.
assistant-sign-in-returned = Svaret fra browseren er modtaget. Kontrollerer det …
assistant-sign-in-left = Tid tilbage: { $time }
assistant-sign-in-copy = &Kopier linket
assistant-sign-in-copy-hint = Skete der ikke noget, eller åbnede den forkerte browser? Kopier linket, og åbn det selv, på denne computer.
assistant-sign-in-copied = Kopieret. Indsæt det i adresselinjen i en browser på denne computer.
assistant-sign-in-lost = Kom der ikke svar fra browseren?
assistant-sign-in-lost-text = Når du har accepteret, skal browseren sige, at du kan lukke siden. Viser den en fejl i stedet, så kopier hele adressen fra adresselinjen, og indsæt den her.
assistant-sign-in-pasted = Adressen fra browseren
assistant-sign-in-pasted-wrong = Dette er ikke den adresse, browseren havnede på. Den er lang og indeholder »code=«.
assistant-sign-in-use = Br&ug adressen
assistant-sign-in-stopped = Login blev stoppet. Intet er gået tabt; du kan begynde forfra.
assistant-sign-in-done = Logget ind som { $who }.
assistant-sign-in-who = Logget ind
assistant-sign-in-tenant = Organisation (tenant)
assistant-sign-in-lasts = Gyldig til
assistant-sign-in-endless = Til den trækkes tilbage
assistant-sign-in-until = { $at }, { $days ->
    [0] mindre end en dag tilbage
    [one] 1 dag tilbage
   *[other] { $days } dage tilbage
}
assistant-sign-in-ended = Udløb { $at }
assistant-sign-in-granted = Tildelt
assistant-sign-in-not-granted = Ikke tildelt: { $scopes }
assistant-sign-in-not-renewable = Offlineadgang blev ikke tildelt. Kobling kan læse i omkring en time; derefter skal nogen logge ind igen.
assistant-sign-in-page-done = Du er logget ind
    .text = Du kan lukke denne side. Kobling fortsætter af sig selv.
assistant-sign-in-page-failed = Det lykkedes ikke at logge ind
    .text = Intet er gået tabt. Kobling siger hvorfor, og hvad du kan gøre. Du kan lukke denne side.
assistant-sign-in-page-older = Denne side hører til et ældre login
    .text = Luk siden, og fortsæt i den nyeste. Kobling venter stadig på den.

assistant-check-open = Ikke testet endnu
assistant-check-running = Tester …
assistant-check-ok = I orden
assistant-check-warning = Advarsel
assistant-check-failed = Mislykkedes
assistant-check-run = &Kør kontrollen
assistant-check-runs = Kontrollerer …
assistant-check-again = Kontroller &igen
assistant-check-waiting = Venter på { $system } …
assistant-check-still = Venter stadig. Du kan annullere og komme tilbage; intet går tabt.
assistant-check-stopped = Stoppet. Intet er gået tabt.

assistant-companies = Virksomheder
assistant-companies-loading = Læser listen …
assistant-clients = Klienter
assistant-search-companies = Søg
assistant-select-all = A&lle
assistant-refresh = &Opdater
assistant-revert-names = Fo&rtryd navneændringer
assistant-column-company = Virksomhed
assistant-column-number = Org.nr.
assistant-column-client = Klient (kan ændres)
assistant-column-state = Bemærkning
assistant-taken = Findes i »{ $connection }«
assistant-taken-not-told = Findes i en andens private forbindelse
assistant-not-told = en andens private forbindelse
assistant-also = Også forbundet med { $places }
    .short = Også: { $places }
assistant-all-taken = Alle virksomheder her er allerede forbundet gennem { $connections }. Åbn den for at se dem eller tilføje flere.
assistant-all-taken-not-told = Alle virksomheder her er allerede forbundet gennem en andens private forbindelse. Spørg den, der forbandt dem.
assistant-open-connection = Åbn { $name }
assistant-shares = Deler klienten
assistant-column-vendor-number = Firmanummer
assistant-column-access = Adgang
assistant-companies-update = &Opdater klientliste
assistant-companies-read = Læst { $at }.
assistant-companies-changed = { $new ->
    [one] 1 ny
   *[other] { $new } nye
}, { $gone } væk.
assistant-companies-same = Ingen ændringer.
assistant-companies-open = Har adgang
assistant-companies-lacking = { $count ->
    [0] Kobling har adgang til alle virksomheder.
    [one] 1 virksomhed mangler stadig adgang.
   *[other] { $count } virksomheder mangler stadig adgang.
}
assistant-one-body = Kobling får adgang til denne virksomhed. Er det den rigtige, kan du forbinde den nu.
assistant-connect-one = &Forbind
assistant-connect = { $count ->
    [0] Vælg virksomheder
    [one] &Vælg 1 virksomhed
   *[other] &Vælg { $count } virksomheder
}
assistant-chosen = { $count ->
    [0] Intet er valgt endnu
    [one] 1 virksomhed kommer her:
   *[other] { $count } virksomheder i { $clients ->
        [one] 1 klient
       *[other] { $clients } klienter
    } kommer her:
}
assistant-preview = Forhåndsvisning
assistant-level = Niveau
assistant-level-hint = Hvor klienterne skal stå. Nyt niveau: skriv Gruppe/Klient. En skråstreg i et navn skrives dobbelt: Hansen A//S.
assistant-level-top = Kundeniveau (øverst)
assistant-level-fixed = { $system } sættes altid op på kundeniveau.
assistant-one-client = Læg alle i é&n klient
assistant-one-client-hint = Til koncernrapportering: moder- og datterselskaber læses som ét.
assistant-one-client-not = Denne type forbindelse tillader én virksomhed i hver klient.
assistant-one-client-live = En direkte forbindelse læser én virksomhed ad gangen. Kun koncernrapportering samler flere i én klient.
assistant-one-client-switch = Skift til koncernrapportering
assistant-one-client-name = Klientens navn

assistant-name = Forbindelsens navn
assistant-name-hint = Et navn, du og dine kolleger kan kende igen.
assistant-description = Beskrivelse
assistant-description-hint = Valgfrit. Skriv ingen personoplysninger.
assistant-description-personal = Dette ligner personoplysninger. Udelad CPR-numre og e-mailadresser.
assistant-private = Angiv som &privat forbindelse
assistant-private-hint = Kun du og administratorerne på kundeniveau kan ændre den og har adgang til alle dens virksomheder.

assistant-still-open = Udestår:
assistant-jobs = Når du starter, læses hele regnskabet én gang. Derefter: hver nat de seneste 5 dage, hver uge de seneste 40 dage.
assistant-unticked = Udestår, og kan gøres senere: { $steps }
assistant-jobs-registers = Når du starter, læses registrene én gang. Derefter læses de på ny hver nat.
assistant-live = Direkte: intet at planlægge
assistant-live-note = Direkte: intet at planlægge. Regnskabet læses, når nogen ser på det, så det er altid opdateret. Det forsvinder, når forbindelsen slettes.
assistant-start-use = { $count ->
    [one] Tag i &brug: forbind 1 virksomhed
   *[other] Tag i &brug: forbind { $count } virksomheder
}

assistant-import-waits = Venter på sin tur
assistant-import-runs = Læser …
assistant-import-of = { $dataset }: { $done } af { $total } dele, { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
}
assistant-import-rows = { $dataset }: { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
}
assistant-import-cancel = &Stop importen
assistant-import-resume = &Fortsæt importen
assistant-import-total = { $done } af { $count ->
    [one] 1 virksomhed
   *[other] { $count } virksomheder
} læst
assistant-import-left = omkring { $time } tilbage
assistant-import-stopped = Importen er stoppet. Den fortsætter, hvor den slap, her eller i nat.
assistant-import-close = Du kan lukke dette vindue; importen fortsætter, så længe Kobling er åbent.
assistant-another = Forbind &endnu en virksomhed
assistant-another-hint = Hvert login åbner én virksomhed. Den næste behøver kun sit eget login; alt andet følger med.
assistant-another-own-hint = Hver forbindelse åbner én virksomhed. For den næste angiver du kun det, der er dens eget; alt andet følger med.
assistant-import-done = { $count ->
    [one] Færdig. Regnskabet er importeret og stemmer med { $system }.
   *[other] Færdig. Regnskaberne for alle { $count } virksomheder er importeret og stemmer med { $system }.
}
assistant-import-read = Færdig. Alt er læst. { $system } har ingen saldobalance at sammenligne med.
assistant-import-some = { $agree } af { $count } regnskaber stemmer. Nedenfor ser du, hvad der udestår.
assistant-next-run = Næste job
assistant-go-companies = Se &klienterne
assistant-go-log = Se &overførslerne
assistant-go-new = Forbind et &nyt system
assistant-proof-agrees = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Saldobalancen stemmer med { $system } på øren.
assistant-proof-differs = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} Saldobalancen afviger fra { $system }. Åbn virksomheden for at se hvor.
assistant-proof-unsupported = { $postings ->
    [one] 1 postering.
   *[other] { $postings } posteringer.
} { $system } har ingen saldobalance at sammenligne med.
assistant-proof-not-imported = Ikke importeret endnu
assistant-proof-rows = { $rows ->
    [one] 1 række læst.
   *[other] { $rows } rækker læst.
}

assistant-plain-registration-title = Koblings egen registrering hos { $system }
assistant-plain-registration-body = Indtastes én gang for kontoret; ved senere forbindelser bliver du ikke spurgt.
assistant-plain-registration-done = værdierne er gemt på denne computer.
assistant-plain-values-title = Forbind { $system } manuelt
assistant-plain-values-body = Indtast, hvad du har. Det gemmes, som det er, og kontrolleres på næste side.
assistant-plain-values-done = alle nødvendige værdier er gemt.
assistant-plain-sign-in-title = Log ind på { $system }
assistant-plain-sign-in-body = Loginet åbnes i browseren; Kobling ser aldrig adgangskoden.
assistant-plain-sign-in-done = svaret fra browseren er modtaget, og siden her viser, hvem der loggede ind.
assistant-plain-check-title = Kontroller forbindelsen
assistant-plain-check-body = Kobling prøver værdierne, én ting ad gangen, og læser én række af hver datatype.
assistant-plain-check-done = hver linje har et grønt flueben.
assistant-plain-choose-title = Vælg virksomheder
assistant-plain-choose-body = Sæt kryds ved de virksomheder, der skal forbindes. Hver af dem får en klient med samme navn her, medmindre du giver den et andet.
assistant-plain-choose-done = der er sat kryds ved mindst én virksomhed.
assistant-plain-summary-title = Klar til start
assistant-plain-summary-body = Se det igennem en sidste gang før den første import.
assistant-plain-import-title = Den første import
assistant-plain-import-body = Kobling læser regnskabet og sammenligner det med saldobalancen i { $system }.

assistant-choose-title = Forbind et system
assistant-choose-body = Hvilket system vil du forbinde?
assistant-choose-search = Søg efter et system
assistant-choose-cloud = Skybaseret
assistant-choose-on-premises = Lokalt installeret
assistant-choose-interface = Mellem to systemer
assistant-choose-takes-key = Du indsætter en nøgle fra { $system }.
assistant-choose-takes-sign-in = Du logger ind via browseren.
assistant-choose-takes-two = Du skal bruge en forbindelse til hvert af dem.
assistant-choose-connected = { $count ->
    [one] 1 forbundet.
   *[other] { $count } forbundet.
}
assistant-choose-kinds = To slags forbindelser: direkte, eller importeret til koncernrapporter.
assistant-choose-none = Ingen systemer passer. Prøv et andet ord.
assistant-choose-missing = Mit system er &ikke her
assistant-choose-missing-text = Kobling kan kun forbinde systemerne på denne side. Spørg Koblings support, hvilket system der står for tur, og fortæl om dit. Intet er gemt.
assistant-choose-manual = Opret &manuelt
assistant-choose-manual-hint = Én formular uden vejledning, for dig, der har alt ved hånden.
assistant-choose-drafts = Påbegyndt, ikke afsluttet
assistant-choose-resume = &Fortsæt
assistant-choose-discard = &Kasser
assistant-choose-discard-sure = Ja, &kasser
assistant-choose-discarded = Det indtastede slettes, også nøglen.
assistant-choose-draft-at = { $system }, trin: { $step }

assistant-kind-title = { $system }: direkte eller importeret?
assistant-kind-body = Begge læser det samme regnskab. Du kan have en af hver.
assistant-kind-live = Direkte
assistant-kind-imported = Importeret
assistant-kind-recommended = Anbefales
assistant-kind-live-current = Altid opdateret
assistant-kind-live-single = Én virksomhed ad gangen
assistant-kind-imported-jobs = Opdateres af job
assistant-kind-imported-groups = Nødvendig til koncernrapporter
assistant-kind-jobs = Tre job for hver virksomhed:
assistant-kind-job-full = Hele regnskabet, med det samme
assistant-kind-job-nightly = De seneste 5 dage, hver nat
assistant-kind-job-weekly = De seneste 40 dage, hver uge
