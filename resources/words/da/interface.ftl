# Vinduet til en integration mellem to systemer.
interface-window = Integration: { $name }
interface-tab-start-up = Opstart
interface-tab-settings = Indstillinger
interface-tab-history = Overførselshistorik
interface-in-use = I brug
interface-not-in-use = Ikke i brug endnu
interface-companies-differ = Virksomhedernes org.nr. er ikke ens: poster fra den ene havner hos den anden. Kontroller, at de rigtige forbindelser er valgt.
interface-companies-intended = Ja, det er meningen
interface-companies-unknown = Den ene side oplyser intet org.nr. Kontroller, at begge forbindelser hører til samme virksomhed.
interface-companies-together = Ja, de hører sammen
interface-company-none = Ikke valgt endnu
interface-company-unknown = Virksomheden er ikke kendt endnu
interface-parties = { $first } ↔ { $second }
interface-parties-none = { $first } · { $second }
interface-unread = Afvist og ikke set endnu: { $count }
interface-step-heading = { $number }. { $title }
interface-step-opens = Åbner det sted, hvor trinnet udføres.
interface-step-leads = Gå til { $side } i indstillingerne
interface-step-settings = Ændr indstillingerne
interface-step-chosen = Indstillinger: { $what }
interface-step-change = Ændr
interface-step-show = Vis
interface-step-fold = Skjul
interface-step-failed = Noget skal rettes
interface-tick = Det har jeg gjort
interface-tick-saves = Krydset gemmer disse indstillinger.
interface-ticked = Udført af { $who }, { $time }
interface-proved = Bekræftet af Kobling, { $time }
interface-open = Udestår
interface-resources = API-ressourcer og overskrifter, overførslen har brug for:
interface-resources-none = Ressourcerne vises her, når begge sider er forbundet, et register er valgt til overførsel, og de er kontrolleret.
interface-check-resources = Kontroller ressourcer
interface-checking = Kontrollerer …
interface-remaining = Før integrationen kan tages i brug, udestår: { $count }
interface-remaining-companies = Før integrationen kan tages i brug: bekræft øverst i vinduet, at virksomhederne ikke skal være ens, eller vælg en anden forbindelse i indstillingerne.
interface-remaining-unknown = Før integrationen kan tages i brug: bekræft øverst i vinduet, at forbindelserne hører sammen, eller vælg en anden forbindelse i indstillingerne.
interface-first-open = Gå til det første trin, der udestår
interface-ready = Alt det nødvendige er udført. Integrationen kan tages i brug.
interface-start-use = Tag i brug
interface-start-title = Tag integrationen i brug?
interface-counting = Tæller, hvad der skal overføres … { $count }
interface-plan = { $register }: { $what }
interface-act-add-customers = { $count ->
    [one] Tilføj 1 kunde hos { $company }
   *[other] Tilføj { $count } kunder hos { $company }
}
interface-act-add-products = { $count ->
    [one] Tilføj 1 produkt hos { $company }
   *[other] Tilføj { $count } produkter hos { $company }
}
interface-act-add-dimensions = { $count ->
    [one] Tilføj 1 dimension hos { $company }
   *[other] Tilføj { $count } dimensioner hos { $company }
}
interface-act-add = { $count ->
    [one] Tilføj 1 post hos { $company }
   *[other] Tilføj { $count } poster hos { $company }
}
interface-act-transfer = { $count ->
    [one] Overfør 1 post til { $company }
   *[other] Overfør { $count } poster til { $company }
}
interface-started = Taget i brug af { $who }, { $time }.
interface-to-history = Åbn overførselshistorikken
interface-rhythm = Derefter overføres ændringer omkring hvert 40. minut. I et nyt miljø kan det tage til næste dag.
interface-rhythm-dimensions = For dimensioner kan det tage til næste nat.
interface-credentials = Loginoplysninger
interface-credentials-text = Begge systemer er nødvendige. Hvert af dem testes for sig, når du gemmer; en side, der ikke er rigtig endnu, beholdes som kladde.
interface-connection = Forbindelse
interface-connection-hint = En forbindelse, der findes i forvejen, kan også bruges her.
interface-connection-new = En ny forbindelse
interface-other-credentials = Indtast nye loginoplysninger
interface-known-company = Virksomhed
interface-known-credentials = Loginoplysninger
interface-save-test = Gem og test
interface-test-both = Test begge
interface-draft-hint = Det, du indtaster, gemmes, selv om det ikke er rigtigt endnu. Nøgler går til nøgleringen og vises aldrig igen.
    .demo = Det, du indtaster, gemmes, selv om det ikke er rigtigt endnu. Nøgler går til hukommelsen og vises aldrig igen.
