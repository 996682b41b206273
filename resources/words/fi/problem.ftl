# Yksi kohta kutakin virhekoodia kohden: mitä tapahtui, miksi ja mitä pitää tehdä.

## Yhteys palvelimeen

problem-address-invalid =
    .title = Osoitetta ei voi käyttää
    .why = Osoite alkaa merkeillä https:// ja nimeää palvelimen. Siinä ei ole käyttäjätunnusta, salasanaa eikä kysymysmerkkiä.
    .fix = Kopioi osoite uudelleen { CASE($system, "n") } ohjeista tai pidä ehdotettu osoite.
problem-no-network =
    .title = Yhteyttä { CASE($system, "an") } ei saada: tietokone ei ole verkossa
    .why = Tietokoneella ei juuri nyt ole verkkoyhteyttä.
    .fix = Yhdistä tietokone verkkoon. Odottavat ajot käynnistyvät sen jälkeen itsestään.
problem-name-not-resolved =
    .title = Yhteyttä { CASE($system, "an") } ei saada: osoitetta ei löydy
    .why = Palvelinta nimeltä { $host } ei tunneta. Osoitteessa voi olla kirjoitusvirhe, tai verkon nimipalvelu ei vastaa.
    .fix = Tarkista yhteyden osoite ja käynnistä sitten verkon tarkistus.
problem-unreachable =
    .title = Yhteyttä { CASE($system, "an") } ei saada
    .why = Palvelimeen { $host } ei pääse tästä verkosta. Palomuuri voi olla tiellä, tai palvelu on poissa käytöstä.
    .fix = Käynnistä verkon tarkistus. Jos muut verkkosivut avautuvat, pyydä IT-tukea sallimaan osoite { $host }.
problem-timed-out =
    .title = Yhteyttä { CASE($system, "an") } ei saada: vastaus ei tullut ajoissa
    .why = Palvelimen { $host } vastaus kesti liian kauan. Palvelu tai verkko on hidas.
    .fix = Odota hetki ja yritä uudelleen. Ajot yrittävät uudelleen itsestään.
problem-connection-cut =
    .title = Yhteyttä { CASE($system, "an") } ei saada: yhteys katkesi
    .why = Palvelimen { $host } vastaus katkesi kesken.
    .fix = Yritä uudelleen. Siirto jatkuu siitä, mihin se jäi, eikä mitään tallenneta kahteen kertaan.
problem-answer-too-slow =
    .title = Yhteyttä { CASE($system, "an") } ei saada: vastaus tuli liian hitaasti
    .why = Palvelin { $host } alkoi vastata, mutta vastaus ei ollut valmis vielä { $seconds } sekunnin kuluttua. Palvelu tai verkko on hidas.
    .fix = Odota hetki ja yritä uudelleen. Ajot yrittävät uudelleen itsestään.
problem-certificate-untrusted =
    .title = Yhteyttä { CASE($system, "an") } ei saada: varmenteeseen ei luoteta
    .why = Tietokone ei luota palvelimen { $host } varmenteeseen. Suojausohjelma voi avata liikenteen, tai osoite on väärä.
    .fix = Pyydä IT-tukea asentamaan myöntäjän varmenne tietokoneelle tai korjaa yhteyden osoite.
problem-proxy-sign-in =
    .title = Yhteyttä { CASE($system, "an") } ei saada: välityspalvelin pyytää kirjautumista
    .why = Tietokoneen ja palvelimen { $host } välissä oleva välityspalvelin vaatii käyttäjätunnuksen ja salasanan.
    .fix = Pyydä IT-tukea sallimaan osoite { $host } tai anna kirjautumistiedot tietokoneen verkkoasetuksissa.
problem-proxy-unusable =
    .title = Tietokoneen välityspalvelinasetusta ei voi käyttää
    .why = Asetus { $variable } osoittaa välityspalvelimeen, jota Kobling ei ymmärrä. Osoitteen alussa on oltava http:// tai https://.
    .fix = Pyydä IT-tukea korjaamaan tai poistamaan asetus { $variable } ja käynnistä sitten Kobling uudelleen.
problem-certificates-unusable =
    .title = Tietokoneen varmenteita ei voi lukea
    .why = Asetus { $variable } osoittaa paikkaan, jossa varmenteiden pitäisi olla: { $file }. Sieltä ei löydy luettavia varmenteita.
    .fix = Pyydä IT-tukea korjaamaan tai poistamaan asetus { $variable } ja käynnistä sitten Kobling uudelleen.
problem-outside-demonstration =
    .title = Mitään ei lähetetä ulos esittelystä
    .why = { $host } ei ole mikään tämän tietokoneen simuloiduista järjestelmistä. Esittely puhuu vain niille, joten mitään ei lähetetty.
    .fix = Pidä ehdotettu osoite. Jos haluat yhdistää oikeaan { CASE($system, "an") }, käynnistä Kobling ilman esittelyä.
problem-server-error =
    .title = Yhteyttä { CASE($system, "an") } ei saada: palvelussa on häiriö
    .why = Palvelin { $host } vastasi virheellä { $status }. Vika on järjestelmätoimittajan päässä.
    .fix = Odota ja yritä uudelleen; ajot yrittävät uudelleen itsestään. Jos häiriö jatkuu, katso järjestelmätoimittajan tilasivua.
