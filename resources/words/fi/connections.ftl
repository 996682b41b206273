connections-title = Yhteydet
connections-hint = Käyttöoikeus kuhunkin järjestelmään ja sen nykyinen tila.
connections-search = Hae nimellä, järjestelmällä tai tasolla
connections-column-state = Tila
connections-column-name = Nimi
connections-column-system = Järjestelmä
connections-column-level = Taso
connections-column-companies = Yritykset
connections-column-until = Voimassa asti
connections-column-last = Viimeksi siirretty
connections-level-top = Asiakastaso
connections-state-at = { $state } · { $time }
connections-counters = Käytössä { $active } · { $inactive }
connections-counters-long = Käytössä { $active } · ei käytössä { $inactive }
connections-none = Ei vielä yhteyksiä
    .text = Yhdistä ensimmäinen järjestelmä (noin 5–15 minuuttia).
connections-none-found = Ei hakutuloksia
    .text = Haku ei löydä nimeä, järjestelmää tai tasoa.
connections-clear = Tyhjennä haku ja suodattimet
connections-choose = Valitse yhteys, niin näet sen tiedot.
connections-rename = Nimeä uudelleen
connections-rename-act = Tallenna nimi
connections-rename-hint = Siirtohistoriassa säilyy aiempi nimi.
connections-more = Lisää valintoja
connections-mend = Siirry korjaavaan vaiheeseen
connections-renew = Uudista valtuutus
connections-check = Tarkista nyt
connections-checking = Tarkistetaan…
connections-add = Lisää yrityksiä
connections-open-interface = Avaa liittymä
connections-another = Yhdistä toinen yritys
connections-replace-key = Vaihda avain
connections-replace-key-title = Vaihda yhteyden { $name } avain
connections-replace-key-act = Testaa ja &vaihda
connections-replace-key-hint = Uusi avain testataan ensin. Jos se avaa samat yritykset, se otetaan käyttöön; muuten vanhan avaimen käyttö jatkuu.
connections-replace-key-others = Jätä vanha avain { CASE($system, "an") }, kunnes uusi on käytössä täällä. Muut vanhaa avainta käyttävät ohjelmat pysähtyvät, kun se poistetaan tai korvataan siellä.
connections-replace-key-stop = &Pysäytä testi
connections-replace-key-stopped = Pysäytetty. Vanha avain on edelleen käytössä.
connections-replace-key-kept = Vanha avain on edelleen käytössä. Mitään ei ole muutettu.
connections-key-replaced = Avain vaihdettu: { $name }
connections-private = Aseta yksityiseksi yhteydeksi
connections-share = Näytä kaikille
connections-disconnect = Katkaise yhteys
connections-disconnect-title = Katkaistaanko yhteys { $name }?
connections-goes = Tämä poistuu
connections-stays = Tämä säilyy
connections-goes-access = Yhteys, sen avaimet avainnipussa ja tuontiajot.
    .demo = Yhteys, sen avaimet muistissa ja tuontiajot.
connections-goes-all = Yhteys, avaimet, tuontiajot, yritykset ({ $companies }) ja kaikki rivit ({ $rows }).
connections-goes-live = Yhteys, valtuutus, yritykset ({ $companies }) ja niistä luetut tiedot (rivejä: { $rows }).
connections-goes-interface = Liittymä käyttää sitä: { $names }. Se ei siirrä mitään, ennen kuin siinä on valittu toinen yhteys.
connections-stays-data = Yritykset: { $companies } ({ $names }). Rivit: { $rows }. Niitä ei enää päivitetä.
connections-stays-log = Siirtohistoria.
connections-stays-live = Siirtohistoria ja kaikki { CASE($system, "ssa") }: se luetaan uudelleen, kun yhteys luodaan uudelleen.
connections-delete-data = Poista myös tuodut tiedot (rivejä: { $rows })
connections-type-name = Poista tiedot kirjoittamalla yhteyden nimi: { $name }
connections-owner = Luoja
connections-visible = Näkyvyys
connections-visible-all = Kaikki tason käyttäjät
connections-visible-some = Vain luoja ja pääkäyttäjät
connections-checked = Viimeksi tarkistettu
connections-expires = Vanhenee
connections-expires-in =
    { $days ->
        [0] Vanhenee tänään
        [1] Vanhenee huomenna
       *[other] Vanhenee { $days } päivän kuluttua
    }
connections-expired =
    { $days ->
        [0] Vanheni tänään
        [1] Vanheni eilen
       *[other] Vanheni { $days } päivää sitten
    }
connections-lacks = Jotain puuttuu
    .text = Yhteys toimii, mutta Kobling ei saa lukea kaikkea. Puuttuva näkyy alla tarkistuksissa.
connections-ended = Ei enää voimassa
connections-endless = Ei vanhene itsestään
connections-end-unknown = Vanhenemispäivä ei ole tiedossa
connections-authorisation = Valtuutus
connections-authorised-by = Antanut
connections-authorised-at = Annettu
connections-authorised-unknown = Ei tiedossa
connections-granted = Myönnetty: { $what }
connections-not-granted = Ei myönnetty: { $what }
connections-scope-account = käyttäjän tiedot
connections-scope-data = tietojen lukeminen
connections-scope-offline = lukeminen, kun kukaan ei ole kirjautuneena
connections-waits = Odottaa uusimista – jatkuu sen jälkeen itsestään.
connections-held =
    { $count ->
        [one] Yksi tuonti odottaa uusimista ja jatkuu sen jälkeen itsestään.
       *[other] { $count } tuontia odottaa uusimista ja jatkuu sen jälkeen itsestään.
    }
connections-description = Kuvaus
connections-checks = Tarkistukset
connections-companies = Yritykset
connections-jobs = Seuraavat tuonnit
connections-job-full = Täysi tuonti
connections-job-nightly = Joka yö
connections-job-weekly = Joka viikko
connections-job-move = 40 minuutin välein
connections-job-next = { $job }: { $time }
connections-live = Suora: ei mitään ajastettavaa
connections-live-hint = Tiedot luetaan, kun joku katsoo niitä.
connections-result-ok = Kunnossa
connections-result-warning = Varoitus
connections-result-failed = Epäonnistui
