# Netvisor–Severa-gränssnittet på svenska: vad som är fel på vardera sidan.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Ogiltiga uppgifter till Netvisor: Anslutningen kan inte upprättas. Kontrollera integrationsuppgifterna.
       *[other] Ogiltig API-nyckel till Severa: Anslutningen kan inte upprättas. Kontrollera API-nyckeln.
    }
    .why = { $system } avvisade gränssnittets uppgifter. De kan ha ersatts, eller så har användaren de hör till tagits bort. Inget överfördes.
    .fix = Har integrationsanvändaren tagits bort i { $system }? Skriv in uppgifterna på nytt i gränssnittets inställningar.
problem-right-missing =
    .why = Inloggningen fungerar, men integrationen får inte använda detta: { $dataset }.
    .fix = Slå på gränssnittsresursen i Netvisor under ”Rajapintaresurssien käyttöoikeudet”, eller behörigheten (scope) i Severa, och tryck på Kontrollera resurser.