problem-rate-limited =
    .title = Odotetaan { CASE($system, "a") }
    .why = { $system } rajoittaa, montako pyyntöä lyhyessä ajassa saa tulla.
    .fix = { $seconds ->
        [unknown] Yritä hetken kuluttua uudelleen; ajot jatkuvat itsestään.
       *[other] Yritä uudelleen { $seconds } sekunnin kuluttua; ajot jatkuvat itsestään.
    }

## Kirjautuminen

problem-registration-missing =
    .title = Koblingia ei ole rekisteröity { CASE($system, "an") }
    .why = { $system } hyväksyy vain tuntemansa ohjelmat, eikä toimiston rekisteröintiä ole syötetty tänne.
    .fix = Syötä järjestelmätoimittajalta saatu rekisteröinti käyttöönottoapurissa tai komennolla ”kobling register” ja testaa uudelleen.
problem-registration-refused =
    .title = { $system } ei hyväksy Koblingin rekisteröintiä
    .why = Rekisteröinti, ei oma avaimesi, on tuntematon tai korvattu, tai se kuuluu { CASE($system, "n") } toiseen ympäristöön.
    .fix = Pyydä toimistosi rekisteröinnistä vastaavaa syöttämään se uudelleen. Oma avaimesi voi jäädä ennalleen.
problem-registration-unapproved =
    .title = { $system } ei ole vielä hyväksynyt Koblingia
    .why = Toimiston rekisteröinti tunnetaan, mutta se ei kata kaikkea, mitä Kobling pyytää. Uusi sovellus ja jokainen sen käyttämä rajapinta odottavat järjestelmätoimittajan hyväksyntää, ja muutos tulee voimaan muutamassa minuutissa.
    .fix = Pyydä rekisteröinnistä vastaavaa tarkistamaan järjestelmätoimittajan kehittäjäportaalista, että kaikki on hyväksytty, ja yritä uudelleen.
problem-key-missing =
    .title = Avain puuttuu
    .why = { CASE($system, "n") } avainta ei ole tallennettu tälle tietokoneelle. Se on ehkä poistettu avainnipusta, tai yhteys luotiin toisella tietokoneella.
    .fix = Avaa yhteys ja liitä avain uudelleen.
problem-key-refused =
    .title = Avainta ei hyväksytty
    .why = { $system } hylkäsi avaimen. Siinä voi olla kirjoitusvirhe, tai se on korvattu tai poistettu.
    .fix = Liitä avain uudelleen tai luo uusi { CASE($system, "ssa") }.
problem-key-other-environment =
    .title = Avain kuuluu toiseen ympäristöön
    .why = { CASE($system, "ssa") } testi ja tuotanto ovat erillään. Avain ja osoite ovat eri ympäristöistä.
    .fix = Liitä avain siitä ympäristöstä, johon osoite kuuluu, tai vaihda yhteyden osoite.
problem-key-mistaken =
    .title = Tämä näyttää toiselta avaimelta
    .why = Liitetty arvo näyttää tältä: { $found }. Kenttään kuuluu: { $field }.
    .fix = Kopioi oikea arvo { CASE($system, "sta") } ja liitä se kenttään { $field }.
problem-key-other-kind =
    .title =
        { $kind ->
            [office] Tämä on tilitoimiston avain
           *[end_user] Avain kuuluu yhdelle yritykselle
        }
    .why =
        { $kind ->
            [office] Tähän kuuluu yhden yrityksen avain, mutta tämä avain avaa tilitoimiston asiakkaat.
           *[end_user] Tähän kuuluu tilitoimiston avain, mutta tämä avain avaa vain yrityksen { $company }.
        }
    .fix =
        { $kind ->
            [office] Jos haluat yhdistää asiakkaat, jatka käyttöönottoapurissa. Muussa tapauksessa luo avain yrityksessä itsessään ja jätä ”Regnskapskontorets brukernøkkel” rastittamatta.
           *[end_user] Jos haluat yhdistää tämän yrityksen, jatka käyttöönottoapurissa. Muussa tapauksessa luo avain uudelleen { CASE($system, "ssa") } ja rastita ”Regnskapskontorets brukernøkkel”.
        }
problem-session-refused =
    .title = { $system } päätti istunnon
    .why = Avain hyväksyttiin, mutta sillä avattu istunto hylättiin heti perään.
    .fix = Testaa yhteys uudelleen. Jos sama toistuu, luo uusi avain { CASE($system, "ssa") }.
problem-sign-in-needed =
    .title = Kirjautuminen puuttuu: { $system }
    .why = Kukaan ei ole vielä kirjautunut tätä yhteyttä varten, tai kirjautuminen on tehty toisella tietokoneella.
    .fix = Avaa yhteys ja kirjaudu selaimessa; se vie noin minuutin.
problem-sign-in-expired =
    .title = Valtuutus on vanhentunut
    .why = Valtuutuksen voimassaoloaika on päättynyt, joku on poistanut käyttöoikeuden järjestelmätoimittajan tiliasetuksissa, tai käyttäjä on poistettu.
    .fix = Paina Uudista valtuutus ja kirjaudu uudelleen; se vie noin minuutin. Odottavat ajot käynnistyvät sitten itsestään.
