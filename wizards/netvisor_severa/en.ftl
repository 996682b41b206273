# The Netvisor–Severa interface in English: what is wrong with either side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Invalid Netvisor credentials: The connection cannot be established. Check the integration credentials.
       *[other] Invalid Severa API key: The connection cannot be established. Check the API key.
    }
    .why = { $system } refused the credentials of the interface. They may have been replaced, or the user they belong to removed. Nothing was transferred.
    .fix = Was the integration user removed in { $system }? Enter the credentials again in the settings of the interface.
problem-right-missing =
    .why = The sign-in works, but the integration may not use this: { $dataset }.
    .fix = Switch the interface resource on in Netvisor at “Rajapintaresurssien käyttöoikeudet”, or the scope in Severa, and press Check resources.

step-intro-title = Start-up
step-intro-body = The interface moves customers, products and dimensions between Severa and Netvisor by itself. Go through the steps in their order; a heading leads to the place where the step is done.
step-intro-note-trainer = With a trainer the start-up takes about 1–2 hours and goes faster and more controlled. Netvisor's trainers offer it as a paid service; you can also do it yourself, a step at a time.
step-rights-title = Rights in Netvisor
step-rights-body = Whoever does the start-up in Netvisor needs both.
step-rights-done = both are ticked.
step-rights-do-role = The role «Käyttäjähallitsija (KH)»
step-rights-hint-role = Given in the company's user rights in Netvisor.
step-rights-do-edit = «Muokkausoikeus» to one service of Accounting
step-rights-hint-edit = Under «Toimintokohtaiset oikeudet», for example «Kirjanpidon Perusraportointi».
step-severa-title = Prepare Severa
step-severa-body = The add-on for the interface is on, and an API key is made by a user that stays. Netvisor's interface resources that the transfer needs are checked here too.
step-severa-done = the check of Severa's key is green.
step-severa-do-key = Make the API key:
step-severa-side = Visma Severa: API key
step-severa-or = Or, in place of the API key, client credentials:
step-severa-other-title = Where do I get the API key?
step-severa-help = Visma's help calls it «Liittymän aktivointi». A user with the profile Administrator makes the key in the own profile; client credentials are made in the settings.
step-severa-other-client = Make client credentials:
step-netvisor-title = Make the integration user in Netvisor
step-netvisor-body = A user of its own for the integration makes its API identifiers in the company menu; they are entered in the settings.
step-netvisor-done = the check of Netvisor's credentials is green.
step-netvisor-do-identifiers = Make the API identifiers:
step-netvisor-warning-removed = The interface stops working if the user that the identifiers belong to is removed in either system. Use an integration user of its own.
step-netvisor-side = Netvisor: the integration user's credentials
step-netvisor-registration = Kobling's own registration with Netvisor (partner)
step-netvisor-other-title = Where do I get Netvisor's identifiers?
step-netvisor-help = Netvisor's help calls them «Ohjelmistorajapintatunnukset». Sign in as the integration user, open the company menu, and make the identifiers there. The resources are switched on at the second place.
step-netvisor-other-resources = Switch the resources on:
step-customers-title = Customer register
step-customers-body = Choose which way customers move, or that one temporary customer stands for all. Customer codes are numeric and do not begin with 0.
step-customers-done = the settings of customers are saved.
step-customers-do-settings = The same in Netvisor:
step-customers-temporary = A record with the code TEMP must be in Netvisor before anything is moved.
step-customers-rule = A customer code must be numeric and must not begin with 0.
step-products-title = Product register
step-products-body = Choose which way products move, or that one temporary product stands for all. From Netvisor only products with a code move.
step-products-done = the settings of products are saved.
step-products-do-settings = The same in Netvisor:
step-products-temporary = A record with the code TEMP must be in Netvisor before anything is moved.
step-dimensions-title = Dimension hierarchy
step-dimensions-body = Choose under which headers in Netvisor Severa's projects and business units are placed.
step-dimensions-done = the settings of dimensions are saved.
step-dimensions-do-settings = The same in Netvisor:
step-dimensions-header-project = Header in Netvisor for projects
step-dimensions-header-business-unit = Header in Netvisor for business units
step-dimensions-header-hint = The header's name as it stands in Netvisor, to the letter; it must be there already. Empty: that kind does not move.
step-log-title = Watch the transfer history
step-log-body = Errors in automatic transfers, such as incomplete customers, show there with cause and remedy. In Netvisor the role «Käyttäjähallitsija» opens it.
step-log-done = you know where to look, and have ticked it.
step-log-do-history = The same in Netvisor:
step-summary-title = Start use
step-summary-body = Your name and the time are kept. The first transfer begins at once; what it will do is shown by the preview in the settings.
