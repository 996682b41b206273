# Tripletex suomeksi. Merkkien ” ” välissä olevat nimet ovat Tripletexin omia ja norjaksi.

step-kind-title = Kumpaa avainta käytät?
step-kind-body = Kobling pääsee Tripletexiin avaimella, ei salasanallasi. Avaimia on kahta lajia, ja vastauksesi ratkaisee, mitkä vaiheet seuraavat.
step-kind-ask-key-kind = Avain
step-kind-ask-key-kind-office = Tilitoimisto: yksi avain monelle asiakkaalle
    .hint = ”Regnskapskontorets brukernøkkel”. Luodaan kerran toimiston omalla Tripletex-tilillä; sitten sille annetaan oikeus valitsemiisi asiakkaisiin.
step-kind-ask-key-kind-end-user = Yksi yritys: avain yrityksen omaan kirjanpitoon
    .hint = ”Brukernøkkel for sluttbruker”. Luodaan yrityksen omalla Tripletex-tilillä.
step-kind-note-support = Tilitoimiston avain toimii vain ohjelmissa, jotka tukevat sitä. Kobling tukee.

step-before-title = Ennen kuin aloitat
step-before-body = Kaksi kysymystä säästää turhalta vaivalta. Jos jotain puuttuu, voit antaa vaiheen toiselle ja palata myöhemmin; kaikki syöttämäsi säilyy.
step-before-ask-role = Oletko Tripletexin tilin tai käyttäjien pääkäyttäjä (konto- eller brukeradministrator)?
step-before-ask-role-yes = Kyllä
step-before-ask-role-no = En, joku muu on
step-before-ask-package = Onko tilillä Smart- tai Komplett-paketti?
step-before-ask-package-yes = Kyllä
step-before-ask-package-no = Ei, tai en tiedä
step-before-note-later = Kaikkiaan noin 15 minuuttia. ”Jatka myöhemmin” tallentaa milloin tahansa.
step-before-handover =
    Hei,

    yhdistämme Tripletexin ohjelmaan { $application }. Tarvitsemme tilin tai käyttäjien pääkäyttäjää (konto- eller brukeradministrator) tekemään kerran seuraavat:

    1. Tarkista, että tilillä on Smart- tai Komplett-paketti.
    2. Avaa Tripletexissä: Selskap > Mitt abonnement
    3. Tilaa kohdasta ”Moduler og tilleggstjenester” lisäpalvelu ”Integrasjoner”, lue ehdot ja paina ”Aktiver”.
    4. Ilmoita, kun se on tehty, tai anna käyttäjälleni pääkäyttäjän oikeudet.

    Vanhemmissa valikoissa: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Älä lähetä avaimia tai salasanoja sähköpostilla.

step-registration-title = Koblingin oma rekisteröinti Tripletexissä
step-registration-body = Tripletex vaatii jokaiselta ohjelmalta oman avaimen (consumer token). Se kuuluu toimiston ja Tripletexin sopimukseen, ei asiakkaalle, ja syötetään kerran.
step-registration-done = nimi ja avain on tallennettu tälle tietokoneelle.
step-registration-note-once = Seuraavia yhteyksiä luotaessa tätä ei kysytä. Avaimen on saanut se, joka tilasi ohjelmalle { $application } käyttöoikeuden Tripletexiin.

