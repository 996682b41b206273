"""The schema's history: one module a released revision, whose effect never changes afterwards."""
