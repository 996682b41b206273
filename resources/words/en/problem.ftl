# One entry a problem code: what happened, why, what to do.

## Reaching the server

problem-address-invalid =
    .title = The address cannot be used
    .why = An address starts with https:// and names a server. It holds no user name, password or question mark.
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
    .fix = Wait a little and press Try again. Jobs try again by themselves.
problem-connection-cut =
    .title = No contact with { $system }: the connection was cut
    .why = The answer from { $host } broke off before it was complete.
    .fix = Press Try again. The transfer goes on from where it stopped, and nothing is stored twice.
problem-certificate-untrusted =
    .title = No contact with { $system }: the certificate is not trusted
    .why = This computer does not trust the certificate of { $host } (issuer: { $issuer }). A security product may be opening the traffic, or the address is wrong.
    .fix = Ask your IT department to install the issuer's certificate on this computer, or correct the address in the connection.
problem-proxy-sign-in =
    .title = No contact with { $system }: the proxy asks for a sign-in
    .why = The proxy between this computer and { $host } wants a user name and a password.
    .fix = Ask your IT department to let { $host } through, or enter the sign-in in the computer's network settings.
problem-server-error =
    .title = No contact with { $system }: the service is out of order
    .why = { $host } answered with error { $status }. The fault is at the vendor.
    .fix = Wait and press Try again; jobs try again by themselves. If it lasts, look at the vendor's status page.
problem-rate-limited =
    .title = Waiting for { $system }
    .why = { $system } limits how many requests may come in a short time.
    .fix = Nothing to do: the transfer goes on by itself. Seconds to wait: { $seconds }.

## Signing in

problem-registration-missing =
    .title = Kobling is not registered with { $system }
    .why = { $system } lets in only programs it knows, and the office's registration has not been entered here.
    .fix = Enter the registration the vendor gave your office, in the assistant or with “kobling register”, then test again.
problem-registration-refused =
    .title = { $system } does not accept Kobling's registration
    .why = The registration, not your own key, is unknown or replaced, or it belongs to another environment of { $system }.
    .fix = Ask whoever looks after the registration in your office to enter it again. Your own key can stay as it is.
problem-key-missing =
    .title = The key is missing
    .why = No key for { $system } is stored on this computer. It may have been removed from the keyring, or the connection was made on another computer.
    .fix = Open the connection and paste the key again.
problem-key-refused =
    .title = The key was not accepted
    .why = { $system } refused the key. It may be mistyped, replaced or deleted.
    .fix = Paste it again, or make a new one in { $system }.
problem-key-other-environment =
    .title = The key belongs to another environment
    .why = { $system } keeps test and production apart. This key comes from one of them and the address from the other.
    .fix = Paste a key from the environment the address belongs to, or change the address in the connection.
problem-key-mistaken =
    .title = This looks like another key
    .why = What was pasted looks like this: { $found }. The field needs this: { $field }.
    .fix = Copy the right value in { $system } and paste it into the field { $field }.
problem-key-other-kind =
    .title = The key belongs to one company
    .why = You chose the accounting office’s key, but this key opens only { $company }.
    .fix = Go on if this is the company you want to connect. Otherwise make the key again in { $system } and tick “Regnskapskontorets brukernøkkel”.
problem-session-refused =
    .title = { $system } ended the sign-in
    .why = The key was accepted, but the session it gave was refused right afterwards.
    .fix = Test the connection again. If it happens again, make a new key in { $system }.

## Access

problem-right-missing =
    .title = No access to { $dataset }
    .why = Sign-in works, but { $dataset } is closed to this key. A key never has more rights than its user.
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
    .fix = Choose one of the clients, or make an ordinary key in the office's own company and connect it separately.
problem-other-company =
    .title = This is another company
    .why = You signed in to { $company }, but the connection { $connection } belongs to another company. Nothing is changed.
    .fix = Sign in again and choose the company the connection belongs to, or create a new connection.

## Answers

problem-malformed-answer =
    .title = { $system } gave an answer that cannot be read
    .why = The answer was cut short or is not in the agreed format. Often it comes from a proxy or a short disturbance.
    .fix = Press Try again. If it comes back, send this reference to support: { $reference }.
problem-unexpected-answer =
    .title = { $system } answered otherwise than documented
    .why = The answer could be read, but it is not what the vendor's documentation promises. The interface may have changed.
    .fix = Look for a newer version of Kobling. If there is none, send this reference to support: { $reference }.
