# Example ERP in English. Labels between “ ” are the vendor's own.

step-create-title = Create a key in Example ERP
step-create-body = Example ERP lets Kobling in with a key, not with your password. The key has the rights of whoever creates it.
step-create-done = the new key is shown.
step-create-do-open = Open the page for integrations.
step-create-do-new = Create a key for Kobling.
step-key-title = Paste the key here
step-key-body = Copy all of the key. Spaces that come along are removed.
step-key-done = the key is in this computer's keyring and Example ERP has let us in.
    .demo = the key is in this computer's memory and Example ERP has let us in.
step-check-title = Check the connection
step-check-body = Kobling tests the access, one thing at a time, and reads a little of each data type. Nothing is stored yet.
step-check-done = every line has a green tick.
step-choose-title = Which companies
step-choose-body = The key opens these companies. Tick those whose books Kobling should read.
step-choose-done = the companies are ticked.
step-name-title = Give the connection a name
step-name-body = The name is for you and your colleagues, and you can change it later.
step-name-done = the connection has a name.
step-summary-title = Ready to start
step-summary-body = Look it over once more. When you start, Kobling reads everything once and then keeps the books fresh every night.
step-import-title = The first import
step-import-body = Kobling reads the books and compares them with Example ERP's own trial balance.

field-api-key =
    .hint = Shown by Example ERP when it is created. Not your password.
problem-right-missing =
    .why = The key is right, but whoever created it cannot read { $dataset }.
    .fix = Give that user the right at “VENDOR MENU > VENDOR PAGE”, then test again.
