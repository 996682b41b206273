# Netvisor suomeksi. Merkkien ” ” välissä olevat nimet ovat Netvisorin omia.

step-before-title = Ennen kuin aloitat
step-before-body = Kaksi kysymystä säästää turhalta vaivalta. Jos jotain puuttuu, voit antaa vaiheen toiselle ja palata myöhemmin; kaikki syöttämäsi säilyy.
step-before-ask-role = Onko sinulla Netvisorissa rooli ”Käyttäjähallitsija” (KH)?
step-before-ask-role-yes = Kyllä
step-before-ask-role-no = Ei, tai en tiedä
step-before-ask-package = Onko yrityksellä paketti Professional, Premium tai Payroll?
step-before-ask-package-yes = Kyllä
step-before-ask-package-no = Ei, tai en tiedä
step-before-note-later = Kaikkiaan noin 15 minuuttia. ”Jatka myöhemmin” tallentaa milloin tahansa.
step-before-handover =
    Hei,

    yhdistämme Netvisorin ohjelmaan { $application }. Voisitko tehdä käyttäjähallitsijana (KH) seuraavat?

    1. Tarkista, että yrityksellä on Netvisor Professional, Premium tai Payroll: integraatiot vaativat jonkin niistä.
    2. Luo integraatiolle oma käyttäjä, jota ei poisteta, kun joku lähtee yrityksestä.
    3. Ilmoita, kun se on tehty, tai anna minulle rooli ”Käyttäjähallitsija”.

    Älä lähetä avaimia tai salasanoja sähköpostilla.

step-registration-title = Koblingin oma rekisteröinti Netvisorissa
step-registration-body = Netvisor hyväksyy vain kumppaniensa ohjelmat. Kumppanin tunnistetiedot kuuluvat toimiston ja Netvisorin sopimukseen, ja ne syötetään kerran.
step-registration-done = kumppanitunnus ja sen avain on tallennettu tälle tietokoneelle.
step-registration-note-once = Seuraavia yhteyksiä luotaessa näitä ei kysytä. Testillä ja tuotannolla on kummallakin oma parinsa.

step-identifiers-title = Luo ohjelmistorajapintatunnukset
step-identifiers-body = Kobling pääsee Netvisoriin tunnuksilla, jotka käyttäjä luo itselleen, ei salasanallasi.
step-identifiers-done = Netvisor näyttää käyttäjätunnuksen ja avaimen. Jätä sivu auki.
step-identifiers-do-user = Kirjaudu Netvisoriin sinä käyttäjänä, jolle integraatio kuuluu, mieluiten sitä varten luotuna integraatiokäyttäjänä.
step-identifiers-do-menu = Avaa yrityksen valikko sivun yläreunasta.
step-identifiers-do-open = Valitse ohjelmistorajapintatunnukset.
step-identifiers-do-create = Luo uudet tunnukset ja kopioi molemmat osat.
step-identifiers-note-companies = Samat tunnukset avaavat kaikki yritykset, joihin käyttäjällä on oikeus. Y-tunnus kertoo, mikä niistä on kyseessä.
step-identifiers-warning-removed = Jos käyttäjä poistetaan tai hänen oikeutensa poistetaan, yhteys lakkaa toimimasta. Oma integraatiokäyttäjä estää sen.

step-keys-title = Liitä tunnukset tähän
step-keys-body = Kopioi Y-tunnus, käyttäjätunnus ja avain yksi kerrallaan. Mukaan tulleet välilyönnit poistetaan.
step-keys-done = avain on tämän tietokoneen avainnipussa, ja Netvisor on hyväksynyt sen.
    .demo = avain on tämän tietokoneen muistissa, ja Netvisor on hyväksynyt sen.
step-keys-warning-mail = Älä lähetä avainta sähköpostilla äläkä tallenna sitä asiakirjaan. Tästä se menee suoraan avainnippuun, eikä sitä näytetä enää.
    .demo = Älä lähetä avainta sähköpostilla äläkä tallenna sitä asiakirjaan. Tästä se menee suoraan muistiin, eikä sitä näytetä enää.

