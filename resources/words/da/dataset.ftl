# Datasættenes navne for sig selv, og `.text` inde i en sætning.
dataset-accounts = Konti
    .text = konti
dataset-customers = Kunder
    .text = kunder
dataset-suppliers = Leverandører
    .text = leverandører
dataset-products = Produkter
    .text = produkter
dataset-dimensions = Dimensioner
    .text = dimensioner
dataset-postings = Posteringer
    .text = posteringer
dataset-trial-balance = Saldobalance
    .text = saldobalancen
dataset-metrics = Nøgletal
    .text = nøgletal
