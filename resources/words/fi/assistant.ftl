# Käyttöönottoapurin omat sanat; järjestelmien vaiheet ovat omissa kansioissaan.
assistant-title = Yhdistä { $system }
assistant-steps = Vaiheet
assistant-next = &Seuraava
assistant-back = &Takaisin
assistant-at-hand-form = Minulla &on jo avain
assistant-at-hand-browser-sign-in = Voin kirjautua &heti
assistant-close = S&ulje
assistant-cancel = &Peruuta
assistant-beside = Selaimen &rinnalle
assistant-beside-hint = Kapea ikkuna, joka pysyy päällimmäisenä (Ctrl+B)
assistant-whole = Koko ikkuna (Ctrl+B)
assistant-key-main = Paina pääpainiketta
assistant-key-letter = Paina painiketta sen alleviivatulla kirjaimella
assistant-key-parts = Siirry seuraavaan kenttään tai painikkeeseen
assistant-key-enter = Paina painiketta, jonka kohdalla olet
assistant-key-space = Välilyönti
assistant-key-tick = Valitse yritys tai poista valinta
assistant-key-rename = Muuta asiakkaan nimeä
assistant-key-close = Sulje ikkuna
assistant-later = Jatka &myöhemmin
assistant-later-hint = Kaikki on tallessa; voit jatkaa tästä vaiheesta toisella kertaa.
assistant-saved = Tallennettu
assistant-leave-again = Arvoa ei tallennettu. Poistu uudelleen, niin jatkat ilman sitä.
assistant-position = Vaihe { $number }/{ $total }
assistant-minutes = { $minutes ->
    [one] noin 1 minuutti
   *[other] noin { $minutes } minuuttia
}
assistant-who-administrator = pääkäyttäjälle
assistant-who-client = asiakkaalle

assistant-state-open = Tekemättä
assistant-state-blocked = Odottaa aiempia vaiheita
assistant-state-stored = Tallennettu
assistant-state-ticked = Tehty
assistant-state-ticked-by = Tehnyt: { $who }
assistant-state-proved = Koblingin vahvistama
assistant-state-spared = Ei tarvita: kirjautuminen toimii
assistant-state-warned = Vahvistettu varoituksin

assistant-copy = Kopioi ”{ $text }”
assistant-copied = Kopioitu
assistant-open-page = Avaa sivu
assistant-open-page-demo = Esittely ei avaa sivuja tämän tietokoneen ulkopuolelta. Linkki johtaa osoitteeseen { $address }. Kopioi osoite, jos haluat avata sivun itse.
assistant-no-browser = Selain ei avautunut. Kopioi linkki ja avaa se tämän tietokoneen selaimessa.
assistant-copy-details = Kopioi lisätiedot
assistant-details = Lisätiedot
assistant-applies = Koskee: { $what }
assistant-mend = Siirry: { $step }
assistant-more = Lisää asetuksia
assistant-done-when = Valmis, kun { $what }
assistant-done-by-me = &Olen tehnyt tämän
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Koblingin vahvistama, { $at }
assistant-not-done = Ei vielä rastitettu
assistant-hand-over = Kopioi &viesti pääkäyttäjälle
assistant-hand-over-hint = Valmis teksti ilman avaimia ja salasanoja. Liitä se sähköpostiin tai pikaviestiin.
assistant-hand-over-copied = Kopioitu. Liitä se sähköpostiin tai pikaviestiin; vaihe odottaa sinua.

assistant-stored = Tallessa avainnipussa
    .demo = Tallessa muistissa
assistant-reveal = Näytä, kun painike on painettuna
assistant-save-next = Tallenna ja &jatka
assistant-test = Tallenna ja t&estaa
assistant-test-ok = Avain toimii.
assistant-test-lacks = Avain toimii, mutta jotain Koblingin tarvitsemaa puuttuu. Se kerrotaan alla.

