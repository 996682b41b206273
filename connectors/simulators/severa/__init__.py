"""A loopback Visma Severa: projects, hours and invoices, over REST and over the older SOAP."""
