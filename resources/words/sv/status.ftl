status-done = Överfört
status-partial = Delvis överfört
status-failed = Misslyckades
status-running = Pågår
status-waiting = Väntar
status-cancelled = Avbruten
status-info = Händelse
