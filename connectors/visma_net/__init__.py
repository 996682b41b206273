"""Visma.net ERP: REST and JSON, one company an authorisation."""
