# Yksi kohta kutakin virhekoodia kohden: mitä tapahtui, miksi ja mitä pitää tehdä.

## Yhteys palvelimeen

problem-address-invalid =
    .title = Osoitetta ei voi käyttää
    .why = Osoite alkaa merkeillä https:// ja nimeää palvelimen. Siinä ei ole käyttäjätunnusta, salasanaa eikä kysymysmerkkiä.
    .fix = Kopioi osoite uudelleen järjestelmän { $system } ohjeista tai pidä ehdotettu osoite.
problem-no-network =
    .title = Yhteyttä järjestelmään { $system } ei saada: tietokone ei ole verkossa
    .why = Tietokoneella ei juuri nyt ole verkkoyhteyttä.
    .fix = Yhdistä tietokone verkkoon. Odottavat ajot käynnistyvät sen jälkeen itsestään.
problem-name-not-resolved =
    .title = Yhteyttä järjestelmään { $system } ei saada: osoitetta ei löydy
    .why = Palvelinta nimeltä { $host } ei tunneta. Osoitteessa voi olla kirjoitusvirhe, tai verkon nimipalvelu ei vastaa.
    .fix = Tarkista yhteyden osoite ja suorita sitten verkon tarkistus.
problem-unreachable =
    .title = Yhteyttä järjestelmään { $system } ei saada
    .why = Palvelimeen { $host } ei pääse tästä verkosta. Palomuuri voi olla tiellä, tai palvelu on poissa käytöstä.
    .fix = Suorita verkon tarkistus. Jos muut verkkosivut avautuvat, pyydä IT-tukea sallimaan osoite { $host }.
problem-timed-out =
    .title = Yhteyttä järjestelmään { $system } ei saada: vastaus ei tullut ajoissa
    .why = Palvelimen { $host } vastaus kesti liian kauan. Palvelu tai verkko on hidas.
    .fix = Odota hetki ja paina Yritä uudelleen. Ajot yrittävät uudelleen itsestään.
problem-connection-cut =
    .title = Yhteyttä järjestelmään { $system } ei saada: yhteys katkesi
    .why = Palvelimen { $host } vastaus katkesi kesken.
    .fix = Paina Yritä uudelleen. Siirto jatkuu siitä, mihin se jäi, eikä mitään tallenneta kahteen kertaan.
problem-certificate-untrusted =
    .title = Yhteyttä järjestelmään { $system } ei saada: varmenteeseen ei luoteta
    .why = Tietokone ei luota palvelimen { $host } varmenteeseen (myöntäjä: { $issuer }). Suojausohjelma voi avata liikenteen, tai osoite on väärä.
    .fix = Pyydä IT-tukea asentamaan myöntäjän varmenne tietokoneelle tai korjaa yhteyden osoite.
problem-proxy-sign-in =
    .title = Yhteyttä järjestelmään { $system } ei saada: välityspalvelin pyytää kirjautumista
    .why = Tietokoneen ja palvelimen { $host } välissä oleva välityspalvelin vaatii käyttäjätunnuksen ja salasanan.
    .fix = Pyydä IT-tukea sallimaan osoite { $host } tai anna kirjautumistiedot tietokoneen verkkoasetuksissa.
problem-server-error =
    .title = Yhteyttä järjestelmään { $system } ei saada: palvelussa on häiriö
    .why = Palvelin { $host } vastasi virheellä { $status }. Vika on toimittajan päässä.
    .fix = Odota ja paina Yritä uudelleen; ajot yrittävät uudelleen itsestään. Jos häiriö jatkuu, katso toimittajan tilasivua.
problem-rate-limited =
    .title = Odotetaan järjestelmää { $system }
    .why = { $system } rajoittaa, montako pyyntöä lyhyessä ajassa saa tulla.
    .fix = Sinun ei tarvitse tehdä mitään: siirto jatkuu itsestään. Odotus sekunteina: { $seconds }.

## Kirjautuminen

problem-registration-missing =
    .title = Koblingia ei ole rekisteröity järjestelmään { $system }
    .why = { $system } päästää sisään vain tuntemansa ohjelmat, eikä toimiston rekisteröintiä ole annettu tänne.
    .fix = Anna toimittajalta saatu rekisteröinti avustajassa tai komennolla ”kobling register” ja testaa uudelleen.
