status-done = Overført
status-partial = Delvist overført
status-failed = Mislykkedes
status-running = I gang
status-waiting = Venter
status-cancelled = Annulleret
status-info = Hændelse
