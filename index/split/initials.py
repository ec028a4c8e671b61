"""When a capital with a stop behind it is an initial, "George W. Bush", and when it ends a sentence: "plan B."."""

import re

_LETTERED = frozenset(
    "plan plans war vitamin vitamins group groups hepatitis influenza type class grade category section part title"
    " article appendix annex exhibit schedule phase stage model series serie block gate terminal tier level zone option"
    " generation gen line track point version chapter volume act form channel wing building room camp team factor"
    " letter".split()
)
"""What single capitals count or name, folded."""

_COUNTING = frozenset("ABCDEFIKVXYZ")
"""The capitals that count behind such a word in small letters, unlike that in "the building J. Berg sold"."""

_BEFORE_I = frozenset("and than as am was do did".split())
_PLATFORM = "X"
"""A site whose whole name is a capital; few first names begin with it."""

_TITLED = frozenset("mr mrs ms mx messrs dr prof rev sen rep gov gen sgt lt capt".split())
"""Abbreviations before a name: they begin another."""

_WORD_BEHIND = re.compile(r"\s*+([\w]*+)(\.?)")
_NICKNAME_BEHIND = re.compile(r"\s*+(?:“[\w’-]{1,20}”|\"[\w’-]{1,20}\"|‘[\w-]{1,20}’|'[\w-]{1,20}') [^\W\d_]")
_LAST_WORD = re.compile(r"([\w’'.-]{1,20}+)[ \xa0]\Z")
_WORD_LENGTH = 24


def is_initial(text: str, place: int, floor: int, ceiling: int, openers: frozenset[str]) -> bool:
    """Whether the letter at `place` is an initial, which the stop behind it shortens, so that no sentence ends there.

    The text is read from `floor` to `ceiling`; `openers` are words that with a capital begin sentences.
    """
    return (
        _stands_alone(text, place, floor)
        and _leads_to_name(text, place + 2, ceiling, openers, is_label=place == floor)
        and not _is_led_in_as_letter(text, place, floor)
    )


def _stands_alone(text: str, place: int, floor: int) -> bool:
    """Whether a letter is no tail of something: of AT&T, Jay-Z, 4B, or "Berg’s"; J.-P. Berg has two initials."""
    before = text[max(floor, place - 2) : place]
    return before.endswith(".-") or not (before[-1:].isalnum() or before[-1:] in tuple("-–&/’'+_"))


def _leads_to_name(text: str, stop: int, ceiling: int, openers: frozenset[str], *, is_label: bool) -> bool:
    """Whether a name may go on behind an initial: with a word, another initial or a nickname in marks.

    Before other words in marks a letter that all begins with may be a label, as in A. “Yes”, and ends nothing either.
    """
    following = _WORD_BEHIND.match(text, stop, ceiling)
    word, has_stop = (following[1], bool(following[2])) if following else ("", False)
    if not word:
        return is_label or _NICKNAME_BEHIND.match(text, stop, ceiling) is not None
    if len(word) == 1 and has_stop:
        return True
    return not (word[0].isdigit() or word.casefold() in openers or (has_stop and word.casefold() in _TITLED))


def _is_led_in_as_letter(text: str, place: int, floor: int) -> bool:
    """Whether the word before a letter shows that it stands for itself: "vitamin C", "World War I", "on X"."""
    led = _LAST_WORD.search(text, max(floor, place - _WORD_LENGTH), place)
    if led is None:
        return False
    word, letter = led[1], text[place]
    if word.casefold() in _LETTERED and (word[0].isupper() or letter in _COUNTING):
        return True
    if letter == "I" and word in _BEFORE_I:
        return True
    return letter == _PLATFORM and (word[0].islower() or word.endswith(("’s", "'s")))
