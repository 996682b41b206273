# Severa in English. Labels between “ ” are Severa's own.

step-way-title = What do you want to use?
step-way-body = Severa lets programs in with an API key or with client credentials. Kobling takes either.
step-way-ask-way = How to sign in
step-way-ask-way-api-key = An API key
    .hint = The long text that the Netvisor–Severa integration asks for. Created by a user for itself, bound to that user.
step-way-ask-way-client = Client credentials
    .hint = A client ID and a secret of the REST API. They belong to the company, not to a user, and are what Visma recommends today.
step-way-note-same = Both read the same data. You can change to the other later.

step-before-title = Before you start
step-before-body = Two questions save you a wasted trip. If something is missing, you can hand the step over and come back; everything you have entered is kept.
step-before-ask-administrator = Do you have the profile Administrator in Severa?
step-before-ask-administrator-yes = Yes
step-before-ask-administrator-no = No, or I do not know
step-before-ask-add-on = Is the add-on active: SOAP API for a key, REST API for client credentials?
step-before-ask-add-on-yes = Yes
step-before-ask-add-on-no = No, or I do not know
step-before-note-later = About 10 minutes in all. “Finish later” saves at any point.
step-before-handover =
    Hello,

    we are connecting Severa to { $application }. Could you do the following as an Administrator?

    1. See that the add-on SOAP API or REST API is active.
    2. For an API key: set the permission “SOAP API” of the integration user to “Allowed”.
    3. Tell me when it is done, or give me the profile Administrator.

    Please do not send keys or passwords by e-mail.

step-create-key-title = Create the API key
step-create-key-body = The key is created in Severa by the user it belongs to. Best is a user created for the integration.
step-create-key-done = Severa shows the key. Leave the page open.
step-create-key-do-open = Open your own profile at the top right and choose this.
step-create-key-do-create = Create the key and copy it.
step-create-key-other-title = I cannot see SOAP API
step-create-key-other-permission = The profile must be Administrator and this permission allowed.
step-create-key-other-add-on = Still not there? Then the add-on SOAP API is not active. Order it, or use client credentials instead.
step-create-key-warning-removed = The key sees what its user sees. If the user is deactivated, the connection stops.

step-create-client-title = Create client credentials
step-create-client-body = They are created once in the settings of Severa, one set for each program.
step-create-client-done = Severa shows a client ID and a secret. Leave the page open.
step-create-client-do-open = Open the settings of the REST API.
step-create-client-do-create = Create new credentials. Write Kobling as the target system and somebody of your office as the contact.
step-create-client-do-scopes = Tick these scopes.
step-create-client-do-more-scopes = And these.
step-create-client-other-title = Records are to be transferred to Severa, or the page is missing
step-create-client-other-writing = If the Netvisor–Severa integration is to transfer customers or products to Severa, tick these too.
step-create-client-other-missing = No such page? Then the add-on REST API is not active, or you are not an Administrator.
step-create-client-warning-once = The secret is shown only once. Go to the next page here before you close it in Severa.

step-key-title = Paste the API key here
step-key-body = Copy the whole key. Spaces and line breaks that come along are removed.
step-key-done = the key is in this computer's keyring and Severa has let us in.
    .demo = the key is in this computer's memory and Severa has let us in.
step-key-warning-mail = Do not send the key by e-mail or keep it in a document. From here it goes straight to the keyring and is never shown again.
    .demo = Do not send the key by e-mail or keep it in a document. From here it goes straight to memory and is never shown again.

step-client-title = Paste the client credentials here
step-client-body = Copy the client ID and the secret one after the other. Spaces that come along are removed.
step-client-done = the secret is in this computer's keyring and Severa has let us in.
    .demo = the secret is in this computer's memory and Severa has let us in.
step-client-warning-mail = Do not send the secret by e-mail or keep it in a document. From here it goes straight to the keyring and is never shown again.
    .demo = Do not send the secret by e-mail or keep it in a document. From here it goes straight to memory and is never shown again.

step-address-title = Addresses
step-address-body = The addresses of production are filled in. Change them only if you were given others for tests.
step-address-done = both addresses are stored.

step-rights-title = Open what is closed
step-rights-body = The sign-in works, but some data is closed to these credentials.
step-rights-done = the check reads every data type.
step-rights-do-key = With an API key: give its user the profile Administrator, or more rights.
step-rights-do-client = With client credentials: tick the scope that is missing.

step-activate-title = Activate the add-on
step-activate-body = Severa knows the credentials, but what they ask for belongs to an add-on that is not active.
step-activate-done = the check reads every data type.
step-activate-do-open = Open the integrations as an Administrator.
step-activate-do-order = Activate REST API or SOAP API. If it cannot be chosen, order it from Visma.
step-activate-handover =
    Hello,

    our connection from Severa to { $application } signs in, but an add-on is not active. Could you activate it?

    1. Open Settings > Integrations in Severa as an Administrator.
    2. Activate REST API or SOAP API, or order it from Visma.
    3. Tell me when it is done.

    No key or password is needed from you.

step-check-title = Check the connection
step-check-body = Kobling tests the access, one thing at a time, and reads a little of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.

step-choose-title = The company
step-choose-body = The credentials open one company, so it is ticked already. Its client gets the same name here, unless you give it another.
step-choose-done = the company is ticked.

step-name-title = Give the connection a name
step-name-body = The name is for you and your colleagues, and you can change it later.
step-name-done = the connection has a name.

step-summary-title = Ready to start
step-summary-body = Look it over once more. When you start, Kobling reads everything once and then keeps it fresh every night.

step-import-title = The first import
step-import-body = Kobling reads customers, products, projects, invoices and hours. Severa keeps no ledger, so there is nothing to reconcile.

## Names and remedies in Severa

field-client-id = Client ID
    .hint = From “Create client credentials” in Severa.
field-client-secret = Client secret
    .hint = Shown once, when the credentials are created.
problem-key-refused =
    .title = Invalid Severa API key: The connection cannot be established. Check the API key.
    .why = Severa refused the key or the client credentials. They may be mistyped or replaced, or the key's user may have been deactivated.
    .fix = Was the user of the key removed? Otherwise copy the key again at “My profile > SOAP API”, or create a new one.
problem-right-missing =
    .why = The sign-in works, but these credentials may not read this: { $dataset }.
    .fix = Tick the missing scope at “Settings > Integrations > REST API”, or give the user of the API key more rights. Then test again.
problem-module-inactive =
    .fix = Ask an Administrator to activate it at “Settings > Integrations” in Severa, or order it from Visma. Then test again.
