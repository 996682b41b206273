# Guidens egne ord; trinnene for hvert system står i systemets egen mappe.
assistant-title = Forbind { $system }
assistant-steps = Trin
assistant-next = &Næste
assistant-back = &Tilbage
assistant-close = &Luk
assistant-cancel = &Annullér
assistant-later = &Afslut senere
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

assistant-state-open = Mangler
assistant-state-blocked = Venter på tidligere trin
assistant-state-ticked = Gjort
assistant-state-ticked-by = Gjort af { $who }
assistant-state-proved = Bekræftet af Kobling
assistant-state-warned = Bekræftet, med en advarsel

assistant-copy = Kopiér «{ $text }»
assistant-copied = Kopieret
assistant-copy-details = Kopiér detaljerne
assistant-details = Detaljer
assistant-mend = Gå til: { $step }
assistant-more = Flere indstillinger
assistant-done-when = Færdig når: { $what }
assistant-done-by-me = Det har jeg &gjort
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Bekræftet af Kobling, { $at }
assistant-not-done = Ikke markeret endnu
assistant-hand-over = Kopiér en &besked til administratoren
assistant-hand-over-hint = En færdig tekst uden nøgler og adgangskoder. Indsæt den i en e-mail eller chat.
assistant-hand-over-copied = Kopieret. Indsæt den i en e-mail eller chat; trinnet venter på dig.

assistant-stored = Gemt i nøgleringen
assistant-reveal = Vis, mens knappen holdes nede
assistant-save-next = Gem og &fortsæt
assistant-test = Gem og t&est
assistant-test-ok = Nøglen virker. Nu kan du trykke på «OK» i { $system }.

assistant-check-open = Ikke testet endnu
assistant-check-running = Tester …
assistant-check-ok = I orden
assistant-check-warning = Se på dette
assistant-check-failed = Mislykkedes
assistant-check-run = &Kør kontrollen
assistant-check-runs = Kontrollerer …
assistant-check-again = Kontrollér &igen
assistant-check-waiting = Venter på { $system } …
assistant-check-still = Venter stadig. Du kan annullere og komme tilbage; intet går tabt.
assistant-check-stopped = Stoppet. Intet er gået tabt.

assistant-companies = Virksomheder
assistant-companies-loading = Læser listen …
assistant-clients = Klienter
assistant-search-companies = Søg
assistant-select-all = A&lle
assistant-refresh = &Opdatér
assistant-revert-names = Fo&rtryd navneændringer
assistant-column-company = Virksomhed
assistant-column-number = Org.nr.
assistant-column-client = Klient (kan ændres)
assistant-column-state = Bemærkning
assistant-taken = Findes i «{ $connection }»
assistant-shares = Deler klienten
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
assistant-level-hint = Hvor klienterne skal stå. Nyt niveau: skriv Gruppe/Klient.
assistant-level-top = Kundeniveau (øverst)
assistant-one-client = Læg alle i é&n klient
assistant-one-client-hint = Til koncernrapportering: moder og døtre læses som ét.
assistant-one-client-not = Denne slags forbindelse tillader én virksomhed i hver klient.
assistant-one-client-name = Klientens navn

assistant-name = Forbindelsens navn
assistant-name-hint = Et navn, du og dine kolleger kan kende igen.
assistant-description = Beskrivelse
assistant-description-hint = Valgfrit. Skriv ingen personoplysninger.
assistant-description-personal = Dette ligner personoplysninger. Udelad personnumre og e-mailadresser.
assistant-private = Angiv som &privat forbindelse
assistant-private-hint = Kun du og administratorerne på kundeniveau kan ændre den og nå alle dens virksomheder.

assistant-still-open = Mangler:
assistant-jobs = Når du starter, læses hele regnskabet én gang. Derefter: hver nat de seneste 5 dage, hver uge de seneste 40 dage.
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
assistant-import-stopped = Importen er stoppet. Den fortsætter, hvor den slap, her eller i nat.
assistant-import-close = Du kan lukke dette vindue; importen fortsætter, så længe Kobling er åbent.
assistant-import-done = { $count ->
    [one] Færdig. Virksomheden er læst og stemmer med { $system }.
   *[other] Færdig. Alle { $count } virksomheder er læst og stemmer med { $system }.
}
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
assistant-proof-not-imported = Ikke læst endnu

assistant-plain-registration-title = Koblings egen registrering hos { $system }
assistant-plain-registration-body = Indtastes én gang for kontoret; senere forbindelser spørger ikke om den.
assistant-plain-registration-done = værdierne er gemt på denne computer.
assistant-plain-values-title = Forbind { $system } manuelt
assistant-plain-values-body = Indtast, hvad du har. Det gemmes, som det er, og kontrolleres på næste side.
assistant-plain-values-done = alle nødvendige værdier er gemt.
assistant-plain-check-title = Kontrollér forbindelsen
assistant-plain-check-body = Kobling prøver værdierne, én ting ad gangen, og læser én række af hver slags data.
assistant-plain-check-done = hver linje har et grønt flueben.
assistant-plain-choose-title = Vælg virksomheder
assistant-plain-choose-body = Sæt kryds ved de virksomheder, der skal forbindes. Hver af dem får en klient med samme navn her, medmindre du giver den et andet.
assistant-plain-choose-done = mindst én virksomhed er valgt.
assistant-plain-summary-title = Klar til start
assistant-plain-summary-body = Se det igennem en sidste gang før den første import.
assistant-plain-import-title = Den første import
assistant-plain-import-body = Kobling læser regnskabet og sammenligner det med saldobalancen i { $system }.

assistant-choose-title = Forbind et system
assistant-choose-body = Hvilket system er regnskabet i?
assistant-choose-search = Søg efter et system
assistant-choose-cloud = Skybaseret
assistant-choose-on-premises = Lokalt installeret
assistant-choose-interface = Mellem to systemer
assistant-choose-minutes = Omkring 15 minutter. Du skal være administrator der, eller kende en.
assistant-choose-none = Ingen systemer passer. Prøv et andet ord.
assistant-choose-missing = Mit system er &ikke her
assistant-choose-missing-text = Kobling kan kun forbinde systemerne på denne side. Spørg Koblings support, hvilket system der er det næste, og fortæl om dit. Intet er gemt.
assistant-choose-manual = Opret &manuelt
assistant-choose-drafts = Påbegyndt, ikke afsluttet
assistant-choose-resume = &Fortsæt
assistant-choose-discard = &Kassér
assistant-choose-discard-sure = Ja, &kassér
assistant-choose-discarded = Det indtastede slettes, også nøglen.
assistant-choose-draft-at = { $system }, ved: { $step }
