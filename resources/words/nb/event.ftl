# Hendelser i overføringsloggen.
event-connection-created = Tilkobling opprettet
event-connection-changed = Tilkobling endret
event-connection-deleted = Tilkobling fjernet
event-companies-listed = Selskapslisten er endret
event-companies-activated = Selskaper tatt i bruk
event-companies-deactivated = Selskaper tatt ut av bruk
event-draft-discarded = Utkast forkastet
event-registration-stored = Registrering lagret
event-secret-stored = Nøkkel lagret i nøkkelringen
event-use-started = Bruken har startet
event-sync-stopped = Importen stoppet
event-reconcile = Avstemt mot saldobalansen
event-checked = Tilkoblingen kontrollert
event-reconcile-not-imported = Ikke avstemt: ikke alle posteringer er hentet
event-reconcile-unsupported = Ikke avstemt: systemet har ingen saldobalanse
event-signed-in = Pålogget i nettleseren
event-authorisation-renewed = Godkjenning fornyet