problem-sign-in-denied =
    .title = Käyttöoikeutta ei myönnetty
    .why = Joku peruutti järjestelmätoimittajan sivulla, tai käyttäjä ei saa antaa oikeutta. Täällä mikään ei ole muuttunut.
    .fix = Kirjaudu uudelleen ja hyväksy pyyntö, tai pyydä sitä työtoverilta, jolla on siihen oikeus.
problem-sign-in-timed-out =
    .title = Selaimesta ei tullut vastausta
    .why = Kirjautumista ei saatu valmiiksi ajoissa. Sivu on ehkä suljettu, tai selain ei tavoittanut Koblingia tällä tietokoneella.
    .fix = Kirjaudu uudelleen. Jos selain päätyy virhesivulle, kopioi sen osoite ja liitä se käyttöönottoapuriin.
problem-sign-in-mismatch =
    .title = Vastaus kuuluu toiseen kirjautumiseen
    .why = Selaimen tuoma vastaus ei sovi täällä aloitettuun kirjautumiseen. Se voi olla peräisin vanhasta välilehdestä. Mitään ei tallennettu.
    .fix = Sulje vanhat kirjautumissivut selaimesta ja kirjaudu uudelleen.
problem-sign-in-refused =
    .title = Kirjautumista ei hyväksytty
    .why = { $system } antaa kullekin kirjautumiselle koodin, joka toimii kerran ja muutaman minuutin ajan. Tämä oli jo käytetty tai liian vanha.
    .fix = Kirjaudu uudelleen ja vie kirjautuminen loppuun ilman pitkää taukoa.
problem-port-taken =
    .title = Selain ei pääse palaamaan Koblingiin
    .why = Tietokoneen paikka, johon selain tuo vastauksensa (portti { $port }), on toisen ohjelman tai toisen kirjautumisen käytössä.
    .fix = Vie toinen kirjautuminen loppuun tai sulje toinen ohjelma ja yritä uudelleen. Jos vika jatkuu, pyydä rekisteröinnistä vastaavaa vaihtamaan uudelleenohjausosoite.

## Käyttöoikeudet

problem-right-missing =
    .title = Ei oikeutta tietoihin: { $dataset }
    .why = Kirjautuminen onnistuu, mutta avaimella ei pääse näihin tietoihin: { $dataset }. Avaimella ei koskaan ole enempää oikeuksia kuin sen käyttäjällä.
    .fix = Anna oikeus käyttäjälle ja avaimelle { CASE($system, "ssa") } ja testaa uudelleen.
problem-module-inactive =
    .title = Lisäpalvelua ei ole otettu käyttöön
    .why = Näiden tietojen lukeminen ({ $dataset }) vaatii lisäpalvelun, jota yritykselle ei ole tilattu: { $module }.
    .fix = Pyydä pääkäyttäjää tilaamaan se { CASE($system, "ssa") } ja testaa uudelleen.
problem-no-companies =
    .title = Ei vielä näytettäviä yrityksiä
    .why = Yhteys toimii, mutta siinä ei näy yhtään yritystä. Yleensä avaimelle ei ole annettu oikeutta yhteenkään.
    .fix = Anna avaimelle oikeus vähintään yhteen yritykseen { CASE($system, "ssa") } ja paina Päivitä asiakasluettelo.
problem-company-gone =
    .title = Yritys ei ole enää käytettävissä
    .why = { $system } ei enää näytä tälle avaimelle yritystä { $company }. Oikeus on ehkä poistettu, tai yritys on lopetettu.
    .fix = Pyydä oikeus uudelleen { CASE($system, "ssa") } ja paina Päivitä asiakasluettelo, tai poista yritys käytöstä täällä. Jo siirretyt tiedot säilyvät.
problem-own-books-closed =
    .title = Toimiston omaan kirjanpitoon ei pääse tällä avaimella
    .why = Tilitoimiston avain avaa asiakkaiden kirjanpidot, ei koskaan toimiston omaa.
    .fix = Valitse jokin asiakkaista, tai luo tavallinen avain toimiston omassa yrityksessä ja yhdistä se erikseen.
problem-other-company =
    .title = Tämä on eri yritys
    .why =
        { $by ->
            [key] Avain on yrityksen { $found }, mutta tämä yhteys kuuluu yritykselle { $company }. Mitään ei ole muutettu.
           *[person] Kirjauduit yritykseen { $found }, mutta tämä yhteys kuuluu yritykselle { $company }. Mitään ei ole muutettu.
        }
    .fix =
        { $by ->
            [key] Käytä yrityksen { $company } avainta tai luo uusi yhteys.
           *[person] Kirjaudu uudelleen ja valitse { $company }, tai luo uusi yhteys.
        }
