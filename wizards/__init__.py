"""Assistants: the step-by-step set-up of each system."""
