status-done = Siirretty
status-partial = Siirretty osittain
status-failed = Epäonnistui
status-running = Käynnissä
status-waiting = Odottaa
status-cancelled = Peruttu
status-info = Tapahtuma
