# Example ERP på dansk. Navne mellem » « er systemleverandørens egne.

step-create-title = Opret en nøgle i Example ERP
step-create-body = Example ERP lukker Kobling ind med en nøgle, ikke med din adgangskode. Nøglen har samme rettigheder som den, der opretter den.
step-create-done = den nye nøgle vises.
step-create-do-open = Åbn siden for integrationer.
step-create-do-new = Opret en nøgle til Kobling.
step-key-title = Indsæt nøglen her
step-key-body = Kopier hele nøglen. Mellemrum, der følger med, fjernes.
step-key-done = nøglen er i computerens nøglering, og Example ERP har lukket os ind.
    .demo = nøglen er i computerens hukommelse, og Example ERP har lukket os ind.
step-check-title = Kontroller forbindelsen
step-check-body = Kobling prøver adgangen, én ting ad gangen, og læser lidt af hver datatype. Intet gemmes endnu.
step-check-done = hver linje har et grønt flueben.
step-choose-title = Hvilke virksomheder
step-choose-body = Nøglen åbner disse virksomheder. Sæt kryds ved dem, hvis regnskab Kobling skal læse.
step-choose-done = der er sat kryds ved virksomhederne.
step-name-title = Giv forbindelsen et navn
step-name-body = Navnet er til dig og dine kolleger, og du kan ændre det senere.
step-name-done = forbindelsen har et navn.
step-summary-title = Klar til start
step-summary-body = Se det igennem en sidste gang. Når du starter, læser Kobling alt én gang og holder derefter regnskabet opdateret hver nat.
step-import-title = Den første import
step-import-body = Kobling læser regnskabet og sammenligner det med Example ERP’s egen saldobalance.

field-api-key =
    .hint = Vises af Example ERP, når den oprettes. Ikke din adgangskode.
problem-right-missing =
    .why = Nøglen er rigtig, men { $dataset } er lukket for den, der oprettede den.
    .fix = Giv brugeren rettigheden under »VENDOR MENU > VENDOR PAGE«, og test igen.