assistant-sign-in = &Kirjaudu selaimessa…
assistant-sign-in-retry = &Yritä uudelleen
assistant-sign-in-renew = &Uudista valtuutus
assistant-renew-companies = Kirjaudu, jotta Kobling voi edelleen lukea: { $companies }.
assistant-renewed = Valtuutus on uudistettu. Odottaneet siirrot jatkuvat nyt itsestään.
assistant-sign-in-stuck = Etkö pääse selaimessa eteenpäin?
assistant-sign-in-stuck-error = Jos sivulla on virhe, vika on useimmiten Koblingin omassa rekisteröinnissä järjestelmätoimittajalla: client ID tai osoite.
assistant-sign-in-stuck-empty = Jos valittavana ei ole yhtään yritystä, käyttäjältä puuttuu oikeus:
assistant-sign-in-again = &Väärä tili? Kirjaudu uudelleen
assistant-sign-in-asks = Selaimessa näkyy, mitä Kobling pyytää:
assistant-scope-account = Käyttäjätilisi tiedot
    .hint = Sähköpostiosoite, käyttäjätunnus ja nimi, jotta kaikki täällä näkevät, kuka on kirjautunut.
assistant-scope-data = Tietojen käyttö
    .hint = Kirjanpidon lukemiseen. Kobling vain lukee eikä näe enempää kuin käyttäjäsi saa nähdä.
assistant-scope-offline = Käyttö silloinkin, kun et ole kirjautuneena: tietosi milloin tahansa
    .hint = Jotta Kobling voi lukea poissa ollessasi, myös öisin. Ilman sitä sinun pitäisi kirjautua joka kerta.
assistant-sign-in-opening = Pyydetään kirjautumissivua { CASE($system, "sta") }…
assistant-sign-in-waiting = Jatka selaimessa. Kobling odottaa tässä.
assistant-sign-in-returned = Selaimen vastaus on saapunut. Tarkistetaan…
assistant-sign-in-left = Aikaa jäljellä: { $time }
assistant-sign-in-copy = Kopioi &linkki
assistant-sign-in-copy-hint = Eikö mitään avautunut, tai avautuiko väärä selain? Kopioi linkki ja avaa se itse tällä tietokoneella.
assistant-sign-in-copied = Kopioitu. Liitä se tämän tietokoneen selaimen osoiteriville.
assistant-sign-in-lost = Eikö selaimesta tullut vastausta?
assistant-sign-in-lost-text = Kun olet hyväksynyt, selaimen pitäisi kertoa, että sivun voi sulkea. Jos se näyttää sen sijaan virheen, kopioi koko osoite osoiteriviltä ja liitä se tähän.
assistant-sign-in-pasted = Osoite selaimesta
assistant-sign-in-pasted-wrong = Tämä ei ole osoite, johon selain päätyi. Oikea osoite on pitkä, ja siinä on ”code=”.
assistant-sign-in-use = Kä&ytä osoitetta
assistant-sign-in-stopped = Kirjautuminen pysäytettiin. Mitään ei kadonnut; voit aloittaa sen uudelleen.
assistant-sign-in-done = Kirjautunut: { $who }.
assistant-sign-in-who = Kirjautunut
assistant-sign-in-tenant = Organisaatio (tenant)
assistant-sign-in-lasts = Voimassa asti
assistant-sign-in-endless = Kunnes valtuutus perutaan
assistant-sign-in-until = { $at }, { $days ->
    [0] alle päivä jäljellä
    [one] 1 päivä jäljellä
   *[other] { $days } päivää jäljellä
}
assistant-sign-in-ended = Päättyi { $at }
assistant-sign-in-granted = Myönnetty
assistant-sign-in-not-granted = Ei myönnetty: { $scopes }
assistant-sign-in-not-renewable = Oikeutta lukea silloin, kun et ole kirjautuneena, ei myönnetty. Kobling voi lukea noin tunnin; sen jälkeen jonkun on kirjauduttava uudelleen.
assistant-sign-in-page-done = Olet kirjautunut
    .text = Voit sulkea tämän sivun. Kobling jatkaa itse.
assistant-sign-in-page-failed = Kirjautuminen ei onnistunut
    .text = Mitään ei kadonnut. Kobling kertoo syyn ja sen, mitä tehdä. Voit sulkea tämän sivun.
assistant-sign-in-page-older = Tämä sivu kuuluu aiempaan kirjautumiseen
    .text = Sulje sivu ja jatka uusimmalla sivulla. Kobling odottaa sitä edelleen.

