# One entry a problem code: what happened, why, what to do.

## Reaching the server

problem-address-invalid =
    .title = The address cannot be used
    .why = An address starts with https:// and names a server. It contains no user name, password or question mark.
    .fix = Copy the address again from the documentation of { $system }, or keep the suggested one.
problem-no-network =
    .title = No contact with { $system }: this computer is offline
    .why = The computer has no network connection right now.
    .fix = Connect the computer to the network. Waiting jobs then start by themselves.
problem-name-not-resolved =
    .title = No contact with { $system }: the address was not found
    .why = No server is known by the name { $host }. The address may be misspelt, or the network's name service does not answer.
    .fix = Check the address in the connection, then run the network check.
problem-unreachable =
    .title = No contact with { $system }
    .why = { $host } cannot be reached from this network. A firewall may be in the way, or the service is down.
    .fix = Run the network check. If other web pages open, ask your IT department to allow { $host }.
problem-timed-out =
    .title = No contact with { $system }: no answer in time
    .why = { $host } took too long to answer. The service or the network is slow.
    .fix = Wait a little and try again. Jobs try again by themselves.
problem-connection-cut =
    .title = No contact with { $system }: the connection was cut
    .why = The answer from { $host } broke off before it was complete.
    .fix = Try again. The transfer goes on from where it stopped, and nothing is stored twice.
problem-answer-too-slow =
    .title = No contact with { $system }: the answer came too slowly
    .why = { $host } had begun to answer, but after { $seconds } seconds the answer was still not complete. The service or the network is slow.
    .fix = Wait a little and try again. Jobs try again by themselves.
problem-certificate-untrusted =
    .title = No contact with { $system }: the certificate is not trusted
    .why = This computer does not trust the certificate of { $host }. A security product may be opening the traffic, or the address is wrong.
    .fix = Ask your IT department to install the issuer's certificate on this computer, or correct the address in the connection.
problem-proxy-sign-in =
    .title = No contact with { $system }: the proxy asks for a sign-in
    .why = The proxy between this computer and { $host } wants a user name and a password.
    .fix = Ask your IT department to let { $host } through, or enter the sign-in in the computer's network settings.
problem-proxy-unusable =
    .title = The computer's proxy setting cannot be used
    .why = The setting { $variable } names a proxy that Kobling does not understand. It works with addresses that start with http:// or https://.
    .fix = Ask your IT department to correct or remove { $variable }, then start Kobling again.
problem-certificates-unusable =
    .title = The computer's certificates cannot be read
    .why = The setting { $variable } names a place where certificates should be: { $file }. Nothing there can be read as certificates.
    .fix = Ask your IT department to correct or remove { $variable }, then start Kobling again.
problem-outside-demonstration =
    .title = Nothing leaves the demonstration
    .why = { $host } is not one of the simulated systems on this computer. A demonstration speaks to these only, so nothing was sent.
    .fix = Keep the suggested address. To connect to the real { $system }, start Kobling without the demonstration.
problem-server-error =
    .title = No contact with { $system }: the service is not working
    .why = { $host } answered with error { $status }. The fault is at the vendor.
    .fix = Wait and try again; jobs try again by themselves. If it lasts, look at the vendor's status page.
problem-rate-limited =
    .title = Waiting for { $system }
    .why = { $system } limits how many requests may come in a short time.
    .fix = { $seconds ->
        [unknown] Try again in a little while; jobs go on by themselves.
       *[other] Try again in { $seconds } s; jobs go on by themselves.
    }

## Signing in

problem-registration-missing =
    .title = Kobling is not registered with { $system }
    .why = { $system } lets in only programs it knows, and the office's registration has not been entered here.
    .fix = Enter the registration the vendor gave your office, in the assistant or with “kobling register”, then test again.
problem-registration-refused =
    .title = { $system } does not accept Kobling's registration
    .why = The registration, not your own key, is unknown or replaced, or it belongs to another environment of { $system }.
    .fix = Ask whoever looks after the registration in your office to enter it again. Your own key can stay as it is.
problem-registration-unapproved =
    .title = { $system } has not approved Kobling yet
    .why = The office's registration is known, but not for what Kobling asks for. A new application, and each API it uses, waits for the vendor's approval; a change takes a few minutes to count.
    .fix = Ask whoever looks after the registration to see in the vendor's developer portal that everything is approved, then try again.
