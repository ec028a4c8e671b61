"""The forms of the verbs that questions are asked with, in small letters."""

BEING = frozenset("is are was were".split())
"""The finite forms of "be"."""

DOING = frozenset("did do does".split())
"""The finite forms of "do"."""

HAVING = frozenset("has have had".split())
"""The finite forms of "have"."""
