"""Kobling: the program itself, over the connectors and the assistants."""
