# Komentorivi.
cli-help-usage = Käyttö:
cli-help-options = Valitsimet
cli-help-commands = Komennot

cli-cmd-kobling = Yhdistää tilitoimiston asiakkaiden taloushallintojärjestelmät ja täsmäyttää kirjanpidot. Ilman komentoa avautuu ikkuna.
    .more = Paluukoodit: 0 valmis, 1 epäonnistui tai jäi kesken, 2 komentorivissä on virhe, 3 jonkun on tehtävä jotain.
cli-cmd-demo = Näyttää ohjelman simuloiduilla järjestelmillä
cli-cmd-systems = Luettelee järjestelmät ja niiden tarvitsemat tiedot
cli-cmd-register = Tallentaa toimiston rekisteröinnin järjestelmätoimittajalla
cli-cmd-connect = Luo yhteyden, testaa sen ja ottaa yritykset käyttöön
    .more = Samalla nimellä uudelleen annettuna jatkaa yhteyttä, jonka käyttöönotto on kesken. Salaisuudet luetaan vakiosyötteestä, yksi rivi kukin, tai ympäristöstä, ei koskaan argumenteista.
cli-cmd-renew = Kirjautuu uudelleen yhteyttä varten
cli-cmd-replace-key = Vaihtaa yhteyden avaimen, kun uusi on testattu
    .more = Vanha säilyy, kunnes uusi on avannut samat yritykset. Ilman valitsinta ”--secret” kysyy yhteyden tarvitsemat tiedot vakiosyötteestä, yksi rivi kukin, tai lukee ne ympäristöstä.
cli-cmd-check = Testaa yhteydet, yksi nimetty tarkistus kerrallaan
cli-cmd-connections = Luettelee yhteydet
cli-cmd-companies = Luettelee yhteyden yritykset
cli-cmd-activate = Ottaa yritykset käyttöön
cli-cmd-deactivate = Poistaa yritykset käytöstä; luvut säilyvät
cli-cmd-disconnect = Poistaa yhteyden ja sen avaimet
cli-cmd-sync = Tuo tiedot nyt
cli-cmd-reconcile = Vertaa tallennettuja kirjauksia koetaseeseen
cli-cmd-log = Näyttää siirtohistorian, uusin ensin
cli-cmd-log-export = Kirjoittaa siirtohistorian tiedostoon
cli-cmd-start-use = Aloittaa liittymän käytön, kun kaikki vaiheet on tehty
    .more = Vaiheet, jotka vain ihminen voi todeta tehdyiksi, rastitetaan valitsimella --done. Ohjelma testaa molemmat puolet itse.
cli-cmd-settings = Näyttää tai muuttaa, miten liittymän kukin rekisteri siirtyy
    .more = Nimet: customers ja products (severa_netvisor, netvisor_severa, off, temporary), dimensions (severa_netvisor, off), customers.match (code, business_id, name), customers.existing (update, link, leave), samat tuotteille (products) sekä dimensions.project ja dimensions.business_unit, joihin annetaan otsikko Netvisorissa.
cli-cmd-transfer = Siirtää liittymän rekisterit nyt
cli-cmd-export = Kirjoittaa yrityksen luvut tiedostoon
cli-cmd-doctor = Testaa tietokoneen: verkko, avainnippu, tietokanta, kello

