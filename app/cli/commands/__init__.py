"""One module a command or a family of commands; each is imported when it is called."""
