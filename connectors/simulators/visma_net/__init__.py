"""Visma.net ERP API: REST, one company an authorisation, on the current base address and the old one."""
