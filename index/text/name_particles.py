"""Small words within the names of people."""

PARTICLES = frozenset(
    "af al bin bint da de degli dei del della den der di do dos du e el ibn la las le los ten ter van von y zu".split()
)
"""Words that stand in small letters between a first name and a last."""

AMID_ENGLISH = PARTICLES - {"do", "ten"}
"""Those of them that in an English text are no other word before a capital."""