problem-key-missing =
    .title = The key is missing
    .why = No key for { $system } is stored on this computer. It may have been removed from the keyring, or the connection was created on another computer.
    .fix = Open the connection and paste the key again.
problem-key-refused =
    .title = The key was not accepted
    .why = { $system } refused the key. It may be mistyped, replaced or deleted.
    .fix = Paste it again, or create a new one in { $system }.
problem-key-other-environment =
    .title = The key belongs to another environment
    .why = { $system } keeps test and production apart. This key comes from one of them and the address from the other.
    .fix = Paste a key from the environment the address belongs to, or change the address in the connection.
problem-key-mistaken =
    .title = This looks like another key
    .why = What was pasted looks like this: { $found }. The field needs this: { $field }.
    .fix = Copy the right value in { $system } and paste it into the field { $field }.
problem-key-other-kind =
    .title =
        { $kind ->
            [office] This is an accounting office’s key
           *[end_user] The key belongs to one company
        }
    .why =
        { $kind ->
            [office] The key of one company belongs here, but this one opens the clients of an accounting office.
           *[end_user] The accounting office’s key belongs here, but this one opens only { $company }.
        }
    .fix =
        { $kind ->
            [office] To connect the clients, go on in the assistant. Otherwise create a key in the company itself, without ticking “Regnskapskontorets brukernøkkel”.
           *[end_user] To connect this company, go on in the assistant. Otherwise create the key again in { $system } and tick “Regnskapskontorets brukernøkkel”.
        }
problem-session-refused =
    .title = { $system } ended the sign-in
    .why = The key was accepted, but the session it gave was refused right afterwards.
    .fix = Test the connection again. If it happens again, create a new key in { $system }.
problem-sign-in-needed =
    .title = Sign-in is needed for { $system }
    .why = Nobody has signed in for this connection yet, or somebody did so on another computer.
    .fix = Open the connection and sign in through the browser; it takes about a minute.
problem-sign-in-expired =
    .title = The authorisation has expired
    .why = The days it was given for have passed, or somebody took the access away in the account settings at the vendor, or the user was removed.
    .fix = Press Renew authorisation and sign in again; it takes about a minute. What waits then starts by itself.
problem-sign-in-denied =
    .title = Access was not granted
    .why = Somebody cancelled on the vendor's page, or the user may not grant access. Nothing was changed here.
    .fix = Sign in again and accept, or ask a colleague who may do so.
problem-sign-in-timed-out =
    .title = No answer came from the browser
    .why = The sign-in was not finished in time. The page may have been closed, or the browser could not reach Kobling on this computer.
    .fix = Sign in again. If the browser ends on an error page, copy its address and paste it in the assistant.
problem-sign-in-mismatch =
    .title = The answer belongs to another sign-in
    .why = What the browser brought back does not fit the sign-in that was begun here. It may come from an older tab. Nothing was stored.
    .fix = Close older sign-in pages in the browser and sign in again.
problem-sign-in-refused =
    .title = The sign-in was not accepted
    .why = { $system } gives each sign-in a code that works once and for a few minutes. This one had been used or was too old.
    .fix = Sign in again and finish without a long break.
problem-port-taken =
    .title = The browser has no way back
    .why = The place on this computer where the browser hands over its answer (port { $port }) is used by another program or another sign-in.
    .fix = Finish the other sign-in or close the other program, then try again. If that does not help, ask whoever looks after the registration to enter another redirect address.

## Access

problem-right-missing =
    .title = No access to { $dataset }
    .why = Sign-in works, but this key cannot read { $dataset }. A key never has more rights than its user.
    .fix = Give the right to the user and the key in { $system }, then test again.
problem-module-inactive =
    .title = The add-on is not active
    .why = Reading { $dataset } needs an add-on that is not ordered for this company: { $module }.
    .fix = Ask an administrator to order it in { $system }, then test again.
problem-no-companies =
    .title = No companies to show yet
    .why = The connection works but shows no company. Usually the key has not been given access to any.
    .fix = Give the key access to at least one company in { $system }, then press Refresh client list.
problem-company-gone =
    .title = The company is no longer available
    .why = { $system } no longer shows { $company } to this key. The access may have been withdrawn, or the company closed.
    .fix = Ask for the access again in { $system } and press Refresh client list, or deactivate the company here. What is already transferred stays.
