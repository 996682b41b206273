# Vinduet til en integrasjon mellom to systemer.
interface-window = Integrasjon: { $name }
interface-tab-start-up = Oppstart
interface-tab-settings = Innstillinger
interface-tab-history = Overføringshistorikk
interface-in-use = I bruk
interface-not-in-use = Ikke i bruk ennå
interface-companies-differ = Organisasjonsnumrene er ulike: poster fra det ene selskapet havner i det andre. Kontroller at riktige tilkoblinger er valgt.
interface-companies-intended = Ja, dette er meningen
interface-companies-unknown = Den ene siden oppgir ikke organisasjonsnummer. Kontroller at begge tilkoblingene hører til samme selskap.
interface-companies-together = Ja, de hører sammen
interface-company-none = Ikke valgt ennå
interface-company-unknown = Selskapet er ikke kjent ennå
interface-parties = { $first } ↔ { $second }
interface-parties-none = { $first } · { $second }
interface-unread = Avvist og ikke sett ennå: { $count }
interface-step-heading = { $number }. { $title }
interface-step-opens = Åpner stedet der steget gjøres.
interface-step-leads = Gå til { $side } i innstillingene
interface-step-settings = Endre innstillingene
interface-step-chosen = Innstillinger: { $what }
interface-step-change = Endre
interface-step-show = Vis
interface-step-fold = Skjul
interface-step-failed = Noe må rettes
interface-tick = Dette har jeg gjort
interface-tick-saves = Krysset lagrer disse innstillingene.
interface-ticked = Gjort av { $who }, { $time }
interface-proved = Bekreftet av Kobling, { $time }
interface-open = Gjenstår
interface-resources = API-ressurser og overskrifter overføringen trenger:
interface-resources-none = Ressursene vises her når begge sider er tilkoblet, et register er valgt for overføring, og de er kontrollert.
interface-check-resources = Kontroller ressurser
interface-checking = Kontrollerer …
interface-remaining = Før integrasjonen kan tas i bruk, gjenstår: { $count }
interface-remaining-companies = Før integrasjonen kan tas i bruk: bekreft øverst i vinduet at selskapene skal være ulike, eller velg en annen tilkobling i innstillingene.
interface-remaining-unknown = Før integrasjonen kan tas i bruk: bekreft øverst i vinduet at tilkoblingene hører sammen, eller velg en annen tilkobling i innstillingene.
interface-first-open = Gå til første steg som gjenstår
interface-ready = Alt som må gjøres, er gjort. Integrasjonen kan tas i bruk.
interface-start-use = Start bruk
interface-start-title = Ta integrasjonen i bruk?
interface-counting = Teller hva som skal overføres … { $count }
interface-plan = { $register }: { $what }
interface-act-add-customers = { $count ->
    [one] Legg til 1 kunde i { $company }
   *[other] Legg til { $count } kunder i { $company }
}
interface-act-add-products = { $count ->
    [one] Legg til 1 produkt i { $company }
   *[other] Legg til { $count } produkter i { $company }
}
interface-act-add-dimensions = { $count ->
    [one] Legg til 1 dimensjon i { $company }
   *[other] Legg til { $count } dimensjoner i { $company }
}
interface-act-add = { $count ->
    [one] Legg til 1 post i { $company }
   *[other] Legg til { $count } poster i { $company }
}
interface-act-transfer = { $count ->
    [one] Overfør 1 post til { $company }
   *[other] Overfør { $count } poster til { $company }
}
interface-started = Tatt i bruk av { $who }, { $time }.
interface-to-history = Åpne overføringshistorikken
interface-rhythm = Deretter overføres endringer omtrent hvert 40. minutt. I et nytt miljø kan det ta til neste dag.
interface-rhythm-dimensions = For dimensjoner kan det ta til neste natt.
interface-credentials = Legitimasjon
interface-credentials-text = Begge systemene trengs. Hvert av dem testes for seg når du lagrer; en side som ikke er riktig ennå, beholdes som utkast.
interface-connection = Tilkobling
interface-connection-hint = En tilkobling som finnes fra før, kan også brukes her.
interface-connection-new = En ny tilkobling
interface-other-credentials = Skriv inn ny legitimasjon
interface-known-company = Selskap
interface-known-credentials = Legitimasjon
interface-save-test = Lagre og test
interface-test-both = Test begge
interface-draft-hint = Det du skriver inn, lagres selv om det ikke er riktig ennå. Nøkler går til nøkkelringen og vises aldri igjen.
    .demo = Det du skriver inn, lagres selv om det ikke er riktig ennå. Nøkler går til minnet og vises aldri igjen.
