"""Simulated Netvisor: signed XML resources over the office's books."""