problem-own-books-closed =
    .title = The office's own books are closed to this key
    .why = An accounting office's key opens the clients' books, never the office's own.
    .fix = Choose one of the clients, or create an ordinary key in the office's own company and connect it separately.
problem-other-company =
    .title = This is another company
    .why =
        { $by ->
            [key] The key is for { $found }, but this connection belongs to { $company }. Nothing is changed.
           *[person] You signed in to { $found }, but this connection belongs to { $company }. Nothing is changed.
        }
    .fix =
        { $by ->
            [key] Use a key for { $company }, or create a new connection.
           *[person] Sign in again and choose { $company }, or create a new connection.
        }
problem-companies-lost =
    .title = Companies in use would be lost
    .why =
        { $by ->
            [key] The new key does not open: { $companies }. Nothing is changed; the old key is still used.
           *[person] The user who signed in does not see: { $companies }. Nothing is changed; the earlier authorisation stays.
        }
    .fix =
        { $by ->
            [key] Give the new key access to every company in use, or deactivate those companies first.
           *[person] Sign in as a user who sees every company in use, ask for the access, or deactivate those companies first.
        }
problem-company-not-granted =
    .title = Access not given yet
    .why = You see { $company } in { $system }, but the user Kobling reads with does not.
    .fix = Give that user access to the company in { $system }, then press Refresh client list.
problem-access-group-missing =
    .title = The access group is missing
    .why = { $company } is listed, but its tables are closed to the user Kobling reads with.
    .fix = Choose an access group for that user and company in { $system }, then test again.
problem-administrator-needed =
    .title = You are not customer administrator
    .why = Sign-in works, but { $system } opens only for a customer administrator.
    .fix = Sign in again as a customer administrator, or hand the step over to one.

## Answers

problem-malformed-answer =
    .title = { $system } gave an answer that cannot be read
    .why = The answer was cut short or is not in the agreed format. Often it comes from a proxy or a short disturbance.
    .fix = Try again. If it comes back, send this reference to support: { $reference }.
problem-unexpected-answer =
    .title = { $system } did not answer as documented
    .why = The answer could be read, but it is not what the vendor's documentation promises. The API may have changed.
    .fix = Look for a newer version of Kobling. If there is none, send this reference to support: { $reference }.
problem-amount-too-fine =
    .title = An amount has too many decimals
    .why = More than four decimals were found in { $dataset }. Nothing is rounded, because the books would no longer agree.
    .fix = Correct the amount in { $system }, or copy the details and send them to support.
problem-value-unreadable =
    .title = A value in { $system } cannot be read
    .why = { $field } of { $record } contains something other than documented, for instance text instead of a number. This row was skipped; all others were read.
    .fix = Look the record up in { $system }, correct the value and import again. If it looks right there, copy the details and send them to support.
problem-value-missing-at-vendor =
    .title = A value is missing in { $system }
    .why = { $field } of { $record } is empty, although { $system } always fills it in by its own documentation. This row was skipped; all others were read.
    .fix = Look the record up in { $system }, fill in what is missing and import again. If it looks right there, copy the details and send them to support.
problem-result-too-large =
    .title = Too many rows at once
    .why = { $system } gives only a limited number of rows at a time, and there are more in { $window }, even a day at a time.
    .fix = Copy the details and send them to support: these days must be read in another way.
problem-paging-stuck =
    .title = { $system } gives the same page again
    .why = The list does not advance, so reading was stopped before it went on for ever.
    .fix = Try again. If it comes back, copy the details and send them to support.
problem-vendor-rejected =
    .title = { $system } rejected the request
    .why = The request was understood but turned down. The vendor's own explanation is under Details.
    .fix = Open Details and correct what it names in { $system }, or send this reference to support: { $reference }.

## This computer

problem-keyring-missing =
    .title = The computer has no keyring
    .why = Kobling keeps keys only in the operating system's keyring, and found none ({ $backend }). Nothing is stored.
    .fix = Install and start a keyring (on Linux GNOME Keyring or KWallet), then try again.
problem-keyring-locked =
    .title = The keyring is locked
    .why = The computer's keyring is locked. Keys stay where they are.
    .fix = Unlock the keyring and try again; jobs wait.
problem-keyring-unsafe =
    .title = The keyring does not protect keys
    .why = The computer is set to a keyring that stores in plain text or keeps nothing ({ $backend }). Nothing is stored.
    .fix = Choose the operating system's own keyring in the computer's settings, then try again.
