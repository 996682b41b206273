# The command line.
cli-help-usage = How to call it:
cli-help-options = Options
cli-help-commands = Commands

cli-cmd-kobling = Connects bookkeeping clients' ERP systems and proves their ledgers complete. Without a command it opens the window.
    .more = Exit codes: 0 done, 1 failed or not finished, 2 the command line is wrong, 3 a person must act.
cli-cmd-demo = Shows the program with simulated systems
cli-cmd-systems = Lists the systems with what each needs
cli-cmd-register = Stores the office's registration at a vendor
cli-cmd-connect = Makes a connection, tests it and takes companies into use
    .more = Given again with the same name it goes on with a connection that is not set up yet. Secrets come from standard input, one line each, or from the environment, never from the arguments.
cli-cmd-renew = Signs in again for a connection
cli-cmd-check = Tests connections, one named check after the other
cli-cmd-connections = Lists the connections
cli-cmd-companies = Lists the companies of a connection
cli-cmd-activate = Takes companies into use
cli-cmd-deactivate = Takes companies out of use; their figures stay
cli-cmd-disconnect = Removes a connection and its keys
cli-cmd-sync = Imports now
cli-cmd-reconcile = Compares the stored postings with the trial balance
cli-cmd-log = Shows the transfer history, newest first
cli-cmd-log-export = Writes the transfer history to a file
cli-cmd-export = Writes a company's figures to a file
cli-cmd-doctor = Tests this computer: network, keyring, database, clock

cli-opt-data-dir = The data folder (else KOBLING_DATA_DIR)
cli-opt-json = Answers with one JSON object
cli-opt-lang = The language: nb, fi, en, sv, da
cli-opt-help = Shows this text
cli-opt-set = A value, may be given several times
cli-opt-secret = Reads the secret from a line of standard input
cli-opt-name = The connection's name
cli-opt-level = The place below the top, such as Group/Client
cli-opt-private = Only you see the connection
cli-opt-company = The company's id or exact name
cli-opt-all-companies = Every company that can be used
cli-opt-no-import = Queues the first import instead of running it
cli-opt-no-browser = Only shows the address and opens no browser
cli-opt-refresh = Asks the vendor for the list first
cli-opt-all = All of them
cli-opt-delete-data = Deletes the imported figures too
cli-opt-full = Imports everything again
cli-opt-since = From this day or moment on
cli-opt-due = Only what is due
cli-opt-status = Only lines with this status
cli-opt-connection = Only this connection
cli-opt-search = Only lines with this text
cli-opt-limit = At most this many lines
cli-opt-follow = Stays and shows new lines
cli-opt-out = The file to write; its ending says the form
cli-opt-headless = Runs the main job in the terminal
cli-opt-serve = Starts only the simulated systems and prints their addresses
cli-opt-port-base = The first port, 0 for free ones

cli-usage-why = The command line cannot be carried out as it stands.
cli-usage-help = More: `{ $command }`
cli-usage-extra = Too many arguments: { $count }
    .fix = Put quotes around names that hold spaces.
cli-usage-command = There is no command { $name }
cli-usage-command-near = There is no command { $name }
    .fix = Perhaps this was meant: { $near }.
cli-usage-command-missing = A command is missing
cli-usage-missing = Missing: { $name }
cli-usage-option = There is no option { $name } here
cli-usage-option-value = The option { $name } is given wrongly
cli-usage-choice = The value of { $name } is not one of those allowed
    .fix = Allowed: { $allowed }.
cli-usage-value = The value of { $name } cannot be used
cli-usage-set = A value is missing for { $name }
    .fix = Write --set { $name }=VALUE.
cli-usage-field = { $option } names a field that does not exist here
    .fix = It takes: { $allowed }.
cli-usage-secret-argument = The secret { $name } may not stand among the arguments
    .fix = Write --secret { $name }=- and give it on standard input, or set { $variable }. Replace the secret if others can read this computer's command history.
