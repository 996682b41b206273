# The values a person enters: name, `.hint` beside it, what cleaning removed, what a value seems to be instead.
field-base-url = Address
    .hint = Leave it as it is, unless you were given another one for tests.
field-key-kind = Kind of key
    .hint = Leave it open if you are not sure; the key itself tells.
field-key-kind-open = Not sure
field-key-kind-end-user = Single company (Brukernøkkel for sluttbruker)
field-key-kind-office = Accounting office (Regnskapskontorets brukernøkkel)
field-employee-token = Brukernøkkel – ID (Employee token)
    .hint = Also called Ansatttoken. A long text of letters and digits, not your password.
field-application-name = Application name
    .hint = The name this program bears at { $system }, to the letter.
field-consumer-token = Consumer token
    .hint = From { $system }, to whoever ordered access for the program. Not the key of a user.

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
field-kind-consumer-token = a consumer token
field-kind-employee-token = an employee token
