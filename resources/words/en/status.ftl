status-done = Transferred
status-partial = Partly transferred
status-failed = Failed
status-running = Running
status-waiting = Waiting
status-cancelled = Cancelled
status-info = Event
