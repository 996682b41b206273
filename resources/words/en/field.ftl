# The values to fill in, and what a wrong one looks like.
field-base-url = Address
field-application-name = The program's name at the vendor
field-consumer-token = Consumer token (the office's registration)
field-employee-token = API user key (employee token)
field-key-kind = Kind of key
field-kind-address = a web address
field-kind-email = an e-mail address
field-kind-password = a password
field-kind-organisation-number = an organisation number
field-kind-text = ordinary text
field-kind-consumer-token = a consumer token
field-kind-employee-token = an API user key
field-kind-end-user = a key for one company
field-kind-office = an accounting office's key

# What was removed from a pasted value.
field-removed-space = { $count ->
    [one] one space
   *[other] { $count } spaces
}
field-removed-line-break = { $count ->
    [one] one line break
   *[other] { $count } line breaks
}
field-removed-bullet = { $count ->
    [one] one bullet
   *[other] { $count } bullets
}
field-removed-invisible = { $count ->
    [one] one invisible character
   *[other] { $count } invisible characters
}
field-removed-quote = { $count ->
    [one] one quotation mark
   *[other] { $count } quotation marks
}
field-removed-slash = { $count ->
    [one] one slash
   *[other] { $count } slashes
}