step-activate-title = Ota ”Integrasjoner” käyttöön Tripletexissä
step-activate-body = Lisäpalvelu avaa Tripletexin muille ohjelmille. Sen tilaa tilin tai käyttäjien pääkäyttäjä.
step-activate-done = ”Integrasjoner” näkyy käytössä olevana kohdassa ”Moduler og tilleggstjenester”.
step-activate-do-where-office = Kirjaudu toimiston omalle tilille. Tämä tehdään kerran, toimistossa; asiakkaiden tileillä sitä ei tarvita.
step-activate-do-where-company = Kirjaudu sen yrityksen tilille, jonka haluat yhdistää.
step-activate-do-open = Avaa tilauksesi.
step-activate-do-order = Etsi moduulit ja lisäpalvelut ja tilaa tämä.
step-activate-do-terms = Lue ehdot ja ota käyttöön.
step-activate-other-title = Valikkoni näyttävät erilaisilta
step-activate-other-open = Vanhemmissa valikoissa sivun nimi on tämä.
step-activate-other-order = Rastita tämä ruutu.
step-activate-other-missing = Eikö sivua ole lainkaan? Silloin käyttäjältäsi puuttuu oikeus nähdä se tai toimistosi sopimus on erilainen: kysy pääkäyttäjältä tai Tripletexiltä.
step-activate-handover =
    Hei,

    yhdistämme Tripletexin ohjelmaan { $application }. Voisitko ottaa käyttöön lisäpalvelun ”Integrasjoner”? Siihen menee noin kolme minuuttia.

    1. Kirjaudu tilin tai käyttäjien pääkäyttäjänä (konto- eller brukeradministrator); tilitoimisto tekee tämän omalla tilillään.
    2. Avaa: Selskap > Mitt abonnement
    3. Tilaa kohdasta ”Moduler og tilleggstjenester” lisäpalvelu ”Integrasjoner”.
    4. Lue ehdot ja paina ”Aktiver”.

    Vanhemmissa valikoissa: Selskap > Vår kundeside > Moduler og tilleggstjenester > API 2.0.
    Tilillä on oltava Smart- tai Komplett-paketti. Ilmoita, kun se on tehty. En tarvitse sinulta avainta enkä salasanaa.

step-user-title = Valitse käyttäjä, jolle avain kuuluu
step-user-body = Avain luodaan työntekijälle tai yhteyshenkilölle. Voit valita myös itsesi.
step-user-done = uuden avaimen lomake on auki.
step-user-do-open = Avaa työntekijät ja valitse yksi.
step-user-do-contacts = Tai avaa yhteyshenkilöt, jos käyttäjä on siellä.
step-user-do-tab = Siirry työntekijän tai yhteyshenkilön tälle välilehdelle.
step-user-do-new = Paina uuden avaimen painiketta.
step-user-other-title = Valikot näyttävät erilaisilta tai välilehteä ei näy
step-user-other-employees = Joillakin tileillä työntekijät ovat täällä.
step-user-other-self = Jos käytät itseäsi: avaa oma profiilisi oikeasta yläkulmasta ja siirry tälle välilehdelle.
step-user-other-missing = Eikö välilehteä ole? Silloin ”Integrasjoner” ei ole käytössä: palaa edelliseen vaiheeseen.
step-user-warning-rights = Avaimella ei koskaan ole enempää oikeuksia kuin sen käyttäjällä. Valitse henkilö, joka näkee koko kirjanpidon ja jonka tunnus pysyy: jos käyttäjä poistetaan, avain lakkaa toimimasta.

step-create-title = Luo avain
step-create-body = Täytä Tripletexin lomake ylhäältä alas. Kopioi sovelluksen nimi tästä; jokaisen kirjaimen on täsmättävä.
step-create-done = Tripletex näyttää uuden avaimen omassa ikkunassaan. Jätä ikkuna auki.
step-create-do-application = Valitse tämä sovellus. Nimi on valmiina kopioitavaksi.
step-create-do-custom = Rastita mukautettu asetus.
step-create-do-office = Rastita tämä, niin avain toimii kaikilla asiakkailla.
step-create-do-access = Anna avaimelle kaikki oikeudet. Se, mihin käyttäjällä ei ole oikeutta, pysyy lukittuna.
step-create-do-name = Anna avaimelle nimi, jonka tunnistat myöhemmin.
step-create-do-finish = Luo avain.
step-create-other-title = Sovellusta ei ole luettelossa, tai haluan antaa vähemmän oikeuksia
step-create-other-custom = Ei luettelossa: rastita tämä ja kirjoita nimi itse.
step-create-other-name = Liitä sovelluksen nimi tähän.
step-create-other-all = Antaa kaikki käyttäjän oikeudet. Suositellaan.
step-create-other-same = Kopioi käyttäjän nykyiset oikeudet. Niiden myöhemmät muutokset eivät siirry avaimelle.
step-create-other-own = Ei anna vielä mitään. Oikeudet on lisättävä jälkikäteen napsauttamalla sovelluksen sinistä nimeä kohdassa ”API-tilgang”; siihen asti tarkistus kertoo oikeuden puuttuvan.
step-create-note-exact = Tripletexin viesti ”The application could not be found” tarkoittaa, että nimi poikkeaa, usein ison kirjaimen tai välilyönnin verran.
step-create-warning-once = Avain näytetään vain kerran. Siirry tässä seuraavalle sivulle, ennen kuin painat Tripletexissä ”OK”.