assistant-check-open = Testaamatta
assistant-check-running = Testataan…
assistant-check-ok = Kunnossa
assistant-check-warning = Varoitus
assistant-check-failed = Epäonnistui
assistant-check-run = &Käynnistä tarkistus
assistant-check-runs = Tarkistetaan…
assistant-check-again = Tarkista &uudelleen
assistant-check-waiting = Odotetaan { CASE($system, "a") }…
assistant-check-still = Odotetaan yhä. Voit peruuttaa ja palata; mitään ei katoa.
assistant-check-stopped = Pysäytetty. Mitään ei kadonnut.

assistant-companies = Yritykset
assistant-companies-loading = Luetaan luetteloa…
assistant-clients = Asiakkaat
assistant-search-companies = Hae
assistant-select-all = &Kaikki
assistant-refresh = &Päivitä
assistant-revert-names = K&umoa nimenmuutokset
assistant-column-company = Yritys
assistant-column-number = Y-tunnus / org.nro
assistant-column-client = Asiakas (muokattava)
assistant-column-state = Huomautus
assistant-taken = On jo: ”{ $connection }”
assistant-taken-not-told = On jo toisen henkilön yksityisessä yhteydessä
assistant-not-told = toisen henkilön yksityinen yhteys
assistant-also = Yhdistetty myös: { $places }
    .short = Myös: { $places }
assistant-all-taken = Kaikki nämä yritykset on jo yhdistetty. Yhteys: { $connections }. Avaa yhteys, jos haluat nähdä yritykset tai lisätä uusia.
assistant-all-taken-not-told = Kaikki nämä yritykset on jo yhdistetty toisen henkilön yksityisellä yhteydellä. Kysy siltä, joka ne yhdisti.
assistant-open-connection = Avaa { $name }
assistant-shares = Jaettu asiakas
assistant-column-vendor-number = Yrityksen numero
assistant-column-access = Käyttöoikeus
assistant-companies-update = &Päivitä asiakasluettelo
assistant-companies-read = Luettu { $at }.
assistant-companies-changed = Uusia { $new }, poistuneita { $gone }.
assistant-companies-same = Ei muutoksia.
assistant-companies-open = Käyttöoikeus on
assistant-companies-lacking = { $count ->
    [0] Koblingilla on käyttöoikeus kaikkiin yrityksiin.
    [one] Käyttöoikeus puuttuu vielä 1 yritykseen.
   *[other] Käyttöoikeus puuttuu vielä { $count } yritykseen.
}
assistant-one-body = Tämä yritys löytyi. Jos se on oikea, sen voi yhdistää nyt.
assistant-connect-one = &Yhdistä
assistant-connect = { $count ->
    [0] Valitse yritykset
    [one] &Valitse 1 yritys
   *[other] &Valitse { $count } yritystä
}
assistant-chosen = { $count ->
    [0] Mitään ei ole vielä valittu
    [one] 1 yritys tulee tänne:
   *[other] { $count } yritystä ({ $clients ->
        [one] 1 asiakas
       *[other] { $clients } asiakasta
    }) tulee tänne:
}
assistant-preview = Esikatselu
assistant-level = Taso
assistant-level-hint = Minne asiakkaat sijoittuvat. Uusi taso: kirjoita Ryhmä/Asiakas. Nimeen kuuluva vinoviiva kirjoitetaan kahdesti: Hansen A//S.
assistant-level-top = Asiakastaso (ylin)
assistant-level-fixed = { $system } otetaan aina käyttöön asiakastasolla.
assistant-one-client = Kaikki s&amalle asiakkaalle
assistant-one-client-hint = Konserniraportointiin: emo ja tytäryhtiöt luetaan yhtenä.
assistant-one-client-not = Tällainen yhteys sallii yhden yrityksen asiakasta kohti.
assistant-one-client-live = Suora yhteys lukee yhden yrityksen kerrallaan. Vain konserniraportointi kokoaa useita samalle asiakkaalle.
assistant-one-client-switch = Vaihda konserniraportointiin
assistant-one-client-name = Asiakkaan nimi

assistant-name = Yhteyden nimi
assistant-name-hint = Nimi, jonka sinä ja työtoverisi tunnistatte.
assistant-description = Kuvaus
assistant-description-hint = Vapaaehtoinen. Älä kirjoita henkilötietoja.
assistant-description-personal = Tämä näyttää henkilötiedolta. Jätä henkilötunnukset ja sähköpostiosoitteet pois.
assistant-private = Aseta &yksityiseksi yhteydeksi
assistant-private-hint = Vain sinä ja asiakastason pääkäyttäjät voitte muuttaa sitä ja nähdä kaikki sen yritykset.

