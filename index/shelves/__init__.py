"""Shelves: what somebody can ask, put together, searched, answered, and kept up to date."""
