# Tripletex in English. Labels between “ ” are Tripletex's own and stay in Norwegian.

step-kind-title = Which kind of key will you use?
step-kind-body = Tripletex lets Kobling in with a key, not with your password. There are two kinds; your answer decides which steps follow.
step-kind-ask-key-kind = The key
step-kind-ask-key-kind-office = Accounting office: one key for many clients
    .hint = “Regnskapskontorets brukernøkkel”. Created once in the office's own Tripletex account, then linked to the clients you choose.
step-kind-ask-key-kind-end-user = Single company: one key for its own books
    .hint = “Brukernøkkel for sluttbruker”. Created inside the company's own Tripletex account.
step-kind-note-support = An office key works only in programs that support it. Kobling does.

step-before-title = Before you start
step-before-body = Two questions save you a wasted trip. If something is missing, you can hand the step over and come back; everything you have entered is kept.
step-before-ask-role = Are you an account or user administrator in Tripletex (konto- eller brukeradministrator)?
step-before-ask-role-yes = Yes
step-before-ask-role-no = No, somebody else is
step-before-ask-package = Does the account have the Smart or Komplett package?
step-before-ask-package-yes = Yes
step-before-ask-package-no = No, or I do not know
step-before-note-later = About 15 minutes in all. “Finish later” saves at any point.
step-before-handover =
    Hello,

    we are connecting Tripletex to { $application } and need an account or user administrator (konto- eller brukeradministrator) to do the following once:

    1. Check that the account has the Smart or Komplett package.
    2. In Tripletex, open: Selskap > Mitt abonnement
    3. Under “Moduler og tilleggstjenester”, order “Integrasjoner”, read the terms and press “Aktiver”.
    4. Tell me when it is done, or give my user administrator rights.

    In older menus: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Please do not send keys or passwords by e-mail.

step-registration-title = Kobling's own registration at Tripletex
step-registration-body = Tripletex asks every program for a key of its own, the consumer token. It belongs to your office's agreement with Tripletex, not to a client, and is entered once.
step-registration-done = the name and the consumer token are stored on this computer.
step-registration-note-once = The next connections will not ask for this again. Whoever ordered access for { $application } at Tripletex has received the token.

step-activate-title = Activate “Integrasjoner” in Tripletex
step-activate-body = The add-on opens Tripletex to other programs. An account or user administrator orders it.
step-activate-done = “Integrasjoner” is listed as active under “Moduler og tilleggstjenester”.
step-activate-do-where-office = Sign in to the office's own account. Do this once, at the office; the clients do not need it.
step-activate-do-where-company = Sign in to the account of the company you want to connect.
step-activate-do-open = Open your subscription.
step-activate-do-order = Find the modules and add-ons, and order this one.
step-activate-do-terms = Read the terms, then activate.
step-activate-other-title = My menus look different
step-activate-other-open = In older menus the page has this name.
step-activate-other-order = Tick this box.
step-activate-other-missing = No such page at all? Then your user lacks the right to see it, or your agreement differs: ask your administrator, or Tripletex.
step-activate-handover =
    Hello,

    we are connecting Tripletex to { $application }. Could you activate the add-on “Integrasjoner”? It takes about three minutes.

    1. Sign in as account or user administrator (konto- eller brukeradministrator); an accounting office does this in its own account.
    2. Open: Selskap > Mitt abonnement
    3. Under “Moduler og tilleggstjenester”, order “Integrasjoner”.
    4. Read the terms and press “Aktiver”.

    In older menus: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    The account needs the Smart or Komplett package. Tell me when it is done. No key or password is needed from you.

step-user-title = Choose the user the key belongs to
step-user-body = The key is created on an employee or a contact. You may choose yourself.
step-user-done = the form for a new key is open.
step-user-do-open = Open the employees and choose one.
step-user-do-contacts = Or open the contacts, if the user is listed there.
step-user-do-tab = Go to this tab on the employee or contact.
step-user-do-new = Press the button for a new key.
step-user-other-title = My menus look different, or I cannot see the tab
step-user-other-employees = In some accounts the employees are here.
step-user-other-self = To use yourself: open your own profile, top right, and go to this tab.
step-user-other-missing = No such tab? Then “Integrasjoner” is not active: go back to the step before.
step-user-warning-rights = A key never has more rights than its user. Choose somebody who may see the whole ledger, and who will stay: if the user is removed, the key stops.

step-create-title = Create the key
step-create-body = Fill in the form in Tripletex from top to bottom. Copy the application name from here; it must match to the letter.
step-create-done = Tripletex shows the new key in a window of its own. Leave that window open.
step-create-do-application = Choose this application. The name is ready to copy.
step-create-do-custom = Tick the custom set-up.
step-create-do-office = Tick this, so that the key works across clients.
step-create-do-access = Let the key have all access rights. What the user lacks stays locked.
step-create-do-name = Give the key a name you will recognise later.
step-create-do-finish = Create the key.
step-create-other-title = The application is not in the list, or I want fewer access rights
step-create-other-custom = Not in the list: tick this, then type the name yourself.
step-create-other-name = Paste the application name here.
step-create-other-all = Gives everything the user has. Recommended.
step-create-other-same = Copies the user's access rights as they are today. Later changes to the user do not follow.
step-create-other-own = Gives nothing yet. You must add access rights afterwards by clicking the application's blue name under “API-tilgang”; until then the check will say that access is missing.
step-create-note-exact = “The application could not be found” in Tripletex means that the name differs, often by a capital letter or a space.
step-create-warning-once = The key is shown once only. Go on to the next page here before you press “OK” in Tripletex.