problem-amount-too-fine =
    .title = An amount has too many decimals
    .why = More than four decimals were found in { $dataset }. Nothing is rounded, because the books would no longer agree.
    .fix = Correct the amount in { $system }, or copy Details and send it to support.
problem-result-too-large =
    .title = Too many rows at once
    .why = { $system } gives only a limited number of rows at a time, and there are more in { $window }, even a day at a time.
    .fix = Copy Details and send it to support: these days must be read in another way.
problem-paging-stuck =
    .title = { $system } gives the same page again
    .why = The list does not move on, so reading was stopped before it went on for ever.
    .fix = Press Try again. If it comes back, copy Details and send it to support.
problem-vendor-rejected =
    .title = { $system } rejected the request
    .why = The request was understood but turned down. The vendor's own explanation is under Details.
    .fix = Open Details and correct what it names in { $system }, or send this reference to support: { $reference }.

## This computer

problem-keyring-missing =
    .title = The computer has no keyring
    .why = Kobling keeps keys only in the operating system's keyring, and found none ({ $backend }). Nothing is stored.
    .fix = Install and start a keyring (on Linux GNOME Keyring or KWallet), then press Try again.
problem-keyring-locked =
    .title = The keyring is locked
    .why = The computer's keyring is locked. Keys stay where they are.
    .fix = Unlock the keyring and press Try again; jobs wait.
problem-keyring-unsafe =
    .title = The keyring does not protect keys
    .why = The computer is set to a keyring that stores in plain text or keeps nothing ({ $backend }). Nothing is stored.
    .fix = Choose the operating system's own keyring in the computer's settings, then press Try again.
problem-keyring-failed =
    .title = The keyring reported an error
    .why = The computer's keyring ({ $backend }) could not do what was asked. Nothing is changed.
    .fix = Open the computer's keyring and see that it works, then press Try again. The error is under Details.
problem-database-newer =
    .title = The data file belongs to a newer Kobling
    .why = { $file } was written by a newer version. It was not opened, so nothing is lost.
    .fix = Install the newest version of Kobling, or choose another data folder.
problem-database-corrupt =
    .title = The data file is damaged
    .why = { $file } cannot be read as Kobling's database. It is left untouched.
    .fix = Put back a backup of the file, or choose another data folder and import again.
problem-database-busy =
    .title = The data file is in use
    .why = Another program is writing to { $file } right now.
    .fix = Wait a little and press Try again. If it lasts, close other programs that use the file.
problem-folder-unusable =
    .title = The folder cannot be used
    .why = Kobling cannot make or write to { $file }. Nothing was stored.
    .fix = Choose another folder, or ask whoever runs this computer for the right to write here.
problem-disk-full =
    .title = The disk is full
    .why = There is no room to write more to { $file }. What was stored before is safe.
    .fix = Free some space on the disk and press Try again. The transfer goes on from where it stopped.
problem-clock-wrong =
    .title = The computer's clock is wrong
    .why = The computer's clock is too far from that of { $system }, so sign-in and dates cannot be trusted.
    .fix = Set date, time and time zone in the computer's settings, then press Try again.

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
    .why = { $company } is already connected through { $connection }. A second connection would make it appear twice.
    .fix = Open the connection { $connection } and use the company there, or deactivate it there first.
problem-same-key-elsewhere =
    .title = The same key is already in use
    .why = The connection { $name } uses this key already.
    .fix = Open the connection { $name } and use that, or make a separate key in { $system }.
problem-unknown-name =
    .title = Not found: { $name }
    .why = Nothing here is called { $name }. Capital letters and spaces count.
    .fix = Compare the spelling with the list, or use the id from the list.
problem-ambiguous-name =
    .title = Several are called { $name }
    .why = The name { $name } fits more than one, and none is picked by guessing.
    .fix = Use the id from the list instead of the name.
problem-not-ready =
    .title = Not everything is done yet
    .why = Some steps of the start-up are still open, so use cannot start.
    .fix = Open the start-up checklist and finish the open steps.

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
    .fix = Press Try again. If it comes back, send this reference to support: { $reference }.
problem-cancelled =
    .title = Cancelled
    .why = The work was stopped on request. What was transferred is kept.
    .fix = Start it again whenever you like; it goes on from where it stopped.
