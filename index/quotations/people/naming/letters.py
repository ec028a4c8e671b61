"""The letters behind a name that say what somebody is or has been given: Ana Lima KC, Carl Berg MP, Jon Odes PhD."""

import re

from index.quotations.people.genders import first_name_gender
from index.quotations.people.vocabulary import ADDRESSES, as_title
from index.text.analyze import is_function_word

_HELD = r"KC|QC|CBE|DBE|KBE|MBE|OBE|FRS|Ph\.?D\.?|DPhil"
_ALSO_A_NOUN = r"MP|MSP|MLA|MEP|TD|SC|M\.?D\.?"
"""Letters that stand for whoever has them, for a club or for a place, too: "the Sinn Fein MP", "Nashville SC"."""

_BEHIND = re.compile(rf"(?:,?[ \xa0](?:{_HELD}|{_ALSO_A_NOUN})(?![\w’'-]))+")
_LAST = re.compile(rf"(?:[ \xa0](?:{_HELD}|{_ALSO_A_NOUN}))+\Z")
_IS_HELD = re.compile(rf"[ \xa0](?:{_HELD})(?!\w)")
_IS_MEMBER = re.compile(r"[ \xa0](?:MP|MSP|MLA|MEP|TD)(?!\w)")
_ALONE = re.compile(
    r"(?:^|[.,;:!?“”\"»(\n–—-]\s?|\b(?:[Ss]aid|and|that|told|by|to|with|from|of|as|like|including)\s)\Z"
)
"""What before a name with letters shows that no article stands there, as there does before "the Sinn Fein MP"."""
_PARTY = re.compile(
    r"(?:Sinn F[eé]in|Fine Gael|Fianna F[aá]il|Plaid Cymru|Lib Dem|Liberal Democrat|Aam Aadmi|Reform UK)\b"
    r"|\w+ (?:National|Democratic?|Unionist|Party)\b"
)
"""Parties of two words, and the words that they end with: "Sinn Fein MP"."""

REACH = 40
"""The letters behind a name are at most so many code points."""


def without_letters(text: str, start: int, end: int) -> int:
    """Where words with capitals that begin at `start` end without the letters at their end, if a name is before them.

    Letters that may be a noun are behind a name only where a first name or a form of address shows one, those of
    parliaments also where the words stand without an article.
    """
    letters = _LAST.search(text[max(start, end - REACH) : end])
    if letters is None:
        return end
    finish = end - len(letters[0])
    words = text[start:finish].split()
    is_article = is_function_word(words[0])
    is_alone = (
        not is_article and _ALONE.search(text, max(0, start - REACH), start) and not _PARTY.match(text, start, end)
    )
    is_member = is_alone and _IS_MEMBER.search(letters[0])
    is_whole = len(words) > 1 and (_IS_HELD.search(letters[0]) or is_member or _has_first_name(words))
    return finish if is_whole or any(as_title(word) in ADDRESSES for word in words[:-1]) else end


def behind_letters(text: str, end: int) -> int:
    """Where the letters end that follow a name that ends at `end`; that is at `end` where none do."""
    letters = _BEHIND.match(text, end)
    return letters.end() if letters else end


def _has_first_name(words: list[str]) -> bool:
    """Whether a first name stands before another word of a name, which no capitals alone make up."""
    return any(first_name_gender(word) and not words[number].isupper() for number, word in enumerate(words[:-1], 1))