problem-registration-refused =
    .title = { $system } ei hyväksy Koblingin rekisteröintiä
    .why = Rekisteröinti, ei oma avaimesi, on tuntematon tai korvattu, tai se kuuluu järjestelmän { $system } toiseen ympäristöön.
    .fix = Pyydä toimistosi rekisteröinnistä vastaavaa antamaan se uudelleen. Oma avaimesi voi jäädä ennalleen.
problem-key-missing =
    .title = Avain puuttuu
    .why = Järjestelmän { $system } avainta ei ole tallennettu tälle tietokoneelle. Se on ehkä poistettu avainnipusta, tai yhteys luotiin toisella tietokoneella.
    .fix = Avaa yhteys ja liitä avain uudelleen.
problem-key-refused =
    .title = Avainta ei hyväksytty
    .why = { $system } hylkäsi avaimen. Siinä voi olla kirjoitusvirhe, tai se on korvattu tai poistettu.
    .fix = Liitä avain uudelleen tai luo uusi järjestelmässä { $system }.
problem-key-other-environment =
    .title = Avain kuuluu toiseen ympäristöön
    .why = Järjestelmässä { $system } testi ja tuotanto ovat erillään. Avain on niistä toisesta ja osoite toisesta.
    .fix = Liitä avain siitä ympäristöstä, johon osoite kuuluu, tai vaihda yhteyden osoite.
problem-key-mistaken =
    .title = Tämä näyttää toiselta avaimelta
    .why = Liitetty arvo näyttää tältä: { $found }. Kenttään kuuluu: { $field }.
    .fix = Kopioi oikea arvo järjestelmästä { $system } ja liitä se kenttään { $field }.
problem-key-other-kind =
    .title = Avain kuuluu yhdelle yritykselle
    .why = Valitsit tilitoimiston avaimen, mutta tämä avain avaa vain yrityksen { $company }.
    .fix = Jatka, jos haluat yhdistää juuri tämän yrityksen. Muussa tapauksessa luo avain uudelleen järjestelmässä { $system } ja valitse ”Regnskapskontorets brukernøkkel”.
problem-session-refused =
    .title = { $system } päätti istunnon
    .why = Avain hyväksyttiin, mutta sillä avattu istunto hylättiin heti perään.
    .fix = Testaa yhteys uudelleen. Jos sama toistuu, luo uusi avain järjestelmässä { $system }.

## Käyttöoikeudet

problem-right-missing =
    .title = Ei oikeutta tietoihin: { $dataset }
    .why = Kirjautuminen onnistuu, mutta avaimella ei pääse näihin tietoihin: { $dataset }. Avaimella ei koskaan ole enempää oikeuksia kuin sen käyttäjällä.
    .fix = Anna oikeus käyttäjälle ja avaimelle järjestelmässä { $system } ja testaa uudelleen.
problem-module-inactive =
    .title = Lisäpalvelua ei ole otettu käyttöön
    .why = Näiden tietojen lukeminen ({ $dataset }) vaatii lisäpalvelun, jota yritykselle ei ole tilattu: { $module }.
    .fix = Pyydä pääkäyttäjää tilaamaan se järjestelmässä { $system } ja testaa uudelleen.
problem-no-companies =
    .title = Ei vielä näytettäviä yrityksiä
    .why = Yhteys toimii, mutta siinä ei näy yhtään yritystä. Yleensä avaimelle ei ole annettu oikeutta yhteenkään.
    .fix = Anna avaimelle oikeus vähintään yhteen yritykseen järjestelmässä { $system } ja paina Päivitä asiakasluettelo.
problem-company-gone =
    .title = Yritys ei ole enää käytettävissä
    .why = { $system } ei enää näytä tälle avaimelle yritystä { $company }. Oikeus on ehkä poistettu, tai yritys on lopetettu.
    .fix = Pyydä oikeus uudelleen järjestelmässä { $system } ja paina Päivitä asiakasluettelo, tai poista yritys käytöstä täällä. Jo siirretyt tiedot säilyvät.
