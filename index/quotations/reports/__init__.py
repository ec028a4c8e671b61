"""What sentences report: that somebody said something, in which words, and what makes it no report."""
