"""Visma Severa: projects, hours and invoices; REST with client credentials, or the older SOAP with a key."""