problem-companies-lost =
    .title = Käytössä olevia yrityksiä jäisi pois
    .why =
        { $by ->
            [key] Uusi avain ei avaa näitä: { $companies }. Mitään ei ole muutettu; vanha avain on edelleen käytössä.
           *[person] Kirjautunut käyttäjä ei näe näitä: { $companies }. Mitään ei ole muutettu; aiempi valtuutus on ennallaan.
        }
    .fix =
        { $by ->
            [key] Anna uudelle avaimelle oikeus kaikkiin käytössä oleviin yrityksiin tai poista yritykset ensin käytöstä.
           *[person] Kirjaudu käyttäjänä, joka näkee kaikki käytössä olevat yritykset, pyydä oikeutta tai poista yritykset ensin käytöstä.
        }
problem-company-not-granted =
    .title = Käyttöoikeutta ei ole vielä annettu
    .why = Sinä näet yrityksen { $company } { CASE($system, "ssa") }, mutta käyttäjä, jolla Kobling lukee, ei näe sitä.
    .fix = Anna käyttäjälle oikeus yritykseen { CASE($system, "ssa") } ja paina Päivitä asiakasluettelo.
problem-access-group-missing =
    .title = Käyttöoikeusryhmä puuttuu
    .why = { $company } näkyy luettelossa, mutta käyttäjä, jolla Kobling lukee, ei pääse sen tauluihin.
    .fix = Valitse käyttäjälle ja yritykselle käyttöoikeusryhmä { CASE($system, "ssa") } ja testaa uudelleen.
problem-administrator-needed =
    .title = Et ole asiakastason pääkäyttäjä
    .why = Kirjautuminen onnistuu, mutta { $system } avautuu vain asiakastason pääkäyttäjälle.
    .fix = Kirjaudu uudelleen asiakastason pääkäyttäjänä tai anna vaihe sellaisen tehtäväksi.

## Vastaukset

problem-malformed-answer =
    .title = { CASE($system, "n") } vastausta ei voi lukea
    .why = Vastaus katkesi tai ei ole sovitussa muodossa. Usein syynä on välityspalvelin tai hetkellinen häiriö.
    .fix = Yritä uudelleen. Jos sama toistuu, lähetä tämä viite tukeen: { $reference }.
problem-unexpected-answer =
    .title = { $system } vastasi toisin kuin ohjeissa sanotaan
    .why = Vastauksen voi lukea, mutta se ei vastaa järjestelmätoimittajan ohjeita. Rajapinta on ehkä muuttunut.
    .fix = Tarkista, onko Koblingista uudempi versio. Jos ei ole, lähetä tämä viite tukeen: { $reference }.
problem-amount-too-fine =
    .title = Rahamäärässä on liikaa desimaaleja
    .why = Tiedoissa on yli neljän desimaalin rahamäärä: { $dataset }. Sitä ei pyöristetä, koska kirjanpito ei sen jälkeen enää täsmäisi.
    .fix = Korjaa rahamäärä { CASE($system, "ssa") }, tai kopioi lisätiedot ja lähetä ne tukeen.
problem-value-unreadable =
    .title = { CASE($system, "n") } yhtä arvoa ei voi lukea
    .why = Tietueen { $record } kentässä { $field } on muuta kuin ohjeissa sanotaan, esimerkiksi tekstiä luvun paikalla. Tämä rivi jätettiin pois, kaikki muut luettiin.
    .fix = Etsi tietue { CASE($system, "sta") }, korjaa arvo ja tuo tiedot uudelleen. Jos se näyttää siellä oikealta, kopioi lisätiedot ja lähetä ne tukeen.
problem-value-missing-at-vendor =
    .title = { CASE($system, "sta") } puuttuu arvo
    .why = Tietueen { $record } kenttä { $field } on tyhjä, vaikka { $system } täyttää sen ohjeidensa mukaan aina. Tämä rivi jätettiin pois, kaikki muut luettiin.
    .fix = Etsi tietue { CASE($system, "sta") }, täydennä puuttuva arvo ja tuo tiedot uudelleen. Jos se näyttää siellä oikealta, kopioi lisätiedot ja lähetä ne tukeen.
problem-result-too-large =
    .title = Liian monta riviä kerralla
    .why = { $system } antaa kerralla vain rajallisen määrän rivejä, ja jaksolla { $window } niitä on enemmän jopa päivä kerrallaan.
    .fix = Kopioi lisätiedot ja lähetä ne tukeen: nämä päivät on luettava toisella tavalla.
problem-paging-stuck =
    .title = { $system } antaa saman sivun uudelleen
    .why = Luettelo ei etene, joten lukeminen keskeytettiin, ettei se jatkuisi loputtomiin.
    .fix = Yritä uudelleen. Jos sama toistuu, kopioi lisätiedot ja lähetä ne tukeen.
problem-vendor-rejected =
    .title = { $system } hylkäsi pyynnön
    .why = Pyyntö ymmärrettiin mutta evättiin. Järjestelmätoimittajan oma selitys on kohdassa Lisätiedot.
    .fix = Avaa Lisätiedot ja korjaa siinä mainittu asia { CASE($system, "ssa") }, tai lähetä tämä viite tukeen: { $reference }.

## Tämä tietokone

problem-keyring-missing =
    .title = Tietokoneessa ei ole avainnippua
    .why = Kobling säilyttää avaimet vain käyttöjärjestelmän avainnipussa, eikä sellaista löytynyt ({ $backend }). Mitään ei tallennettu.
    .fix = Asenna ja käynnistä avainnippu (Linuxissa GNOME Keyring tai KWallet) ja yritä uudelleen.
