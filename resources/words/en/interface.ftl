# The window of an integration between two systems.
interface-window = Integration: { $name }
interface-tab-start-up = Start-up
interface-tab-settings = Settings
interface-tab-history = Transfer history
interface-in-use = In use
interface-not-in-use = Not in use yet
interface-companies-differ = The business IDs differ: records of one company end up with the other. Check that the right connections are chosen.
interface-companies-intended = Yes, this is intended
interface-companies-unknown = One side tells no business ID. Check that both connections belong to the same company.
interface-companies-together = Yes, they belong together
interface-company-none = Not chosen yet
interface-company-unknown = Company not known yet
interface-parties = { $first } ↔ { $second }
interface-parties-none = { $first } · { $second }
interface-unread = Refused and not looked at yet: { $count }
interface-step-heading = { $number }. { $title }
interface-step-opens = Opens the place where this step is done.
interface-step-leads = Go to { $side } in the settings
interface-step-settings = Change the settings
interface-step-chosen = Settings: { $what }
interface-step-change = Change
interface-step-show = Show
interface-step-fold = Hide
interface-step-failed = Something needs to be corrected
interface-tick = I have done this
interface-tick-saves = Ticking saves these settings.
interface-ticked = Done by { $who }, { $time }
interface-proved = Confirmed by Kobling, { $time }
interface-open = To do
interface-resources = API resources and headers the transfer needs:
interface-resources-none = The resources are shown here once both sides are connected, a register is set to be transferred, and they have been checked.
interface-check-resources = Check resources
interface-checking = Checking …
interface-remaining = Before use can start, to do: { $count }
interface-remaining-companies = Before use can start: confirm at the top of the window that the companies are meant to differ, or choose another connection in the settings.
interface-remaining-unknown = Before use can start: confirm at the top of the window that the connections belong together, or choose another connection in the settings.
interface-first-open = Go to the first step to do
interface-ready = Everything needed is done. Use can start.
interface-start-use = Start use
interface-start-title = Start using the integration?
interface-counting = Counting what will be transferred … { $count }
interface-plan = { $register }: { $what }
interface-act-add-customers = { $count ->
    [one] Add 1 customer to { $company }
   *[other] Add { $count } customers to { $company }
}
interface-act-add-products = { $count ->
    [one] Add 1 product to { $company }
   *[other] Add { $count } products to { $company }
}
interface-act-add-dimensions = { $count ->
    [one] Add 1 dimension to { $company }
   *[other] Add { $count } dimensions to { $company }
}
interface-act-add = { $count ->
    [one] Add 1 record to { $company }
   *[other] Add { $count } records to { $company }
}
interface-act-transfer = { $count ->
    [one] Transfer 1 record to { $company }
   *[other] Transfer { $count } records to { $company }
}
interface-started = Use was started by { $who }, { $time }.
interface-to-history = Open the transfer history
interface-rhythm = After that, changes are transferred about every 40 minutes. In a new environment it can take until the next day.
interface-rhythm-dimensions = Dimensions can take until the following night.
interface-credentials = Credentials
interface-credentials-text = Both systems are needed. Each is tested by itself when you save; a side that is not right yet is kept as a draft.
interface-connection = Connection
interface-connection-hint = A connection that is there already can be used here too.
interface-connection-new = A new connection
interface-other-credentials = Enter new credentials
interface-known-company = Company
interface-known-credentials = Credentials
interface-save-test = Save and test
interface-test-both = Test both
interface-draft-hint = What you enter is saved even if it is not right yet. Keys go to the keyring and are never shown again.
    .demo = What you enter is saved even if it is not right yet. Keys go to memory and are never shown again.
