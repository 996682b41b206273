# Severa suomeksi. Merkkien ” ” välissä olevat nimet ovat Severan omia, englanniksi.

step-way-title = Kumpaa käytät?
step-way-body = Ohjelmat pääsevät Severaan API-avaimella tai integraation tunnistetiedoilla (client credentials). Kobling hyväksyy kummankin.
step-way-ask-way = Kirjautumistapa
step-way-ask-way-api-key = API-avain
    .hint = Se yksi pitkä teksti, jota Netvisor–Severa-liittymä pyytää. Käyttäjä luo sen itselleen, ja se on sidottu häneen.
step-way-ask-way-client = Integraation tunnistetiedot (client credentials)
    .hint = REST-rajapinnan client ID ja client secret. Ne kuuluvat yritykselle, eivät käyttäjälle, ja Visma suosittelee niitä nykyisin.
step-way-note-same = Kumpikin lukee samat tiedot. Voit vaihtaa toiseen myöhemmin.

step-before-title = Ennen kuin aloitat
step-before-body = Kaksi kysymystä säästää turhalta vaivalta. Jos jotain puuttuu, voit antaa vaiheen toiselle ja palata myöhemmin; kaikki syöttämäsi säilyy.
step-before-ask-administrator = Onko sinulla Severassa profiili Administrator (pääkäyttäjä)?
step-before-ask-administrator-yes = Kyllä
step-before-ask-administrator-no = Ei, tai en tiedä
step-before-ask-add-on = Onko lisäpalvelu käytössä: SOAP API avaimelle tai REST API integraation tunnistetiedoille (client credentials)?
step-before-ask-add-on-yes = Kyllä
step-before-ask-add-on-no = Ei, tai en tiedä
step-before-note-later = Kaikkiaan noin 10 minuuttia. ”Jatka myöhemmin” tallentaa milloin tahansa.
step-before-handover =
    Hei,

    yhdistämme Severan ohjelmaan { $application }. Voisitko tehdä pääkäyttäjänä (Administrator) seuraavat?

    1. Tarkista, että lisäpalvelu SOAP API tai REST API on käytössä.
    2. API-avainta varten: aseta integraatiokäyttäjän oikeudeksi kohtaan ”SOAP API” arvo ”Allowed”.
    3. Ilmoita, kun se on tehty, tai anna minulle profiili Administrator.

    Älä lähetä avaimia tai salasanoja sähköpostilla.

step-create-key-title = Luo API-avain
step-create-key-body = Avaimen luo Severassa se käyttäjä, jolle se kuuluu. Paras on integraatiota varten luotu käyttäjä.
step-create-key-done = Severa näyttää avaimen. Jätä sivu auki.
step-create-key-do-open = Avaa oma profiilisi oikeasta yläkulmasta ja valitse tämä.
step-create-key-do-create = Luo avain ja kopioi se.
step-create-key-other-title = SOAP API ei näy
step-create-key-other-permission = Profiilin on oltava Administrator ja tämän oikeuden sallittu.
step-create-key-other-add-on = Eikö vieläkään näy? Silloin lisäpalvelu SOAP API ei ole käytössä. Tilaa se tai käytä integraation tunnistetietoja.
step-create-key-warning-removed = Avain näkee sen, minkä käyttäjänsäkin. Jos käyttäjä poistetaan käytöstä, yhteys lakkaa toimimasta.

step-create-client-title = Luo integraation tunnistetiedot
step-create-client-body = Ne luodaan kerran Severan asetuksissa, jokaiselle ohjelmalle omansa.
step-create-client-done = Severa näyttää client ID:n ja client secretin. Jätä sivu auki.
step-create-client-do-open = Avaa REST API:n asetukset.
step-create-client-do-create = Luo uudet tunnistetiedot. Kirjoita kohdejärjestelmäksi Kobling ja yhteyshenkilöksi joku toimistostasi.
step-create-client-do-scopes = Rastita nämä oikeudet (scopes).
step-create-client-do-more-scopes = Ja nämä.
step-create-client-other-title = Tietueita siirretään Severaan, tai sivua ei ole
step-create-client-other-writing = Jos Netvisor–Severa-liittymä siirtää asiakkaita tai tuotteita Severaan, rastita myös nämä.
step-create-client-other-missing = Eikö sivua ole? Silloin lisäpalvelu REST API ei ole käytössä tai et ole pääkäyttäjä (Administrator).
step-create-client-warning-once = Client secret näytetään vain kerran. Siirry tässä seuraavalle sivulle, ennen kuin suljet sen Severassa.

step-key-title = Liitä API-avain tähän
step-key-body = Kopioi avain kokonaan. Mukaan tulleet välilyönnit ja rivinvaihdot poistetaan.
step-key-done = avain on tämän tietokoneen avainnipussa, ja Severa on hyväksynyt sen.
    .demo = avain on tämän tietokoneen muistissa, ja Severa on hyväksynyt sen.
