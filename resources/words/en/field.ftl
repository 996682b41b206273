# The values a person enters: name, `.hint` beside it, what cleaning removed, what a value seems to be instead.
field-base-url = Address
    .hint = Leave it as it is, unless you were given another one for tests.
field-key-kind = Kind of key
    .hint = Leave it as it is if you are not sure; the key itself shows it.
field-key-kind-open = Not sure
field-key-kind-end-user = Single company (Brukernøkkel for sluttbruker)
field-key-kind-office = Accounting office (Regnskapskontorets brukernøkkel)
field-employee-token = Brukernøkkel – ID (Employee token)
    .hint = Also called Ansatttoken. A long text of letters and digits, not your password.
field-application-name = Application name
    .hint = The name { $system } knows this program by, exactly as written there.
field-consumer-token = Consumer token
    .hint = Issued by { $system } to whoever ordered access for the program. Not the key of a user.
field-auth-url = Sign-in address
    .hint = Leave it as it is, unless you were given another one for tests.
field-access = Who Kobling signs in as
    .hint = As a person, who signs in through the browser, or as a user of its own.
field-access-user = A person, through the browser
field-access-service = A system user of its own
field-refresh-token = Authorisation
    .hint = Kobling gets it when somebody signs in; nobody types it.
field-tenant-id = Tenant ID
    .hint = In Visma.net Admin: choose the customer, then the tab Configuration. It looks like af1140c1-0000-4000-8000-000000000001.
field-client-id = Client ID
    .hint = The application's name in Visma's developer portal. It often begins with isv_.
field-client-secret = Client secret
    .hint = Only if the application is registered as Web. Leave it empty for Native.
field-redirect-uri = Redirect address
    .hint = As registered, to the letter. Without a port Kobling takes a free one.
field-scope = Scopes, when a person signs in
    .hint = Names with a space between them. Leave them as they are, unless your registration has others.
field-authorisation-days = Days an authorisation lasts
    .hint = Visma asks for a new sign-in after 30 days.
field-service-client-id = Service application client ID
    .hint = If Kobling has one of its own for signing in without a person. Empty: the same as above.
field-service-client-secret = Service application client secret
    .hint = Shown once, when it is created in the developer portal.
field-service-scope = Scopes, without a person
    .hint = Leave them as they are, unless your registration has others.
field-organisation-id = Business ID of the company
    .hint = The Finnish business ID (Y-tunnus) of the company in Netvisor, such as 1234567-8.
field-customer-id = API credentials: user
    .hint = The user’s part of “Ohjelmistorajapintatunnukset” in Netvisor. Not the user name you sign in with.
field-customer-key = API credentials: key
    .hint = Belongs with the user’s part and is shown together with it. Not a password.
field-partner-id = Partner ID
    .hint = Issued by Netvisor to whoever registered the program as a partner; it looks like xxx_yyy.
field-partner-key = Partner key
    .hint = Belongs with the partner ID. Test and production have a pair each.
field-sender = Name of the integration
    .hint = A free name by which Netvisor tells this program from others. Only plain letters and digits.
field-mac-algorithm = How requests are signed
    .hint = Keep the first, unless Netvisor has told you otherwise.
field-mac-algorithm-HMACSHA256 = HMACSHA256, for new integrations
field-mac-algorithm-SHA256 = SHA256, older
field-soap-url = Address for the API key
    .hint = Leave it as it is, unless you were given another one for tests.
field-api-key = API key
    .hint = The long text that Severa shows under “SOAP API”. Bound to the user who created it.
field-connection-name = Connection name
field-client-name = Client name
field-level = Level
field-headers = Dimension header
field-netvisor = Netvisor side
    .hint = The connection to Netvisor that the integration uses.
field-severa = Severa side
    .hint = The connection to Severa that the integration uses.

field-removed = Removed: { $what }.
field-removed-space = { $count ->
    [one] 1 space
   *[other] { $count } spaces
}
field-removed-line-break = { $count ->
    [one] 1 line break
   *[other] { $count } line breaks
}
field-removed-bullet = { $count ->
    [one] 1 bullet
   *[other] { $count } bullets
}
field-removed-invisible = { $count ->
    [one] 1 invisible character
   *[other] { $count } invisible characters
}
field-removed-quote = { $count ->
    [one] 1 quotation mark
   *[other] { $count } quotation marks
}
field-removed-slash = { $count ->
    [one] the slash at the end
   *[other] the slashes at the end
}

field-mistaken = This looks like { $found }, but the field needs: { $wanted }. Copy it again.
field-kind-address = a web address
field-kind-email = an e-mail address
field-kind-password = a password
field-kind-organisation-number = an organisation number
field-kind-text = ordinary text
field-kind-foreign = a value with a character that does not belong in it
field-kind-consumer-token = a consumer token
field-kind-employee-token = an employee token