problem-keyring-failed =
    .title = The keyring reported an error
    .why = The computer's keyring ({ $backend }) could not do what was asked. Nothing is changed.
    .fix = Open the computer's keyring and see that it works, then try again. The error is under Details.
problem-keyring-silent =
    .title = The keyring does not answer
    .why = Kobling asked the computer's keyring and waited 15 seconds in vain. Nothing is lost. It may be stopped, or a window of its own may be waiting for your password.
    .fix = Look for a window that asks for the password of the keyring and answer it; otherwise sign out of the computer and in again. Then try again.
problem-keyring-setting =
    .title = The keyring chosen on this computer cannot be loaded
    .why = { $setting } names a keyring that is not there. Nothing is stored and nothing is lost.
    .fix = Remove the choice in { $setting }, or correct the name, then start Kobling again.
problem-database-newer =
    .title = The data file belongs to a newer version of Kobling
    .why = { $file } was written by a newer version. It was not opened, so nothing is lost.
    .fix = Install the newest version of Kobling, or choose another data folder.
problem-database-corrupt =
    .title = The data file is damaged
    .why = { $file } cannot be read as Kobling's database. It is left untouched.
    .fix = Restore the file from a backup, or choose another data folder and import again.
problem-database-busy =
    .title = The data file is in use
    .why = Another program is writing to { $file } right now.
    .fix = Wait a little and try again. If it lasts, close other programs that use the file.
problem-folder-unusable =
    .title = The folder cannot be used
    .why = Kobling cannot create or write to { $file }. Nothing was stored.
    .fix = Choose another folder, or ask whoever runs this computer for the right to write here.
problem-folder-in-use =
    .title = A demonstration cannot be kept in this folder
    .why = { $file } is not empty, and what is in it is no demonstration’s. A demonstration never touches that, so nothing was opened.
    .fix = Choose a new or empty folder with --data-dir. Without one, and without KOBLING_DATA_DIR, the demonstration cleans up after itself.
problem-folder-of-demonstration =
    .title = This folder belongs to a demonstration
    .why = { $file } holds what a demonstration has made up. Real connections are never kept beside it, so nothing was opened.
    .fix = Open it with “kobling demo --data-dir” and the folder, or choose another folder for real connections.
problem-demonstration-busy =
    .title = The demonstration cannot be opened now
    .why = The demonstration in { $file } always uses the ports from { $port } on. They are taken, most often because it is open already, or others were asked for.
    .fix = Close the other window of the demonstration, leave out --port-base, and try again.
problem-ports-taken =
    .title = The ports are taken
    .why = Another program uses the ports from { $port } on, most often a demonstration that is open already.
    .fix = End the other program, or name other ports with --port-base.
problem-demonstration-damaged =
    .title = The demonstration cannot be opened again
    .why = { $file } is damaged, so the demonstration no longer knows how it was left. Real connections are untouched.
    .fix = Start again in another folder with --data-dir.
problem-output-unwritable =
    .title = The output could not be written
    .why = What the command prints leads to a file or device that takes no more: { $reason }. Figures may be missing at its end.
    .fix = Free some space there or send the output elsewhere, then give the command again.
problem-disk-full =
    .title = The disk is full
    .why = There is no room to write more to { $file }. What was stored before is safe.
    .fix = Free some space on the disk and try again. The transfer goes on from where it stopped.
problem-clock-wrong =
    .title = The computer's clock is wrong
    .why = The computer's clock is too far from that of { $system }, so sign-in and dates cannot be trusted.
    .fix = Set date, time and time zone in the computer's settings, then try again.

## Entries

problem-value-missing =
    .title = Not filled in: { $field }
    .why = The field { $field } is needed to go on.
    .fix = Fill in the field { $field }.
problem-value-invalid =
    .title = Cannot be used: { $field }
    .why = The value does not have the form the field { $field } needs. Entered: { $found }.
    .fix = Correct the field { $field } and try again.
problem-name-taken =
    .title = The name is already in use
    .why = There is already one called { $name } here.
    .fix = Enter another name in the name field.
problem-company-taken =
    .title = The company is already connected
    .why = { $connection ->
        [private_of_somebody_else] { $company } is already connected through a private connection of somebody else. A second connection would make it appear twice.
       *[other] { $company } is already connected through { $connection }. A second connection would make it appear twice.
    }
    .fix = { $connection ->
        [private_of_somebody_else] Ask whoever connected it to share the connection, or to deactivate the company there first.
       *[other] Open the connection { $connection } and use the company there, or deactivate it there first.
    }