step-token-title = Liitä avain tähän
step-token-body = Tripletexissä avaimen nimi on ”Brukernøkkel – ID (Employee token)”. Kopioi se kokonaan ja liitä alle; mukaan tulleet välilyönnit ja luettelomerkit poistetaan.
step-token-done = avain on tämän tietokoneen avainnipussa, ja Tripletex on hyväksynyt sen.
    .tested = Avain toimii. Nyt voit painaa ”OK” { CASE($system, "ssa") }.
    .demo = avain on tämän tietokoneen muistissa, ja Tripletex on hyväksynyt sen.
step-token-note-ok = Paina Tripletexissä ”OK”, kun testi tässä on vihreä.
step-token-warning-mail = Älä lähetä avainta sähköpostilla äläkä tallenna sitä asiakirjaan, et edes itsellesi. Tästä se menee suoraan avainnippuun, eikä sitä näytetä enää.
    .demo = Älä lähetä avainta sähköpostilla äläkä tallenna sitä asiakirjaan, et edes itsellesi. Tästä se menee suoraan muistiin, eikä sitä näytetä enää.
step-token-other-title = Olen kadottanut avaimen
step-token-other-tab = Avaa työntekijä tai yhteyshenkilö, jolle avain luotiin, usein pääkäyttäjä, ja siirry tälle välilehdelle.
step-token-other-restore = Luo uusi avain vanhan tilalle.
step-token-other-replaced = Uusi avain korvaa vanhan: kaikki muut vanhaa avainta käyttäneet ohjelmat pysähtyvät, kunnes ne saavat uuden.

step-link-title = Anna avaimelle oikeus asiakkaisiin
step-link-body = Tilitoimiston avain näkee asiakkaan vasta, kun sille on annettu oikeus asiakkaaseen. Se tehdään toimiston omalla tilillä.
step-link-done = asiakkaat näkyvät avaimen kanssa kohdassa ”Tilganger”.
step-link-ask-clients = Montako asiakasta yhdistät nyt?
step-link-ask-clients-many = Useita asiakkaita
step-link-ask-clients-one = Yhden asiakkaan
step-link-do-open = Avaa asiakkaiden käyttöoikeudet.
step-link-do-add = Paina tätä oikeassa yläkulmassa.
step-link-do-key = Valitse juuri luomasi avain.
step-link-do-template = Valitse käyttöoikeusmalli, joka saa lukea kirjanpidon.
step-link-do-many = Valitse kaikki asiakkaat, jotka avaimen pitää tavoittaa.
step-link-do-one = Valitse asiakas, jonka avaimen pitää tavoittaa.
step-link-do-save = Tallenna.
step-link-other-title = Valikkoni näyttävät erilaisilta
step-link-other-many-open = Avaa asiakasluettelo ja valitse asiakkaat.
step-link-other-many-access = Paina tätä oikeassa yläkulmassa.
step-link-other-many-employee = Valitse sovellus tästä kentästä; se on luettelossa kuin työntekijä.
step-link-other-many-template = Valitse käyttöoikeusmalli, joka saa lukea kirjanpidon, ja tallenna.
step-link-other-one-open = Avaa käyttöoikeudet ja valitse asiakas.
step-link-other-one-add = Paina ensimmäistä, sitten toista, ja valitse työntekijä, jolla on sovelluksen nimi.
step-link-other-one-save = Tallenna.
step-link-note-own-books = Sama avain ei käy toimiston omaan kirjanpitoon. Tee sitä varten toisenlainen avain ja oma yhteys.

step-access-title = Tarkista jokaisen asiakkaan API-oikeus
step-access-body = Tripletex kytkee sen päälle, kun asiakkaan käyttöoikeus luodaan, joten yleensä tämä on jo tehty. Kobling tarkistaa sen puolestasi seuraavassa vaiheessa.
step-access-done = jokainen asiakas vastaa. Tarkistus vahvistaa sen; nyt riittää rasti.
step-access-do-switch = Valitse asiakas yritysvalitsimesta vasemmasta yläkulmasta.
step-access-do-open = Avaa kirjanpitäjän sivu.
step-access-do-accountant = Tarkista, että tässä kentässä on oma toimistosi.
step-access-do-tick = Rastita tämä yleisissä käyttöoikeuksissa.
step-access-do-save = Tallenna.
step-access-note-usually = Palaa tähän vain, jos jokin asiakas ei tule näkyviin.

