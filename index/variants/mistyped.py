"""Function words as fast fingers type them: "teh", "whenn", "mch"."""

from collections.abc import Iterator, Mapping
from functools import cache

from index.text.analyze import FUNCTION_WORDS

SHORTEST = 3
"""Of words of fewer letters nearly every change is another word."""

_VOWELS = frozenset("aeiou")


def meant_function_word(typed: str) -> str | None:
    """The function word that a folded word is with two letters swapped, one doubled or not, or a vowel left out."""
    return _mistyped().get(typed)


@cache
def _mistyped() -> Mapping[str, str]:
    """Each of the forms and what it is a form of; made once a process."""
    words = sorted(word for word in FUNCTION_WORDS if len(word) >= SHORTEST)
    return {form: word for word in words for form in _forms(word) if form not in FUNCTION_WORDS}


def _forms(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        before, behind = word[:place], word[place + 1 :]
        yield before + letter + letter + behind
        if behind:
            yield before + behind[0] + letter + behind[1:]
        if letter in _VOWELS or behind[:1] == letter:
            yield before + behind
