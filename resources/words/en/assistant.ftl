# The set-up assistant's own words; the steps of each system stand in its own folder.
assistant-title = Connect { $system }
assistant-steps = Steps
assistant-next = &Next
assistant-back = &Back
assistant-at-hand-form = I &have the key already
assistant-at-hand-browser-sign-in = I am ready to &sign in
assistant-close = &Close
assistant-cancel = C&ancel
assistant-beside = Bes&ide the browser
assistant-beside-hint = A narrow window that stays on top (Ctrl+B)
assistant-whole = The whole window (Ctrl+B)
assistant-key-main = Press the main button
assistant-key-letter = Press a button by its underlined letter
assistant-key-parts = Go on to the next field or button
assistant-key-enter = Press the button you are on
assistant-key-space = Space
assistant-key-tick = Select or clear the company
assistant-key-rename = Rename the client
assistant-key-close = Close the window
assistant-later = &Finish later
assistant-later-hint = Everything is saved; you can go on at this step another time.
assistant-saved = Saved
assistant-leave-again = This value was not saved. Leave again to go on without it.
assistant-position = Step { $number } of { $total }
assistant-minutes = { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
}
assistant-who-administrator = for an administrator
assistant-who-client = for the client

assistant-state-open = To do
assistant-state-blocked = Waits for earlier steps
assistant-state-stored = Stored
assistant-state-ticked = Done
assistant-state-ticked-by = Done by { $who }
assistant-state-proved = Confirmed by Kobling
assistant-state-spared = Not needed: the sign-in works
assistant-state-warned = Confirmed, with a warning

assistant-copy = Copy “{ $text }”
assistant-copied = Copied
assistant-open-page = Open the page
assistant-open-page-demo = A demonstration opens no pages outside this computer. The link leads to { $address }. Copy the address to open the page yourself.
assistant-no-browser = No browser opened. Copy the link and open it in a browser on this computer.
assistant-copy-details = Copy the details
assistant-details = Details
assistant-applies = Applies to: { $what }
assistant-mend = Go to: { $step }
assistant-more = More settings
assistant-done-when = Done when: { $what }
assistant-done-by-me = I have &done this
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Confirmed by Kobling, { $at }
assistant-not-done = Not ticked yet
assistant-hand-over = Copy a note for the ad&ministrator
assistant-hand-over-hint = A ready text without keys or passwords. Paste it into an e-mail or a chat.
assistant-hand-over-copied = Copied. Paste it into an e-mail or a chat; this step waits for you.

assistant-stored = Stored in the keyring
    .demo = Stored in memory
assistant-reveal = Show while pressed
assistant-save-next = Save and &continue
assistant-test = Save and &test
assistant-test-ok = The key works.
assistant-test-lacks = The key works, but something Kobling needs is missing. It is told below.

assistant-sign-in = &Sign in through the browser …
assistant-sign-in-retry = &Try again
assistant-sign-in-renew = &Renew authorisation
assistant-renew-companies = Sign in so that Kobling can go on reading: { $companies }.
assistant-renewed = The authorisation is renewed. What waited now goes on by itself.
assistant-sign-in-stuck = Are you stuck in the browser?
assistant-sign-in-stuck-error = If the page shows an error, Kobling’s own registration at the vendor is most often wrong: the client ID or the address.
assistant-sign-in-stuck-empty = If there are no companies to choose, the user lacks access:
assistant-sign-in-again = &Wrong account? Sign in again
assistant-sign-in-asks = The page in the browser lists what Kobling asks for:
assistant-scope-account = Information about your account
    .hint = E-mail address, user ID and name, so that everybody here sees who signed in.
assistant-scope-data = Access to data
    .hint = To read the books. Kobling only reads, and never sees more than your user may.
assistant-scope-offline = Offline access: your information at any time
    .hint = So that Kobling can read while you are away, at night too. Without it you would have to sign in each time.
assistant-sign-in-opening = Asking { $system } for the sign-in page …
assistant-sign-in-waiting = Go on in the browser. Kobling waits here.
assistant-sign-in-returned = The answer from the browser has arrived. Checking it …
assistant-sign-in-left = Time left: { $time }
assistant-sign-in-copy = &Copy the link
assistant-sign-in-copy-hint = Nothing opened, or the wrong browser? Copy the link and open it yourself, on this computer.
assistant-sign-in-copied = Copied. Paste it in the address bar of a browser on this computer.
assistant-sign-in-lost = No answer came from the browser?
assistant-sign-in-lost-text = After you accept, the browser should say that you may close the page. If it shows an error instead, copy the whole address from its address bar and paste it here.
assistant-sign-in-pasted = Address from the browser
assistant-sign-in-pasted-wrong = This is not the address the browser landed on. That one is long and contains “code=”.
assistant-sign-in-use = &Use the address
assistant-sign-in-stopped = The sign-in was stopped. Nothing is lost; you can begin again.
assistant-sign-in-done = Signed in as { $who }.
assistant-sign-in-who = Signed in
assistant-sign-in-tenant = Organisation (tenant)
assistant-sign-in-lasts = Valid until
assistant-sign-in-endless = Until it is withdrawn
assistant-sign-in-until = { $at }, { $days ->
    [0] less than a day left
    [one] 1 day left
   *[other] { $days } days left
}
assistant-sign-in-ended = Ended { $at }
assistant-sign-in-granted = Granted
assistant-sign-in-not-granted = Not granted: { $scopes }
assistant-sign-in-not-renewable = Offline access was not granted. Kobling can read for about an hour; after that somebody must sign in again.
assistant-sign-in-page-done = You are signed in
    .text = You may close this page. Kobling goes on by itself.
