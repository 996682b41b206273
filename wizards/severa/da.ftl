# Severa på dansk. Navne mellem » « er Severas egne, på engelsk.

step-way-title = Hvad vil du bruge?
step-way-body = Severa lukker programmer ind med en API-nøgle eller med »client credentials«. Kobling accepterer begge dele.
step-way-ask-way = Adgangsmåde
step-way-ask-way-api-key = En API-nøgle
    .hint = Den ene lange tekst, som Netvisor–Severa-integrationen beder om. Oprettes af en bruger til sig selv og er bundet til den.
step-way-ask-way-client = »Client credentials«
    .hint = Et client ID og en client secret til REST API. De hører til virksomheden, ikke til en bruger, og er det, Visma anbefaler i dag.
step-way-note-same = Begge læser de samme data. Du kan skifte til den anden senere.

step-before-title = Før du begynder
step-before-body = To spørgsmål sparer dig for spildt arbejde. Mangler der noget, kan du give trinnet videre og komme tilbage; alt, hvad du har indtastet, bliver gemt.
step-before-ask-administrator = Har du profilen Administrator i Severa?
step-before-ask-administrator-yes = Ja
step-before-ask-administrator-no = Nej, eller det ved jeg ikke
step-before-ask-add-on = Er tillægstjenesten aktiv: SOAP API til en nøgle, REST API til »client credentials«?
step-before-ask-add-on-yes = Ja
step-before-ask-add-on-no = Nej, eller det ved jeg ikke
step-before-note-later = Omkring 10 minutter i alt. »Afslut senere« gemmer når som helst.
step-before-handover =
    Hej,

    vi forbinder Severa med { $application }. Kan du gøre følgende som Administrator?

    1. Se efter, at tillægstjenesten SOAP API eller REST API er aktiv.
    2. Til en API-nøgle: sæt integrationsbrugerens rettighed »SOAP API« til »Allowed«.
    3. Sig til, når det er gjort, eller giv mig profilen Administrator.

    Send ikke nøgler eller adgangskoder pr. e-mail.

step-create-key-title = Opret API-nøglen
step-create-key-body = Nøglen oprettes i Severa af den bruger, den tilhører. Bedst er en bruger, der er oprettet til integrationen.
step-create-key-done = Severa viser nøglen. Lad siden stå åben.
step-create-key-do-open = Åbn din egen profil øverst til højre, og vælg dette.
step-create-key-do-create = Opret nøglen, og kopier den.
step-create-key-other-title = Jeg kan ikke se SOAP API
step-create-key-other-permission = Profilen skal være Administrator, og denne rettighed tilladt.
step-create-key-other-add-on = Stadig ikke der? Så er tillægstjenesten SOAP API ikke aktiv. Bestil den, eller brug »client credentials« i stedet.
step-create-key-warning-removed = Nøglen ser det, dens bruger ser. Hvis brugeren deaktiveres, stopper forbindelsen.

step-create-client-title = Opret »client credentials«
step-create-client-body = De oprettes én gang i Severas indstillinger, ét sæt til hvert program.
step-create-client-done = Severa viser et client ID og en client secret. Lad siden stå åben.
step-create-client-do-open = Åbn indstillingerne for REST API.
step-create-client-do-create = Opret nye. Skriv Kobling som målsystem og en fra kontoret som kontakt.
step-create-client-do-scopes = Sæt kryds ved disse rettigheder (scopes).
step-create-client-do-more-scopes = Og disse.
step-create-client-other-title = Poster skal overføres til Severa, eller siden mangler
step-create-client-other-writing = Skal Netvisor–Severa-integrationen overføre kunder eller produkter til Severa, så sæt også kryds ved disse.
step-create-client-other-missing = Ingen sådan side? Så er tillægstjenesten REST API ikke aktiv, eller du er ikke Administrator.
step-create-client-warning-once = Client secret vises kun én gang. Gå til næste side her, før du lukker den i Severa.

step-key-title = Indsæt API-nøglen her
step-key-body = Kopier hele nøglen. Mellemrum og linjeskift, der følger med, fjernes.
step-key-done = nøglen er i computerens nøglering, og Severa har lukket os ind.
    .demo = nøglen er i computerens hukommelse, og Severa har lukket os ind.