cli-opt-data-dir = Tietokansio (muuten KOBLING_DATA_DIR)
cli-opt-json = Vastaa yhdellä JSON-oliolla
cli-opt-lang = Kieli: nb, fi, en, sv, da
cli-opt-help = Näyttää tämän tekstin
cli-opt-set = Arvo, voidaan antaa useaan kertaan
cli-opt-secret = Lukee salaisuuden vakiosyötteen riviltä
cli-opt-name = Yhteyden nimi
cli-opt-level = Paikka ylätason alla, esimerkiksi Ryhmä/Asiakas; nimeen kuuluva vinoviiva kirjoitetaan kahdesti: Hansen A//S
cli-opt-private = Vain sinä näet yhteyden
cli-opt-company = Yrityksen tunnus tai tarkka nimi
cli-opt-all-companies = Kaikki käytettävissä olevat yritykset
cli-opt-no-import = Jättää ensimmäisen tuonnin jonoon
cli-opt-no-browser = Näyttää vain osoitteen avaamatta selainta
cli-opt-refresh = Hakee luettelon ensin järjestelmätoimittajalta
cli-opt-all = Kaikki
cli-opt-delete-data = Poistaa myös tuodut luvut
cli-opt-full = Tuo kaiken uudelleen
cli-opt-since = Tästä päivästä tai hetkestä alkaen
cli-opt-due = Vain nyt ajettavat
cli-opt-status = Vain rivit, joilla on tämä tila
cli-opt-connection = Vain tämä yhteys
cli-opt-search = Vain rivit, joissa on tämä teksti
cli-opt-limit = Enintään näin monta riviä
cli-opt-follow = Jää näyttämään uudet rivit
cli-opt-done = Vaihe, jonka olet tehnyt
cli-opt-different-companies = Yritykset ovat oikeat, vaikka Y-tunnukset ovat eri tai niitä ei tiedetä
cli-opt-preview = Näyttää vain, mitä siirtyisi
cli-opt-failed = Vain se, mikä ei viimeksi siirtynyt
cli-opt-out = Kirjoitettava tiedosto; pääte määrää muodon
cli-opt-headless = Näyttää koko työnkulun päätteessä
cli-opt-serve = Käynnistää vain simuloidut järjestelmät ja tulostaa osoitteet
cli-opt-port-base = Ensimmäinen portti, 0 valitsee vapaat

cli-place-options = VALITSIMET
cli-place-command = KOMENTO
cli-place-args = ARGUMENTIT
cli-place-system = JÄRJESTELMÄ
cli-place-company = YRITYS
cli-place-connection = YHTEYS
cli-place-name = NIMI
cli-place-value = ARVO
cli-place-dir = KANSIO
cli-place-lang = KIELI
cli-place-date = PÄIVÄ
cli-place-time = AIKA
cli-place-text = TEKSTI
cli-place-file = TIEDOSTO
cli-place-path = PAIKKA
cli-place-step = VAIHE
cli-place-dataset = TIETOLAJI

cli-usage-why = Komentoriviä ei voi suorittaa sellaisenaan.
cli-usage-help = Ohje: `{ $command }`
cli-usage-extra = Liikaa argumentteja: { $count }
    .fix = Kirjoita välilyöntejä sisältävät nimet lainausmerkkeihin.
cli-usage-command = Tuntematon komento: { $name }
cli-usage-command-near = Tuntematon komento: { $name }
    .fix = Ehkä tarkoitit: { $near }.
cli-usage-command-missing = Komento puuttuu
cli-usage-missing = Puuttuu: { $name }
cli-usage-option = Valitsinta ei ole tässä: { $name }
cli-usage-option-value = Valitsin on annettu väärin: { $name }
cli-usage-choice = Arvo ei ole sallittujen joukossa: { $name }
    .fix = Sallitut: { $allowed }.
cli-usage-value = Arvoa ei voi käyttää: { $name }
cli-usage-set = Arvo puuttuu: { $name }
    .fix = Kirjoita --set { $name }=ARVO.
cli-usage-field = { $option } nimeää kentän, jota tässä ei ole
    .fix = Mahdolliset: { $allowed }.
cli-usage-secret-argument = Salaisuus { $name } ei saa olla argumenttien joukossa
    .fix = Kirjoita --secret { $name }=- ja anna se vakiosyötteessä, tai aseta { $variable }. Vaihda salaisuus, jos muut voivat lukea tietokoneen komentohistorian.
cli-usage-secret-missing = Salaisuus puuttuu: { $name }
    .fix = Kirjoita --secret { $name }=- ja anna se vakiosyötteessä, tai aseta { $variable }.