problem-keyring-locked =
    .title = Avainnippu on lukittu
    .why = Tietokoneen avainnippu on lukittu. Avaimet pysyvät paikallaan.
    .fix = Avaa avainnipun lukitus ja yritä uudelleen; ajot odottavat.
problem-keyring-unsafe =
    .title = Avainnippu ei suojaa avaimia
    .why = Tietokoneeseen on valittu avainnippu, joka tallentaa selväkielisenä tai ei tallenna mitään ({ $backend }). Mitään ei tallennettu.
    .fix = Valitse tietokoneen asetuksissa käyttöjärjestelmän oma avainnippu ja yritä uudelleen.
problem-keyring-failed =
    .title = Avainnippu ilmoitti virheestä
    .why = Tietokoneen avainnippu ({ $backend }) ei pystynyt pyydettyyn. Mitään ei ole muutettu.
    .fix = Avaa tietokoneen avainnippu, varmista että se toimii, ja yritä uudelleen. Virhe on kohdassa Lisätiedot.
problem-keyring-silent =
    .title = Avainnippu ei vastaa
    .why = Kobling kysyi tietokoneen avainnipulta ja odotti turhaan 15 sekuntia. Mitään ei kadonnut. Avainnippu voi olla pysähtynyt, tai jokin ikkuna odottaa salasanaasi.
    .fix = Etsi ikkuna, joka kysyy avainnipun salasanaa, ja vastaa siihen; muuten kirjaudu ulos tietokoneesta ja uudelleen sisään. Yritä sitten uudelleen.
problem-keyring-setting =
    .title = Tietokoneessa valittua avainnippua ei voi ladata
    .why = { $setting } nimeää avainnipun, jota ei ole. Mitään ei tallennettu, eikä mitään kadonnut.
    .fix = Poista valinta kohdasta { $setting } tai korjaa nimi ja käynnistä Kobling uudelleen.
problem-database-newer =
    .title = Tietokanta kuuluu uudempaan Koblingiin
    .why = Tiedosto { $file } on uudemman version kirjoittama. Sitä ei avattu, joten mitään ei ole menetetty.
    .fix = Asenna Koblingin uusin versio tai valitse toinen tietokansio.
problem-database-corrupt =
    .title = Tietokanta on vioittunut
    .why = Tiedostoa { $file } ei voi lukea Koblingin tietokantana. Siihen ei ole koskettu.
    .fix = Palauta tiedoston varmuuskopio, tai valitse toinen tietokansio ja tuo tiedot uudelleen.
problem-database-busy =
    .title = Tietokanta on käytössä
    .why = Toinen ohjelma kirjoittaa juuri nyt tiedostoon { $file }.
    .fix = Odota hetki ja yritä uudelleen. Jos tilanne jatkuu, sulje muut tiedostoa käyttävät ohjelmat.
problem-folder-unusable =
    .title = Kansiota ei voi käyttää
    .why = Kobling ei voi luoda kohdetta { $file } tai kirjoittaa siihen. Mitään ei tallennettu.
    .fix = Valitse toinen kansio tai pyydä tietokoneen ylläpitäjältä kirjoitusoikeus kansioon.
problem-folder-in-use =
    .title = Esittelyä ei voi säilyttää tässä kansiossa
    .why = Kansio { $file } ei ole tyhjä, eikä sen sisältö ole esittelyn. Esittely ei koskaan koske siihen, joten mitään ei avattu.
    .fix = Valitse uusi tai tyhjä kansio valitsimella --data-dir. Ilman sitä ja muuttujaa KOBLING_DATA_DIR esittely siivoaa jälkensä.
problem-folder-of-demonstration =
    .title = Tämä kansio kuuluu esittelylle
    .why = Kansiossa { $file } on esittelyn keksimiä tietoja. Oikeita yhteyksiä ei koskaan tallenneta niiden viereen, joten mitään ei avattu.
    .fix = Avaa se komennolla ”kobling demo --data-dir” ja kansion nimellä, tai valitse oikeille yhteyksille toinen kansio.
problem-demonstration-busy =
    .title = Esittelyä ei voi avata nyt
    .why = Kansion { $file } esittely käyttää aina portteja numerosta { $port } alkaen. Ne ovat varattuja, useimmiten siksi, että esittely on jo auki, tai käynnistettäessä pyydettiin muita portteja.
    .fix = Sulje esittelyn toinen ikkuna, jätä --port-base pois ja yritä uudelleen.
problem-ports-taken =
    .title = Portit ovat käytössä
    .why = Toinen ohjelma käyttää portteja numerosta { $port } alkaen. Useimmiten se on jo avoinna oleva esittely.
    .fix = Sulje toinen ohjelma tai anna muut portit valitsimella --port-base.
problem-demonstration-damaged =
    .title = Esittelyä ei voi avata uudelleen
    .why = { $file } on vioittunut, joten esittely ei enää tiedä, mihin jäätiin. Oikeisiin yhteyksiin ei ole koskettu.
    .fix = Aloita alusta toisessa kansiossa valitsimella --data-dir.
