# Täytettävät arvot ja se, miltä väärä arvo näyttää.
field-base-url = Osoite
field-application-name = Ohjelman nimi toimittajalla
field-consumer-token = Consumer token (toimiston rekisteröinti)
field-employee-token = Käyttäjäavain
field-key-kind = Avaimen laji
field-kind-address = verkko-osoite
field-kind-email = sähköpostiosoite
field-kind-password = salasana
field-kind-organisation-number = y-tunnus
field-kind-text = tavallinen teksti
field-kind-consumer-token = consumer token -avain
field-kind-employee-token = käyttäjäavain
field-kind-end-user = yhden yrityksen avain
field-kind-office = tilitoimiston avain

# Liitetystä arvosta poistetut merkit.
field-removed-space = { $count ->
    [one] yksi välilyönti
   *[other] { $count } välilyöntiä
}
field-removed-line-break = { $count ->
    [one] yksi rivinvaihto
   *[other] { $count } rivinvaihtoa
}
field-removed-bullet = { $count ->
    [one] yksi luettelomerkki
   *[other] { $count } luettelomerkkiä
}
field-removed-invisible = { $count ->
    [one] yksi näkymätön merkki
   *[other] { $count } näkymätöntä merkkiä
}
field-removed-quote = { $count ->
    [one] yksi lainausmerkki
   *[other] { $count } lainausmerkkiä
}
field-removed-slash = { $count ->
    [one] yksi kauttaviiva
   *[other] { $count } kauttaviivaa
}
