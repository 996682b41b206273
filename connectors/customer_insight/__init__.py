"""Visma Customer Insight: data about an office's own customers, no ledger.

No interface of it is published. Only the steps a person takes are known (customer level, customer
administrator, exactly one company, a name of one's choice). Addresses, scope, fields and paging here are a
proposal of ours, to be exchanged for the real contract; nothing outside this package depends on them.
"""
