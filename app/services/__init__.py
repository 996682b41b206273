"""Use cases, free of Qt and of words: what the window and the command line both do."""
