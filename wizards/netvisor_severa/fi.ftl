# Netvisor-Severa-liittymä suomeksi: mikä kummassakin päässä on vialla.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset.
       *[other] Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain.
    }
    .why = { $system } hylkäsi liittymän tunnukset. Ne on ehkä korvattu, tai niiden käyttäjä on poistettu. Mitään ei siirretty.
    .fix = Onko integraatiokäyttäjä poistettu järjestelmästä { $system }? Syötä tunnukset uudelleen liittymän asetuksissa.
problem-right-missing =
    .why = Kirjautuminen onnistuu, mutta integraatio ei saa käyttää näitä tietoja: { $dataset }.
    .fix = Kytke rajapintaresurssi päälle Netvisorin kohdassa ”Rajapintaresurssien käyttöoikeudet” tai oikeus (scope) Severassa ja paina Tarkista resurssit.
