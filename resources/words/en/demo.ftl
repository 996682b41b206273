# The demonstration in the terminal.
demo-connect = 1. Connect an accounting office to { $system } (simulated)
demo-import = 2. Import every client
demo-reconcile = 3. Compare with the trial balance
demo-wrong-key = 4. A wrong key, as a trainer would show it
demo-log = 5. The transfer history
demo-office-name = The demonstration office
demo-wrong-name = A wrong key
demo-end = Trial balances that agree: { $agreed } of { $companies }. Nothing is left running; the figures are removed.
demo-end-kept = Trial balances that agree: { $agreed } of { $companies }. Open them again with “kobling demo --data-dir { $folder }”.
demo-sign-in-as = On the sign-in page: { $person }
demo-person = { $persona } – choose { $person }
# The strip in windows where something is entered.
demo-fill = Fill in a demo &key
demo-sign-in = Sign in as a demo &person
demo-nothing = Nothing to fill in here
demo-as = { $person } – { $persona }
