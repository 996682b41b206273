"""The command line: the same services as the windows, for terminals, schedulers and scripts."""
