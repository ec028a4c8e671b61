"""Reports without a verb of saying: labels, signatures, records and other sources."""
