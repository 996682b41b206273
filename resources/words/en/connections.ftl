connections-title = Connections
connections-hint = Access to each system and its current status.
connections-search = Search name, system or level
connections-column-state = Status
connections-column-name = Name
connections-column-system = System
connections-column-level = Level
connections-column-companies = Companies
connections-column-until = Authorised until
connections-column-last = Last transfer
connections-level-top = Customer level
connections-state-at = { $state } · { $time }
connections-counters = { $active } active · { $inactive }
connections-counters-long = Active clients: { $active } · inactive: { $inactive }
connections-none = No connections yet
    .text = Connect the first system (about 5–15 minutes).
connections-none-found = No results
    .text = The search finds no name, system or level.
connections-clear = Clear search and filters
connections-choose = Choose a connection to see it.
connections-rename = Rename
connections-rename-act = Save the name
connections-rename-hint = The history keeps the name it was written with.
connections-more = More choices
connections-mend = Go to the step that fixes it
connections-renew = Renew authorisation
connections-check = Check now
connections-checking = Checking …
connections-add = Add companies
connections-open-interface = Open the integration
connections-another = Connect another company
connections-replace-key = Replace the key
connections-replace-key-title = Replace the key of { $name }
connections-replace-key-act = Test and &replace
connections-replace-key-hint = The new key is tested first. If it opens the same companies it takes over; otherwise the old one is used as before.
connections-replace-key-others = Leave the old key in { $system } until the new one is in use here. Other programs that use the old one stop when it is deleted or replaced there.
connections-replace-key-stop = &Stop the test
connections-replace-key-stopped = Stopped. The old key is still used.
connections-replace-key-kept = The old key is still used. Nothing has changed.
connections-key-replaced = Key replaced: { $name }
connections-private = Set as private connection
connections-share = Make visible to everyone
connections-disconnect = Disconnect
connections-disconnect-title = Disconnect { $name }?
connections-goes = This is removed
connections-stays = This stays
connections-goes-access = The connection, its keys in the keyring and its import jobs.
    .demo = The connection, its keys in memory and its import jobs.
connections-goes-all = The connection, its keys and jobs, the companies ({ $companies }) and every row ({ $rows }).
connections-goes-live = The connection, its authorisation, the companies ({ $companies }) and what was read of them (rows: { $rows }).
connections-goes-interface = An integration uses it: { $names }. It transfers nothing until another connection is chosen there.
connections-stays-data = Companies: { $companies } ({ $names }). Rows: { $rows }. They are no longer updated.
connections-stays-log = The transfer history.
connections-stays-live = The transfer history, and everything in { $system }: it is read again when it is connected again.
connections-delete-data = Delete the imported data too (rows: { $rows })
connections-type-name = To delete the data, type the connection’s name: { $name }
connections-owner = Created by
connections-visible = Visible to
connections-visible-all = Everyone on the level
connections-visible-some = Only its creator and administrators
connections-checked = Last checked
connections-expires = Expires
connections-expires-in =
    { $days ->
        [0] Expires today
        [1] Expires tomorrow
       *[other] Expires in { $days } days
    }
connections-expired =
    { $days ->
        [0] Expired today
        [1] Expired yesterday
       *[other] Expired { $days } days ago
    }
connections-lacks = Something is missing
    .text = The connection works, but Kobling may not read everything. What is missing is shown among the checks below.
connections-ended = No longer valid
connections-endless = Does not expire by itself
connections-end-unknown = Not known when it expires
connections-authorisation = Authorisation
connections-authorised-by = Given by
connections-authorised-at = Given
connections-authorised-unknown = Not known
connections-granted = Granted: { $what }
connections-not-granted = Not granted: { $what }
connections-scope-account = the user’s name and e-mail
connections-scope-data = reading the data
connections-scope-offline = reading while nobody is signed in
connections-waits = Waiting for renewal – goes on by itself afterwards.
connections-held =
    { $count ->
        [one] One import waits for renewal and goes on by itself afterwards.
       *[other] { $count } imports wait for renewal and go on by themselves afterwards.
    }
connections-description = Description
connections-checks = Checks
connections-companies = Companies
connections-jobs = Next imports
connections-job-full = Full import
connections-job-nightly = Every night
connections-job-weekly = Every week
connections-job-move = Every 40 minutes
connections-job-next = { $job }: { $time }
connections-live = Live: nothing to schedule
connections-live-hint = The data is read when somebody looks at it.
connections-result-ok = OK
connections-result-warning = Warning
connections-result-failed = Failed