interface-testing = Tester …
interface-connected = Forbundet: { $name }, { $time }
interface-connected-now = Forbundet: { $name }
interface-not-connected = Ikke forbundet
interface-not-entered = Ikke indtastet endnu
interface-side-missing = Udestår: vælg en forbindelse, eller indtast loginoplysningerne
interface-draft = Gemt som kladde, ikke testet endnu
interface-registers = Registre, der overføres af sig selv
interface-registers-text = Når du har gemt et register, er trinnet i opstarten udført. Du kan ændre indstillingerne senere; det, der er overført, bevares.
interface-register-customers = Kunderegister
interface-register-products = Produktregister
interface-register-dimensions = Dimensioner
interface-register-open = Ikke bestemt endnu
interface-register-saved = Gemt af { $who }, { $time }
interface-register-moved = senest overført { $time }
interface-direction = Hvad der overføres
interface-direction-way = { $source } → { $target }
interface-direction-off = Overfør ikke
interface-direction-temporary-customers = Overfør ikke; brug den midlertidige kunde TEMP
interface-direction-temporary-products = Overfør ikke; brug det midlertidige produkt TEMP
interface-match = Genkendes på
interface-match-hint = Gælder, når en post overføres første gang; derefter huskes hver enkelt.
interface-match-code = Kode
interface-match-business-id = Y-tunnus (momsnummer)
interface-match-name = Navn
interface-existing = Hvis den findes i forvejen
interface-existing-hint = Intet oprettes to gange, og intet fjernes i målet.
interface-existing-update = Kobl og opdater
interface-existing-link = Kobl; senere ændringer overføres
interface-existing-leave = Ændr ikke
interface-customers-rhythm = Nye kunder oprettes, og ændrede opdateres, omkring hvert 40. minut. I et nyt miljø kan det tage til næste dag.
interface-products-rhythm = Produkter overføres omkring hvert 40. minut. I et nyt miljø kan det tage til næste dag.
interface-dimensions-rhythm = Projekter og forretningsenheder overføres med de andre, senest den følgende nat.
interface-header-none = Overføres ikke
interface-header-choose = Vælg …
interface-headers-one = Vælg en overskrift til mindst én af dem, eller vælg »{ $way }« ovenfor.
interface-headers-typed = Overskrifterne i { $system } er ikke læst endnu: skriv navnet, som det står der, bogstav for bogstav. Tomt felt: den type overføres ikke.
interface-headers-none = { $system } har ingen overskrifter endnu. Opret en der først, og tryk på Test begge.
interface-save = Gem
interface-save-all = Gem alle registre
interface-to-start-up = Til opstarten
interface-saved-not = Ikke besluttet endnu: { $registers }.
interface-saved = { $count ->
    [0] Alle registre var gemt i forvejen.
    [one] 1 register gemt, { $time }.
   *[other] { $count } registre gemt, { $time }.
}
interface-rule-deleted = Det, der slettes i kilden, meldes i historikken og fjernes ikke i målet.
interface-rule-passive = Passive poster overføres også, med deres status.
interface-preview = Forhåndsvisning
interface-preview-text = Se, hvad en overførsel ville gøre med de gemte indstillinger, post for post. Intet sendes.
interface-preview-nothing-sent = Forhåndsvisningen sender intet. Ville der siden ske noget andet med en post, overføres den først, når du har set igen.
interface-reading = Læst indtil nu – { $register }: { $count }
interface-preview-running = Gennemgår posterne … { $count }
interface-preview-done = Poster med ændring eller bemærkning: { $count }
interface-preview-empty = Intet at gøre: begge sider stemmer overens, eller ingen registre overføres.
interface-plan-add = Oprettes: { $count }
interface-plan-update = Opdateres: { $count }
interface-plan-link = Kobles: { $count }
interface-plan-leave = Bliver, som de er: { $count }
interface-plan-skip = Springes over: { $count }
interface-plan-skip-no-header = Springes over, ingen overskrift valgt: { $count }
interface-plan-skip-internal = Springes over, interne: { $count }
interface-plan-skip-no-code = Springes over, uden kode: { $count }
interface-plan-gone = Slettet i kilden: { $count }
interface-plan-refused = Kan ikke overføres: { $count }
interface-action-add = Opret
interface-action-update = Opdater
interface-action-link = Kobl
interface-action-leave = Ændr ikke
interface-action-skip = Spring over
interface-skipped-no-header = Der er ikke valgt en overskrift til dimensioner af denne type.
interface-skipped-internal = Intern i kilden og overføres derfor ikke.
interface-skipped-no-code = Har ingen kode; kun produkter med kode overføres.
interface-action-gone = Slettet i kilden
interface-action-refused = Kan ikke overføres
interface-history-text = Det, integrationen har overført, nyeste først. Det, der blev afvist, vises med årsag og råd; resten går videre.
interface-transfer-now = Overfør nu
interface-stop-transfer = Stop overførslen
interface-retry = Prøv de mislykkede igen ({ $count })
interface-transferring = Overfører …
interface-transfer-at-work = En overførsel er i gang.
interface-progress = { $dataset }: gennemgået { $count }
interface-progress-of = { $dataset }: { $count } af { $total }
interface-not-started = Overførsler starter med »Tag i brug« på den første fane.
interface-result-done = Alt er overført.
interface-result-partial = Nogle poster blev afvist; de andre er overført.
interface-result-failed = Overførslen mislykkedes.
interface-result-waiting = Overførslen venter og går videre af sig selv.
interface-result-needs-you = Noget skal rettes først.
interface-result-cancelled = Stoppet. Næste overførsel går videre herfra.
interface-column-time = Tid
interface-column-direction = Retning
interface-column-material = Register
interface-column-code = Kode
interface-column-name = Navn
interface-column-action = Handling
interface-column-state = Status
interface-column-message = Besked
interface-target-id = Id i målet
interface-tries = Forsøg
interface-person = Af
interface-close = Luk