cli-usage-secret-line = Vakiosyöte loppui ennen salaisuutta { $name }
    .fix = Anna yksi rivi jokaista --secret-valitsinta kohti, samassa järjestyksessä.
cli-usage-secret-text = Salaisuuden { $name } rivi ei ole UTF-8-tekstiä
cli-usage-not-secret = { $name } ei ole salaisuus
    .fix = Kirjoita --set { $name }=ARVO.
cli-usage-both = { $one } ja { $other } sulkevat toisensa pois
cli-usage-neither = { $one } tai { $other } puuttuu
cli-usage-renew = Yhteys { $name } ei vaadi kirjautumista
    .fix = Komento ”kobling connections” näyttää yhteydet.
cli-usage-replace-key = Yhteydellä { $name } ei ole vaihdettavaa avainta
    .fix = Kirjautumisen uudistaa komento ”kobling renew”.
cli-usage-interface = { $name } ei ole kahden järjestelmän välinen liittymä
    .fix = Komento ”kobling connections” näyttää yhteydet.
cli-usage-system = Tällaista järjestelmää ei ole
    .fix = Mahdolliset: { $allowed }.
cli-usage-ending = Tiedostoja, joiden pääte on { $found }, ei voi vielä kirjoittaa
    .fix = Valitse tiedostonimi, jonka pääte on .csv.

cli-column-id = ID
cli-column-key = Avain
cli-column-name = Nimi
cli-column-system = Järjestelmä
cli-column-level = Taso
cli-column-state = Tila
cli-column-companies = Yrityksiä käytössä
cli-column-number = Numero
cli-column-organisation = Y-tunnus / org.nro
cli-column-client = Asiakas
cli-column-company = Yritys
cli-column-connection = Yhteys
cli-column-fetched = Haettu
cli-column-new = Uusia
cli-column-changed = Muuttuneita
cli-column-deleted = Poistettu
cli-column-register = Rekisteri
cli-column-direction = Suunta
cli-column-match = Tunnistetaan
cli-column-existing = Jo olemassa oleva
cli-column-headers = Otsikot
cli-column-unchanged = Ennallaan
cli-column-skipped = Ohitettu
cli-column-failed = Epäonnistuneita
cli-column-repaired = Korjattu
cli-column-account = Tili
cli-column-period = Kausi
cli-column-erp = ERP-järjestelmässä
cli-column-stored = Tallennettu
cli-column-difference = Erotus
cli-column-fields = Kentät
cli-column-secrets = Salaisuudet
cli-column-registration = Rekisteröinti
cli-column-time = Aika
cli-column-dataset = Tietolaji
cli-column-message = Viesti
cli-column-reference = Viite

cli-result-ok = kunnossa
cli-result-warning = varoitus
cli-result-failed = epäonnistui
cli-check-database = Tietokanta
cli-check-disk = Levytila
cli-check-keyring = Avainnippu
cli-check-network = Verkko
cli-check-clock = Kello

