# Business NXT suomeksi, suora ja konserniraportointi. Merkkien ” ” välissä ovat Visman omat nimet.

step-access-title = Miten Kobling kirjautuu?
step-access-body = Kumpikaan tapa ei näytä Koblingille salasanaa. Voit muuttaa mielesi myöhemmin.
step-access-ask-access = Kobling lukee Business NXT:n tietoja
step-access-ask-access-user = Sinun tunnuksillasi, kun olet kirjautunut selaimessa
    .hint = Nopein: kaksi minuuttia, ja Kobling näkee, mitä sinä näet. Kirjaudut uudelleen 30 päivän välein.
step-access-ask-access-service = Omalla käyttäjätunnuksella (”Connect Application”)
    .hint = Suositellaan konserniraportointiin: ei uusittavaa, eikä kenenkään loma pysäytä sitä. Henkilö, jolla on kaksi roolia, luo käyttäjän kerran, noin kymmenessä minuutissa.

step-before-title = Ennen kuin aloitat
step-before-body = Yksi kysymys säästää turhalta vaivalta. Jos jotain puuttuu, voit antaa vaiheen toiselle ja palata myöhemmin; kaikki syöttämäsi säilyy.
step-before-ask-system-user = Oletko järjestelmäkäyttäjä (”Systembruker”) Business NXT:ssä?
step-before-ask-system-user-yes = Kyllä
step-before-ask-system-user-no = En, joku muu on
step-before-note-later = Kaikkiaan noin 15 minuuttia. ”Jatka myöhemmin” tallentaa milloin tahansa.
step-before-handover =
    Hei,

    yhdistämme Business NXT:n Koblingiin, ja siihen tarvitaan järjestelmäkäyttäjä (”Systembruker”) Business NXT:ssä.

    Voitko joko tehdä minusta järjestelmäkäyttäjän tai luoda yhteyden kanssani? Siihen menee noin 15 minuuttia.
    En tarvitse sinulta salasanaa.

step-roles-title = Kaksi roolia Visma.net Adminissa
step-roles-body = Koblingin käyttäjän luo henkilö, jolla on molemmat roolit: ”System supervisor” ja ”Application access”.
step-roles-ask-roles = Onko sinulla molemmat roolit?
step-roles-ask-roles-yes = Kyllä
step-roles-ask-roles-no = Ei, tai en tiedä
step-roles-handover =
    Hei,

    yhdistämme Business NXT:n Koblingiin. Voitko tehdä seuraavat? Tarvitset Visma.net Adminissa roolit ”System supervisor” ja ”Application access”.

    1. Luo Business NXT:ssä uusi asettelu (näkymä), jossa on taulu ”User”, ja näytä sarake ”Connect Application”.
    2. Lisää käyttäjä, jonka nimi on täsmälleen tämä, pienin kirjaimin: { $application }
    3. Rastita riviltä ”Connect Application” ennen tallennusta.
    4. Avaa taulu ”Connect Application Access”.
    5. Lisää rivi, jossa on käyttäjä, yrityksen numero ja käyttöoikeusryhmä, joka saa lukea kirjanpitoa.
    6. Tallenna ja toista kohta 5 jokaiselle yritykselle.
    7. Kerro minulle, kun se on tehty.

    En tarvitse sinulta avainta enkä salasanaa.

step-registration-title = Koblingin oma rekisteröinti Vismalla
step-registration-body = Visma hyväksyy vain tuntemansa sovellukset. Nämä arvot ovat sillä, joka rekisteröi Koblingin toimistollesi Visman kehittäjäportaalissa (oauth.developers.visma.com).
step-registration-done = client ID on tallennettu tälle tietokoneelle.
step-registration-note-once = Syötetään kerran: molemmat Business NXT -yhteyden lajit käyttävät sitä, eikä sitä kysytä uudelleen.

step-address-title = Osoitteet
step-address-body = Tuotannon osoitteet on täytetty valmiiksi. Muuta niitä vain, jos olet saanut toiset testausta varten.
step-address-done = molemmat osoitteet on tallennettu.

step-sign-in-title = Kirjaudu Visma-tunnuksilla
step-sign-in-body = Kobling avaa Visman oman sivun selaimessa; käyttäjätunnus, salasana ja kertakäyttökoodi jäävät sinne. Kirjaudu henkilönä, jonka oikeudet Kobling saa, ja paina ”Godta”.
step-sign-in-done = tämä sivu kertoo, kuka kirjautui.
step-sign-in-note-groups = Se, mitä Kobling saa lukea, määräytyy käyttöoikeusryhmistäsi Business NXT:ssä.
step-sign-in-note-withdraw = Voit perua oikeuden milloin tahansa Visman tiliasetuksissa (”Kontoinnstillinger”). Yhteys ilmoittaa siitä ja odottaa.

