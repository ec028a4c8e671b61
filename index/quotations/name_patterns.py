"""How names look in a text, to be put into other patterns: capitals of any alphabet, and small words between them."""

from index.text.name_particles import AMID_ENGLISH

_LAST = "Я"


def _ranges(letters: list[str]) -> str:
    """Letters in their order as they stand in a class: those that follow one another as a range."""
    first = [letter for letter in letters if chr(ord(letter) - 1) not in letters]
    last = [letter for letter in letters if chr(ord(letter) + 1) not in letters]
    return "".join(start if start == end else f"{start}-{end}" for start, end in zip(first, last, strict=True))


CAPITALS = _ranges([letter for letter in map(chr, range(ord(_LAST) + 1)) if letter.isupper()])
"""The capital letters of Latin, Greek and Cyrillic, to be put into a class: É, Ø, Ł and Ş are capitals too."""

CAPITAL = f"[{CAPITALS}]"
"""A capital letter."""

SMALL = rf"[^\W\d_{CAPITALS}]"
"""A letter that is none."""

CAPITALISED = rf"{CAPITAL}[\w’'.-]*"
"""A word with a capital."""

WITHIN = rf"(?:{'|'.join(sorted(AMID_ENGLISH))}) "
"""A small word within a name, with the blank behind it."""

BETWEEN = rf" (?:{WITHIN})*(?:[ae]l[-’'])?"
"""What stands between two words of a name with capitals: a blank, as between others, or " von der "."""

NEXT = rf"(?:{BETWEEN}{CAPITALISED})"
"""A further word of a name, with what stands before it."""