cli-usage-secret-missing = The secret { $name } is missing
    .fix = Write --secret { $name }=- and give it on standard input, or set { $variable }.
cli-usage-secret-line = Standard input ended before the secret { $name }
    .fix = Give one line for each --secret, in the same order.
cli-usage-secret-text = The line for the secret { $name } is not text in UTF-8
cli-usage-not-secret = { $name } is not a secret
    .fix = Write --set { $name }=VALUE.
cli-usage-both = { $one } and { $other } exclude each other
cli-usage-neither = { $one } or { $other } is missing
cli-usage-renew = Nobody signs in for the connection { $name }
    .fix = “kobling connections” shows the connections.
cli-usage-system = There is no such system
    .fix = There are: { $allowed }.
cli-usage-ending = Files that end in { $found } cannot be written yet
    .fix = Choose a file name that ends in .csv.

cli-column-id = ID
cli-column-key = Key
cli-column-name = Name
cli-column-system = System
cli-column-level = Level
cli-column-state = State
cli-column-companies = Companies in use
cli-column-number = Number
cli-column-organisation = Organisation no.
cli-column-client = Client
cli-column-company = Company
cli-column-connection = Connection
cli-column-fetched = Fetched
cli-column-new = New
cli-column-changed = Changed
cli-column-deleted = Deleted
cli-column-account = Account
cli-column-period = Accounting period
cli-column-erp = In the ERP
cli-column-stored = Stored
cli-column-difference = Difference
cli-column-fields = Fields
cli-column-secrets = Secrets
cli-column-registration = Registration
cli-column-time = Time
cli-column-dataset = Contents
cli-column-message = Message
cli-column-reference = Reference

cli-result-ok = in order
cli-result-warning = look at this
cli-result-failed = failed
cli-check-database = Database
cli-check-disk = Disk space
cli-check-keyring = Keyring
cli-check-network = Network
cli-check-clock = Clock

cli-register-done = Registered with { $system } at { $address }.
cli-register-open = Stored, but the registration with { $system } at { $address } is not complete.
cli-prompt-secret = Secret { $name }
cli-connect-kept = The connection { $name } is kept as a draft: put this right and give the same command again, or remove it with “kobling disconnect”.
cli-connect-next = Next: “kobling activate” with { $name } and a company, or --all.
cli-sign-in-opened = Sign in to { $system } in the browser that opens. If none does, use this address in a browser on this computer:
cli-sign-in-open = Open this address in a browser on this computer and sign in to { $system }:
cli-sign-in-paste = If the browser ends on an error page, paste its address here.
cli-renew-kept = The earlier authorisation stays for as long as it lasts.
cli-renew-queued = What waited is queued; “kobling sync --due” runs it.
cli-activate-next = The first import is queued; “kobling sync --due” runs it. Connection: { $name }
cli-connections-none = No connections yet. “kobling connect” makes the first one.
cli-companies-none = No companies. Ask the vendor again with “kobling companies --refresh”.
cli-company-inactive = Not in use
cli-disconnect-done = The connection { $name } is removed. Imported figures stay.
cli-disconnect-data = The connection { $name } is removed, and its figures are deleted.
cli-sync-none = Nothing to import now.
cli-run-held = Waiting for sign-in
cli-progress = { $dataset }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
cli-reconcile-agrees = The trial balance agrees. Accounts: { $accounts }, periods: { $periods }.
cli-reconcile-differs = The trial balance differs. Accounts: { $accounts }, periods: { $periods }.
cli-reconcile-unsupported = The system has no trial balance to compare with.
cli-reconcile-not-imported = Nothing is imported yet.
cli-export-done = { $dataset }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} written to { $file }.
cli-log-exported = { $rows ->
    [one] { $rows } line
   *[other] { $rows } lines
} written to { $file }.
cli-log-none = The transfer history shows no such lines.
cli-log-rows = { $fetched } fetched, { $new } new, { $changed } changed, { $deleted } deleted
