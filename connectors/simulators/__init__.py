"""Loopback ERP servers for demo and tests, written from the vendors' documentation, not from our clients."""
