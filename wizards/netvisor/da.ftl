# Netvisor på dansk. Navne mellem » « er Netvisors egne, på finsk.

step-before-title = Før du begynder
step-before-body = To spørgsmål sparer dig for spildt arbejde. Mangler der noget, kan du give trinnet videre og komme tilbage; alt, hvad du har indtastet, bliver gemt.
step-before-ask-role = Har du rollen »Käyttäjähallitsija« (brugeradministrator) i Netvisor?
step-before-ask-role-yes = Ja
step-before-ask-role-no = Nej, eller det ved jeg ikke
step-before-ask-package = Har virksomheden pakken Professional, Premium eller Payroll?
step-before-ask-package-yes = Ja
step-before-ask-package-no = Nej, eller det ved jeg ikke
step-before-note-later = Omkring 15 minutter i alt. »Afslut senere« gemmer når som helst.
step-before-handover =
    Hej,

    vi forbinder Netvisor med { $application }. Kan du gøre følgende som »Käyttäjähallitsija«?

    1. Se efter, at virksomheden har Netvisor Professional, Premium eller Payroll: integrationer kræver en af dem.
    2. Opret en bruger til integrationen, som ikke bliver slettet, når nogen fratræder.
    3. Sig til, når det er gjort, eller giv mig rollen »Käyttäjähallitsija«.

    Send ikke nøgler eller adgangskoder pr. e-mail.

step-registration-title = Koblings egen registrering hos Netvisor
step-registration-body = Netvisor lukker kun sine partneres programmer ind. Partnerens loginoplysninger hører til kontorets aftale med Netvisor og indtastes én gang.
step-registration-done = partner-id og nøglen er gemt på denne computer.
step-registration-note-once = Ved senere forbindelser bliver du ikke spurgt. Test og produktion har hver sit par.

step-identifiers-title = Opret API-loginoplysninger
step-identifiers-body = Kobling kommer ind i Netvisor med loginoplysninger, som en bruger opretter til sig selv, ikke med din adgangskode.
step-identifiers-done = Netvisor viser en brugerdel og en nøgle. Lad siden stå åben.
step-identifiers-do-user = Log ind på Netvisor som den bruger, integrationen skal høre til, helst en, der er oprettet til den.
step-identifiers-do-menu = Åbn virksomhedsmenuen øverst.
step-identifiers-do-open = Vælg API-loginoplysningerne.
step-identifiers-do-create = Opret nye, og kopier begge dele.
step-identifiers-note-companies = De samme loginoplysninger åbner alle virksomheder, brugeren har adgang til. Y-tunnus viser, hvilken det gælder.
step-identifiers-warning-removed = Hvis brugeren slettes eller mister sine rettigheder, stopper forbindelsen. En særskilt bruger til integrationen forhindrer det.

step-keys-title = Indsæt loginoplysningerne her
step-keys-body = Kopier Y-tunnus, brugerdelen og nøglen, en ad gangen. Mellemrum, der følger med, fjernes.
step-keys-done = nøglen er i computerens nøglering, og Netvisor har lukket os ind.
    .demo = nøglen er i computerens hukommelse, og Netvisor har lukket os ind.
step-keys-warning-mail = Send ikke nøglen pr. e-mail, og gem den ikke i et dokument. Herfra går den direkte til nøgleringen og vises aldrig igen.
    .demo = Send ikke nøglen pr. e-mail, og gem den ikke i et dokument. Herfra går den direkte til hukommelsen og vises aldrig igen.

step-resources-title = Aktiver API-ressourcerne
step-resources-body = Netvisor åbner hver datatype for sig. En administrator sætter kryds ved det, en integration må bruge.
step-resources-done = kontrollen læser konti og posteringer.
step-resources-do-open = Åbn rettighederne til API-ressourcer, som »Käyttäjähallitsija« eller som regnskabskontorets administrator.
step-resources-do-tick = Sæt kryds ved det, Kobling læser: hovedbog, konti, saldi, kunder, leverandører, produkter og dimensioner.
step-resources-do-save = Gem.
step-resources-note-general = Rettigheder givet til én integration går forud for dem, der er givet til alle.
step-resources-handover =
    Hej,

    vi forbinder Netvisor med { $application }. Kan du aktivere API-ressourcerne som »Käyttäjähallitsija«?

    1. Åbn »Rajapintaresurssien käyttöoikeudet«.
    2. Sæt kryds ved hovedbog, konti, saldi, kunder, leverandører, produkter og dimensioner.
    3. Gem, og sig til, når det er gjort.

    Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver adgangen, én ting ad gangen, og læser lidt af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.

step-choose-title = Virksomheden
step-choose-body = Y-tunnus gælder én virksomhed, så der er allerede sat kryds ved den. Klienten får samme navn her, medmindre du giver den et andet.
step-choose-done = der er sat kryds ved virksomheden.

step-name-title = Giv forbindelsen et navn
step-name-body = Navnet er til dig og dine kolleger, og du kan ændre det senere.
step-name-done = forbindelsen har et navn.

step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang. Når du starter, læser Kobling alt én gang og holder derefter regnskabet opdateret hver nat.

step-import-title = Den første import
step-import-body = Kobling læser regnskabet og sammenligner det med Netvisors egen saldobalance.

## Hvor i Netvisor det rettes

problem-key-refused =
    .title = Ugyldige loginoplysninger til Netvisor: Forbindelsen kan ikke oprettes. Kontroller integrationens loginoplysninger.
    .why = Netvisor afviste brugerdelen og nøglen. De kan være skrevet forkert eller erstattet, eller brugeren kan være slettet.
    .fix = Er integrationsbrugeren slettet? Kopier ellers begge dele igen under »Ohjelmistorajapintatunnukset« i virksomhedsmenuen.
problem-registration-refused =
    .why = Netvisor kender ikke partner-id'et, eller nøglen er forkert eller hører til det forkerte miljø (test eller produktion).
    .fix = Bed den, der har ansvar for partneraftalen med Netvisor, om at indtaste partner-id og nøgle igen. API-loginoplysningerne kan blive stående.
problem-company-gone =
    .why = Netvisor kender ingen virksomhed med dette Y-tunnus, eller brugeren har ikke adgang til den: { $company }.
    .fix = Kontroller Y-tunnus, og at integrationsbrugeren har rettigheder i virksomheden i Netvisor.
problem-right-missing =
    .why = Loginoplysningerne er rigtige, men Netvisor åbner ikke dette for integrationen: { $dataset }.
    .fix = Bed en »Käyttäjähallitsija« om at sætte kryds ved ressourcen under »Rajapintaresurssien käyttöoikeudet«, og test igen.