cli-register-done = Rekisteröity: { $system }, { $address }.
cli-register-open = Tallennettu, mutta rekisteröinti ei ole täydellinen: { $system }, { $address }.
cli-prompt-secret = Salaisuus { $name }
cli-connect-kept = Yhteys { $name } säilyy luonnoksena: korjaa tämä ja anna sama komento uudelleen, tai poista se komennolla ”kobling disconnect”.
cli-connect-next = Seuraavaksi: ”kobling activate”, { $name } ja yritys tai --all.
cli-sign-in-opened = Kirjaudu selaimessa { CASE($system, "an") }. Jos selain ei avaudu, käytä tätä osoitetta tämän tietokoneen selaimessa:
cli-sign-in-open = Avaa tämä osoite tämän tietokoneen selaimessa ja kirjaudu { CASE($system, "an") }:
cli-sign-in-paste = Jos selain päätyy virhesivulle, liitä sen osoite tähän.
cli-renew-kept = Aiempi valtuutus säilyy, kunnes sen voimassaolo päättyy.
cli-renew-queued = Odottaneet siirrot ovat jonossa; ”kobling sync --due” ajaa ne.
cli-activate-next = Ensimmäinen tuonti on jonossa; ”kobling sync --due” ajaa sen. Yhteys: { $name }
cli-connections-none = Ei vielä yhteyksiä. ”kobling connect” luo ensimmäisen.
cli-companies-none = Ei yrityksiä. Kysy järjestelmätoimittajalta uudelleen: ”kobling companies --refresh”.
cli-company-inactive = Ei käytössä
cli-disconnect-done = Yhteys { $name } on poistettu. Tuodut luvut säilyvät.
cli-disconnect-data = Yhteys { $name } ja sen luvut on poistettu.
cli-disconnect-interface = Liittymältä puuttuu nyt tämä puoli, eikä se siirrä mitään: { $names }.
cli-sync-none = Nyt ei ole mitään tuotavaa.
cli-run-held = Odottaa kirjautumista
cli-progress = { $dataset }: { $rows ->
    [one] { $rows } rivi
   *[other] { $rows } riviä
}
cli-reconcile-agrees = Koetase täsmää. Tilejä: { $accounts }, kausia: { $periods }.
cli-reconcile-differs = Koetase ei täsmää. Tilejä: { $accounts }, kausia: { $periods }.
cli-reconcile-unsupported = Järjestelmässä ei ole koetasetta, johon verrata.
cli-reconcile-empty = Täsmäytettävää ei ole: järjestelmässä ei ole kirjauksia eikä saldoja.
cli-reconcile-not-imported = Mitään ei ole vielä tuotu.
cli-direction-way = { $source } → { $target }
cli-direction-off = ei siirretä
cli-direction-temporary = ei siirretä, tilalla TEMP
cli-match-code = koodista
cli-match-business-id = Y-tunnuksesta
cli-match-name = nimestä
cli-existing-update = päivitetään
cli-existing-link = yhdistetään
cli-existing-leave = jätetään ennalleen
cli-kind-project = Projektit
cli-kind-business-unit = Liiketoimintayksiköt
cli-action-add = Luodaan
cli-action-update = Muutetaan
cli-action-link = Yhdistetään
cli-action-leave = Jätetään ennalleen
cli-action-skip = Ohitetaan
cli-action-gone = Poistettu lähteestä
cli-steps-title = Käyttöönotto: { $name }
cli-steps-started = Käytössä { $when } alkaen, aloittaja { $who }.
cli-step-proved = testattu, kunnossa
cli-step-ticked = tehnyt { $who }, { $when }
cli-step-open = tekemättä
cli-start-use-next = Ensimmäinen siirto on jonossa; ”kobling transfer” ja { $name } ajaa sen.
cli-start-use-different = Jos näin on tarkoitus: ”kobling start-use” ja --different-companies.
cli-connect-interface-next = Seuraavaksi: ”kobling settings” ja ”kobling start-use” sekä { $name }.
cli-preview-none = Mitään ei siirtyisi.
cli-preview-more = ja { $count } muuta; --json näyttää kaikki
cli-export-done = { $dataset }: { $rows ->
    [one] { $rows } rivi
   *[other] { $rows } riviä
} kirjoitettu tiedostoon { $file }.
cli-log-exported = { $rows ->
    [one] { $rows } rivi
   *[other] { $rows } riviä
} kirjoitettu tiedostoon { $file }.
cli-log-none = Siirtohistoriassa ei ole tällaisia rivejä.
cli-log-rows = { $fetched ->
    [one] 1 haettu
   *[other] { $fetched } haettua
}, { $new ->
    [one] 1 uusi
   *[other] { $new } uutta
}, { $changed ->
    [one] 1 muuttunut
   *[other] { $changed } muuttunutta
}, { $deleted ->
    [one] 1 poistettu
   *[other] { $deleted } poistettua
}
