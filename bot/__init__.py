"""Discord and the command line, in front of the library in `index`."""