assistant-sign-in-page-failed = The sign-in did not succeed
    .text = Nothing is lost. Kobling says why, and what to do. You may close this page.
assistant-sign-in-page-older = This page is from an older sign-in
    .text = Close this page and go on in the newest one. Kobling is still waiting for it.

assistant-check-open = Not tested yet
assistant-check-running = Testing …
assistant-check-ok = OK
assistant-check-warning = Warning
assistant-check-failed = Failed
assistant-check-run = &Run the check
assistant-check-runs = Checking …
assistant-check-again = Check &again
assistant-check-waiting = Waiting for { $system } …
assistant-check-still = Still waiting. You may cancel and come back; nothing is lost.
assistant-check-stopped = Stopped. Nothing is lost.

assistant-companies = Companies
assistant-companies-loading = Reading the list …
assistant-clients = Clients
assistant-search-companies = Search
assistant-select-all = &All
assistant-refresh = &Refresh
assistant-revert-names = &Undo renaming
assistant-column-company = Company
assistant-column-number = Org. no.
assistant-column-client = Client (can be changed)
assistant-column-state = Note
assistant-taken = Already in “{ $connection }”
assistant-taken-not-told = Already in a private connection of somebody else
assistant-not-told = a private connection of somebody else
assistant-also = Also connected with { $places }
    .short = Also: { $places }
assistant-all-taken = Every company here is connected already, through { $connections }. Open it to see them or to add more.
assistant-all-taken-not-told = Every company here is connected already, through a private connection of somebody else. Ask whoever connected them.
assistant-open-connection = Go to { $name }
assistant-shares = Shares the client
assistant-column-vendor-number = Company number
assistant-column-access = Access
assistant-companies-update = &Refresh client list
assistant-companies-read = Read { $at }.
assistant-companies-changed = { $new } new, { $gone } gone.
assistant-companies-same = No changes.
assistant-companies-open = Has access
assistant-companies-lacking = { $count ->
    [0] Kobling has access to every company.
    [one] 1 company still lacks access.
   *[other] { $count } companies still lack access.
}
assistant-one-body = This company was found. If it is the right one, you can connect it now.
assistant-connect-one = &Connect
assistant-connect = { $count ->
    [0] Choose companies
    [one] &Choose 1 company
   *[other] &Choose { $count } companies
}
assistant-chosen = { $count ->
    [0] Nothing is chosen yet
    [one] 1 company will appear here:
   *[other] { $count } companies in { $clients ->
        [one] 1 client
       *[other] { $clients } clients
    } will appear here:
}
assistant-preview = Preview
assistant-level = Level
assistant-level-hint = Where the clients will be. A new level: write Group/Client. A slash in a name is written twice: Hansen A//S.
assistant-level-top = Customer level (top)
assistant-level-fixed = { $system } is always set up at customer level.
assistant-one-client = &Put all in one client
assistant-one-client-hint = For group reporting: parent and subsidiaries are read as one.
assistant-one-client-not = This kind of connection allows one company in each client.
assistant-one-client-live = A live connection reads one company at a time. Only group reporting puts several in one client.
assistant-one-client-switch = Switch to group reporting
assistant-one-client-name = The client's name

assistant-name = Connection name
assistant-name-hint = One that you and your colleagues will recognise.
assistant-description = Description
assistant-description-hint = If you like. No personal data, please.
assistant-description-personal = This looks like personal data. Please leave out identity numbers and e-mail addresses.
assistant-private = Set as &private connection
assistant-private-hint = Only you and the administrators at customer level can change it and reach all its companies.

assistant-still-open = To do:
assistant-jobs = When you start, the whole ledger is read once. After that: every night the last 5 days, every week the last 40 days.
assistant-unticked = To do, but it can wait: { $steps }
assistant-jobs-registers = When you start, the registers are read once. After that they are read again every night.
assistant-live = Live: nothing to schedule
assistant-live-note = Live: nothing to schedule. The books are read when somebody looks at them, so they are always current. They disappear when the connection is deleted.
assistant-start-use = { $count ->
    [one] &Start use: connect 1 company
   *[other] &Start use: connect { $count } companies
}