assistant-still-open = Vielä tekemättä:
assistant-jobs = Kun aloitat, koko kirjanpito luetaan kerran. Sen jälkeen joka yö viimeiset 5 päivää ja joka viikko viimeiset 40 päivää.
assistant-unticked = Tekemättä, mutta voi tehdä myöhemmin: { $steps }
assistant-jobs-registers = Kun aloitat, rekisterit luetaan kerran. Sen jälkeen ne luetaan uudelleen joka yö.
assistant-live = Suora: ei mitään ajastettavaa
assistant-live-note = Suora: ei mitään ajastettavaa. Kirjanpito luetaan, kun joku katsoo sitä, joten se on aina ajan tasalla. Täällä luetut tiedot poistuvat, kun yhteys poistetaan.
assistant-start-use = { $count ->
    [one] &Aloita käyttö: yhdistä 1 yritys
   *[other] &Aloita käyttö: yhdistä { $count } yritystä
}

assistant-import-waits = Odottaa vuoroaan
assistant-import-runs = Luetaan…
assistant-import-of = { $dataset }: osa { $done }/{ $total }, { $rows ->
    [one] 1 rivi
   *[other] { $rows } riviä
}
assistant-import-rows = { $dataset }: { $rows ->
    [one] 1 rivi
   *[other] { $rows } riviä
}
assistant-import-cancel = &Pysäytä tuonti
assistant-import-resume = &Jatka tuontia
assistant-import-total = Yrityksiä luettu: { $done }/{ $count }
assistant-import-left = jäljellä noin { $time }
assistant-import-stopped = Tuonti on pysäytetty. Se jatkuu samasta kohdasta tässä tai ensi yönä.
assistant-import-close = Voit sulkea tämän ikkunan; tuonti jatkuu niin kauan kuin Kobling on auki.
assistant-another = Yhdistä t&oinen yritys
assistant-another-hint = Kukin kirjautuminen avaa yhden yrityksen. Seuraavaan tarvitaan vain oma kirjautuminen; kaikki muu on jo valmiina.
assistant-another-own-hint = Kukin yhteys avaa yhden yrityksen. Seuraavasta syötät vain sen omat tiedot; kaikki muu otetaan mukaan.
assistant-import-done = { $count ->
    [one] Valmis. Kirjanpito on tuotu, ja se täsmää { CASE($system, "n") } koetaseeseen.
   *[other] Valmis. Kaikkien { $count } yrityksen kirjanpito on tuotu, ja se täsmää { CASE($system, "n") } koetaseeseen.
}
assistant-import-read = Valmis. Kaikki on luettu. { CASE($system, "ssa") } ei ole koetasetta, johon verrata.
assistant-import-some = Kirjanpidoista täsmää { $agree }/{ $count }. Alta näet, mitä on vielä tekemättä.
assistant-next-run = Seuraava ajo
assistant-go-companies = Näytä &asiakkaat
assistant-go-log = Näytä sii&rrot
assistant-go-new = Yhdistä toinen &järjestelmä
assistant-proof-agrees = { $postings ->
    [one] 1 kirjaus.
   *[other] { $postings } kirjausta.
} Koetase täsmää sentilleen { CASE($system, "an") }.
assistant-proof-differs = { $postings ->
    [one] 1 kirjaus.
   *[other] { $postings } kirjausta.
} Koetase poikkeaa { CASE($system, "sta") }. Avaa yritys, niin näet missä.
assistant-proof-unsupported = { $postings ->
    [one] 1 kirjaus.
   *[other] { $postings } kirjausta.
} { CASE($system, "ssa") } ei ole koetasetta, johon verrata.
assistant-proof-not-imported = Ei vielä tuotu
assistant-proof-rows = { $rows ->
    [one] 1 rivi luettu.
   *[other] { $rows } riviä luettu.
}