step-key-warning-mail = Send ikke nøglen pr. e-mail, og gem den ikke i et dokument. Herfra går den direkte til nøgleringen og vises aldrig igen.
    .demo = Send ikke nøglen pr. e-mail, og gem den ikke i et dokument. Herfra går den direkte til hukommelsen og vises aldrig igen.

step-client-title = Indsæt »client credentials« her
step-client-body = Kopier client ID og client secret, en ad gangen. Mellemrum, der følger med, fjernes.
step-client-done = client secret er i computerens nøglering, og Severa har lukket os ind.
    .demo = client secret er i computerens hukommelse, og Severa har lukket os ind.
step-client-warning-mail = Send ikke client secret pr. e-mail, og gem den ikke i et dokument. Herfra går den direkte til nøgleringen og vises aldrig igen.
    .demo = Send ikke client secret pr. e-mail, og gem den ikke i et dokument. Herfra går den direkte til hukommelsen og vises aldrig igen.

step-address-title = Adresser
step-address-body = Adresserne til produktionsmiljøet er udfyldt. Ret dem kun, hvis du har fået andre til test.
step-address-done = begge adresser er gemt.

step-rights-title = Åbn det, der er lukket
step-rights-body = Loginet virker, men nogle data er lukket for disse loginoplysninger.
step-rights-done = kontrollen læser alle datatyper.
step-rights-do-key = Med en API-nøgle: giv brugeren profilen Administrator eller flere rettigheder.
step-rights-do-client = Med »client credentials«: sæt kryds ved den rettighed (scope), der mangler.

step-activate-title = Aktiver tillægstjenesten
step-activate-body = Severa kender loginoplysningerne, men det, de giver adgang til, hører til en tillægstjeneste, som ikke er aktiv.
step-activate-done = kontrollen læser alle datatyper.
step-activate-do-open = Åbn integrationerne som Administrator.
step-activate-do-order = Aktiver REST API eller SOAP API. Kan det ikke vælges, så bestil det hos Visma.
step-activate-handover =
    Hej,

    vores forbindelse fra Severa til { $application } logger ind, men en tillægstjeneste er ikke aktiv. Kan du aktivere den?

    1. Åbn Settings > Integrations i Severa som Administrator.
    2. Aktiver REST API eller SOAP API, eller bestil det hos Visma.
    3. Sig til, når det er gjort.

    Jeg har hverken brug for en nøgle eller en adgangskode fra dig.

step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver adgangen, én ting ad gangen, og læser lidt af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.

step-choose-title = Virksomheden
step-choose-body = Loginoplysningerne åbner én virksomhed, så der er allerede sat kryds ved den. Klienten får samme navn her, medmindre du giver den et andet.
step-choose-done = der er sat kryds ved virksomheden.

step-name-title = Giv forbindelsen et navn
step-name-body = Navnet er til dig og dine kolleger, og du kan ændre det senere.
step-name-done = forbindelsen har et navn.

step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang. Når du starter, læser Kobling alt én gang og holder det derefter opdateret hver nat.

step-import-title = Den første import
step-import-body = Kobling læser kunder, produkter, projekter, fakturaer og arbejdstimer. Severa fører ikke regnskab, så der er intet at afstemme.

## Navne og råd i Severa

field-client-id = Client ID
    .hint = Fra »Create client credentials« i Severa.
field-client-secret = Client secret
    .hint = Vises én gang, når oplysningerne oprettes.
problem-key-refused =
    .title = Ugyldig API-nøgle til Severa: Forbindelsen kan ikke oprettes. Kontroller API-nøglen.
    .why = Severa afviste nøglen eller »client credentials«. De kan være skrevet forkert eller erstattet, eller nøglens bruger kan være deaktiveret.
    .fix = Er nøglens bruger slettet? Kopier ellers nøglen igen under »My profile > SOAP API«, eller opret en ny.
problem-right-missing =
    .why = Loginet virker, men disse loginoplysninger må ikke læse dette: { $dataset }.
    .fix = Sæt kryds ved den rettighed, der mangler, under »Settings > Integrations > REST API«, eller giv API-nøglens bruger flere rettigheder. Test så igen.
problem-module-inactive =
    .fix = Bed en Administrator om at aktivere den under »Settings > Integrations« i Severa, eller bestil den hos Visma. Test så igen.
