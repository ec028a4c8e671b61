"""The library of briefings: splitting, ranking and quoting, with nothing of Discord in it."""
