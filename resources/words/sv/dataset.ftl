# Datamängdernas namn för sig, och `.text` inne i en mening.
dataset-accounts = Konton
    .text = konton
dataset-customers = Kunder
    .text = kunder
dataset-suppliers = Leverantörer
    .text = leverantörer
dataset-products = Artiklar
    .text = artiklar
dataset-dimensions = Dimensioner
    .text = dimensioner
dataset-postings = Bokföringsposter
    .text = bokföringsposter
dataset-trial-balance = Saldobalans
    .text = saldobalansen
dataset-metrics = Nyckeltal
    .text = nyckeltal
