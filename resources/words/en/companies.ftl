companies-title = Clients
companies-hint = What is imported, when, and whether it is reconciled.
companies-search = Search clients
    .hint = Search name, organisation number or client
companies-connection = Connection
companies-connection-any = All connections
companies-active = Active or inactive
companies-active-any = All clients
companies-active-active = Active only
companies-active-inactive = Inactive only
companies-inactive = Inactive
companies-column-state = Status
companies-column-name = Company
companies-column-number = Org. no.
companies-column-client = Client
companies-column-imported = Last imported
companies-column-postings = Postings
companies-column-proof = Reconciled
companies-column-connection = Connection
companies-short-agrees = Agrees
companies-short-differs = Differs
companies-short-unsupported = Not possible
companies-short-empty = Nothing posted
companies-short-not-imported = Not imported
companies-short-none = –
companies-none = No clients yet
    .text = Clients come with a connection: connect a system and choose its companies.
companies-none-found = No results
    .text = No client fits the search and the filters.
companies-choose = Choose a client to see it.
companies-imported = imported { $time }
companies-as-of = Data as of { $time }
companies-as-of-never = Not imported yet.
companies-waits = Waiting for renewal
companies-proof-none = Not reconciled yet.
companies-proof-agrees = { $postings ->
    [one] 1 posting.
   *[other] { $postings } postings.
} The trial balance agrees with { $system } to the last cent.
companies-proof-differs = { $postings ->
    [one] 1 posting.
   *[other] { $postings } postings.
} { $differences ->
    [0] The trial balance does not agree with the system.
    [one] The trial balance differs in one figure.
   *[other] The trial balance differs in { $differences } figures.
}
companies-proof-unproved = { $count ->
    [one] One period is not reconciled: a figure of its trial balance could not be read.
   *[other] { $count } periods are not reconciled: figures of their trial balances could not be read.
}
companies-proof-unsupported = { $postings ->
    [one] 1 posting.
   *[other] { $postings } postings.
} The system has no trial balance to reconcile with.
companies-proof-empty = There is nothing to compare: the system has neither postings nor balances.
companies-proof-not-imported = Nothing is imported yet.
companies-proved-at = { $time } · accounts: { $accounts } · periods: { $periods }
companies-differences = Differences between the system and the stored postings
companies-difference-account = Account
companies-difference-period = Period
companies-difference-erp = System
companies-difference-stored = Stored
companies-difference-difference = Difference
companies-import-again = Import again
companies-orphan = No longer updated
companies-range = Data from and to
companies-stored = Stored rows
companies-activate = Activate
companies-deactivate = Deactivate
companies-sync = Import now
companies-read-now = Read now
companies-reading = Reading …
companies-reading-rows = Reading: { $dataset }, rows: { $rows }
companies-stop-reading = Stop reading
companies-asked = Import of { $name } has been asked for.
