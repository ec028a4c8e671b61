"""Documents into a library, and briefings out of it as files."""
