# Netvisor–Severa-integrationen på svenska: vad som är fel på vardera sidan.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Ogiltiga inloggningsuppgifter för Netvisor: Anslutningen kan inte upprättas. Kontrollera integrationens inloggningsuppgifter.
       *[other] Ogiltig API-nyckel till Severa: Anslutningen kan inte upprättas. Kontrollera API-nyckeln.
    }
    .why = { $system } avvisade integrationens inloggningsuppgifter. De kan ha ersatts, eller så har användaren de hör till tagits bort. Inget överfördes.
    .fix = Har integrationsanvändaren tagits bort i { $system }? Skriv in inloggningsuppgifterna på nytt i integrationens inställningar.
problem-right-missing =
    .why = Inloggningen fungerar, men integrationen får inte använda detta: { $dataset }.
    .fix = Aktivera API-resursen i Netvisor under ”Rajapintaresurssien käyttöoikeudet”, eller behörigheten (scope) i Severa, och tryck på Kontrollera resurser.

step-intro-title = Uppstart
step-intro-body = Integrationen överför automatiskt kunder, artiklar och dimensioner mellan Severa och Netvisor. Gå igenom stegen i ordning; rubriken leder dit steget görs.
step-intro-note-trainer = Med en utbildare tar uppstarten ungefär 1–2 timmar och går snabbare och mer kontrollerat. Netvisors utbildare erbjuder det mot betalning; du kan också göra det själv, ett steg i taget.
step-rights-title = Behörigheter i Netvisor
step-rights-body = Den som gör uppstarten i Netvisor behöver båda.
step-rights-done = båda är ikryssade.
step-rights-do-role = Rollen ”Käyttäjähallitsija (KH)”
step-rights-hint-role = Ges i företagets användarbehörigheter i Netvisor.
step-rights-do-edit = ”Muokkausoikeus” till en tjänst i Accounting
step-rights-hint-edit = Under ”Toimintokohtaiset oikeudet”, till exempel ”Kirjanpidon Perusraportointi”.
step-severa-title = Förbered Severa
step-severa-body = Tilläggstjänsten är aktiverad, och det finns ”client credentials”, eller en API-nyckel för en användare som inte ska tas bort. Netvisors API-resurser som överföringen behöver kontrolleras också här.
step-severa-done = kontrollen av inloggningsuppgifterna för Severa är grön.
step-severa-do-client = Skapa ”client credentials”:
step-severa-side = Visma Severa: ”client credentials” eller API-nyckel
step-severa-or = Eller, i stället för ”client credentials”, en API-nyckel:
step-severa-other-title = Var hittar jag ”client credentials”?
step-severa-help = Vismas hjälp kallar det ”Liittymän aktivointi”. En användare med profilen Administrator skapar ”client credentials” i inställningarna; en API-nyckel skapar användaren själv i sin egen profil.
step-severa-other-key = Skapa en API-nyckel:
step-severa-refused-client-secret = Ogiltiga ”client credentials” till Severa: Anslutningen kan inte upprättas. Kontrollera client ID och client secret.
step-netvisor-title = Skapa integrationsanvändaren i Netvisor
step-netvisor-body = En egen användare för integrationen skapar API-inloggningsuppgifter i företagsmenyn; de skrivs in i inställningarna.
step-netvisor-done = kontrollen av inloggningsuppgifterna för Netvisor är grön.
step-netvisor-do-identifiers = Skapa API-inloggningsuppgifterna:
step-netvisor-warning-removed = Integrationen slutar fungera om användaren som inloggningsuppgifterna hör till tas bort i något av systemen. Använd en egen integrationsanvändare.
step-netvisor-side = Netvisor: ”Ohjelmistorajapintatunnukset”
step-netvisor-registration = Koblings egen registrering hos Netvisor (partner)
step-netvisor-other-title = Var hittar jag inloggningsuppgifterna för Netvisor?
step-netvisor-help = Netvisors hjälp kallar dem ”Ohjelmistorajapintatunnukset”. Logga in som integrationsanvändaren, öppna företagsmenyn och skapa inloggningsuppgifterna där. Resurserna aktiveras på det andra stället.
step-netvisor-other-resources = Aktivera resurserna:
step-customers-title = Kundregister
step-customers-body = Välj åt vilket håll kunder överförs, eller att en tillfällig kund används i stället för alla. Kundkoder är numeriska och börjar inte med 0.
step-customers-done = inställningarna för kunder är sparade.
step-customers-do-settings = Detsamma i Netvisor:
step-customers-temporary = En post med koden TEMP måste finnas i Netvisor innan något överförs.
step-customers-rule = En kundkod måste vara numerisk och får inte börja med 0.
step-products-title = Artikelregister
step-products-body = Välj åt vilket håll artiklar överförs, eller att en tillfällig artikel används i stället för alla. Från Netvisor överförs bara artiklar med kod.
step-products-done = inställningarna för artiklar är sparade.
step-products-do-settings = Detsamma i Netvisor:
step-products-temporary = En post med koden TEMP måste finnas i Netvisor innan något överförs.
step-dimensions-title = Dimensionshierarki
step-dimensions-body = Välj under vilka rubriker i Netvisor Severas projekt och affärsenheter läggs.
step-dimensions-done = inställningarna för dimensioner är sparade.
step-dimensions-do-settings = Detsamma i Netvisor:
step-dimensions-header-project = Rubrik i Netvisor för projekt
step-dimensions-header-business-unit = Rubrik i Netvisor för affärsenheter
step-dimensions-header-hint = Välj bland rubrikerna i Netvisor; saknas en, skapar du den där först. ”Överförs inte” håller den sorten utanför.
step-log-title = Följ överföringshistoriken
step-log-body = Fel i automatiska överföringar, som ofullständiga kunder, syns där med orsak och åtgärd. I Netvisor öppnas den av rollen ”Käyttäjähallitsija”.
step-log-done = du vet var du ska titta, och har kryssat i det.
step-log-do-history = Detsamma i Netvisor:
step-summary-title = Börja använda
step-summary-body = Ditt namn och tidpunkten sparas. Den första överföringen börjar genast; förhandsgranskningen i inställningarna visar vad den kommer att göra.
