# Netvisor–Severa-liittymä suomeksi: mikä kummassakin päässä on vialla.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset.
       *[other] Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain.
    }
    .why = { $system } hylkäsi liittymän tunnistetiedot. Ne on ehkä korvattu, tai niiden käyttäjä on poistettu. Mitään ei siirretty.
    .fix = Onko integraatiokäyttäjä poistettu { CASE($system, "sta") }? Syötä tunnistetiedot uudelleen liittymän asetuksissa.
problem-right-missing =
    .why = Kirjautuminen onnistuu, mutta integraatio ei saa käyttää näitä tietoja: { $dataset }.
    .fix = Kytke rajapintaresurssi päälle Netvisorin kohdassa ”Rajapintaresurssien käyttöoikeudet” tai oikeus (scope) Severassa ja paina Tarkista resurssit.

step-intro-title = Käyttöönotto
step-intro-body = Liittymä siirtää asiakkaat, tuotteet ja laskentakohteet automaattisesti Severan ja Netvisorin välillä. Käy vaiheet läpi järjestyksessä; otsikosta pääset paikkaan, jossa vaihe tehdään.
step-intro-note-trainer = Kouluttajan ohjaama maksullinen käyttöönotto kestää noin 1–2 tuntia ja sujuu nopeammin ja hallitummin. Voit tehdä käyttöönoton myös itse, vaihe kerrallaan.
step-rights-title = Oikeudet Netvisorissa
step-rights-body = Käyttöönottoon ja asetusten tallentamiseen Netvisorissa tarvitaan molemmat.
step-rights-done = kumpikin on rastitettu.
step-rights-do-role = Rooli ”Käyttäjähallitsija (KH)”
step-rights-hint-role = Annetaan yrityksen käyttöoikeuksissa Netvisorissa.
step-rights-do-edit = ”Muokkausoikeus” yhteen Accounting-osion palveluun
step-rights-hint-edit = Kohdassa ”Toimintokohtaiset oikeudet”, esimerkiksi ”Kirjanpidon Perusraportointi”.
step-severa-title = Valmistele Severa
step-severa-body = Lisäpalvelu on otettu käyttöön, ja on luotu integraation tunnistetiedot (client credentials) tai API-avain käyttäjälle, jota ei poisteta. Tässä tarkistetaan myös siirron tarvitsemat Netvisorin rajapintaresurssit.
step-severa-done = Severan tunnistetietojen tarkistus on vihreä.
step-severa-do-client = Luo integraation tunnistetiedot (client credentials):
step-severa-side = Visma Severa: integraation tunnistetiedot tai API-avain
step-severa-or = Tai integraation tunnistetietojen sijasta API-avain:
step-severa-other-title = Mistä saan integraation tunnistetiedot?
step-severa-help = Severan tukisivuilla ohje on nimeltään ”Liittymän aktivointi”. Pääkäyttäjä (Administrator) luo integraation tunnistetiedot asetuksissa; API-avaimen käyttäjä luo itse omassa profiilissaan.
step-severa-other-key = Luo API-avain:
step-severa-refused-client-secret = Virheelliset Severan integraation tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista client ID ja client secret.
step-netvisor-title = Luo integraatiokäyttäjä Netvisorissa
step-netvisor-body = Integraation oma käyttäjä luo ohjelmistorajapintatunnukset yrityksen valikossa, ja ne syötetään asetuksiin.
step-netvisor-done = Netvisorin tunnistetietojen tarkistus on vihreä.
step-netvisor-do-identifiers = Luo tunnukset:
step-netvisor-warning-removed = Liittymä voi lakata toimimasta, jos jommastakummasta järjestelmästä poistetaan käyttäjä, johon tunnukset on liitetty. Käytä omaa integraatiokäyttäjää.
step-netvisor-side = Netvisor: ohjelmistorajapintatunnukset
step-netvisor-registration = Koblingin oma rekisteröinti Netvisorissa (kumppani)
step-netvisor-other-title = Mistä saan Netvisorin tunnukset?
step-netvisor-help = Netvisorin tukisivuilla ohje on nimeltään ”Ohjelmistorajapintatunnukset”. Kirjaudu integraatiokäyttäjänä, avaa yrityksen valikko ja luo tunnukset siellä. Resurssit kytketään päälle jälkimmäisessä paikassa.
step-netvisor-other-resources = Kytke resurssit päälle:
step-customers-title = Asiakasrekisteri
step-customers-body = Valitse asiakkaiden siirtosuunta tai tilapäinen asiakas kaikkien sijaan. Asiakaskoodi on numeerinen eikä ala nollalla.
step-customers-done = asiakkaiden asetukset on tallennettu.
step-customers-do-settings = Sama Netvisorissa:
step-customers-temporary = Netvisorissa on oltava tietue koodilla TEMP, ennen kuin mitään siirretään.
step-customers-rule = Asiakaskoodin on oltava numeerinen, eikä se saa alkaa nollalla.
step-products-title = Tuoterekisteri
step-products-body = Valitse tuotteiden siirtosuunta tai tilapäinen tuote kaikkien sijaan. Netvisorista siirtyvät vain tuotteet, joilla on koodi.
step-products-done = tuotteiden asetukset on tallennettu.
step-products-do-settings = Sama Netvisorissa:
step-products-temporary = Netvisorissa on oltava tietue koodilla TEMP, ennen kuin mitään siirretään.
step-dimensions-title = Laskentakohdehierarkia
step-dimensions-body = Valitse, minkä Netvisorin otsikoiden alle Severan projektit ja liiketoimintayksiköt sijoitetaan.
step-dimensions-done = laskentakohteiden asetukset on tallennettu.
step-dimensions-do-settings = Sama Netvisorissa:
step-dimensions-header-project = Projektien otsikko Netvisorissa
step-dimensions-header-business-unit = Liiketoimintayksiköiden otsikko Netvisorissa
step-dimensions-header-hint = Valitse Netvisorin otsikoista; jos otsikko puuttuu, luo se ensin siellä. ”Ei siirry” jättää kyseiset kohteet pois.
step-log-title = Seuraa siirtohistoriaa
step-log-body = Automaattisten siirtojen virheet, esimerkiksi puutteelliset asiakastiedot, näkyvät siellä syineen ja korjausohjeineen. Netvisorissa sen avaa rooli ”Käyttäjähallitsija”.
step-log-done = tiedät, mistä katsoa, ja olet rastittanut sen.
step-log-do-history = Sama Netvisorissa:
step-summary-title = Aloita käyttö
step-summary-body = Nimesi ja kellonaika tallennetaan. Ensimmäinen siirto alkaa heti; asetusten esikatselu näyttää, mitä se tekee.
