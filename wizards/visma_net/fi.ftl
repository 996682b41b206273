# Visma.net suomeksi. Merkkien ” ” välissä ovat Visman omat nimet.

step-access-title = Miten Kobling kirjautuu?
step-access-body = Kumpikaan tapa ei näytä Koblingille salasanaa. Voit muuttaa mielesi myöhemmin.
step-access-ask-access = Kobling lukee Visma.netin tietoja
step-access-ask-access-user = Sinun tunnuksillasi, kun olet kirjautunut selaimessa
    .hint = Nopein: kaksi minuuttia yritystä kohti. Kirjaudut uudelleen 30 päivän välein.
step-access-ask-access-service = Omana ohjelmana
    .hint = Ei uusittavaa. Kobling tarvitsee kunkin yrityksen tenant ID:n ja Visman hyväksynnän kirjautumiseen ilman henkilöä.

step-before-title = Ennen kuin aloitat
step-before-body = Kaksi kysymystä säästää turhalta vaivalta. Jos jotain puuttuu, voit antaa vaiheen toiselle ja palata myöhemmin; kaikki syöttämäsi säilyy.
step-before-ask-api-user = Onko sinulla rooli ”API User” yhdistettävässä yrityksessä?
step-before-ask-api-user-yes = Kyllä
step-before-ask-api-user-no = Ei, tai en tiedä
step-before-ask-finance = Onko sinulla siellä käyttöoikeus talousmoduuliin (”Finansmodulen”)?
step-before-ask-finance-yes = Kyllä
step-before-ask-finance-no = Ei, tai en tiedä
step-before-note-company = Yksi kirjautuminen avaa yhden yrityksen. Kun ensimmäinen on yhdistetty, seuraava vie minuutin: vain kirjautuminen tehdään uudelleen.
step-before-note-days = Visma vaatii kirjautumaan uudelleen 30 päivän välein. Kobling laskee päivät, ilmoittaa ajoissa ja lykkää tuonteja, kunnes se on tehty. Mitään ei katoa.
step-before-note-later = Ensimmäisen yrityksen yhdistäminen kestää noin 10 minuuttia. ”Jatka myöhemmin” tallentaa milloin tahansa.
step-before-handover =
    Hei,

    yhdistämme Visma.netin Koblingiin. Voitko antaa minulle seuraavat jokaisessa yhdistettävässä yrityksessä?

    1. Rooli ”API User” Visma.net Adminissa.
    2. Käyttöoikeus talousmoduuliin (”Finansmodulen”).
    3. Kerro minulle, kun se on tehty.

    En tarvitse sinulta avainta enkä salasanaa.

step-registration-title = Koblingin oma rekisteröinti Vismalla
step-registration-body = Visma hyväksyy vain tuntemansa sovellukset. Nämä arvot ovat sillä, joka rekisteröi Koblingin toimistollesi Visman kehittäjäportaalissa (oauth.developers.visma.com).
step-registration-done = client ID on tallennettu tälle tietokoneelle.
step-registration-note-once = Syötetään kerran: seuraavia Visma.net-yhteyksiä luotaessa näitä ei kysytä.

step-address-title = Osoitteet
step-address-body = Tuotannon osoitteet on täytetty valmiiksi. Muuta niitä vain, jos olet saanut toiset testausta varten.
step-address-done = molemmat osoitteet on tallennettu.

step-tenant-title = Mikä yritys?
step-tenant-body = Kun kukaan ei ole valitsemassa, Visma haluaa tietää, kenen kirjanpitoa tarkoitetaan. Jokaisella yrityksellä on tenant ID.
step-tenant-done = tenant ID on tallennettu.
step-tenant-note-approved = Yrityksen on täytynyt hyväksyä Kobling integraatioksi Visma.net Adminissa.
step-tenant-other-title = Mistä löydän tenant ID:n?
step-tenant-other-customer = Avaa hallinta ja valitse asiakas eli yritys.
step-tenant-other-tab = Siirry tälle välilehdelle. Siellä ovat asiakkaan tunnus ja tenant ID.

step-sign-in-title = Kirjaudu Visma-tunnuksilla
step-sign-in-body = Kobling avaa Visman oman sivun selaimessa; käyttäjätunnus, salasana ja kertakäyttökoodi jäävät sinne. Kirjaudu, valitse yritys ja paina ”Godta”.
step-sign-in-done = tämä sivu kertoo, kuka kirjautui.
step-sign-in-warning-company = Valitse yritys huolella: kirjautuminen koskee vain sitä.
step-sign-in-note-days = Kirjautuminen on voimassa 30 päivää. Uusiminen vie minuutin; yhteys, ajot ja siirtohistoria säilyvät.
step-sign-in-note-withdraw = Voit perua oikeuden milloin tahansa Visman tiliasetuksissa (”Kontoinnstillinger”). Yhteys ilmoittaa siitä ja odottaa.

step-rights-title = Avaa puuttuvat oikeudet
step-rights-body = Kirjautuminen onnistuu, mutta käyttäjä ei pääse osaan tiedoista.
step-rights-done = tarkistus lukee kaikki tietolajit.
step-rights-do-open = Avaa hallinta yhdessä sellaisen kanssa, joka voi antaa rooleja.
step-rights-do-role = Anna käyttäjälle roolit, joilla voi lukea yrityksen kirjanpitoa, asiakkaita, toimittajia ja tuotteita.

