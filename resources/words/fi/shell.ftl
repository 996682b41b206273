shell-page-overview = Yleiskuva
shell-page-connections = Yhteydet
shell-page-companies = Asiakkaat
shell-page-log = Siirtohistoria
shell-page-settings = Asetukset
shell-pages = Sivut
shell-new-connection = Uusi yhteys
shell-refresh = Päivitä
shell-cancel = Peruuta
shell-close = Sulje
shell-try-again = Yritä uudelleen
shell-opening = Avataan…
shell-idle = Siirtoja ei ole käynnissä.
shell-others = Siirtoja käynnissä: { $count }
shell-importing = { $company } – { $dataset }: { $rows ->
    [one] 1 rivi luettu
   *[other] { $rows } riviä luettu
}
shell-transferring = { $company } – { $dataset }: { $rows ->
    [one] 1 tietue käyty läpi
   *[other] { $rows } tietuetta käyty läpi
}
shell-progress = Tuonnin eteneminen
shell-stop-import = Pysäytä tuonti
shell-demo = DEMO – kaikki järjestelmät ovat simuloituja, mitään ei lähetetä ulos
shell-demo-title = Kobling – DEMO
shell-needs-you = { $count ->
    [one] Yksi asia vaatii toimenpiteitä
   *[other] { $count } asiaa vaatii toimenpiteitä
}
shell-action-new = Uusi yhteys
shell-action-refresh = Päivitä sivu
shell-action-search = Hae sivulta
shell-action-help = Ohje
shell-action-quit = Lopeta
shell-action-pages = Vaihda sivua
shell-shortcuts = Pikanäppäimet
shell-guide = Avaa käyttöönotto
shell-help-text = Toimenpiteitä vaativat asiat näkyvät yleiskuvassa korjaavan painikkeen kanssa. Tuki kysyy siirtohistorian viitettä.
