# Mitä simuloidut avaimet näyttävät, kouluttajalle.
persona-menu = Kokeiltavat avaimet
persona-copied = Kopioitu: { $name }. Liitä se ohjattuun toimintoon.
persona-office = Tilitoimisto: kaikki toimii
persona-end-user = Yksi yritys: kaikki toimii
persona-wrong-consumer-token = Oma rekisteröintimme hylätään
persona-wrong-employee-token = Väärä avain
persona-production-key = Tuotantoavain testipalvelimella
persona-missing-right = Avain ilman oikeutta kirjauksiin
persona-module-inactive = Lisäpalvelu «Integrasjoner» ei ole käytössä
persona-no-clients = Toimiston avain ilman asiakkaita
persona-rate-limited = Järjestelmä rajoittaa pyyntöjä
persona-server-down = Järjestelmän palvelin ei toimi
persona-malformed = Vastauksia ei voi lukea
persona-slow = Hidas palvelin
persona-expired-session = Istunto päättyy kesken
persona-certificate = Varmenne, johon kukaan ei luota
