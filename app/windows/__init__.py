"""The window: one file a page or dialog, over the services and the bridge."""