step-connect-user-title = Luo Koblingin käyttäjä Business NXT:ssä
step-connect-user-body = Kobling lukee tällä käyttäjällä. Se luodaan omassa näkymässä suoraan tauluihin; rastita sitä mukaa kuin etenet.
step-connect-user-done = käyttäjä on tallennettu, ja sillä on yritys ja käyttöoikeusryhmä.
step-connect-user-do-layout = Luo uusi asettelu (näkymä), jossa on tämä taulu.
step-connect-user-do-column = Näytä piilotettu sarake.
step-connect-user-do-user = Lisää rivi, jonka käyttäjänimi on täsmälleen tämä, ja rastita riviltä ”Connect Application” ennen tallennusta.
step-connect-user-do-table = Avaa oikeuksien taulu.
step-connect-user-do-company = Lisää rivi, jossa on käyttäjä ja yrityksen numero. Myös yritysryhmä käy.
step-connect-user-do-group = Valitse käyttöoikeusryhmä, joka saa lukea kirjanpitoa.
step-connect-user-do-save = Tallenna. Toista kaksi viimeistä jokaiselle yritykselle; yksi seuraavista sivuista näyttää, mitkä ovat jäljellä.
step-connect-user-other-title = Haluan Visman oman ohjeen
step-connect-user-other-recipe = Yllä ovat samat vaiheet omin sanoin. Visman ohjeissa ne ovat palveluintegraatioiden todennuksen kohdalla.
step-connect-user-warning-letters = Vain pieniä kirjaimia, enintään 24, täsmälleen kuten näytetään. Ilman rastia kohdassa ”Connect Application” riviä ei voi tallentaa.
step-connect-user-picture = Kaksi taulua. User: yksi rivi, jossa on client ID ja rasti kohdassa Connect Application. Connect Application Access: yksi rivi, jossa on client ID, yrityksen numero ja käyttöoikeusryhmä.
step-connect-user-handover = { step-roles-handover }

step-look-title = Katso, mitkä yritykset puuttuvat
step-look-body = Jos kirjaudut kerran, Kobling vertaa yrityksiä, jotka sinä näet, niihin, joita sen oma käyttäjä saa lukea; seuraava sivu näyttää, mihin oikeus vielä puuttuu. Voit ohittaa tämän.
step-look-done = tämä sivu kertoo, kuka kirjautui, tai jatkat ilman.

step-companies-title = Anna oikeus yritys kerrallaan
step-companies-body = Jokainen yritys tarvitsee oman rivin. Palaa tänne, kun olet tallentanut: luettelo luetaan uudelleen itsestään.
step-companies-done = jokainen haluamasi yritys on vihreä.
step-companies-do-row = Lisää rivi jokaiselle yritykselle, johon oikeus puuttuu: tämä käyttäjä, yrityksen numero, käyttöoikeusryhmä.

step-rights-title = Avaa puuttuvat oikeudet
step-rights-body = Kirjautuminen onnistuu, mutta osaan tiedoista ei pääse.
step-rights-done = tarkistus lukee kaikki tietolajit.
step-rights-do-service = Valitse Koblingin käyttäjälle käyttöoikeusryhmä, joka saa lukea kirjanpitoa, ja tallenna.
step-rights-do-user = Pyydä Business NXT:n käyttöoikeusryhmistä vastaavaa antamaan sinulle lukuoikeus.

step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa käyttöoikeuden kohta kohdalta ja lukee jokaisesta tietolajista yhden rivin. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.

check-identity = Millä käyttäjällä Kobling lukee

step-choose-title = Valitse yritykset
step-choose-body = Rastita yhdistettävät yritykset. Kukin saa täällä samannimisen asiakkaan, ellet anna muuta nimeä.
step-choose-done = ainakin yksi yritys on rastitettu.

step-name-title = Nimeä yhteys
step-name-body = Nimi on sinua ja työtovereitasi varten, ja sen voi vaihtaa myöhemmin.
step-name-done = yhteydellä on nimi.

step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran.

step-import-title = Käytössä
step-import-body = Yhteys on tästä lähtien käytössä.

## Missä kohtaa Business NXT:tä se korjataan

problem-registration-refused =
    .why = Visma ei tunne tätä client ID:tä, tai sen client secret on väärä tai korvattu.
    .fix = Pyydä Visman kehittäjäportaalin rekisteröinnistä vastaavalta client ID ja client secret ja syötä ne uudelleen.
problem-session-refused =
    .why = Visma antoi tunnisteen, mutta Business NXT hylkäsi sen heti perään.
    .fix = Testaa yhteys uudelleen. Jos sama toistuu, kirjaudu uudelleen.
problem-right-missing =
    .why = Kirjautuminen onnistuu, mutta käyttäjä, jolla Kobling lukee, ei pääse näihin tietoihin: { $dataset }.
    .fix = Anna käyttäjälle käyttöoikeusryhmä, joka saa lukea ne; Koblingin omalle käyttäjälle taulussa ”Connect Application Access”. Testaa sitten uudelleen.
problem-no-companies =
    .why = Kirjautuminen onnistuu, mutta yhtään yritystä ei ole avattu. Yleensä ”Connect Application” -käyttäjä puuttuu, tai sen nimi ei ole client ID pienin kirjaimin.
    .fix = Luo käyttäjä, anna sille yrityksiä taulussa ”Connect Application Access” ja paina Päivitä asiakasluettelo. Jos kirjaudut itse, pyydä oikeutta johonkin yritykseen.
problem-company-gone =
    .why = Business NXT ei enää näytä yritystä { $company } käyttäjälle, jolla Kobling lukee. Rivi on ehkä poistettu, tai yritys on lopetettu.
    .fix = Lisää yritys uudelleen tauluun ”Connect Application Access” ja paina Päivitä asiakasluettelo, tai poista yritys käytöstä täällä.
problem-company-not-granted =
    .fix = Lisää yritykselle rivi tauluun ”Connect Application Access” ja paina Päivitä asiakasluettelo.
problem-access-group-missing =
    .fix = Valitse yrityksen rivillä taulussa ”Connect Application Access” käyttöoikeusryhmä, tallenna ja testaa uudelleen.