interface-testing = Tester …
interface-connected = Tilkoblet: { $name }, { $time }
interface-connected-now = Tilkoblet: { $name }
interface-not-connected = Ikke tilkoblet
interface-not-entered = Ikke skrevet inn ennå
interface-side-missing = Mangler: velg en tilkobling eller skriv inn legitimasjonen
interface-draft = Lagret som utkast, ikke testet ennå
interface-registers = Registre som overføres av seg selv
interface-registers-text = Når du har lagret et register, er steget i oppstarten gjort. Du kan endre innstillingene senere; det som er overført, blir stående.
interface-register-customers = Kunderegister
interface-register-products = Produktregister
interface-register-dimensions = Dimensjoner
interface-register-open = Ikke bestemt ennå
interface-register-saved = Lagret av { $who }, { $time }
interface-register-moved = sist overført { $time }
interface-direction = Hva som overføres
interface-direction-way = { $source } → { $target }
interface-direction-off = Ikke overfør
interface-direction-temporary-customers = Ikke overfør; bruk den midlertidige kunden TEMP
interface-direction-temporary-products = Ikke overfør; bruk det midlertidige produktet TEMP
interface-match = Kjennes igjen på
interface-match-hint = Gjelder når en post overføres første gang; etterpå huskes hver enkelt.
interface-match-code = Kode
interface-match-business-id = Y-tunnus (mva-nummer)
interface-match-name = Navn
interface-existing = Hvis den finnes fra før
interface-existing-hint = Ingenting opprettes to ganger, og ingenting fjernes i målet.
interface-existing-update = Koble og oppdater
interface-existing-link = Koble; senere endringer overføres
interface-existing-leave = Ikke endre
interface-customers-rhythm = Nye kunder opprettes og endrede oppdateres, omtrent hvert 40. minutt. I et nytt miljø kan det ta til neste dag.
interface-products-rhythm = Produkter overføres omtrent hvert 40. minutt. I et nytt miljø kan det ta til neste dag.
interface-dimensions-rhythm = Prosjekter og forretningsenheter overføres sammen med de andre, senest neste natt.
interface-header-none = Overføres ikke
interface-header-choose = Velg …
interface-headers-one = Velg en overskrift for minst én av dem, eller velg «{ $way }» over.
interface-headers-typed = Overskriftene i { $system } er ikke lest ennå: skriv navnet slik det står der, bokstav for bokstav. Tomt felt: den typen overføres ikke.
interface-headers-none = { $system } har ingen overskrifter ennå. Opprett en der først, og trykk Test begge.
interface-save = Lagre
interface-save-all = Lagre alle registre
interface-to-start-up = Til oppstarten
interface-saved-not = Ikke bestemt ennå: { $registers }.
interface-saved = { $count ->
    [0] Alle registre var lagret fra før.
    [one] 1 register lagret, { $time }.
   *[other] { $count } registre lagret, { $time }.
}
interface-rule-deleted = Det som slettes i kilden, meldes i historikken og fjernes ikke i målet.
interface-rule-passive = Passive poster overføres også, med sin status.
interface-preview = Forhåndsvisning
interface-preview-text = Se hva en overføring ville gjøre med de lagrede innstillingene, post for post. Ingenting sendes.
interface-preview-nothing-sent = Forhåndsvisningen sender ingenting. Blir det siden noe annet med en post, overføres den ikke før du har sett på nytt.
interface-reading = Lest så langt – { $register }: { $count }
interface-preview-running = Går gjennom postene … { $count }
interface-preview-done = Poster med endring eller merknad: { $count }
interface-preview-empty = Ingenting å gjøre: begge sider er like, eller ingen registre overføres.
interface-plan-add = Opprettes: { $count }
interface-plan-update = Oppdateres: { $count }
interface-plan-link = Kobles: { $count }
interface-plan-leave = Blir som de er: { $count }
interface-plan-skip = Hoppes over: { $count }
interface-plan-skip-no-header = Hoppes over, ingen overskrift valgt: { $count }
interface-plan-skip-internal = Hoppes over, interne: { $count }
interface-plan-skip-no-code = Hoppes over, uten kode: { $count }
interface-plan-gone = Slettet i kilden: { $count }
interface-plan-refused = Kan ikke overføres: { $count }
interface-action-add = Opprett
interface-action-update = Oppdater
interface-action-link = Koble
interface-action-leave = Ikke endre
interface-action-skip = Hopp over
interface-skipped-no-header = Ingen overskrift er valgt for dimensjoner av denne typen.
interface-skipped-internal = Intern i kilden, og overføres derfor ikke.
interface-skipped-no-code = Har ingen kode; bare produkter med kode overføres.
interface-action-gone = Slettet i kilden
interface-action-refused = Kan ikke overføres
interface-history-text = Det integrasjonen har overført, nyeste først. Det som ble avvist, vises med årsak og råd; resten går videre.
interface-transfer-now = Overfør nå
interface-stop-transfer = Stopp overføringen
interface-retry = Prøv de mislykkede på nytt ({ $count })
interface-transferring = Overfører …
interface-transfer-at-work = En overføring pågår.
interface-progress = { $dataset }: gått gjennom { $count }
interface-progress-of = { $dataset }: { $count } av { $total }
interface-not-started = Overføringer begynner med «Start bruk» på den første fanen.
interface-result-done = Alt er overført.
interface-result-partial = Noen poster ble avvist; de andre er overført.
interface-result-failed = Overføringen mislyktes.
interface-result-waiting = Overføringen venter og går videre av seg selv.
interface-result-needs-you = Noe må rettes først.
interface-result-cancelled = Stoppet. Neste overføring går videre herfra.
interface-column-time = Tid
interface-column-direction = Retning
interface-column-material = Register
interface-column-code = Kode
interface-column-name = Navn
interface-column-action = Handling
interface-column-state = Status
interface-column-message = Melding
interface-target-id = ID i målet
interface-tries = Forsøk
interface-person = Av
interface-close = Lukk
