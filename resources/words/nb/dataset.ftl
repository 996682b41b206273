# Datasettene som navn alene, og `.text` midt i en setning.
dataset-accounts = Kontoer
    .text = kontoer
dataset-customers = Kunder
    .text = kunder
dataset-suppliers = Leverandører
    .text = leverandører
dataset-products = Produkter
    .text = produkter
dataset-dimensions = Dimensjoner
    .text = dimensjoner
dataset-postings = Posteringer
    .text = posteringer
dataset-trial-balance = Saldobalanse
    .text = saldobalansen
dataset-metrics = Nøkkeltall
    .text = nøkkeltall
