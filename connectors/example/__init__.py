"""Example ERP: an imaginary ledger behind a key, with JSON lists that are paged by offset.

What the vendor documents, and when it was read: https://docs.vendor.invalid
"""
