# Händelser i överföringsloggen.
event-connection-created = Anslutning skapad
event-connection-changed = Anslutning ändrad
event-connection-deleted = Anslutning borttagen
event-companies-listed = Företagslistan har ändrats
event-companies-activated = Företag tagna i bruk
event-companies-deactivated = Företag tagna ur bruk
event-draft-discarded = Utkast kastat
event-registration-stored = Registrering sparad
event-secret-stored = Nyckel sparad i nyckelringen
event-use-started = Användningen har börjat
event-sync-stopped = Importen stannade
event-reconcile = Avstämt mot saldobalansen
event-checked = Anslutningen kontrollerad
event-reconcile-not-imported = Inte avstämt: alla transaktioner är inte hämtade
event-reconcile-unsupported = Inte avstämt: systemet har ingen saldobalans
event-signed-in = Inloggad i webbläsaren
event-authorisation-renewed = Godkännande förnyat
