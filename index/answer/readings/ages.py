"""Which numbers of a text tell how old somebody or something is: "Ana Lima, 61, said", "aged 30", "built in 1887"."""

import re
from collections.abc import Sequence

from index.answer.readings.sign import is_of_calendar, is_year
from index.text.analyze import Term, is_function_word

MANY_DIGITS = 3
"""Numbers of so many digits are nobody's age."""

_AGES = frozenset("aged age ages".split())
_TURNING = frozenset("turned turns turning".split())
_UNITS = frozenset("year years month months".split())
_BEGINNINGS = frozenset("born built founded established opened".split())
_REACH = 4
"""How many words may stand before a number from these on: "between the ages of 18 and 30", "born in Odesa in 1951"."""
_CLOSES = re.compile(r"\s*(?:[,;.)]|$)")


def tells_age(text: str, terms: Sequence[Term], words: Sequence[str], place: int) -> bool:
    """Whether the number at a place among the terms and words of a text is somebody's age."""
    behind = [word.lower() for word in words[place + 1 : place + 3]]
    if not _UNITS.isdisjoint(behind[:1]) and behind[1:] == ["old"]:
        return True
    before = [word.lower() for word in words[max(0, place - _REACH) : place]]
    if not _TURNING.isdisjoint(before[-1:]) or not (_BEGINNINGS if is_year(words[place]) else _AGES).isdisjoint(before):
        return True
    return words[place].isdecimal() and len(words[place]) < MANY_DIGITS and _is_beside_name(text, terms, words, place)


def _is_beside_name(text: str, terms: Sequence[Term], words: Sequence[str], place: int) -> bool:
    """Between a name and a comma: "Ana Lima, 61, said", "Ana Lima (61)"."""
    if not place:
        return False
    (_, before), (start, end) = terms[place - 1].span, terms[place].span
    name, gap = words[place - 1], text[before:start]
    is_name = name[0].isupper() and not is_function_word(name) and not is_of_calendar(name)
    return is_name and gap in (", ", " (") and _CLOSES.match(text, end) is not None
