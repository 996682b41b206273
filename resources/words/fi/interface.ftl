# Kahden järjestelmän välisen liittymän ikkuna.
interface-window = Liittymä: { $name }
interface-tab-start-up = Käyttöönotto
interface-tab-settings = Asetukset
interface-tab-history = Siirtohistoria
interface-in-use = Käytössä
interface-not-in-use = Ei vielä käytössä
interface-companies-differ = Y-tunnukset ovat eri: yhden yrityksen tietueet siirtyvät toisen kirjanpitoon. Tarkista, että valittuna ovat oikeat yhteydet.
interface-companies-intended = Kyllä, näin on tarkoitus
interface-companies-unknown = Toisen puolen Y-tunnus ei ole tiedossa. Tarkista, että molemmat yhteydet ovat saman yrityksen.
interface-companies-together = Kyllä, ne kuuluvat yhteen
interface-company-none = Ei vielä valittu
interface-company-unknown = Yritys ei ole vielä tiedossa
interface-parties = { $first } ↔ { $second }
interface-parties-none = { $first } · { $second }
interface-unread = Virheitä, joita ei ole vielä katsottu: { $count }
interface-step-heading = { $number }. { $title }
interface-step-opens = Avaa paikan, jossa vaihe tehdään.
interface-step-leads = Siirry asetuksiin: { $side }
interface-step-settings = Muuta asetuksia
interface-step-chosen = Asetukset: { $what }
interface-step-change = Muuta
interface-step-show = Näytä
interface-step-fold = Piilota
interface-step-failed = Jotain on korjattava
interface-tick = Olen tehnyt tämän
interface-tick-saves = Rasti tallentaa nämä asetukset.
interface-ticked = Tehnyt { $who }, { $time }
interface-proved = Koblingin vahvistama, { $time }
interface-open = Tekemättä
interface-resources = Siirron tarvitsemat rajapintaresurssit ja otsikot:
interface-resources-none = Resurssit näkyvät tässä, kun molemmat puolet on yhdistetty, jokin rekisteri on asetettu siirtymään ja resurssit on tarkistettu.
interface-check-resources = Tarkista resurssit
interface-checking = Tarkistetaan…
interface-remaining = Ennen käytön aloittamista tekemättä: { $count }
interface-remaining-companies = Ennen käytön aloittamista: vahvista ikkunan yläosassa, että yritysten on tarkoitus olla eri, tai valitse asetuksissa toinen yhteys.
interface-remaining-unknown = Ennen käytön aloittamista: vahvista ikkunan yläosassa, että yhteydet kuuluvat yhteen, tai valitse asetuksissa toinen yhteys.
interface-first-open = Siirry ensimmäiseen tekemättömään vaiheeseen
interface-ready = Kaikki tarvittava on tehty. Käyttö voidaan aloittaa.
interface-start-use = Aloita käyttö
interface-start-title = Aloitetaanko liittymän käyttö?
interface-counting = Lasketaan, mitä siirtyy… { $count }
interface-plan = { $register }: { $what }
interface-act-add-customers = { $count ->
    [one] Lisää 1 asiakas yritykseen { $company }
   *[other] Lisää { $count } asiakasta yritykseen { $company }
}
interface-act-add-products = { $count ->
    [one] Lisää 1 tuote yritykseen { $company }
   *[other] Lisää { $count } tuotetta yritykseen { $company }
}
interface-act-add-dimensions = { $count ->
    [one] Lisää 1 laskentakohde yritykseen { $company }
   *[other] Lisää { $count } laskentakohdetta yritykseen { $company }
}
interface-act-add = { $count ->
    [one] Lisää 1 tietue yritykseen { $company }
   *[other] Lisää { $count } tietuetta yritykseen { $company }
}
interface-act-transfer = { $count ->
    [one] Siirrä 1 tietue yritykseen { $company }
   *[other] Siirrä { $count } tietuetta yritykseen { $company }
}
interface-started = Käytön aloitti { $who }, { $time }.
interface-to-history = Avaa siirtohistoria
interface-rhythm = Sen jälkeen muutokset siirtyvät noin 40 minuutin välein. Uudessa ympäristössä siirto voi kestää seuraavaan päivään.
interface-rhythm-dimensions = Laskentakohteiden siirto voi kestää seuraavaan yöhön.
interface-credentials = Tunnistetiedot
interface-credentials-text = Molempien järjestelmien tunnistetiedot tarvitaan. Kumpikin testataan erikseen tallennettaessa; keskeneräinen puoli säilyy luonnoksena.
interface-connection = Yhteys
interface-connection-hint = Tässä voi käyttää myös olemassa olevaa yhteyttä.
interface-connection-new = Uusi yhteys
interface-other-credentials = Syötä uudet tunnistetiedot
interface-known-company = Yritys
interface-known-credentials = Tunnistetiedot
interface-save-test = Tallenna ja testaa
interface-test-both = Testaa molemmat
interface-draft-hint = Syöttämäsi tiedot tallennetaan, vaikka ne eivät vielä olisi oikein. Avaimet menevät avainnippuun, eikä niitä näytetä enää.
    .demo = Syöttämäsi tiedot tallennetaan, vaikka ne eivät vielä olisi oikein. Avaimet menevät muistiin, eikä niitä näytetä enää.