problem-own-books-closed =
    .title = Toimiston omaan kirjanpitoon ei pääse tällä avaimella
    .why = Tilitoimiston avain avaa asiakkaiden kirjanpidot, ei koskaan toimiston omaa.
    .fix = Valitse jokin asiakkaista, tai luo tavallinen avain toimiston omassa yrityksessä ja yhdistä se erikseen.
problem-other-company =
    .title = Tämä on eri yritys
    .why = Kirjauduit yritykseen { $company }, mutta yhteys { $connection } kuuluu toiselle yritykselle. Mitään ei ole muutettu.
    .fix = Kirjaudu uudelleen ja valitse yritys, jolle yhteys kuuluu, tai luo uusi yhteys.

## Vastaukset

problem-malformed-answer =
    .title = Järjestelmän { $system } vastausta ei voi lukea
    .why = Vastaus katkesi tai ei ole sovitussa muodossa. Usein syynä on välityspalvelin tai lyhyt häiriö.
    .fix = Paina Yritä uudelleen. Jos sama toistuu, lähetä tämä viite tukeen: { $reference }.
problem-unexpected-answer =
    .title = { $system } vastasi toisin kuin ohjeissa sanotaan
    .why = Vastauksen voi lukea, mutta se ei vastaa toimittajan ohjeita. Rajapinta on ehkä muuttunut.
    .fix = Tarkista, onko Koblingista uudempi versio. Jos ei ole, lähetä tämä viite tukeen: { $reference }.
problem-amount-too-fine =
    .title = Rahamäärässä on liikaa desimaaleja
    .why = Tiedoissa on yli neljän desimaalin rahamäärä: { $dataset }. Sitä ei pyöristetä, koska kirjanpito ei sen jälkeen enää täsmäisi.
    .fix = Korjaa rahamäärä järjestelmässä { $system }, tai kopioi Tiedot ja lähetä ne tukeen.
problem-result-too-large =
    .title = Liian monta riviä kerralla
    .why = { $system } antaa kerralla vain rajallisen määrän rivejä, ja jaksolla { $window } niitä on enemmän jopa päivä kerrallaan.
    .fix = Kopioi Tiedot ja lähetä ne tukeen: nämä päivät on luettava toisella tavalla.
problem-paging-stuck =
    .title = { $system } antaa saman sivun uudelleen
    .why = Luettelo ei etene, joten lukeminen keskeytettiin, ettei se jatkuisi loputtomiin.
    .fix = Paina Yritä uudelleen. Jos sama toistuu, kopioi Tiedot ja lähetä ne tukeen.
problem-vendor-rejected =
    .title = { $system } hylkäsi pyynnön
    .why = Pyyntö ymmärrettiin mutta evättiin. Toimittajan oma selitys on kohdassa Tiedot.
    .fix = Avaa Tiedot ja korjaa siinä mainittu asia järjestelmässä { $system }, tai lähetä tämä viite tukeen: { $reference }.

## Tämä tietokone

problem-keyring-missing =
    .title = Tietokoneessa ei ole avainnippua
    .why = Kobling säilyttää avaimet vain käyttöjärjestelmän avainnipussa, eikä sellaista löytynyt ({ $backend }). Mitään ei tallennettu.
    .fix = Asenna ja käynnistä avainnippu (Linuxissa GNOME Keyring tai KWallet) ja paina Yritä uudelleen.
problem-keyring-locked =
    .title = Avainnippu on lukittu
    .why = Tietokoneen avainnippu on lukittu. Avaimet pysyvät paikallaan.
    .fix = Avaa avainnipun lukitus ja paina Yritä uudelleen; ajot odottavat.
problem-keyring-unsafe =
    .title = Avainnippu ei suojaa avaimia
    .why = Tietokoneeseen on valittu avainnippu, joka tallentaa selväkielisenä tai ei tallenna mitään ({ $backend }). Mitään ei tallennettu.
    .fix = Valitse tietokoneen asetuksissa käyttöjärjestelmän oma avainnippu ja paina Yritä uudelleen.
