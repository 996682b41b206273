# Customer Insight suomeksi. Merkkien ” ” välissä ovat Visman omat nimet.

step-before-title = Ennen kuin aloitat
step-before-body = Customer Insight sisältää tunnuslukuja toimistosi omista asiakkaista, joten se kuuluu koko toimistolle.
step-before-ask-administrator = Oletko asiakastason pääkäyttäjä (”kunde-administrator”)?
step-before-ask-administrator-yes = Kyllä
step-before-ask-administrator-no = En, joku muu on
step-before-note-level = Se otetaan aina käyttöön ylimmällä tasolla, asiakastasolla. Tasoa ei tarvitse valita.
step-before-note-later = Kaikkiaan noin 5 minuuttia. ”Jatka myöhemmin” tallentaa milloin tahansa.
step-before-handover =
    Hei,

    yhdistämme Customer Insightin Koblingiin. Siihen tarvitaan asiakastason pääkäyttäjä (”kunde-administrator”), ja se tehdään kerran, ylimmällä tasolla.

    Voitko kirjautua, kun otan sen käyttöön, tai antaa minulle roolin? Siihen menee noin viisi minuuttia.
    En tarvitse sinulta avainta enkä salasanaa.

step-registration-title = Koblingin oma rekisteröinti Vismalla
step-registration-body = Visma hyväksyy vain tuntemansa sovellukset. Nämä arvot ovat sillä, joka rekisteröi Koblingin toimistollesi Visman kehittäjäportaalissa (oauth.developers.visma.com).
step-registration-done = client ID on tallennettu tälle tietokoneelle.
step-registration-note-once = Syötetään kerran: yhteyttä uusittaessa sitä ei kysytä.

step-address-title = Osoitteet
step-address-body = Syötä osoite, jonka toimistosi on saanut Customer Insightia varten.
step-address-done = molemmat osoitteet on tallennettu.

step-sign-in-title = Kirjaudu Visma-tunnuksilla
step-sign-in-body = Kobling avaa Visman oman sivun selaimessa; käyttäjätunnus, salasana ja kertakäyttökoodi jäävät sinne. Kirjaudu asiakastason pääkäyttäjänä ja paina ”Godta”.
step-sign-in-done = tämä sivu kertoo, kuka kirjautui.
step-sign-in-note-days = Kirjautuminen on voimassa 30 päivää. Uusiminen vie minuutin; yhteys, ajot ja siirtohistoria säilyvät.
step-sign-in-note-withdraw = Voit perua oikeuden milloin tahansa Visman tiliasetuksissa (”Kontoinnstillinger”). Yhteys ilmoittaa siitä ja odottaa.

step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa käyttöoikeuden kohta kohdalta ja lukee jokaisesta tietolajista yhden rivin. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.

check-identity = Kenen luvut ovat

step-choose-title = Yritys
step-choose-body = Yrityksiä on vain yksi, ja se on jo rastitettu.
step-choose-done = yritys on rastitettu.
step-choose-note-client = Sen asiakas on olemassa vain tätä yhteyttä varten. Tunnistettava nimi, kuten Customer Insight, erottaa sen asiakkaista, joilla on kirjanpito.

step-name-title = Nimeä yhteys
step-name-body = Nimi on sinua ja työtovereitasi varten, ja sen voi vaihtaa myöhemmin.
step-name-done = yhteydellä on nimi.

step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran. Kun aloitat, Kobling lukee kaiken kerran ja päivittää tiedot sen jälkeen joka yö.

step-import-title = Ensimmäinen tuonti
step-import-body = Kobling lukee asiakkaat, tuotteet ja tunnusluvut.

## Missä se korjataan

problem-registration-refused =
    .why = Visma ei tunne tätä client ID:tä, tai sen client secret on väärä tai korvattu.
    .fix = Pyydä Visman kehittäjäportaalin rekisteröinnistä vastaavalta client ID ja client secret ja syötä ne uudelleen.
problem-session-refused =
    .why = Visma antoi tunnisteen, mutta Customer Insight hylkäsi sen heti perään.
    .fix = Testaa yhteys uudelleen. Jos sama toistuu, kirjaudu uudelleen.
problem-right-missing =
    .why = Kirjautuminen onnistuu, mutta käyttäjä ei pääse näihin tietoihin: { $dataset }.
    .fix = Kirjaudu uudelleen asiakastason pääkäyttäjänä ja testaa uudelleen.
problem-no-companies =
    .why = Kirjautuminen onnistuu, mutta Customer Insightissa ei ole vielä tietoja toimistostasi.
    .fix = Kysy Vismalta, onko Customer Insight tilattu toimistollesi, ja paina Päivitä asiakasluettelo.
problem-company-gone =
    .why = Customer Insight ei enää näytä yritystä { $company }. Sopimus on ehkä päättynyt.
    .fix = Kysy Vismalta ja paina Päivitä asiakasluettelo, tai poista yritys käytöstä täällä. Siirretyt tiedot säilyvät.
