"""A loopback Example ERP, which answers as its documentation says."""
