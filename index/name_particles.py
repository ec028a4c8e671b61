"""Small words within the names of people."""

PARTICLES = frozenset("da de del della der di do dos du e el la le ten ter van von y zu al bin ibn".split())
"""Words that stand in small letters between a first name and a last."""
