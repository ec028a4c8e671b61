"""What the words of texts show of the answers in them, as numbers."""