step-token-title = Paste the key here
step-token-body = In Tripletex the key is called “Brukernøkkel – ID (Employee token)”. Copy all of it and paste it below; spaces and bullets that come along are removed.
step-token-done = the key is in this computer's keyring, and Tripletex has let us in.
    .tested = The key works. You may press “OK” in { $system } now.
    .demo = the key is in this computer's memory, and Tripletex has let us in.
step-token-note-ok = Press “OK” in Tripletex when the test here is green.
step-token-warning-mail = Do not send the key by e-mail and do not save it in a document, not even to yourself. From here it goes straight into the keyring and is never shown again.
    .demo = Do not send the key by e-mail and do not save it in a document, not even to yourself. From here it goes straight into memory and is never shown again.
step-token-other-title = I have lost the key
step-token-other-tab = Open the employee or contact the key was created on, often the user administrator, and go to this tab.
step-token-other-restore = Create a new key in place of the old one.
step-token-other-replaced = The new key replaces the old: every other program that used the old one stops until it gets the new one.

step-link-title = Link the key to your clients
step-link-body = An office key sees a client only after you have linked the two. You do this in the office's own account.
step-link-done = the clients are listed with the key under “Tilganger”.
step-link-ask-clients = How many clients will you connect now?
step-link-ask-clients-many = Several clients
step-link-ask-clients-one = One client
step-link-do-open = Open the access rights to clients.
step-link-do-add = Press this, top right.
step-link-do-key = Choose the key you have just created.
step-link-do-template = Choose an access template that may read the ledger.
step-link-do-many = Mark all the clients the key should reach.
step-link-do-one = Mark the client the key should reach.
step-link-do-save = Save.
step-link-other-title = My menus look different
step-link-other-many-open = Open the customers and mark the clients.
step-link-other-many-access = Press this, top right.
step-link-other-many-employee = Choose the application in this field; it is listed like an employee.
step-link-other-many-template = Choose an access template that may read the ledger, and save.
step-link-other-one-open = Open the access rights and choose the client.
step-link-other-one-add = Press the first, then the second, and choose the employee named after the application.
step-link-other-one-save = Save.
step-link-note-own-books = The same key cannot serve the office's own books. For those, create a key of the other kind and a second connection.

step-access-title = Check the API access in each client
step-access-body = Tripletex turns it on when a client access is created, so this is usually done already. Kobling checks it for you in the next step.
step-access-done = every client answers. The check confirms it; a tick is enough for now.
step-access-do-switch = Choose the client in the company selector, top left.
step-access-do-open = Open the page about the accountant.
step-access-do-accountant = See that your office is chosen in this field.
step-access-do-tick = Tick this box in the general access rights.
step-access-do-save = Save.
step-access-note-usually = Come back here only for a client that does not show up.

step-rights-title = Give the key the access it lacks
step-rights-body = Sign-in works, but some data is closed to the key.
step-rights-done = the check reads every data type.
step-rights-do-open = Open the employee or contact the key was created on, and go to this tab.
step-rights-do-key = In this column, click the application's name in blue.
step-rights-do-grant = Tick accounts, vouchers, reports, customers, suppliers, products, projects and departments, and save.
step-rights-do-template = For an office key, see also that the access template of the client allows the same.
step-rights-warning-user = If a box is locked, the user lacks the right as well. Give it to the user first, or create the key on another user.

step-check-title = Check the connection
step-check-body = Kobling tests the key, one thing at a time, and reads one row of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.

step-choose-title = Choose companies
step-choose-body = Tick the companies to connect. Each gets a client with the same name here, unless you give it another.
step-choose-done = at least one company is ticked.

step-name-title = Name the connection
step-name-body = The name is for you and your colleagues; it can be changed later.
step-name-done = the connection has a name.

step-summary-title = Ready to start
step-summary-body = Look it over once more. When you start, Kobling reads everything once, and from then on keeps the books fresh every night.

step-import-title = The first import
step-import-body = Kobling reads the books and compares them with Tripletex's own trial balance.

## Where in Tripletex it is fixed

problem-key-refused =
    .fix = Paste the key again. If it is lost, open “Selskap > Ansatte > (employee) > API-tilgang” and choose “Gjenopprett nøkkel” or “Ny nøkkel”. A new key replaces the old one.
problem-key-missing =
    .fix = Paste the key here. You create it under “Selskap > Ansatte > (employee) > API-tilgang > Ny nøkkel”.
problem-key-other-environment =
    .fix = Paste a key from the same environment as the address. Keys of the test environment begin with “test-”.
problem-registration-refused =
    .fix = Ask whoever looks after the registration at your office to enter the consumer token again. Your own key from “API-tilgang” may stay as it is.
problem-right-missing =
    .fix = Open “Selskap > Ansatte > (employee) > API-tilgang”, click the blue name in the column “Nøkkel” and grant the access. For a client it is set in “Klient > Tilganger > Tilgangsmal”. Then test again.
problem-module-inactive =
    .fix = Ask an account or user administrator to open “Selskap > Mitt abonnement > Moduler og tilleggstjenester”, order “Integrasjoner” and press “Aktiver”. Then test again.
problem-no-companies =
    .fix = In the office’s own account open “Klient > Tilganger > Legg til API-nøkkel”, choose the key and the clients, and press “Lagre endringer”. Then press Refresh client list.
problem-company-gone =
    .fix = At the client open “Selskap > Regnskapsfører” and tick “API-tilgang” under “Generelle tilganger”, or deactivate the company here. What was transferred stays.
problem-session-refused =
    .fix = Test the connection again. If it happens again, create a new key under “Selskap > Ansatte > (employee) > API-tilgang > Ny nøkkel”.
