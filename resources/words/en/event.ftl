# What happened, in the transfer log.
event-connection-created = Connection created
event-connection-changed = Connection changed
event-connection-deleted = Connection removed
event-companies-listed = The list of companies changed
event-companies-activated = Companies taken into use
event-companies-deactivated = Companies taken out of use
event-draft-discarded = Draft discarded
event-registration-stored = Registration stored
event-secret-stored = Key stored in the keyring
event-use-started = Use started
event-sync-stopped = Import stopped
event-reconcile = Reconciled with the trial balance
event-checked = Connection checked
event-reconcile-not-imported = Not compared: the postings are not all here
event-reconcile-unsupported = Not compared: the system has no trial balance
event-signed-in = Signed in through the browser
event-authorisation-renewed = Authorisation renewed
