# Esittely päätteessä.
demo-connect = 1. Yhdistä tilitoimisto { CASE($system, "an") } (simuloitu)
demo-import = 2. Tuo kaikki asiakkaat
demo-reconcile = 3. Vertaa koetaseeseen
demo-wrong-key = 4. Väärä avain, kuten kouluttaja sen näyttäisi
demo-log = 5. Siirtohistoria
demo-office-name = Esittelytoimisto
demo-wrong-name = Väärä avain
demo-end = Täsmäävät koetaseet: { $agreed } / { $companies }. Mitään ei jää käyntiin; luvut on poistettu.
demo-end-kept = Täsmäävät koetaseet: { $agreed } / { $companies }. Avaa ne uudelleen komennolla ”kobling demo --data-dir { $folder }”.
demo-sign-in-as = Kirjautumissivulla: { $person }
demo-person = { $persona } – valitse { $person }
# The strip in windows where something is entered.
demo-fill = Täytä &demoavain
demo-sign-in = Kirjaudu &demohenkilönä
demo-nothing = Täällä ei ole täytettävää
demo-as = { $person } – { $persona }
