# Example ERP på svenska. Namn mellan ” ” är systemleverantörens egna.

step-create-title = Skapa en nyckel i Example ERP
step-create-body = Example ERP släpper in Kobling med en nyckel, inte med ditt lösenord. Nyckeln har samma behörighet som den som skapar den.
step-create-done = den nya nyckeln visas.
step-create-do-open = Öppna sidan för integrationer.
step-create-do-new = Skapa en nyckel till Kobling.
step-key-title = Klistra in nyckeln här
step-key-body = Kopiera hela nyckeln. Mellanslag som följer med tas bort.
step-key-done = nyckeln finns i datorns nyckelring och Example ERP har släppt in oss.
    .demo = nyckeln finns i datorns minne och Example ERP har släppt in oss.
step-check-title = Kontrollera anslutningen
step-check-body = Kobling testar behörigheten, en sak i taget, och läser lite av varje datatyp. Inget sparas ännu.
step-check-done = varje rad har en grön bock.
step-choose-title = Vilka företag
step-choose-body = Nyckeln öppnar de här företagen. Kryssa i dem vars bokföring Kobling ska läsa.
step-choose-done = företagen är ikryssade.
step-name-title = Ge anslutningen ett namn
step-name-body = Namnet är till för dig och dina kollegor, och du kan ändra det senare.
step-name-done = anslutningen har ett namn.
step-summary-title = Klart att börja
step-summary-body = Se över allt en sista gång. När du börjar läser Kobling allt en gång och håller sedan bokföringen aktuell varje natt.
step-import-title = Den första importen
step-import-body = Kobling läser bokföringen och jämför den med Example ERP:s egen saldobalans.

field-api-key =
    .hint = Visas av Example ERP när den skapas. Inte ditt lösenord.
problem-right-missing =
    .why = Nyckeln är rätt, men den som skapade den kommer inte åt: { $dataset }.
    .fix = Ge användaren behörigheten under ”VENDOR MENU > VENDOR PAGE” och testa igen.