interface-testing = Testing …
interface-connected = Connected: { $name }, { $time }
interface-connected-now = Connected: { $name }
interface-not-connected = Not connected
interface-not-entered = Not entered yet
interface-side-missing = Missing: choose a connection or enter the credentials
interface-draft = Saved as a draft, not tested yet
interface-registers = Registers that are transferred by themselves
interface-registers-text = Once you have saved a register, its step of the start-up is done. You can change the settings later; what has been transferred stays.
interface-register-customers = Customer register
interface-register-products = Product register
interface-register-dimensions = Dimensions
interface-register-open = Not decided yet
interface-register-saved = Saved by { $who }, { $time }
interface-register-moved = last transferred { $time }
interface-direction = What is transferred
interface-direction-way = { $source } → { $target }
interface-direction-off = Do not transfer
interface-direction-temporary-customers = Do not transfer; use the temporary customer TEMP
interface-direction-temporary-products = Do not transfer; use the temporary product TEMP
interface-match = Recognised by
interface-match-hint = Counts when a record is transferred for the first time; afterwards each is remembered.
interface-match-code = Code
interface-match-business-id = Business ID (VAT number)
interface-match-name = Name
interface-existing = If it is there already
interface-existing-hint = Nothing is ever created twice, and nothing is removed at the target.
interface-existing-update = Link it and update it
interface-existing-link = Link it; later changes are transferred
interface-existing-leave = Do not change it
interface-customers-rhythm = New customers are created and changed ones updated, about every 40 minutes. In a new environment it can take until the next day.
interface-products-rhythm = Products are transferred about every 40 minutes. In a new environment it can take until the next day.
interface-dimensions-rhythm = Projects and business units are transferred with the others, at the latest during the following night.
interface-header-none = Not transferred
interface-header-choose = Choose …
interface-headers-one = Choose a header for at least one of them, or choose “{ $way }” above.
interface-headers-typed = The headers in { $system } have not been read yet: type the name as written there, to the letter. Empty: that kind is not transferred.
interface-headers-none = { $system } has no headers yet. Create one there first, and press Test both.
interface-save = Save
interface-save-all = Save all registers
interface-to-start-up = To the start-up
interface-saved-not = Not decided yet: { $registers }.
interface-saved = { $count ->
    [0] All registers were saved already.
    [one] 1 register saved, { $time }.
   *[other] { $count } registers saved, { $time }.
}
interface-rule-deleted = What is deleted at the source is reported in the history and not removed at the target.
interface-rule-passive = Passive records are transferred too, with their status.
interface-preview = Preview
interface-preview-text = See what a transfer would do with the saved settings, record by record. Nothing is sent.
interface-preview-nothing-sent = The preview sends nothing. If something else would happen to a record later, it is not transferred until you have looked again.
interface-reading = Read so far – { $register }: { $count }
interface-preview-running = Looking through the records … { $count }
interface-preview-done = Records with an action or a message: { $count }
interface-preview-empty = Nothing to do: both sides agree, or no register is set to be transferred.
interface-plan-add = Created: { $count }
interface-plan-update = Updated: { $count }
interface-plan-link = Linked: { $count }
interface-plan-leave = Not changed: { $count }
interface-plan-skip = Skipped: { $count }
interface-plan-skip-no-header = Skipped, no header chosen: { $count }
interface-plan-skip-internal = Skipped, internal: { $count }
interface-plan-skip-no-code = Skipped, no code: { $count }
interface-plan-gone = Deleted at the source: { $count }
interface-plan-refused = Cannot be transferred: { $count }
interface-action-add = Create
interface-action-update = Update
interface-action-link = Link
interface-action-leave = No change
interface-action-skip = Skip
interface-skipped-no-header = No header is chosen for dimensions of this kind.
interface-skipped-internal = Internal at the source, so it is not transferred.
interface-skipped-no-code = Has no code; only products with a code are transferred.
interface-action-gone = Deleted at the source
interface-action-refused = Cannot be transferred
interface-history-text = What the integration has transferred, newest first. What was refused is shown with cause and remedy; the rest goes on.
interface-transfer-now = Transfer now
interface-stop-transfer = Stop the transfer
interface-retry = Retry failed ({ $count })
interface-transferring = Transferring …
interface-transfer-at-work = A transfer is running.
interface-progress = { $dataset }: looked at { $count }
interface-progress-of = { $dataset }: { $count } of { $total }
interface-not-started = Transfers begin with “Start use” on the first tab.
interface-result-done = Everything has been transferred.
interface-result-partial = Some records were refused; the others have been transferred.
interface-result-failed = The transfer failed.
interface-result-waiting = The transfer waits and goes on by itself.
interface-result-needs-you = Something needs to be corrected first.
interface-result-cancelled = Stopped. The next transfer goes on from here.
interface-column-time = Time
interface-column-direction = Direction
interface-column-material = Register
interface-column-code = Code
interface-column-name = Name
interface-column-action = Action
interface-column-state = Status
interface-column-message = Message
interface-target-id = ID at the target
interface-tries = Tries
interface-person = By
interface-close = Close
