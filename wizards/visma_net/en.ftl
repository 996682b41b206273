# Visma.net in English. Labels between “ ” are Visma's own.

step-access-title = How should Kobling sign in?
step-access-body = Either way, Kobling never sees a password. You may change your mind later.
step-access-ask-access = Kobling reads Visma.net
step-access-ask-access-user = As you, after you have signed in through the browser
    .hint = The quickest: two minutes a company. You sign in again every 30 days.
step-access-ask-access-service = As a program of its own
    .hint = Nothing to renew. Kobling needs the tenant ID of each company, and Visma's approval for signing in without a person.

step-before-title = Before you start
step-before-body = Two questions save you a wasted trip. If something is missing, you can hand the step over and come back; everything you have entered is kept.
step-before-ask-api-user = Do you have the role “API User” in the company you want to connect?
step-before-ask-api-user-yes = Yes
step-before-ask-api-user-no = No, or I do not know
step-before-ask-finance = Do you have access to the finance module (“Finansmodulen”) there?
step-before-ask-finance-yes = Yes
step-before-ask-finance-no = No, or I do not know
step-before-note-company = One sign-in opens one company. When the first is connected, the next takes a minute: only the sign-in is asked again.
step-before-note-days = Visma asks you to sign in again every 30 days. Kobling counts the days, says so in time, and holds the imports back until it is done. Nothing is lost.
step-before-note-later = About 10 minutes for the first company. “Finish later” saves at any point.
step-before-handover =
    Hello,

    we are connecting Visma.net to Kobling. Could you give me the following for each company we connect?

    1. In Visma.net Admin, the role “API User”.
    2. Access to the finance module (“Finansmodulen”).
    3. Tell me when it is done.

    No key or password is needed from you.

step-registration-title = Kobling's own registration at Visma
step-registration-body = Visma lets in only registered applications. Whoever registered Kobling for your office in Visma's developer portal (oauth.developers.visma.com) has these values.
step-registration-done = the client ID is stored on this computer.
step-registration-note-once = Entered once: the next Visma.net connections do not ask.

step-address-title = Addresses
step-address-body = The addresses of production are filled in. Change them only if you were given others for tests.
step-address-done = both addresses are stored.

step-tenant-title = Which company?
step-tenant-body = Without a person who chooses, Visma wants to know whose books are meant. Each company has a tenant ID.
step-tenant-done = the tenant ID is stored.
step-tenant-note-approved = The company must have approved Kobling as an integration in Visma.net Admin.
step-tenant-other-title = Where do I find the tenant ID?
step-tenant-other-customer = Open the administration and choose the customer, that is the company.
step-tenant-other-tab = Go to this tab. The customer ID and the tenant ID are shown there.

step-sign-in-title = Sign in with Visma
step-sign-in-body = Kobling opens Visma's own page in your browser; user name, password and second factor stay there. Sign in, choose the company and press “Godta” (Accept).
step-sign-in-done = this page shows who signed in.
step-sign-in-warning-company = Choose the company with care: the sign-in is for that one only.
step-sign-in-note-days = The sign-in lasts 30 days. Renewing takes a minute and keeps the connection, its jobs and its history.
step-sign-in-note-withdraw = You can take the access back at any time under “Kontoinnstillinger” at Visma. The connection then says so, and waits.

step-rights-title = Open what is closed
step-rights-body = The sign-in works, but some data is closed to this user.
step-rights-done = the check reads every data type.
step-rights-do-open = Open the administration, with somebody who may give roles.
step-rights-do-role = Give the user roles that may read the ledger, customers, suppliers and products of the company.

step-finance-title = Give access to Finance
step-finance-body = The user is signed in, but the finance module is closed.
step-finance-done = the check reads the accounts.
step-finance-do-open = Open the administration, with somebody who may give roles.
step-finance-do-role = Give the user this role in the company.
step-finance-do-module = Give the user access to the finance module (“Finansmodulen”) too.
step-finance-handover =
    Hello,

    our connection from Visma.net to Kobling signs in, but the finance module is closed to the user. Could you open it?

    1. Open Visma.net Admin and choose the company.
    2. Give the user the role “API User” and access to the finance module (“Finansmodulen”).
    3. Tell me when it is done.

    No key or password is needed from you.

step-check-title = Check the connection
step-check-body = Kobling tests the access, one thing at a time, and reads one row of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.

check-identity = Which company is open

step-choose-title = The company
step-choose-body = A sign-in opens one company, so it is ticked already. Its client gets the same name here, unless you give it another.
step-choose-done = the company is ticked.

step-name-title = Give the connection a name
step-name-body = The company's name is in it already, so that you can tell the connections apart.
step-name-done = the connection has a name.

step-summary-title = Ready to start
step-summary-body = Look it over once more. When you start, Kobling reads everything once and then keeps the books fresh every night.

step-import-title = The first import
step-import-body = Kobling reads the books and compares them with Visma.net's own trial balance.

## Where in Visma.net it is fixed

problem-registration-refused =
    .why = Visma does not know the client ID, or its secret is wrong or has been replaced.
    .fix = Ask whoever looks after the registration in Visma's developer portal for the client ID and the secret, and enter them again.
problem-sign-in-denied =
    .why = Either somebody pressed Cancel at Visma, or there was no company to choose: then the user lacks the role “API User”. Visma does not say which of the two it was. Nothing was changed here.
    .fix = Sign in again, choose the company and accept. If the list is empty, ask for the role “API User” in the company in Visma.net Admin.
problem-sign-in-timed-out =
    .why = The sign-in was not finished in time. If there was no company to choose, the user lacks the role “API User”; if the page showed an error, Kobling’s registration at Visma is not right.
    .fix = Sign in again. If the list is empty, ask for the role “API User” in the company in Visma.net Admin. If the browser ends on an error page, copy its address and paste it in the assistant.
problem-session-refused =
    .why = Visma accepted the sign-in, but Visma.net refused it right afterwards.
    .fix = Test the connection again. If it happens again, sign in again.
problem-right-missing =
    .why = The sign-in works, but this user cannot read { $dataset } in Visma.net.
    .fix = Give the user a role that may read it in Visma.net Admin, then test again.
problem-module-inactive =
    .title = Signed in, but no access to Finance
    .why = The user may not open the finance module (“Finansmodulen”) of this company.
    .fix = Give the user the role “API User” and access to the finance module in Visma.net Admin, then test again.
problem-no-companies =
    .why = The sign-in works, but no company is open to it. Usually the role “API User” is missing.
    .fix = Ask for the role “API User” in the company in Visma.net Admin, then sign in again and choose the company.
problem-company-gone =
    .why = Visma.net no longer opens { $company }. The access may have been withdrawn, the tenant ID may be wrong, or the company is closed.
    .fix = Sign in again and choose the company, or correct the tenant ID. You can also deactivate the company here; what is transferred stays.
