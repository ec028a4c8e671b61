"""Who speaks, by the words before a cue or behind it."""
