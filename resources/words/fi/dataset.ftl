# Tietojoukkojen nimet yksinään ja `.text` virkkeen keskellä.
dataset-accounts = Tilit
    .text = tilit
dataset-customers = Asiakkaat
    .text = asiakkaat
dataset-suppliers = Toimittajat
    .text = toimittajat
dataset-products = Tuotteet
    .text = tuotteet
dataset-dimensions = Laskentakohteet
    .text = laskentakohteet
dataset-postings = Kirjaukset
    .text = kirjaukset
dataset-trial-balance = Koetase
    .text = koetase
dataset-metrics = Tunnusluvut
    .text = tunnusluvut
