# Customer Insight in English. Labels between “ ” are Visma's own.

step-before-title = Before you start
step-before-body = Customer Insight holds key figures about your own customers, so it belongs to the office as a whole.
step-before-ask-administrator = Are you customer administrator (“kunde-administrator”)?
step-before-ask-administrator-yes = Yes
step-before-ask-administrator-no = No, somebody else is
step-before-note-level = It is set up at customer level, the top one. There is nothing to choose about that.
step-before-note-later = About 5 minutes in all. “Finish later” saves at any point.
step-before-handover =
    Hello,

    we are connecting Customer Insight to Kobling. That takes a customer administrator (“kunde-administrator”), and it is done once, at the top level.

    Could you sign in when I set it up, or give me the role? It takes about five minutes.
    No key or password is needed from you.

step-registration-title = Kobling's own registration at Visma
step-registration-body = Visma lets in only registered applications. Whoever registered Kobling for your office in Visma's developer portal (oauth.developers.visma.com) has these values.
step-registration-done = the client ID is stored on this computer.
step-registration-note-once = Entered once: renewing the connection does not ask for it.

step-address-title = Addresses
step-address-body = Enter the address your office was given for Customer Insight.
step-address-done = both addresses are stored.

step-sign-in-title = Sign in with Visma
step-sign-in-body = Kobling opens Visma's own page in your browser; user name, password and second factor stay there. Sign in as customer administrator and press “Godta” (Accept).
step-sign-in-done = this page shows who signed in.
step-sign-in-note-days = The sign-in lasts 30 days. Renewing takes a minute and keeps the connection, its jobs and its history.
step-sign-in-note-withdraw = You can take the access back at any time under “Kontoinnstillinger” at Visma. The connection then says so, and waits.

step-check-title = Check the connection
step-check-body = Kobling tests the access, one thing at a time, and reads one row of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.

check-identity = Whose figures they are

step-choose-title = The company
step-choose-body = There is one only, and it is ticked already.
step-choose-done = the company is ticked.
step-choose-note-client = Its client exists for this connection alone. A name you will recognise, such as Customer Insight, keeps it apart from clients with books.

step-name-title = Give the connection a name
step-name-body = The name is for you and your colleagues, and can be changed later.
step-name-done = the connection has a name.

step-summary-title = Ready to start
step-summary-body = Look it over once more. When you start, Kobling reads everything once and then keeps it fresh every night.

step-import-title = The first import
step-import-body = Kobling reads customers, products and key figures.

## Where it is fixed

problem-registration-refused =
    .why = Visma does not know the client ID, or its secret is wrong or has been replaced.
    .fix = Ask whoever looks after the registration in Visma's developer portal for the client ID and the secret, and enter them again.
problem-session-refused =
    .why = Visma accepted the sign-in, but Customer Insight refused it right afterwards.
    .fix = Test the connection again. If it happens again, sign in again.
problem-right-missing =
    .why = The sign-in works, but this user cannot read { $dataset }.
    .fix = Sign in again as customer administrator, then test again.
problem-no-companies =
    .why = The sign-in works, but Customer Insight has no data for your office yet.
    .fix = Ask Visma whether Customer Insight is ordered for your office, then press Refresh client list.
problem-company-gone =
    .why = Customer Insight no longer shows { $company }. The agreement may have ended.
    .fix = Ask Visma, then press Refresh client list, or deactivate the company here. What is transferred stays.