interface-testing = Testataan…
interface-connected = Yhdistetty: { $name }, { $time }
interface-connected-now = Yhdistetty: { $name }
interface-not-connected = Ei yhteyttä
interface-not-entered = Ei vielä syötetty
interface-side-missing = Puuttuu: valitse yhteys tai syötä tunnistetiedot
interface-draft = Tallennettu luonnoksena, ei vielä testattu
interface-registers = Automaattisesti siirtyvät rekisterit
interface-registers-text = Kun olet tallentanut rekisterin, sen vaihe käyttöönotossa on tehty. Asetuksia voi muuttaa myöhemmin; jo siirretty säilyy.
interface-register-customers = Asiakasrekisteri
interface-register-products = Tuoterekisteri
interface-register-dimensions = Laskentakohteet
interface-register-open = Ei vielä päätetty
interface-register-saved = Tallentanut { $who }, { $time }
interface-register-moved = siirretty viimeksi { $time }
interface-direction = Siirtosuunta
interface-direction-way = { $source } → { $target }
interface-direction-off = Ei siirretä
interface-direction-temporary-customers = Ei siirretä, käytetään tilapäistä asiakasta TEMP
interface-direction-temporary-products = Ei siirretä, käytetään tilapäistä tuotetta TEMP
interface-match = Tunnistusperuste
interface-match-hint = Käytetään, kun tietue siirtyy ensimmäisen kerran; sen jälkeen vastaavuus muistetaan.
interface-match-code = Koodi
interface-match-business-id = Y-tunnus (ALV-tunnus)
interface-match-name = Nimi
interface-existing = Jos tietue on jo kohteessa
interface-existing-hint = Mitään ei luoda kahteen kertaan, eikä kohteesta poisteta mitään.
interface-existing-update = Yhdistä ja päivitä
interface-existing-link = Yhdistä; myöhemmät muutokset siirtyvät
interface-existing-leave = Jätä ennalleen
interface-customers-rhythm = Uudet asiakkaat luodaan ja muuttuneet päivitetään noin 40 minuutin välein. Uudessa ympäristössä siirto voi kestää seuraavaan päivään.
interface-products-rhythm = Tuotteet siirtyvät noin 40 minuutin välein. Uudessa ympäristössä siirto voi kestää seuraavaan päivään.
interface-dimensions-rhythm = Projektit ja liiketoimintayksiköt siirtyvät muiden mukana, viimeistään seuraavana yönä.
interface-header-none = Ei siirry
interface-header-choose = Valitse…
interface-headers-one = Valitse otsikko ainakin toiselle, tai valitse yltä ”{ $way }”.
interface-headers-typed = Otsikoita ei ole vielä luettu { CASE($system, "sta") }: kirjoita nimi kuten se siellä on, kirjain kirjaimelta. Tyhjä kenttä: kyseiset kohteet eivät siirry.
interface-headers-none = { CASE($system, "ssa") } ei ole vielä otsikoita. Luo otsikko ensin siellä ja paina Testaa molemmat.
interface-save = Tallenna
interface-save-all = Tallenna kaikki rekisterit
interface-to-start-up = Käyttöönottoon
interface-saved-not = Vielä päättämättä: { $registers }.
interface-saved = { $count ->
    [0] Kaikki rekisterit oli jo tallennettu.
    [one] 1 rekisteri tallennettu, { $time }.
   *[other] { $count } rekisteriä tallennettu, { $time }.
}
interface-rule-deleted = Lähteestä poistetut tietueet näkyvät siirtohistoriassa, mutta niitä ei poisteta kohteesta.
interface-rule-passive = Myös passiiviset tietueet siirtyvät, ja niiden tila säilyy.
interface-preview = Esikatselu
interface-preview-text = Katso tietue kerrallaan, mitä siirto tekisi tallennetuilla asetuksilla. Mitään ei lähetetä.
interface-preview-nothing-sent = Esikatselu ei lähetä mitään. Jos tietueelle myöhemmin tapahtuisi muuta kuin tässä näkyy, sitä ei siirretä ennen kuin olet katsonut uudelleen.
interface-reading = Luettu tähän mennessä – { $register }: { $count }
interface-preview-running = Käydään tietueita läpi… { $count }
interface-preview-done = Tietueita, joissa on jotain tehtävää tai huomattavaa: { $count }
interface-preview-empty = Ei mitään tehtävää: molempien puolten tiedot ovat samat, tai yhtään rekisteriä ei siirretä.
interface-plan-add = Luodaan: { $count }
interface-plan-update = Päivitetään: { $count }
interface-plan-link = Yhdistetään: { $count }
interface-plan-leave = Jätetään ennalleen: { $count }
interface-plan-skip = Ohitetaan: { $count }
interface-plan-skip-no-header = Ohitetaan, otsikkoa ei valittu: { $count }
interface-plan-skip-internal = Ohitetaan, sisäiset: { $count }
interface-plan-skip-no-code = Ohitetaan, ei koodia: { $count }
interface-plan-gone = Poistettu lähteestä: { $count }
interface-plan-refused = Ei voi siirtää: { $count }
interface-action-add = Luonti
interface-action-update = Päivitys
interface-action-link = Yhdistäminen
interface-action-leave = Ennallaan
interface-action-skip = Ohitus
interface-skipped-no-header = Tämänlaisille laskentakohteille ei ole valittu otsikkoa.
interface-skipped-internal = Lähteessä sisäinen, joten ei siirry.
interface-skipped-no-code = Ei koodia; vain tuotteet, joilla on koodi, siirtyvät.
interface-action-gone = Poistettu lähteestä
interface-action-refused = Ei voi siirtää
interface-history-text = Liittymän siirtämät tietueet, uusin ensin. Hylätyt näkyvät syineen ja korjausohjeineen; muut siirtyvät silti.
interface-transfer-now = Siirrä nyt
interface-stop-transfer = Pysäytä siirto
interface-retry = Yritä epäonnistuneita uudelleen ({ $count })
interface-transferring = Siirretään…
interface-transfer-at-work = Siirto on käynnissä.
interface-progress = { $dataset }: käyty läpi { $count }
interface-progress-of = { $dataset }: { $count } / { $total }
interface-not-started = Siirrot alkavat ensimmäisen välilehden painikkeesta ”Aloita käyttö”.
interface-result-done = Kaikki on siirretty.
interface-result-partial = Osaa tietueista ei hyväksytty; muut on siirretty.
interface-result-failed = Siirto epäonnistui.
interface-result-waiting = Siirto odottaa ja jatkuu itsestään.
interface-result-needs-you = Jotain on ensin korjattava.
interface-result-cancelled = Keskeytetty. Seuraava siirto jatkaa tästä.
interface-column-time = Aika
interface-column-direction = Suunta
interface-column-material = Rekisteri
interface-column-code = Koodi
interface-column-name = Nimi
interface-column-action = Toiminto
interface-column-state = Tila
interface-column-message = Viesti
interface-target-id = Tunnus kohteessa
interface-tries = Yrityskerrat
interface-person = Tekijä
interface-close = Sulje
