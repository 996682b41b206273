# Example ERP suomeksi. Merkkien ” ” välissä olevat nimet ovat järjestelmätoimittajan omia.

step-create-title = Luo avain: Example ERP
step-create-body = Example ERP tunnistaa Koblingin avaimesta, ei salasanastasi. Avaimella on luojansa oikeudet.
step-create-done = uusi avain on näkyvissä.
step-create-do-open = Avaa integraatioiden sivu.
step-create-do-new = Luo avain Koblingia varten.
step-key-title = Liitä avain tähän
step-key-body = Kopioi koko avain. Mukaan tulleet välilyönnit poistetaan.
step-key-done = avain on tämän tietokoneen avainnipussa, ja Example ERP on hyväksynyt sen.
    .demo = avain on tämän tietokoneen muistissa, ja Example ERP on hyväksynyt sen.
step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa käyttöoikeuden kohta kohdalta ja lukee jokaisesta tietolajista vähän tietoja. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.
step-choose-title = Mitkä yritykset
step-choose-body = Avain avaa nämä yritykset. Rastita ne, joiden kirjanpidon Kobling lukee.
step-choose-done = yritykset on rastitettu.
step-name-title = Nimeä yhteys
step-name-body = Nimi on sinua ja työtovereitasi varten, ja sen voi vaihtaa myöhemmin.
step-name-done = yhteydellä on nimi.
step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran. Kun aloitat, Kobling lukee kaiken kerran ja päivittää tiedot sen jälkeen joka yö.
step-import-title = Ensimmäinen tuonti
step-import-body = Kobling lukee kirjanpidon ja vertaa sitä järjestelmän Example ERP omaan koetaseeseen.

field-api-key =
    .hint = Example ERP näyttää sen, kun se luodaan. Se ei ole salasanasi.
problem-right-missing =
    .why = Avain on oikea, mutta tämä on suljettu sen luojalta: { $dataset }.
    .fix = Anna käyttäjälle oikeus kohdassa ”VENDOR MENU > VENDOR PAGE” ja testaa uudelleen.
