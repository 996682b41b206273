# The Netvisor–Severa integration in English: what is wrong with either side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Invalid Netvisor credentials: The connection cannot be established. Check the integration credentials.
       *[other] Invalid Severa API key: The connection cannot be established. Check the API key.
    }
    .why = { $system } refused the credentials of the integration. They may have been replaced, or the user they belong to removed. Nothing was transferred.
    .fix = Was the integration user removed in { $system }? Enter the credentials again in the settings of the integration.
problem-right-missing =
    .why = The sign-in works, but the integration may not use this: { $dataset }.
    .fix = Activate the API resource in Netvisor at “Rajapintaresurssien käyttöoikeudet”, or the scope in Severa, and press Check resources.

step-intro-title = Start-up
step-intro-body = The integration transfers customers, products and dimensions between Severa and Netvisor by itself. Go through the steps in their order; a heading leads to the place where the step is done.
step-intro-note-trainer = With a trainer the start-up takes about 1–2 hours and runs faster and in a more controlled way. Netvisor's trainers offer it as a paid service; you can also do it yourself, a step at a time.
step-rights-title = Rights in Netvisor
step-rights-body = Whoever does the start-up in Netvisor needs both.
step-rights-done = both are ticked.
step-rights-do-role = The role “Käyttäjähallitsija (KH)”
step-rights-hint-role = Given in the company's user rights in Netvisor.
step-rights-do-edit = “Muokkausoikeus” to one service of Accounting
step-rights-hint-edit = Under “Toimintokohtaiset oikeudet”, for example “Kirjanpidon Perusraportointi”.
step-severa-title = Prepare Severa
step-severa-body = The add-on is active, and there are client credentials, or an API key of a user that will not be removed. Netvisor's API resources that the transfer needs are checked here too.
step-severa-done = the check of Severa's credentials is green.
step-severa-do-client = Create client credentials:
step-severa-side = Visma Severa: client credentials or API key
step-severa-or = Or, in place of client credentials, an API key:
step-severa-other-title = Where do I get client credentials?
step-severa-help = Visma's help calls it “Liittymän aktivointi”. A user with the profile Administrator creates client credentials in the settings; an API key is created by its user in their own profile.
step-severa-other-key = Create an API key:
step-severa-refused-client-secret = Invalid Severa client credentials: The connection cannot be established. Check the client ID and the secret.
step-netvisor-title = Create the integration user in Netvisor
step-netvisor-body = A user of its own for the integration creates its API credentials in the company menu; they are entered in the settings.
step-netvisor-done = the check of Netvisor's credentials is green.
step-netvisor-do-identifiers = Create the API credentials:
step-netvisor-warning-removed = The integration stops working if the user that the credentials belong to is removed in either system. Use an integration user of its own.
step-netvisor-side = Netvisor: “Ohjelmistorajapintatunnukset”
step-netvisor-registration = Kobling's own registration with Netvisor (partner)
step-netvisor-other-title = Where do I get Netvisor's credentials?
step-netvisor-help = Netvisor's help calls them “Ohjelmistorajapintatunnukset”. Sign in as the integration user, open the company menu, and create the credentials there. The resources are activated at the second place.
step-netvisor-other-resources = Activate the resources:
step-customers-title = Customer register
step-customers-body = Choose which way customers are transferred, or that one temporary customer is used for all. Customer codes are numeric and do not begin with 0.
step-customers-done = the settings of customers are saved.
step-customers-do-settings = The same in Netvisor:
step-customers-temporary = A record with the code TEMP must be in Netvisor before anything is transferred.
step-customers-rule = A customer code must be numeric and must not begin with 0.
step-products-title = Product register
step-products-body = Choose which way products are transferred, or that one temporary product is used for all. From Netvisor only products with a code are transferred.
step-products-done = the settings of products are saved.
step-products-do-settings = The same in Netvisor:
step-products-temporary = A record with the code TEMP must be in Netvisor before anything is transferred.
step-dimensions-title = Dimension hierarchy
step-dimensions-body = Choose under which headers in Netvisor Severa's projects and business units are placed.
step-dimensions-done = the settings of dimensions are saved.
step-dimensions-do-settings = The same in Netvisor:
step-dimensions-header-project = Header in Netvisor for projects
step-dimensions-header-business-unit = Header in Netvisor for business units
step-dimensions-header-hint = Choose one of the headers in Netvisor; if one is missing, create it there first. “Not transferred” leaves that kind out.
step-log-title = Watch the transfer history
step-log-body = Errors in automatic transfers, such as incomplete customers, are shown there with cause and remedy. In Netvisor the role “Käyttäjähallitsija” opens it.
step-log-done = you know where to look, and have ticked it.
step-log-do-history = The same in Netvisor:
step-summary-title = Start use
step-summary-body = Your name and the time are kept. The first transfer begins at once; what it will do is shown by the preview in the settings.
