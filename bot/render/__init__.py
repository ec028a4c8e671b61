"""Discord layouts: pure, and within Discord's limits."""
