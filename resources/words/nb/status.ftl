status-done = Overført
status-partial = Delvis overført
status-failed = Mislyktes
status-running = Pågår
status-waiting = Venter
status-cancelled = Avbrutt
status-info = Hendelse
