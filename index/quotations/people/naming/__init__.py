"""Names and roles as a document states them, and when two of them are one."""