problem-output-unwritable =
    .title = Tulostetta ei voitu kirjoittaa
    .why = Komennon tuloste ohjautuu tiedostoon tai laitteeseen, joka ei ota enempää vastaan: { $reason }. Lopusta voi puuttua lukuja.
    .fix = Vapauta siellä tilaa tai ohjaa tuloste muualle ja anna komento uudelleen.
problem-disk-full =
    .title = Levy on täynnä
    .why = Tiedostoon { $file } ei mahdu enempää. Aiemmin tallennettu on turvassa.
    .fix = Vapauta levytilaa ja yritä uudelleen. Siirto jatkuu siitä, mihin se jäi.
problem-clock-wrong =
    .title = Tietokoneen kello on väärässä
    .why = Tietokoneen kello poikkeaa liikaa { CASE($system, "n") } kellosta, joten kirjautumiseen ja päivämääriin ei voi luottaa.
    .fix = Aseta päivämäärä, kellonaika ja aikavyöhyke tietokoneen asetuksissa ja yritä uudelleen.

## Annetut tiedot

problem-value-missing =
    .title = Täyttämättä: { $field }
    .why = Kenttä { $field } on täytettävä ennen jatkamista.
    .fix = Täytä kenttä { $field }.
problem-value-invalid =
    .title = Ei voi käyttää: { $field }
    .why = Arvo ei ole sellaisessa muodossa kuin kenttä { $field } vaatii. Annettu: { $found }.
    .fix = Korjaa kenttä { $field } ja yritä uudelleen.
problem-name-taken =
    .title = Nimi on jo käytössä
    .why = Täällä on jo toinen samalla nimellä: { $name }.
    .fix = Kirjoita nimikenttään toinen nimi.
problem-company-taken =
    .title = Yritys on jo yhdistetty
    .why = { $connection ->
        [private_of_somebody_else] { $company } on jo yhdistetty toisen henkilön yksityisellä yhteydellä. Toisella yhteydellä yritys näkyisi kahteen kertaan.
       *[other] { $company } on jo yhdistetty yhteydellä { $connection }. Toisella yhteydellä yritys näkyisi kahteen kertaan.
    }
    .fix = { $connection ->
        [private_of_somebody_else] Pyydä yrityksen yhdistänyttä jakamaan yhteys tai poistamaan yritys ensin käytöstä siellä.
       *[other] Avaa yhteys { $connection } ja käytä yritystä siellä, tai poista se ensin käytöstä siellä.
    }
problem-same-key-elsewhere =
    .title = Sama avain on jo käytössä
    .why = { $name ->
        [private_of_somebody_else] Toisen henkilön yksityinen yhteys käyttää jo tätä avainta.
       *[other] Yhteys { $name } käyttää jo tätä avainta.
    }
    .fix = { $name ->
        [private_of_somebody_else] Luo erillinen avain { CASE($system, "ssa") }.
       *[other] Avaa yhteys { $name } ja käytä sitä, tai luo erillinen avain { CASE($system, "ssa") }.
    }
problem-unknown-name =
    .title = Ei löydy: { $name }
    .why = Täällä ei ole mitään nimeltä { $name }. Isoilla kirjaimilla ja välilyönneillä on merkitystä.
    .fix = Vertaa kirjoitusasua luetteloon tai käytä luettelon tunnusta (id).
problem-ambiguous-name =
    .title = Usealla on sama nimi: { $name }
    .why = Nimi { $name } sopii useampaan, eikä niistä valita arvaamalla.
    .fix = Käytä nimen sijasta luettelon tunnusta (id).
problem-companies-differ =
    .title = Yritykset ovat eri
    .why = Y-tunnukset eivät täsmää: { $company } ja { $found }. Yhden yrityksen tietueet siirtyisivät toiselle.
    .fix = Jos näin on tarkoitus, vahvista se. Muuten valitse oikean yrityksen yhteys.
problem-companies-unknown =
    .title = Ei ole tiedossa, onko kyse samasta yrityksestä
    .why = Ainakin toisen Y-tunnus puuttuu: { $company } ja { $found }. Mitään ei siirretä, ennen kuin joku on vahvistanut, että ne kuuluvat yhteen.
    .fix = Jos ne kuuluvat yhteen, vahvista se. Muuten valitse oikean yrityksen yhteys.
problem-not-in-use =
    .title = { $name } ei ole käytössä
    .why = Yrityksestä, joka ei ole käytössä tai jonka yhteys on katkaistu, ei lueta mitään.
    .fix = Ota se käyttöön kohdassa Asiakkaat ja yritä uudelleen.
problem-not-ready =
    .title = Kaikki ei ole vielä valmista
    .why = Käyttöönotossa on vielä tekemättömiä vaiheita, joten käyttöä ei voi aloittaa.
    .fix = Avaa käyttöönoton tarkistuslista ja tee loput vaiheet.

## Luvut

problem-differs =
    .title = Luvut poikkeavat { CASE($system, "sta") }
    .why = Tallennettujen kirjausten summa ei täsmää { CASE($system, "n") } koetaseeseen. Poikkeavia tilejä ja kausia: { $count }.
    .fix = Avaa täsmäytys, katso poikkeavat tilit ja tuo kyseiset kaudet uudelleen.
