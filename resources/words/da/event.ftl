# Hændelser i overførselsloggen.
event-connection-created = Forbindelse oprettet
event-connection-changed = Forbindelse ændret
event-connection-deleted = Forbindelse fjernet
event-companies-listed = Virksomhedslisten er ændret
event-companies-activated = Virksomheder taget i brug
event-companies-deactivated = Virksomheder taget ud af brug
event-draft-discarded = Kladde kasseret
event-registration-stored = Registrering gemt
event-secret-stored = Nøgle gemt i nøgleringen
event-use-started = Brugen er begyndt
event-sync-stopped = Importen stoppede
event-reconcile = Afstemt mod saldobalancen
event-checked = Forbindelsen kontrolleret
event-reconcile-not-imported = Ikke afstemt: ikke alle posteringer er hentet
event-reconcile-unsupported = Ikke afstemt: systemet har ingen saldobalance
event-signed-in = Logget ind i browseren
event-authorisation-renewed = Godkendelse fornyet