step-rights-title = Anna avaimelle puuttuva oikeus
step-rights-body = Kirjautuminen onnistuu, mutta osa tiedoista on avaimelta suljettu.
step-rights-done = tarkistus lukee kaikki tietolajit.
step-rights-do-open = Avaa työntekijä tai yhteyshenkilö, jolle avain luotiin, ja siirry tälle välilehdelle.
step-rights-do-key = Napsauta tässä sarakkeessa sovelluksen sinistä nimeä.
step-rights-do-grant = Rastita tilit, tositteet, raportit, asiakkaat, toimittajat, tuotteet, projektit ja osastot ja tallenna.
step-rights-do-template = Jos avain on tilitoimiston, tarkista myös, että asiakkaan käyttöoikeusmalli sallii saman.
step-rights-warning-user = Jos ruutu on lukittu, oikeus puuttuu myös käyttäjältä. Anna se ensin käyttäjälle tai luo avain toiselle käyttäjälle.

step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa avaimen kohta kohdalta ja lukee jokaisesta tietolajista yhden rivin. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.

step-choose-title = Valitse yritykset
step-choose-body = Rastita yhdistettävät yritykset. Kukin saa täällä samannimisen asiakkaan, ellet anna muuta nimeä.
step-choose-done = ainakin yksi yritys on rastitettu.

step-name-title = Nimeä yhteys
step-name-body = Nimi on sinua ja työtovereitasi varten, ja sen voi vaihtaa myöhemmin.
step-name-done = yhteydellä on nimi.

step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran. Kun aloitat, Kobling lukee kaiken kerran ja päivittää tiedot sen jälkeen joka yö.

step-import-title = Ensimmäinen tuonti
step-import-body = Kobling lukee kirjanpidon ja vertaa sitä Tripletexin omaan koetaseeseen.

## Missä kohtaa Tripletexiä asia korjataan

problem-key-refused =
    .fix = Liitä avain uudelleen. Jos se on kadonnut, avaa ”Selskap > Ansatte > (työntekijä) > API-tilgang” ja valitse ”Gjenopprett nøkkel” tai ”Ny nøkkel”. Uusi avain korvaa vanhan.
problem-key-missing =
    .fix = Liitä avain tähän. Avain luodaan kohdassa ”Selskap > Ansatte > (työntekijä) > API-tilgang > Ny nøkkel”.
problem-key-other-environment =
    .fix = Liitä avain, joka on samasta ympäristöstä kuin osoite. Testiympäristön avaimet alkavat merkeillä ”test-”.
problem-registration-refused =
    .fix = Pyydä toimistosi rekisteröinnistä vastaavaa syöttämään consumer token uudelleen. Oma avaimesi kohdasta ”API-tilgang” saa jäädä ennalleen.
problem-right-missing =
    .fix = Avaa ”Selskap > Ansatte > (työntekijä) > API-tilgang”, napsauta sinistä nimeä sarakkeessa ”Nøkkel” ja anna avaimelle oikeus. Asiakkaan kirjanpitoon oikeus annetaan kohdassa ”Klient > Tilganger > Tilgangsmal”. Testaa sen jälkeen uudelleen.
problem-module-inactive =
    .fix = Pyydä tilin tai käyttäjien pääkäyttäjää avaamaan ”Selskap > Mitt abonnement > Moduler og tilleggstjenester”, tilaamaan ”Integrasjoner” ja painamaan ”Aktiver”. Testaa sen jälkeen uudelleen.
problem-no-companies =
    .fix = Avaa toimiston omalla tilillä ”Klient > Tilganger > Legg til API-nøkkel”, valitse avain ja asiakkaat ja paina ”Lagre endringer”. Paina sen jälkeen Päivitä asiakasluettelo.
problem-company-gone =
    .fix = Avaa asiakkaan tilillä ”Selskap > Regnskapsfører” ja rastita ”API-tilgang” kohdassa ”Generelle tilganger”, tai poista yritys käytöstä täällä. Siirretyt tiedot säilyvät.
problem-session-refused =
    .fix = Testaa yhteys uudelleen. Jos sama toistuu, luo uusi avain kohdassa ”Selskap > Ansatte > (työntekijä) > API-tilgang > Ny nøkkel”.
