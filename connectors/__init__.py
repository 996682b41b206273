"""Vendor knowledge: one module an ERP, no Qt, no database of ours, no keyring, no words."""