problem-keyring-failed =
    .title = Avainnippu ilmoitti virheestä
    .why = Tietokoneen avainnippu ({ $backend }) ei pystynyt pyydettyyn. Mitään ei ole muutettu.
    .fix = Avaa tietokoneen avainnippu, varmista että se toimii, ja paina Yritä uudelleen. Virhe on kohdassa Tiedot.
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
    .fix = Odota hetki ja paina Yritä uudelleen. Jos tilanne jatkuu, sulje muut tiedostoa käyttävät ohjelmat.
problem-folder-unusable =
    .title = Kansiota ei voi käyttää
    .why = Kobling ei voi luoda kohdetta { $file } tai kirjoittaa siihen. Mitään ei tallennettu.
    .fix = Valitse toinen kansio tai pyydä tietokoneen ylläpitäjältä kirjoitusoikeus tähän.
problem-disk-full =
    .title = Levy on täynnä
    .why = Tiedostoon { $file } ei mahdu enempää. Aiemmin tallennettu on turvassa.
    .fix = Vapauta levytilaa ja paina Yritä uudelleen. Siirto jatkuu siitä, mihin se jäi.
problem-clock-wrong =
    .title = Tietokoneen kello on väärässä
    .why = Tietokoneen kello poikkeaa liikaa järjestelmän { $system } kellosta, joten kirjautumiseen ja päivämääriin ei voi luottaa.
    .fix = Aseta päivämäärä, kellonaika ja aikavyöhyke tietokoneen asetuksissa ja paina Yritä uudelleen.

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
    .why = { $company } on jo yhdistetty yhteydellä { $connection }. Toisella yhteydellä yritys näkyisi kahteen kertaan.
    .fix = Avaa yhteys { $connection } ja käytä yritystä siellä, tai poista se ensin käytöstä siellä.
problem-same-key-elsewhere =
    .title = Sama avain on jo käytössä
    .why = Yhteys { $name } käyttää jo tätä avainta.
    .fix = Avaa yhteys { $name } ja käytä sitä, tai luo erillinen avain järjestelmässä { $system }.
problem-unknown-name =
    .title = Ei löydy: { $name }
    .why = Täällä ei ole mitään nimeltä { $name }. Isoilla kirjaimilla ja välilyönneillä on merkitystä.
    .fix = Vertaa kirjoitusasua luetteloon tai käytä luettelon tunnusta (id).
problem-ambiguous-name =
    .title = Usealla on sama nimi: { $name }
    .why = Nimi { $name } sopii useampaan, eikä niistä valita arvaamalla.
    .fix = Käytä nimen sijasta luettelon tunnusta (id).
problem-not-ready =
    .title = Kaikki ei ole vielä valmista
    .why = Käyttöönotossa on vielä avoimia vaiheita, joten käyttöä ei voi aloittaa.
    .fix = Avaa käyttöönoton tarkistuslista ja tee avoimet vaiheet valmiiksi.

## Luvut

problem-differs =
    .title = Luvut poikkeavat järjestelmästä { $system }
    .why = Tallennettujen kirjausten summa ei täsmää järjestelmän { $system } koetaseeseen. Poikkeavia tilejä ja kausia: { $count }.
    .fix = Avaa täsmäytys, katso poikkeavat tilit ja tuo kyseiset kaudet uudelleen.
problem-not-imported =
    .title = Mitään ei ole vielä tuotu
    .why = Yritykselle { $company } ei ole tuotu lukuja, joten ei ole mitään näytettävää tai täsmäytettävää.
    .fix = Käynnistä yrityksen tuonti.

## Kobling itse

problem-internal-error =
    .title = Koblingissa tapahtui virhe
    .why = Koblingin oma vika keskeytti työn. Aiemmin tallennettu on turvassa.
    .fix = Paina Yritä uudelleen. Jos sama toistuu, lähetä tämä viite tukeen: { $reference }.
problem-cancelled =
    .title = Peruttu
    .why = Työ keskeytettiin pyynnöstä. Jo siirretyt tiedot säilyvät.
    .fix = Käynnistä uudelleen, kun haluat; työ jatkuu siitä, mihin se jäi.
