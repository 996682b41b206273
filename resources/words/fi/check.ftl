# Nimetyt tarkistukset suoritusjärjestyksessä.
check-reach = Yhteys palvelimeen
check-signed-in = Kirjautuminen
check-identity = Avaimen haltija
check-companies = Yritykset
check-read-accounts = Tilien luku
check-read-customers = Asiakkaiden luku
check-read-suppliers = Toimittajien luku
check-read-products = Tuotteiden luku
check-read-dimensions = Laskentakohteiden luku
check-read-postings = Kirjausten luku
check-read-trial-balance = Koetaseen luku
check-read-metrics = Tunnuslukujen luku
check-read-projects = Projektien luku
check-read-invoices = Myyntilaskujen luku
check-read-hours = Työaikojen luku
check-netvisor = Netvisorin tunnistetiedot
check-severa = Severan tunnistetiedot
check-resource = Rajapintaresurssi { $name }
check-header = Laskentakohdeotsikko { $name }

# Mitä tarkistus löysi.
check-fact-host = Palvelin
check-fact-expires = Istunto voimassa
check-fact-count = Yrityksiä
check-fact-company = Yritys
check-fact-key-kind = Avaimen laji
check-fact-organisation-number = Y-tunnus
check-fact-found = Rivejä löytyi
check-fact-who = Kirjautunut
check-fact-email = Sähköposti
check-fact-client = Kirjautuu käyttäjänä
check-fact-tenant = Vuokraaja (tenant)
check-fact-granted = Annetut oikeudet
check-fact-until = Valtuutus voimassa
check-fact-lacking = Yrityksiä ilman oikeutta
check-fact-customer = Asiakas
check-fact-role = Rooli
