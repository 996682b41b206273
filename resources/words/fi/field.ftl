# Syötettävät arvot: nimi, vieressä oleva `.hint`, mitä poistettiin, miltä arvo näyttää.
field-base-url = Osoite
    .hint = Jätä ennalleen, ellet ole saanut toista osoitetta testaukseen.
field-key-kind = Avaimen laji
    .hint = Jätä avoimeksi, jos et ole varma; avain kertoo sen itse.
field-key-kind-open = En ole varma
field-key-kind-end-user = Yksi yritys (Brukernøkkel for sluttbruker)
field-key-kind-office = Tilitoimisto (Regnskapskontorets brukernøkkel)
field-employee-token = Brukernøkkel – ID (Employee token)
    .hint = Nimeltään myös Ansatttoken, käyttäjäavain. Pitkä jono kirjaimia ja numeroita, ei salasanasi.
field-application-name = Sovelluksen nimi
    .hint = Tämän ohjelman nimi { CASE($system, "ssa") }, kirjain kirjaimelta.
field-consumer-token = Consumer token
    .hint = { $system } on lähettänyt sen ohjelman käyttöoikeuden tilanneelle. Ei käyttäjän avain.
field-auth-url = Kirjautumisen osoite
    .hint = Jätä ennalleen, ellet ole saanut toista osoitetta testaukseen.
field-access = Millä käyttäjällä Kobling kirjautuu
    .hint = Henkilön tunnuksilla, kun hän kirjautuu selaimessa, tai omalla käyttäjätunnuksella.
field-access-user = Henkilön tunnuksilla, selaimessa
field-access-service = Omalla käyttäjätunnuksella, ilman henkilöä
field-refresh-token = Valtuutus
    .hint = Kobling saa sen, kun joku kirjautuu; kukaan ei kirjoita sitä.
field-tenant-id = Tenant ID
    .hint = Visma.net Adminissa: valitse asiakas ja sitten välilehti Configuration. Tunnus on muotoa af1140c1-0000-4000-8000-000000000001.
field-client-id = Client ID
    .hint = Sovelluksen nimi Visman kehittäjäportaalissa. Alkaa usein merkeillä isv_.
field-client-secret = Client secret
    .hint = Vain jos sovellus on rekisteröity tyypiksi Web. Jätä tyhjäksi, jos tyyppi on Native.
field-redirect-uri = Uudelleenohjausosoite
    .hint = Täsmälleen kuten rekisteröity. Ilman porttia Kobling ottaa vapaan portin.
field-scope = Oikeudet (scopes), kun henkilö kirjautuu
    .hint = Nimet välilyönnein erotettuina. Jätä ennalleen, ellei toimistosi rekisteröinnissä ole muita.
field-authorisation-days = Valtuutuksen kesto päivinä
    .hint = Visma pyytää uutta kirjautumista 30 päivän jälkeen.
field-service-client-id = Service-sovelluksen client ID
    .hint = Jos Koblingilla on oma sovellus kirjautumiseen ilman henkilöä. Tyhjä: sama kuin yllä.
field-service-client-secret = Service-sovelluksen client secret
    .hint = Näytetään kerran, kun se luodaan kehittäjäportaalissa.
field-service-scope = Oikeudet (scopes) ilman henkilöä
    .hint = Jätä ennalleen, ellei toimistosi rekisteröinnissä ole muita.
field-organisation-id = Yrityksen Y-tunnus
    .hint = Yrityksen Y-tunnus Netvisorissa, esimerkiksi 1234567-8.
field-customer-id = Ohjelmistorajapintatunnus: käyttäjätunnus
    .hint = Netvisorin ohjelmistorajapintatunnusten käyttäjäosa. Ei se tunnus, jolla kirjaudut Netvisoriin.
field-customer-key = Ohjelmistorajapintatunnus: avain
    .hint = Kuuluu käyttäjäosaan ja näytetään sen kanssa. Ei salasana.
field-partner-id = Kumppanitunnus (Partner ID)
    .hint = Netvisorilta sille, joka rekisteröi ohjelman kumppaniksi; muotoa xxx_yyy.
field-partner-key = Kumppaniavain (Partner key)
    .hint = Kuuluu kumppanitunnukseen. Testillä ja tuotannolla on kummallakin oma parinsa.
field-sender = Integraation nimi
    .hint = Vapaa nimi, jolla Netvisor erottaa tämän ohjelman muista. Vain tavallisia kirjaimia ja numeroita.
field-mac-algorithm = Pyyntöjen allekirjoitus
    .hint = Pidä ensimmäinen, ellei Netvisor ole ohjeistanut toisin.
field-mac-algorithm-HMACSHA256 = HMACSHA256, uusille integraatioille
field-mac-algorithm-SHA256 = SHA256, vanhempi
field-soap-url = API-avaimen osoite
    .hint = Jätä ennalleen, ellet ole saanut toista osoitetta testaukseen.
field-api-key = API-avain
    .hint = Yksi pitkä teksti, jonka Severa näyttää kohdassa ”SOAP API”. Sidottu avaimen luoneeseen käyttäjään.
field-connection-name = Yhteyden nimi
field-client-name = Asiakkaan nimi
field-level = Taso
field-headers = Laskentakohdeotsikko
field-netvisor = Netvisorin puoli
    .hint = Netvisor-yhteys, jota liittymä käyttää.
field-severa = Severan puoli
    .hint = Severa-yhteys, jota liittymä käyttää.

field-removed = Poistettu: { $what }.
field-removed-space = { $count ->
    [one] 1 välilyönti
   *[other] { $count } välilyöntiä
}
field-removed-line-break = { $count ->
    [one] 1 rivinvaihto
   *[other] { $count } rivinvaihtoa
}
field-removed-bullet = { $count ->
    [one] 1 luettelomerkki
   *[other] { $count } luettelomerkkiä
}
field-removed-invisible = { $count ->
    [one] 1 näkymätön merkki
   *[other] { $count } näkymätöntä merkkiä
}
field-removed-quote = { $count ->
    [one] 1 lainausmerkki
   *[other] { $count } lainausmerkkiä
}
field-removed-slash = { $count ->
    [one] lopun vinoviiva
   *[other] lopun vinoviivat
}

field-mistaken = Arvo näyttää tältä: { $found }. Kenttään kuuluu: { $wanted }. Kopioi uudelleen.
field-kind-address = verkko-osoite
field-kind-email = sähköpostiosoite
field-kind-password = salasana
field-kind-organisation-number = Y-tunnus tai org.nro
field-kind-text = tavallinen teksti
field-kind-foreign = arvo, jossa on siihen kuulumaton merkki
field-kind-consumer-token = ohjelman avain (consumer token)
field-kind-employee-token = käyttäjäavain (Employee token)