problem-same-key-elsewhere =
    .title = The same key is already in use
    .why = { $name ->
        [private_of_somebody_else] Somebody else’s private connection uses this key already.
       *[other] The connection { $name } uses this key already.
    }
    .fix = { $name ->
        [private_of_somebody_else] Create a separate key in { $system }.
       *[other] Open the connection { $name } and use that, or create a separate key in { $system }.
    }
problem-unknown-name =
    .title = Not found: { $name }
    .why = Nothing here is called { $name }. Capital letters and spaces count.
    .fix = Compare the spelling with the list, or use the ID from the list.
problem-ambiguous-name =
    .title = Several are called { $name }
    .why = The name { $name } fits more than one, and Kobling does not guess which is meant.
    .fix = Use the ID from the list instead of the name.
problem-companies-differ =
    .title = The two companies differ
    .why = { $company } and { $found } have different business IDs. Records of one would end up with the other.
    .fix = If this is intended, confirm it. Otherwise choose the connection of the right company.
problem-companies-unknown =
    .title = It is not known whether the companies are the same
    .why = At least one of the sides, { $company } and { $found }, tells no business ID. Nothing is transferred until somebody has said that they belong together.
    .fix = If they belong together, confirm it. Otherwise choose the connection of the right company.
problem-not-in-use =
    .title = { $name } is not in use
    .why = Nothing is read of a company that is not in use or whose connection has been disconnected.
    .fix = Activate it under Clients and try again.
problem-not-ready =
    .title = Not everything is done yet
    .why = Some steps of the start-up are still to do, so use cannot start.
    .fix = Open the start-up checklist and finish the remaining steps.

## Data

problem-differs =
    .title = The figures differ from { $system }
    .why = The stored postings do not add up to the trial balance in { $system }. Accounts and periods that differ: { $count }.
    .fix = Open the reconciliation, look at the accounts that differ, and import those periods again.
problem-not-imported =
    .title = Nothing is imported yet
    .why = There are no imported figures for { $company }, so there is nothing to show or reconcile.
    .fix = Start the import on the company.

## Kobling itself

problem-internal-error =
    .title = Kobling made a mistake
    .why = A fault in Kobling itself stopped the work. What was stored before is safe.
    .fix = Try again. If it comes back, send this reference to support: { $reference }.
problem-cancelled =
    .title = Cancelled
    .why = The work was stopped on request. What was transferred is kept.
    .fix = Start it again whenever you like; it goes on from where it stopped.

## Records that are transferred between two systems

problem-customer-code-missing =
    .title = The customer has no code
    .why = Netvisor and Severa identify a customer by its code, and this one has none.
    .fix = Give the customer a number where it comes from: only digits, not beginning with 0. The next transfer includes it.
problem-customer-code-not-numeric =
    .title = The customer code is not a number
    .why = Netvisor takes only digits as a customer code.
    .fix = Change the customer number in Severa to digits only. The next transfer includes it.
problem-customer-code-leading-zero =
    .title = The customer code begins with 0
    .why = Netvisor does not allow a customer code that begins with 0, such as 0001.
    .fix = Change the customer number in Severa so that it begins with another digit. The next transfer includes it.
problem-name-missing =
    .title = The name is missing
    .why = The record has no name, and the receiving system asks for one.
    .fix = Enter the name where the record comes from. The next transfer includes it.
problem-name-too-long =
    .title = The name is too long
    .why = The name has more characters than the receiving system takes. It is not cut off, because the two systems would then differ.
    .fix = Shorten the name where the record comes from. Netvisor takes at most 250 characters for a customer.
problem-address-missing =
    .title = The address is incomplete
    .why = Netvisor asks for street address, postal code and town of a customer, and something of that is missing.
    .fix = Complete the head office address of the customer in Severa. The next transfer includes it.
problem-address-too-long =
    .title = The address is too long
    .why = Netvisor takes at most 80 characters on one line as a street address.
    .fix = Shorten the street address in Severa and remove line breaks.
problem-business-id-missing =
    .title = The customer’s VAT number is missing
    .why = Netvisor asks for the business ID of a company, and the customer has none.
    .fix = Enter the VAT number of the customer in Severa. The next transfer includes it.