assistant-import-waits = Waiting for its turn
assistant-import-runs = Reading …
assistant-import-of = { $dataset }: { $done } of { $total } parts, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
assistant-import-rows = { $dataset }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
assistant-import-cancel = &Stop the import
assistant-import-resume = &Go on with the import
assistant-import-total = { $done } of { $count ->
    [one] 1 company
   *[other] { $count } companies
} read
assistant-import-left = about { $time } left
assistant-import-stopped = The import is stopped. It goes on from where it was, here or tonight.
assistant-import-close = You may close this window; the import goes on while Kobling is open.
assistant-another = Connect &another company
assistant-another-hint = Each sign-in opens one company. The next one needs only a sign-in of its own; everything else is taken over.
assistant-another-own-hint = Each connection opens one company. For the next one you enter only what is its own; everything else is taken over.
assistant-import-done = { $count ->
    [one] Done. The ledger has been imported and agrees with { $system }.
   *[other] Done. The ledgers of all { $count } companies have been imported and agree with { $system }.
}
assistant-import-read = Done. Everything has been read. { $system } has no trial balance to compare with.
assistant-import-some = { $agree } of { $count } ledgers agree. What remains to be done is listed below.
assistant-next-run = Next run
assistant-go-companies = See the c&lients
assistant-go-log = See the &transfers
assistant-go-new = Connect another s&ystem
assistant-proof-agrees = { $postings ->
    [one] 1 posting.
   *[other] { $postings } postings.
} The trial balance agrees with { $system } to the last cent.
assistant-proof-differs = { $postings ->
    [one] 1 posting.
   *[other] { $postings } postings.
} The trial balance differs from { $system }. Open the company to see where.
assistant-proof-unsupported = { $postings ->
    [one] 1 posting.
   *[other] { $postings } postings.
} { $system } has no trial balance to compare with.
assistant-proof-not-imported = Not imported yet
assistant-proof-rows = { $rows ->
    [one] 1 row read.
   *[other] { $rows } rows read.
}

assistant-plain-registration-title = Kobling's own registration at { $system }
assistant-plain-registration-body = Entered once for the office; later connections do not ask again.
assistant-plain-registration-done = the values are stored on this computer.
assistant-plain-values-title = Connect { $system } manually
assistant-plain-values-body = Enter what you have. It is saved as it is, and checked on the next page.
assistant-plain-values-done = every required value is stored.
assistant-plain-sign-in-title = Sign in to { $system }
assistant-plain-sign-in-body = The sign-in opens in your browser; Kobling never sees the password.
assistant-plain-sign-in-done = the answer from the browser has arrived and the page here shows who signed in.
assistant-plain-check-title = Check the connection
assistant-plain-check-body = Kobling tests the values, one thing at a time, and reads one row of each data type.
assistant-plain-check-done = every line has a green tick.
assistant-plain-choose-title = Choose companies
assistant-plain-choose-body = Tick the companies to connect. Each gets a client with the same name here, unless you give it another.
assistant-plain-choose-done = at least one company is ticked.
assistant-plain-summary-title = Ready to start
assistant-plain-summary-body = Look it over once more before the first import.
assistant-plain-import-title = The first import
assistant-plain-import-body = Kobling reads the books and compares them with { $system }'s own trial balance.

assistant-choose-title = Connect a system
assistant-choose-body = Which system do you want to connect?
assistant-choose-search = Search for a system
assistant-choose-cloud = Cloud
assistant-choose-on-premises = On-premises
assistant-choose-interface = Between two systems
assistant-choose-takes-key = You paste a key from { $system }.
assistant-choose-takes-sign-in = You sign in through the browser.
assistant-choose-takes-two = You need a connection to each of the two.
assistant-choose-connected = { $count ->
    [one] 1 connected.
   *[other] { $count } connected.
}
assistant-choose-kinds = Two kinds of connection: live, or imported for group reports.
assistant-choose-none = No system fits. Try another word.
assistant-choose-missing = My system is &not here
assistant-choose-missing-text = Kobling can connect only the systems on this page. Ask Kobling support which system comes next, and tell them yours. Nothing has been stored.
assistant-choose-manual = Create &manually
assistant-choose-manual-hint = One form without guidance, for those who have everything at hand.
assistant-choose-drafts = Started, not finished
assistant-choose-resume = &Continue
assistant-choose-discard = &Discard
assistant-choose-discard-sure = &Really discard
assistant-choose-discarded = What was entered is deleted, the key too.
assistant-choose-draft-at = { $system }, at: { $step }

assistant-kind-title = { $system }: live or imported?
assistant-kind-body = Both read the same books. You may have one of each.
assistant-kind-live = Live
assistant-kind-imported = Imported
assistant-kind-recommended = Recommended
assistant-kind-live-current = Always current
assistant-kind-live-single = One company at a time
assistant-kind-imported-jobs = Refreshed by jobs
assistant-kind-imported-groups = Needed for group reports
assistant-kind-jobs = Three jobs for each company:
assistant-kind-job-full = The whole ledger, at once
assistant-kind-job-nightly = The last 5 days, every night
assistant-kind-job-weekly = The last 40 days, every week