step-finance-title = Anna käyttöoikeus talousmoduuliin
step-finance-body = Käyttäjä on kirjautunut, mutta talousmoduuli on suljettu.
step-finance-done = tarkistus lukee tilit.
step-finance-do-open = Avaa hallinta yhdessä sellaisen kanssa, joka voi antaa rooleja.
step-finance-do-role = Anna käyttäjälle tämä rooli yrityksessä.
step-finance-do-module = Anna käyttäjälle myös käyttöoikeus talousmoduuliin (”Finansmodulen”).
step-finance-handover =
    Hei,

    Visma.netin ja Koblingin välinen yhteytemme pääsee kirjautumaan, mutta talousmoduuli on käyttäjältä suljettu. Voitko avata sen?

    1. Avaa Visma.net Admin ja valitse yritys.
    2. Anna käyttäjälle rooli ”API User” ja käyttöoikeus talousmoduuliin (”Finansmodulen”).
    3. Kerro minulle, kun se on tehty.

    En tarvitse sinulta avainta enkä salasanaa.

step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa käyttöoikeuden kohta kohdalta ja lukee jokaisesta tietolajista yhden rivin. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.

check-identity = Mikä yritys on avattu

step-choose-title = Yritys
step-choose-body = Kirjautuminen avaa yhden yrityksen, joten se on jo rastitettu. Sen asiakas saa täällä saman nimen, ellet anna muuta.
step-choose-done = yritys on rastitettu.

step-name-title = Nimeä yhteys
step-name-body = Yrityksen nimi on jo mukana, jotta erotat yhteydet toisistaan.
step-name-done = yhteydellä on nimi.

step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran. Kun aloitat, Kobling lukee kaiken kerran ja päivittää tiedot sen jälkeen joka yö.

step-import-title = Ensimmäinen tuonti
step-import-body = Kobling lukee kirjanpidon ja vertaa sitä Visma.netin omaan koetaseeseen.

## Missä kohtaa Visma.netiä se korjataan

problem-registration-refused =
    .why = Visma ei tunne tätä client ID:tä, tai sen client secret on väärä tai korvattu.
    .fix = Pyydä Visman kehittäjäportaalin rekisteröinnistä vastaavalta client ID ja client secret ja syötä ne uudelleen.
problem-sign-in-denied =
    .why = Joku peruutti Visman sivulla, tai valittavana ei ollut yhtään yritystä: silloin käyttäjältä puuttuu rooli ”API User”. Visma ei kerro, kummasta oli kyse. Täällä mikään ei ole muuttunut.
    .fix = Kirjaudu uudelleen, valitse yritys ja hyväksy. Jos luettelo on tyhjä, pyydä yrityksessä rooli ”API User” Visma.net Adminissa.
problem-sign-in-timed-out =
    .why = Kirjautumista ei saatu valmiiksi ajoissa. Jos valittavana ei ollut yhtään yritystä, käyttäjältä puuttuu rooli ”API User”; jos sivulla oli virhe, Koblingin rekisteröinti Vismalla on virheellinen.
    .fix = Kirjaudu uudelleen. Jos luettelo on tyhjä, pyydä yrityksessä rooli ”API User” Visma.net Adminissa. Jos selain päätyy virhesivulle, kopioi sen osoite ja liitä se käyttöönottoapuriin.
problem-session-refused =
    .why = Visma antoi tunnisteen, mutta Visma.net hylkäsi sen heti perään.
    .fix = Testaa yhteys uudelleen. Jos sama toistuu, kirjaudu uudelleen.
problem-right-missing =
    .why = Kirjautuminen onnistuu, mutta käyttäjä ei pääse Visma.netissä näihin tietoihin: { $dataset }.
    .fix = Anna käyttäjälle Visma.net Adminissa rooli, jolla ne voi lukea, ja testaa uudelleen.
problem-module-inactive =
    .title = Kirjautunut, mutta ei käyttöoikeutta talousmoduuliin
    .why = Käyttäjä ei saa avata tämän yrityksen talousmoduulia (”Finansmodulen”).
    .fix = Anna käyttäjälle Visma.net Adminissa rooli ”API User” ja käyttöoikeus talousmoduuliin ja testaa uudelleen.
problem-no-companies =
    .why = Kirjautuminen onnistuu, mutta se ei avaa yhtään yritystä. Yleensä puuttuu rooli ”API User”.
    .fix = Pyydä yrityksessä rooli ”API User” Visma.net Adminissa, kirjaudu uudelleen ja valitse yritys.
problem-company-gone =
    .why = Visma.net ei enää avaa yritystä { $company }. Oikeus on ehkä poistettu, tenant ID voi olla väärä, tai yritys on lopetettu.
    .fix = Kirjaudu uudelleen ja valitse yritys, tai korjaa tenant ID. Voit myös poistaa yrityksen käytöstä täällä; siirretyt tiedot säilyvät.
