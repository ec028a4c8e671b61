"""What briefings and speakers are called, and who or what is meant by a part of a name."""