step-resources-title = Kytke rajapintaresurssit päälle
step-resources-body = Netvisor avaa jokaisen tietolajin erikseen. Pääkäyttäjä rastittaa, mitä integraatio saa käyttää.
step-resources-done = tarkistus lukee tilit ja kirjaukset.
step-resources-do-open = Avaa rajapintaresurssien käyttöoikeudet käyttäjähallitsijana (KH) tai tilitoimiston pääkäyttäjänä (TPK).
step-resources-do-tick = Rastita, mitä Kobling lukee: pääkirja, tilit, saldot, asiakkaat, toimittajat, tuotteet ja laskentakohteet.
step-resources-do-save = Tallenna.
step-resources-note-general = Yhdelle integraatiolle annetut oikeudet ohittavat kaikille annetut.
step-resources-handover =
    Hei,

    yhdistämme Netvisorin ohjelmaan { $application }. Voisitko kytkeä rajapintaresurssit päälle käyttäjähallitsijana (KH)?

    1. Avaa ”Rajapintaresurssien käyttöoikeudet”.
    2. Rastita pääkirja, tilit, saldot, asiakkaat, toimittajat, tuotteet ja laskentakohteet.
    3. Tallenna ja ilmoita, kun se on tehty.

    En tarvitse sinulta avainta enkä salasanaa.

step-check-title = Tarkista yhteys
step-check-body = Kobling tarkistaa käyttöoikeuden kohta kohdalta ja lukee jokaisesta tietolajista vähän tietoja. Mitään ei vielä tallenneta.
step-check-done = jokaisella rivillä on vihreä oikein-merkki.

step-choose-title = Yritys
step-choose-body = Y-tunnus avaa yhden yrityksen, joten se on jo rastitettu. Sen asiakas saa täällä saman nimen, ellet anna muuta.
step-choose-done = yritys on rastitettu.

step-name-title = Nimeä yhteys
step-name-body = Nimi on sinua ja työtovereitasi varten, ja sen voi vaihtaa myöhemmin.
step-name-done = yhteydellä on nimi.

step-summary-title = Valmiina aloitukseen
step-summary-body = Tarkista tiedot vielä kerran. Kun aloitat, Kobling lukee kaiken kerran ja päivittää tiedot sen jälkeen joka yö.

step-import-title = Ensimmäinen tuonti
step-import-body = Kobling lukee kirjanpidon ja vertaa sitä Netvisorin omaan koetaseeseen.

## Missä kohtaa Netvisoria asia korjataan

problem-key-refused =
    .title = Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset.
    .why = Netvisor hylkäsi käyttäjätunnuksen ja avaimen. Niissä voi olla kirjoitusvirhe, ne on korvattu, tai niiden käyttäjä on poistettu.
    .fix = Onko integraatiokäyttäjä poistettu? Muussa tapauksessa kopioi molemmat osat uudelleen yrityksen valikon kohdasta ”Ohjelmistorajapintatunnukset”.
problem-registration-refused =
    .why = Netvisor ei tunne kumppanitunnusta, tai sen avain on väärä tai kuuluu toiseen ympäristöön (testi tai tuotanto).
    .fix = Pyydä Netvisor-kumppanuudesta vastaavaa syöttämään kumppanitunnus ja avain uudelleen. Ohjelmistorajapintatunnukset voivat jäädä ennalleen.
problem-company-gone =
    .why = Netvisor ei tunne yritystä tällä Y-tunnuksella, tai käyttäjällä ei ole oikeutta siihen: { $company }.
    .fix = Tarkista Y-tunnus ja se, että integraatiokäyttäjällä on oikeudet kyseiseen yritykseen Netvisorissa.
problem-right-missing =
    .why = Tunnukset ovat oikein, mutta Netvisor ei avaa integraatiolle näitä tietoja: { $dataset }.
    .fix = Pyydä käyttäjähallitsijaa rastittamaan resurssi kohdassa ”Rajapintaresurssien käyttöoikeudet” ja testaa uudelleen.
