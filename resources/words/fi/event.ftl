# Siirtohistorian tapahtumat.
event-connection-created = Yhteys luotu
event-connection-changed = Yhteys muutettu
event-connection-deleted = Yhteys poistettu
event-companies-listed = Yritysluettelo muuttui
event-companies-activated = Yrityksiä otettu käyttöön
event-companies-deactivated = Yrityksiä poistettu käytöstä
event-draft-discarded = Luonnos hylätty
event-registration-stored = Rekisteröinti tallennettu
event-secret-stored = Avain tallennettu avainnippuun
event-use-started = Käyttö aloitettu
event-sync-stopped = Tuonti pysähtyi
event-reconcile = Täsmäytetty koetaseeseen
event-checked = Yhteys tarkistettu
event-reconcile-not-imported = Ei täsmäytetty: kaikkia kirjauksia ei ole haettu
event-reconcile-unsupported = Ei täsmäytetty: järjestelmässä ei ole koetasetta
event-signed-in = Kirjauduttu selaimessa
event-authorisation-renewed = Valtuutus uusittu
