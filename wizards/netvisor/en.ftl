# Netvisor in English. Labels between “ ” are Netvisor's own, in Finnish.

step-before-title = Before you start
step-before-body = Two questions save you a wasted trip. If something is missing, you can hand the step over and come back; everything you have entered is kept.
step-before-ask-role = Do you have the role “Käyttäjähallitsija” (user administrator) in Netvisor?
step-before-ask-role-yes = Yes
step-before-ask-role-no = No, or I do not know
step-before-ask-package = Does the company have the package Professional, Premium or Payroll?
step-before-ask-package-yes = Yes
step-before-ask-package-no = No, or I do not know
step-before-note-later = About 15 minutes in all. “Finish later” saves at any point.
step-before-handover =
    Hello,

    we are connecting Netvisor to { $application }. Could you do the following as a “Käyttäjähallitsija”?

    1. See that the company has Netvisor Professional, Premium or Payroll: integrations need one of them.
    2. Create a user for the integration that will not be removed when somebody leaves.
    3. Tell me when it is done, or give me the role “Käyttäjähallitsija”.

    Please do not send keys or passwords by e-mail.

step-registration-title = Kobling's own registration with Netvisor
step-registration-body = Netvisor lets in only programs of its partners. The partner's credentials belong to your office's agreement with Netvisor and are entered once.
step-registration-done = the partner ID and its key are stored on this computer.
step-registration-note-once = The next connections do not ask for this. Test and production each have their own pair.

step-identifiers-title = Create the API credentials
step-identifiers-body = Kobling gets into Netvisor with credentials that a user creates for itself, not with your password.
step-identifiers-done = Netvisor shows a user ID and a key. Leave the page open.
step-identifiers-do-user = Sign in to Netvisor as the user that the integration should belong to, best one created for it.
step-identifiers-do-menu = Open the company menu at the top.
step-identifiers-do-open = Choose the API credentials.
step-identifiers-do-create = Create new credentials and copy both parts.
step-identifiers-note-companies = The same credentials open every company that user may enter. The business ID tells which one is meant.
step-identifiers-warning-removed = If the user is removed or loses its rights, the connection stops. A user of the integration's own avoids that.

step-keys-title = Paste the credentials here
step-keys-body = Copy the business ID, the user ID and the key one after the other. Spaces that come along are removed.
step-keys-done = the key is in this computer's keyring and Netvisor has let us in.
    .demo = the key is in this computer's memory and Netvisor has let us in.
step-keys-warning-mail = Do not send the key by e-mail or keep it in a document. From here it goes straight to the keyring and is never shown again.
    .demo = Do not send the key by e-mail or keep it in a document. From here it goes straight to memory and is never shown again.

step-resources-title = Activate the API resources
step-resources-body = Netvisor opens each data type by itself. An administrator ticks which ones an integration may use.
step-resources-done = the check reads accounts and postings.
step-resources-do-open = Open the rights to API resources, as “Käyttäjähallitsija” or as the accounting office's administrator.
step-resources-do-tick = Tick what Kobling reads: accounting ledger, accounts, balances, customers, suppliers, products and dimensions.
step-resources-do-save = Save.
step-resources-note-general = Rights given to one integration come before those given to all.
step-resources-handover =
    Hello,

    we are connecting Netvisor to { $application }. Could you activate the API resources, as a “Käyttäjähallitsija”?

    1. Open “Rajapintaresurssien käyttöoikeudet”.
    2. Tick accounting ledger, accounts, balances, customers, suppliers, products and dimensions.
    3. Save, and tell me when it is done.

    No key or password is needed from you.

step-check-title = Check the connection
step-check-body = Kobling tests the access, one thing at a time, and reads a little of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.

step-choose-title = The company
step-choose-body = The business ID opens one company, so it is ticked already. Its client gets the same name here, unless you give it another.
step-choose-done = the company is ticked.

step-name-title = Give the connection a name
step-name-body = The name is for you and your colleagues, and you can change it later.
step-name-done = the connection has a name.

step-summary-title = Ready to start
step-summary-body = Look it over once more. When you start, Kobling reads everything once and then keeps the books fresh every night.

step-import-title = The first import
step-import-body = Kobling reads the books and compares them with Netvisor's own trial balance.

## Where in Netvisor it is fixed

problem-key-refused =
    .title = Invalid Netvisor credentials: The connection cannot be established. Check the integration credentials.
    .why = Netvisor refused the user ID and key. They may be mistyped, replaced, or their user may have been removed.
    .fix = Was the integration user removed? Otherwise copy both parts again at “Ohjelmistorajapintatunnukset” in the company menu.
problem-registration-refused =
    .why = Netvisor does not know the partner ID, or its key is wrong or belongs to the wrong environment (test or production).
    .fix = Ask whoever looks after the partnership with Netvisor to enter the partner ID and key again. The API credentials can stay.
problem-company-gone =
    .why = Netvisor knows no company with this business ID, or the user may not enter it: { $company }.
    .fix = Check the business ID, and that the integration user has rights in that company in Netvisor.
problem-right-missing =
    .why = The credentials are right, but Netvisor does not open this to the integration: { $dataset }.
    .fix = Ask a “Käyttäjähallitsija” to tick the resource at “Rajapintaresurssien käyttöoikeudet”, then test again.
