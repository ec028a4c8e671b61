"""Names that begin with the surname, as Chinese and Korean ones do: Guo Jiakun, Moon Jae-in."""

import re
from collections.abc import Sequence

from index.quotations.people.vocabulary import OFFICES, ROLE, TITLES, as_title

_SYLLABLE = (
    r"(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:[iu]?ang|i?ong|[iu]?an|iao|uai|ing|eng|i[aeun]|u[aoine]|ai|ei|ao|ou|en|er|[aoeiuü]))"
)
_SURNAME = re.compile(rf"{_SYLLABLE}|Ouyang|Sima|Zhuge|Shangguan", re.IGNORECASE)
_GIVEN_NAME = re.compile(rf"{_SYLLABLE}{{1,2}}", re.IGNORECASE)
_HYPHENED = re.compile(
    r"[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}-(?!based|born|era|free|led|like|only|run|style|wide)[a-z]{1,6}"
)

_OF_GRAMMAR = re.compile(rf"(?:He|She|You|An|So) (?:(?i:{_SYLLABLE}){{1,2}})(?![\w’'-])(?! [A-Z])")
"""A surname that is a word of grammar, before a given name: He Lifeng; in "Says He Came Late" it is none."""

_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \Z")
_WORD = re.compile(r"[\w’'-]+")
_WORD_BEFORE = re.compile(r"([\w’'.-]{1,30}),? \Z")


def is_surname_first(words: Sequence[str]) -> bool:
    """Whether a name, in words, has the form of one that begins with the surname."""
    if len(words) != 2:
        return False
    return _HYPHENED.fullmatch(" ".join(words)) is not None or (
        _SURNAME.fullmatch(words[0]) is not None and _GIVEN_NAME.fullmatch(words[1]) is not None
    )


def is_addressed(text: str, place: int) -> bool:
    """Whether a form of address stands before a word that is no office: "Mr. He", "Mr. King", but "Mr. President"."""
    word = _WORD.match(text, place)
    is_office = word is not None and as_title(word[0]) in OFFICES | {"speaker", "justice"}
    return not is_office and _ADDRESSED.search(text, max(0, place - 6), place) is not None


def is_surname_of_grammar(text: str, place: int) -> bool:
    """Whether the word of grammar at a place is a surname: behind a role, or where no other capital stands before."""
    if _OF_GRAMMAR.match(text, place) is None:
        return False
    before = _WORD_BEFORE.search(text, max(0, place - 32), place)
    word = before[1] if before else "."
    return word[0].islower() or word.endswith(".") or as_title(word) in TITLES or ROLE.fullmatch(word) is not None
