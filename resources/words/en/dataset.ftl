# The datasets' names by themselves, and `.text` within a sentence.
dataset-accounts = Accounts
    .text = accounts
dataset-customers = Customers
    .text = customers
dataset-suppliers = Suppliers
    .text = suppliers
dataset-products = Products
    .text = products
dataset-dimensions = Dimensions
    .text = dimensions
dataset-postings = Postings
    .text = postings
dataset-trial-balance = Trial balance
    .text = the trial balance
dataset-metrics = Key figures
    .text = key figures
