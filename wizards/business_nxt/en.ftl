# Business NXT in English, live and for group reporting. Labels between “ ” are Visma's own.

step-access-title = How should Kobling sign in?
step-access-body = Either way, Kobling never sees a password. You may change your mind later.
step-access-ask-access = Kobling reads Business NXT
step-access-ask-access-user = As you, after you have signed in through the browser
    .hint = The quickest: two minutes, and Kobling sees what you see. You sign in again every 30 days.
step-access-ask-access-service = As a system user of its own (“Connect Application”)
    .hint = Recommended for group reporting: nothing to renew, and nobody's holiday stops it. Somebody with two roles creates the user once, in about ten minutes.

step-before-title = Before you start
step-before-body = One question saves you a wasted trip. If something is missing, you can hand the step over and come back; everything you have entered is kept.
step-before-ask-system-user = Are you a system user (“Systembruker”) in Business NXT?
step-before-ask-system-user-yes = Yes
step-before-ask-system-user-no = No, somebody else is
step-before-note-later = About 15 minutes in all. “Finish later” saves at any point.
step-before-handover =
    Hello,

    we are connecting Business NXT to Kobling, and that takes a system user (“Systembruker”) in Business NXT.

    Could you either make me a system user, or set up the connection together with me? It takes about 15 minutes.
    No password is needed from you.

step-roles-title = Two roles in Visma.net Admin
step-roles-body = Kobling's user is created by somebody who has both roles: “System supervisor” and “Application access”.
step-roles-ask-roles = Do you have both roles?
step-roles-ask-roles-yes = Yes
step-roles-ask-roles-no = No, or I do not know
step-roles-handover =
    Hello,

    we are connecting Business NXT to Kobling. Could you do the following? You need the roles “System supervisor” and “Application access” in Visma.net Admin.

    1. In Business NXT, create a new layout (view) with the table “User” and show the column “Connect Application”.
    2. Add a user with exactly this name, in small letters: { $application }
    3. Tick “Connect Application” in that row before you save.
    4. Open the table “Connect Application Access”.
    5. Add a row with that user, the company number and an access group that may read the ledger.
    6. Save, and repeat 5 for each company.
    7. Tell me when it is done.

    No key or password is needed from you.

step-registration-title = Kobling's own registration at Visma
step-registration-body = Visma lets in only registered applications. Whoever registered Kobling for your office in Visma's developer portal (oauth.developers.visma.com) has these values.
step-registration-done = the client ID is stored on this computer.
step-registration-note-once = Entered once: both kinds of Business NXT connection use it, and the next ones do not ask.

step-address-title = Addresses
step-address-body = The addresses of production are filled in. Change them only if you were given others for tests.
step-address-done = both addresses are stored.

step-sign-in-title = Sign in with Visma
step-sign-in-body = Kobling opens Visma's own page in your browser; user name, password and second factor stay there. Sign in as the person whose access Kobling should have, and press “Godta” (Accept).
step-sign-in-done = this page shows who signed in.
step-sign-in-note-groups = What Kobling may read is set by your access groups in Business NXT.
step-sign-in-note-withdraw = You can take the access back at any time under “Kontoinnstillinger” at Visma. The connection then says so, and waits.

step-connect-user-title = Create Kobling's user in Business NXT
step-connect-user-body = Kobling reads as this user. It is created in a view of your own, straight in the tables; tick off as you go.
step-connect-user-done = the user is saved, with a company and an access group.
step-connect-user-do-layout = Create a new layout (view) with this table.
step-connect-user-do-column = Show the hidden column.
step-connect-user-do-user = Add a row with exactly this user name, and tick “Connect Application” in it before you save.
step-connect-user-do-table = Open the table of access rights.
step-connect-user-do-company = Add a row with that user and the company number. A group of companies works too.
step-connect-user-do-group = Choose an access group that may read the ledger.
step-connect-user-do-save = Save. Repeat the last two for each company; one of the next pages shows which remain.
step-connect-user-other-title = I want Visma's own instructions
step-connect-user-other-recipe = The steps above are the same in our words. In Visma's documentation they are under the authentication of service integrations.
step-connect-user-warning-letters = Small letters only, at most 24, to the letter as shown. Without the tick in “Connect Application” the row cannot be saved.
step-connect-user-picture = Two tables. User: one row with the client ID, Connect Application ticked. Connect Application Access: one row with the client ID, a company number and an access group.
step-connect-user-handover = { step-roles-handover }

step-look-title = See which companies remain
step-look-body = If you sign in once, Kobling compares the companies you see with those its own user may read; the next page then shows which ones still lack access. You may skip this.
step-look-done = this page shows who signed in, or you go on without.

step-companies-title = Give access, company by company
step-companies-body = Each company needs a row of its own. Come back here when you have saved: the list is read again by itself.
step-companies-done = every company you want is green.
step-companies-do-row = Add a row for each company that still lacks access: this user, the company number, an access group.

step-rights-title = Open what is closed
step-rights-body = The sign-in works, but some data is closed.
step-rights-done = the check reads every data type.
step-rights-do-service = Choose an access group for Kobling's user that may read the ledger, and save.
step-rights-do-user = Ask whoever looks after the access groups in Business NXT to let you read it.

step-check-title = Check the connection
step-check-body = Kobling tests the access, one thing at a time, and reads one row of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.

check-identity = Who Kobling reads as

step-choose-title = Choose companies
step-choose-body = Tick the companies to connect. Each gets a client with the same name here, unless you give it another.
step-choose-done = at least one company is ticked.

step-name-title = Give the connection a name
step-name-body = The name is for you and your colleagues, and can be changed later.
step-name-done = the connection has a name.

step-summary-title = Ready to start
step-summary-body = Look it over once more.

step-import-title = In use
step-import-body = The connection is in use from now on.

## Where in Business NXT it is fixed

problem-registration-refused =
    .why = Visma does not know the client ID, or its secret is wrong or has been replaced.
    .fix = Ask whoever looks after the registration in Visma's developer portal for the client ID and the secret, and enter them again.
problem-session-refused =
    .why = Visma accepted the sign-in, but Business NXT refused it right afterwards.
    .fix = Test the connection again. If it happens again, sign in again.
problem-right-missing =
    .why = The sign-in works, but the user Kobling reads as cannot read { $dataset }.
    .fix = Give that user an access group that may read it; for Kobling's own user in “Connect Application Access”. Then test again.
problem-no-companies =
    .why = The sign-in works, but no company is open. Usually the user with “Connect Application” is missing, or its name is not the client ID in small letters.
    .fix = Create the user and give it companies in “Connect Application Access”, then press Refresh client list. If you sign in yourself, ask for access to a company.
problem-company-gone =
    .why = Business NXT no longer shows { $company } to the user Kobling reads as. The row may have been deleted, or the company closed.
    .fix = Add the company again in “Connect Application Access” and press Refresh client list, or deactivate the company here.
problem-company-not-granted =
    .fix = Add a row for the company in “Connect Application Access”, then press Refresh client list.
problem-access-group-missing =
    .fix = Choose an access group in the company's row in “Connect Application Access”, save, and test again.
