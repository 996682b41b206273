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
    .hint = Tämän ohjelman nimi järjestelmässä { $system }, kirjain kirjaimelta.
field-consumer-token = Consumer token
    .hint = Sen saa ohjelmalle pääsyn tilannut henkilö; lähettäjä: { $system }. Ei käyttäjän avain.

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

field-mistaken = Tämä näyttää muulta: { $found }. Kenttään kuuluu: { $wanted }. Kopioi uudelleen.
field-kind-address = verkko-osoite
field-kind-email = sähköpostiosoite
field-kind-password = salasana
field-kind-organisation-number = yritystunnus (organisasjonsnummer)
field-kind-text = tavallinen teksti
field-kind-consumer-token = ohjelman avain (consumer token)
field-kind-employee-token = käyttäjäavain (Employee token)
