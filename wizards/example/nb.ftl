# Example ERP på norsk. Navn mellom « » er systemleverandørens egne.

step-create-title = Lag en nøkkel i Example ERP
step-create-body = Example ERP slipper Kobling inn med en nøkkel, ikke med passordet ditt. Nøkkelen har rettighetene til den som lager den.
step-create-done = den nye nøkkelen vises.
step-create-do-open = Åpne siden for integrasjoner.
step-create-do-new = Lag en nøkkel til Kobling.
step-key-title = Lim inn nøkkelen her
step-key-body = Kopier hele nøkkelen. Mellomrom som følger med, blir fjernet.
step-key-done = nøkkelen er i nøkkelringen på denne maskinen, og Example ERP har sluppet oss inn.
    .demo = nøkkelen er i minnet, og Example ERP har sluppet oss inn.
step-check-title = Kontroller tilkoblingen
step-check-body = Kobling prøver tilgangen, én ting om gangen, og leser litt av hver datatype. Ingenting lagres ennå.
step-check-done = alle linjene har en grønn hake.
step-choose-title = Hvilke selskaper
step-choose-body = Nøkkelen åpner disse selskapene. Kryss av for dem Kobling skal lese regnskapet til.
step-choose-done = selskapene er krysset av.
step-name-title = Gi tilkoblingen et navn
step-name-body = Navnet er for deg og kollegene dine, og du kan endre det senere.
step-name-done = tilkoblingen har et navn.
step-summary-title = Klar til start
step-summary-body = Se over en siste gang. Når du starter, leser Kobling alt én gang og holder deretter regnskapet oppdatert hver natt.
step-import-title = Den første importen
step-import-body = Kobling leser regnskapet og sammenligner det med Example ERPs egen saldobalanse.

field-api-key =
    .hint = Vises av Example ERP når den lages. Ikke passordet ditt.
problem-right-missing =
    .why = Nøkkelen er riktig, men { $dataset } er stengt for den som laget den.
    .fix = Gi brukeren rettigheten under «VENDOR MENU > VENDOR PAGE», og test på nytt.