problem-business-id-invalid =
    .title = The customer’s VAT number is not valid
    .why = The number does not have the form of the customer’s country, or its check digit is wrong.
    .fix = Correct the VAT number of the customer in Severa, in Finland such as FI12345678 or 1234567-8.
problem-country-unknown =
    .title = The customer’s country could not be matched
    .why = The country in the address is written in a way that does not lead to any country in Netvisor.
    .fix = Choose the country again in the head office address of the customer in Severa. The next transfer includes it.
problem-duplicate-code =
    .title = The code is there already
    .why = The receiving system has another record with the same code. Nothing was created twice.
    .fix = If it is the same one, choose in the settings that records are linked or updated. Otherwise give one of them another code.
problem-preview-outdated =
    .title = The record has changed since the preview
    .why = What would be written for { $record } is no longer what the preview showed: it, or its match in the receiving system, has changed. Nothing was written.
    .fix = Open the preview and see what would happen to the record now. Then transfer again.
problem-customer-not-found =
    .title = Customer not found
    .why = Netvisor has no customer with this code. Usually the customer was not transferred because something was missing.
    .fix = Check VAT number, name, address, a customer number of its own and the details of e-invoicing in Severa, transfer the customers, and try again.
problem-product-not-found =
    .title = Product not found
    .why = Netvisor has no product with this code.
    .fix = Transfer the products first, or choose the temporary product in the settings.
problem-product-code-missing =
    .title = The product has no code
    .why = The two systems identify a product by its code, and this one has none.
    .fix = Give the product a code where it comes from. The next transfer includes it.
problem-product-group-missing =
    .title = The product group is missing
    .why = Netvisor asks for a product group, and the one named is not there.
    .fix = Create the product group in Netvisor, or choose another product category in Severa.
problem-vat-unknown =
    .title = The VAT rate is not known
    .why = Netvisor does not know the product’s VAT rate, or it does not fit the VAT code.
    .fix = Correct the VAT rate in Severa so that it is one that Netvisor uses.
problem-operator-unknown =
    .title = The e-invoice operator is not known
    .why = Netvisor does not know the operator of the customer’s e-invoice address.
    .fix = Correct the e-invoice operator of the customer in Severa, or leave both e-invoice fields empty.
problem-header-missing =
    .title = The dimension header is missing: { $header }
    .why = Items are placed under a header that must be there in Netvisor already; the transfer never creates headers.
    .fix = Create the header in Netvisor, or choose another header in the settings of dimensions.
problem-parent-missing =
    .title = The item above is missing
    .why = This item belongs under another one ({ $parent }) that has not been transferred.
    .fix = See in the history why the item above was not transferred, and correct that first.
problem-temp-customer-missing =
    .title = The temporary customer is missing: { $record }
    .why = The settings say that customers are not transferred and one temporary customer is used for all, but Netvisor has no customer with that code.
    .fix = Create a customer with the code { $record } in Netvisor, or choose another setting for customers.
problem-temp-product-missing =
    .title = The temporary product is missing: { $record }
    .why = The settings say that products are not transferred and one temporary product is used for all, but Netvisor has no product with that code.
    .fix = Create a product with the code { $record } in Netvisor, or choose another setting for products.
problem-invoice-already-moved =
    .title = Sales invoice { $record } has already been transferred to Netvisor
    .why = An invoice with this number is there already. Nothing was created twice.
    .fix = Nothing to do in Netvisor. Set the status “Lasku lähetetty Netvisoriin” for the invoice in Severa.
problem-status-missing =
    .title = An invoice status is missing in Severa
    .why = The integration looks for invoices by the names of their statuses, and one of them was renamed or removed.
    .fix = Restore the statuses “Vedos”, “Valmis lähetettäväksi Netvisoriin” and “Lasku lähetetty Netvisoriin” in Severa, to the letter.
problem-currencies-differ =
    .title = The home currencies differ
    .why = The home currency in Severa is not the one in Netvisor, so amounts would change their meaning.
    .fix = Choose companies with the same home currency, or correct the currency in Severa.
problem-period-locked =
    .title = The period is locked
    .why = The bookkeeping period in Netvisor is closed for entries.
    .fix = Open the period in Netvisor, or change the date in Severa.
problem-record-refused =
    .title = The record was refused
    .why = The receiving system understood the record but did not accept it. Its own explanation is under Details.
    .fix = Open Details, correct what it names where the record comes from, and retry what failed.