problem-not-imported =
    .title = Mitään ei ole vielä tuotu
    .why = Yritykselle { $company } ei ole tuotu lukuja, joten ei ole mitään näytettävää tai täsmäytettävää.
    .fix = Käynnistä yrityksen tuonti.

## Kobling itse

problem-internal-error =
    .title = Koblingissa tapahtui virhe
    .why = Koblingin oma vika keskeytti työn. Aiemmin tallennettu on turvassa.
    .fix = Yritä uudelleen. Jos sama toistuu, lähetä tämä viite tukeen: { $reference }.
problem-cancelled =
    .title = Peruttu
    .why = Työ keskeytettiin pyynnöstä. Jo siirretyt tiedot säilyvät.
    .fix = Käynnistä uudelleen, kun haluat; työ jatkuu siitä, mihin se jäi.

## Järjestelmästä toiseen siirtyvät tiedot

problem-customer-code-missing =
    .title = Asiakkaalta puuttuu koodi
    .why = Netvisor ja Severa tunnistavat asiakkaan koodista, eikä tällä asiakkaalla ole sellaista.
    .fix = Anna asiakkaalle numero lähdejärjestelmässä: vain numeroita, ei alussa nollaa. Tietue on mukana seuraavassa siirrossa.
problem-customer-code-not-numeric =
    .title = Asiakaskoodi ei ole numeerinen
    .why = Netvisor hyväksyy asiakaskoodiksi vain numeroita.
    .fix = Muuta asiakasnumero Severassa pelkiksi numeroiksi. Tietue on mukana seuraavassa siirrossa.
problem-customer-code-leading-zero =
    .title = Asiakaskoodi alkaa nollalla
    .why = Netvisor ei salli nollalla alkavaa asiakaskoodia, kuten 0001.
    .fix = Muuta asiakasnumero Severassa niin, ettei se ala nollalla. Tietue on mukana seuraavassa siirrossa.
problem-name-missing =
    .title = Nimi puuttuu
    .why = Tietueella ei ole nimeä, ja vastaanottava järjestelmä vaatii sen.
    .fix = Kirjoita nimi lähdejärjestelmään. Tietue on mukana seuraavassa siirrossa.
problem-name-too-long =
    .title = Nimi on liian pitkä
    .why = Nimessä on enemmän merkkejä kuin vastaanottava järjestelmä hyväksyy. Sitä ei katkaista, koska järjestelmät poikkeaisivat silloin toisistaan.
    .fix = Lyhennä nimeä lähdejärjestelmässä. Netvisorissa asiakkaan nimessä voi olla enintään 250 merkkiä.
problem-address-missing =
    .title = Osoite on puutteellinen
    .why = Netvisor vaatii asiakkaalta katuosoitteen, postinumeron ja postitoimipaikan, ja jokin niistä puuttuu.
    .fix = Täydennä asiakkaan pääkonttorin osoite Severassa. Tietue on mukana seuraavassa siirrossa.
problem-address-too-long =
    .title = Osoite on liian pitkä
    .why = Netvisor hyväksyy katuosoitteeksi enintään 80 merkkiä yhdellä rivillä.
    .fix = Lyhennä katuosoitetta Severassa ja poista siitä rivinvaihdot.
problem-business-id-missing =
    .title = Asiakkaan ALV-tunnus puuttuu
    .why = Netvisor vaatii yritysasiakkaalta Y-tunnuksen, eikä asiakkaalla ole sitä.
    .fix = Kirjoita asiakkaan ALV-tunnus Severaan. Tietue on mukana seuraavassa siirrossa.
problem-business-id-invalid =
    .title = Asiakkaan ALV-tunnus on virheellinen
    .why = Tunnus ei ole asiakkaan maan muodossa, tai sen tarkistusmerkki on väärä.
    .fix = Korjaa asiakkaan ALV-tunnus Severassa, Suomessa muotoon FI12345678 tai 1234567-8.
problem-country-unknown =
    .title = Asiakkaan maata ei voitu kohdistaa
    .why = Osoitteen maa on kirjoitettu niin, ettei sitä vastaa mikään Netvisorin maa.
    .fix = Valitse maa uudelleen asiakkaan pääkonttorin osoitteeseen Severassa. Tietue on mukana seuraavassa siirrossa.
problem-duplicate-code =
    .title = Koodi on jo käytössä
    .why = Vastaanottavassa järjestelmässä on jo toinen tietue samalla koodilla. Mitään ei luotu kahteen kertaan.
    .fix = Jos kyse on samasta, valitse asetuksissa yhdistäminen tai päivittäminen. Muussa tapauksessa anna toiselle uusi koodi.
problem-preview-outdated =
    .title = Tietue on muuttunut esikatselun jälkeen
    .why = Tietueelle { $record } kirjoitettaisiin nyt muuta kuin esikatselu näytti: tietue tai sen vastine vastaanottavassa järjestelmässä on muuttunut. Mitään ei kirjoitettu.
    .fix = Avaa esikatselu ja katso, mitä tietueelle nyt tapahtuisi. Siirrä sitten uudelleen.
