"""The window of an interface between two systems: start-up, settings and what has been moved."""