assistant-plain-registration-title = Koblingin oma rekisteröinti: { $system }
assistant-plain-registration-body = Syötetään kerran toimistoa kohti; myöhempiä yhteyksiä luotaessa näitä ei kysytä.
assistant-plain-registration-done = arvot on tallennettu tälle tietokoneelle.
assistant-plain-values-title = Yhdistä käsin: { $system }
assistant-plain-values-body = Syötä, mitä sinulla on. Se tallennetaan sellaisenaan ja tarkistetaan seuraavalla sivulla.
assistant-plain-values-done = kaikki pakolliset arvot on tallennettu.
assistant-plain-sign-in-title = Kirjaudu: { $system }
assistant-plain-sign-in-body = Kirjautuminen avautuu selaimessa; Kobling ei koskaan näe salasanaa.
assistant-plain-sign-in-done = selaimen vastaus on saapunut, ja tämä sivu kertoo, kuka kirjautui.
assistant-plain-check-title = Tarkista yhteys
assistant-plain-check-body = Kobling tarkistaa tiedot kohta kohdalta ja lukee jokaisesta tietolajista yhden rivin.
assistant-plain-check-done = jokaisella rivillä on vihreä oikein-merkki.
assistant-plain-choose-title = Valitse yritykset
assistant-plain-choose-body = Rastita yhdistettävät yritykset. Kukin saa täällä samannimisen asiakkaan, ellet anna muuta nimeä.
assistant-plain-choose-done = ainakin yksi yritys on rastitettu.
assistant-plain-summary-title = Valmiina aloitukseen
assistant-plain-summary-body = Tarkista tiedot vielä kerran ennen ensimmäistä tuontia.
assistant-plain-import-title = Ensimmäinen tuonti
assistant-plain-import-body = Kobling lukee kirjanpidon ja vertaa sitä { CASE($system, "n") } koetaseeseen.

assistant-choose-title = Yhdistä järjestelmä
assistant-choose-body = Mikä järjestelmä yhdistetään?
assistant-choose-search = Hae järjestelmää
assistant-choose-cloud = Pilvipalvelut
assistant-choose-on-premises = Omalla palvelimella
assistant-choose-interface = Kahden järjestelmän välillä
assistant-choose-takes-key = Liität avaimen, jonka saat { CASE($system, "sta") }.
assistant-choose-takes-sign-in = Kirjaudut selaimessa.
assistant-choose-takes-two = Tarvitset yhteyden kumpaankin.
assistant-choose-connected = { $count ->
    [one] 1 yhteys.
   *[other] { $count } yhteyttä.
}
assistant-choose-kinds = Kahdenlaisia yhteyksiä: suora tai konserniraportteja varten tuotu.
assistant-choose-none = Mikään järjestelmä ei vastaa hakua. Kokeile toista sanaa.
assistant-choose-missing = Järjestelmääni &ei löydy
assistant-choose-missing-text = Kobling osaa yhdistää vain tämän sivun järjestelmät. Kysy Koblingin tuesta, mikä järjestelmä on seuraava, ja kerro omasi. Mitään ei ole tallennettu.
assistant-choose-manual = Yhdistä &käsin
assistant-choose-manual-hint = Yksi lomake ilman opastusta, jos kaikki tiedot ovat jo käsillä.
assistant-choose-drafts = Keskeneräiset
assistant-choose-resume = &Jatka
assistant-choose-discard = &Hylkää
assistant-choose-discard-sure = Kyllä, &hylkää
assistant-choose-discarded = Syötetyt tiedot poistetaan, myös avain.
assistant-choose-draft-at = { $system }, vaihe: { $step }

assistant-kind-title = { $system }: suora vai tuotu?
assistant-kind-body = Molemmat lukevat samaa kirjanpitoa. Voit ottaa käyttöön molemmat.
assistant-kind-live = Suora
assistant-kind-imported = Tuotu
assistant-kind-recommended = Suositellaan
assistant-kind-live-current = Aina ajan tasalla
assistant-kind-live-single = Yksi yritys kerrallaan
assistant-kind-imported-jobs = Ajot päivittävät tiedot
assistant-kind-imported-groups = Tarvitaan konserniraportteihin
assistant-kind-jobs = Kolme ajoa yritystä kohti:
assistant-kind-job-full = Koko kirjanpito, heti
assistant-kind-job-nightly = Viimeiset 5 päivää, joka yö
assistant-kind-job-weekly = Viimeiset 40 päivää, joka viikko