step-key-warning-mail = Älä lähetä avainta sähköpostilla äläkä tallenna sitä asiakirjaan. Tästä se menee suoraan avainnippuun, eikä sitä näytetä enää.
    .demo = Älä lähetä avainta sähköpostilla äläkä tallenna sitä asiakirjaan. Tästä se menee suoraan muistiin, eikä sitä näytetä enää.

step-client-title = Liitä integraation tunnistetiedot tähän
step-client-body = Kopioi client ID ja client secret yksi kerrallaan. Mukaan tulleet välilyönnit poistetaan.
step-client-done = client secret on tämän tietokoneen avainnipussa, ja Severa on hyväksynyt sen.
    .demo = client secret on tämän tietokoneen muistissa, ja Severa on hyväksynyt sen.
step-client-warning-mail = Älä lähetä client secretiä sähköpostilla äläkä tallenna sitä asiakirjaan. Tästä se menee suoraan avainnippuun, eikä sitä näytetä enää.
    .demo = Älä lähetä client secretiä sähköpostilla äläkä tallenna sitä asiakirjaan. Tästä se menee suoraan muistiin, eikä sitä näytetä enää.

step-address-title = Osoitteet
step-address-body = Tuotannon osoitteet on täytetty valmiiksi. Muuta niitä vain, jos olet saanut toiset testausta varten.
step-address-done = molemmat osoitteet on tallennettu.

step-rights-title = Avaa puuttuvat oikeudet
step-rights-body = Kirjautuminen onnistuu, mutta näillä tunnistetiedoilla ei pääse kaikkiin tietoihin.
step-rights-done = tarkistus lukee kaikki tietolajit.
step-rights-do-key = API-avain: anna sen käyttäjälle profiili Administrator tai enemmän oikeuksia.
step-rights-do-client = Integraation tunnistetiedot: rastita puuttuva oikeus (scope).

step-activate-title = Ota lisäpalvelu käyttöön
step-activate-body = Severa tuntee tunnistetiedot, mutta pyydetyt tiedot kuuluvat lisäpalveluun, joka ei ole käytössä.
step-activate-done = tarkistus lukee kaikki tietolajit.
step-activate-do-open = Avaa integraatiot pääkäyttäjänä (Administrator).
step-activate-do-order = Ota käyttöön REST API tai SOAP API. Jos sitä ei voi valita, tilaa se Vismalta.
step-activate-handover =
    Hei,

    Severan ja ohjelman { $application } välinen yhteytemme pääsee kirjautumaan, mutta lisäpalvelu ei ole käytössä. Voisitko ottaa sen käyttöön?

    1. Avaa Severassa pääkäyttäjänä Settings > Integrations.
    2. Ota käyttöön REST API tai SOAP API tai tilaa se Vismalta.
    3. Ilmoita, kun se on tehty.

    En tarvitse sinulta avainta enkä salasanaa.

step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa käyttöoikeuden kohta kohdalta ja lukee jokaisesta tietolajista vähän tietoja. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.

step-choose-title = Yritys
step-choose-body = Tunnistetiedot avaavat yhden yrityksen, joten se on jo rastitettu. Sen asiakas saa täällä saman nimen, ellet anna muuta.
step-choose-done = yritys on rastitettu.

step-name-title = Nimeä yhteys
step-name-body = Nimi on sinua ja työtovereitasi varten, ja sen voi vaihtaa myöhemmin.
step-name-done = yhteydellä on nimi.

step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran. Kun aloitat, Kobling lukee kaiken kerran ja päivittää tiedot sen jälkeen joka yö.

step-import-title = Ensimmäinen tuonti
step-import-body = Kobling lukee asiakkaat, tuotteet, projektit, laskut ja työajat. Severassa ei ole kirjanpitoa, joten täsmäytettävää ei ole.

## Severan nimet ja korjaustavat

field-client-id = Client ID
    .hint = Severan kohdasta ”Create client credentials”.
field-client-secret = Client secret
    .hint = Näytetään kerran, kun tunnistetiedot luodaan.
problem-key-refused =
    .title = Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain.
    .why = Severa hylkäsi avaimen tai integraation tunnistetiedot. Niissä voi olla kirjoitusvirhe, ne on korvattu, tai avaimen käyttäjä on poistettu käytöstä.
    .fix = Onko avaimen käyttäjä poistettu? Muussa tapauksessa kopioi avain uudelleen kohdasta ”My profile > SOAP API” tai luo uusi.
problem-right-missing =
    .why = Kirjautuminen onnistuu, mutta näillä tunnistetiedoilla ei pääse näihin tietoihin: { $dataset }.
    .fix = Rastita puuttuva oikeus (scope) kohdassa ”Settings > Integrations > REST API” tai anna API-avaimen käyttäjälle enemmän oikeuksia. Testaa sen jälkeen uudelleen.
problem-module-inactive =
    .fix = Pyydä pääkäyttäjää ottamaan se käyttöön Severan kohdassa ”Settings > Integrations” tai tilaa se Vismalta. Testaa sen jälkeen uudelleen.
