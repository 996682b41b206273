"""Netvisor: one XML resource a request, each signed with a message authentication code."""