problem-customer-not-found =
    .title = Asiakasta ei löydy
    .why = Netvisorissa ei ole asiakasta tällä koodilla. Yleensä asiakas ei ole siirtynyt, koska siitä puuttuu jotain.
    .fix = Tarkista Severassa ALV-tunnus, nimi, osoite, yksilöllinen asiakasnumero ja verkkolaskutiedot, siirrä asiakkaat ja yritä uudelleen.
problem-product-not-found =
    .title = Tuotetta ei löydy
    .why = Netvisorissa ei ole tuotetta tällä koodilla.
    .fix = Siirrä ensin tuotteet tai valitse asetuksissa tilapäinen tuote.
problem-product-code-missing =
    .title = Tuotteelta puuttuu koodi
    .why = Järjestelmät tunnistavat tuotteen koodista, eikä tällä tuotteella ole sellaista.
    .fix = Anna tuotteelle koodi lähdejärjestelmässä. Tietue on mukana seuraavassa siirrossa.
problem-product-group-missing =
    .title = Tuoteryhmä puuttuu
    .why = Netvisor vaatii tuoteryhmän, eikä annettua ryhmää ole siellä.
    .fix = Luo tuoteryhmä Netvisorissa tai valitse Severassa toinen tuotekategoria.
problem-vat-unknown =
    .title = Verokantaa ei tunneta
    .why = Netvisor ei tunne tuotteen arvonlisäverokantaa, tai se ei sovi ALV-koodiin.
    .fix = Korjaa verokanta Severassa sellaiseksi, jota Netvisor käyttää.
problem-operator-unknown =
    .title = Verkkolaskuoperaattoria ei tunneta
    .why = Netvisor ei tunne asiakkaan verkkolaskuosoitteen operaattoria.
    .fix = Korjaa asiakkaan verkkolaskuoperaattori Severassa tai jätä molemmat verkkolaskukentät tyhjiksi.
problem-header-missing =
    .title = Laskentakohdeotsikko puuttuu: { $header }
    .why = Laskentakohteet sijoitetaan otsikon alle, jonka on oltava Netvisorissa valmiina; siirto ei luo otsikoita.
    .fix = Luo otsikko Netvisorissa tai valitse toinen otsikko laskentakohteiden asetuksissa.
problem-parent-missing =
    .title = Ylempi laskentakohde puuttuu
    .why = Kohde kuuluu toisen kohteen ({ $parent }) alle, eikä sitä ole siirretty.
    .fix = Katso siirtohistoriasta, miksi ylempi kohde ei siirtynyt, ja korjaa ensin se.
problem-temp-customer-missing =
    .title = Tilapäinen asiakas puuttuu: { $record }
    .why = Asetusten mukaan asiakkaita ei siirretä ja niiden sijasta käytetään yhtä tilapäistä asiakasta, mutta Netvisorissa ei ole asiakasta tällä koodilla.
    .fix = Luo Netvisoriin asiakas koodilla { $record } tai valitse asiakkaille toinen asetus.
problem-temp-product-missing =
    .title = Tilapäinen tuote puuttuu: { $record }
    .why = Asetusten mukaan tuotteita ei siirretä ja niiden sijasta käytetään yhtä tilapäistä tuotetta, mutta Netvisorissa ei ole tuotetta tällä koodilla.
    .fix = Luo Netvisoriin tuote koodilla { $record } tai valitse tuotteille toinen asetus.
problem-invoice-already-moved =
    .title = Myyntilasku { $record } on jo siirretty Netvisoriin
    .why = Netvisorissa on jo lasku tällä numerolla. Mitään ei luotu kahteen kertaan.
    .fix = Netvisorissa ei tarvitse tehdä mitään. Aseta laskun tilaksi Severassa ”Lasku lähetetty Netvisoriin”.
problem-status-missing =
    .title = Severasta puuttuu laskun tila
    .why = Liittymä hakee laskut tilan nimen perusteella, ja jokin tila on nimetty uudelleen tai poistettu.
    .fix = Palauta Severaan tilat ”Vedos”, ”Valmis lähetettäväksi Netvisoriin” ja ”Lasku lähetetty Netvisoriin” kirjain kirjaimelta.
problem-currencies-differ =
    .title = Kotivaluutat poikkeavat
    .why = Severan kotivaluutta ei ole sama kuin Netvisorin, joten rahamäärien merkitys muuttuisi.
    .fix = Valitse yritykset, joilla on sama kotivaluutta, tai korjaa valuutta Severassa.
problem-period-locked =
    .title = Kausi on lukittu
    .why = Netvisorin kirjanpitokausi on suljettu kirjauksilta.
    .fix = Avaa kausi Netvisorissa tai muuta päivämäärää Severassa.
problem-record-refused =
    .title = Tietuetta ei hyväksytty
    .why = Vastaanottava järjestelmä ymmärsi tietueen mutta ei hyväksynyt sitä. Sen oma selitys on kohdassa Lisätiedot.
    .fix = Avaa Lisätiedot, korjaa siinä mainittu asia lähdejärjestelmässä ja yritä epäonnistuneita uudelleen.
