"""Reports by verbs of saying: what they report, in which words, and when they report nothing."""
