"""What the words of a text show about the answers in it: numbers, dates, names, places, reasons."""

import re
from collections.abc import Collection, Sequence
from enum import IntFlag

from index.analyze import Term, bare, is_function_word


class Sign(IntFlag):
    """What one word shows; a word may show several things."""

    NUMBER = 1
    DATE = 2
    NAME = 4
    PLACE = 8
    REASON = 16
    AMOUNT = 32


_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen"
    " half third quarter twice once double triple".split()
)
_CALENDAR = frozenset(
    "january february march april may june july august september october november december"
    " monday tuesday wednesday thursday friday saturday sunday".split()
)
_TIMES = frozenset(
    "century centuries year years month months week weeks day days decade decades era age today yesterday tomorrow"
    " tonight spring summer autumn winter morning evening annually bc ad bce ce".split()
)
_REASONS = frozenset(
    "because due since therefore thus hence reason reasons cause caused causes result resulted resulting results lead"
    " led leading leads order avoid allow allows allowed enable prevent ensure so owing fear purpose aim aimed goal"
    " citing cited".split()
)
_PLACED_BY = frozenset(
    "in at near from to across into toward towards around throughout outside inside between of".split()
)
_UNITS = frozenset(
    "percent per cent dollars euros pounds dollar euro km miles kilometers kilometres kilograms tons tonnes people"
    " soldiers troops members year years month months week weeks day days hour hours minute minutes decade decades"
    " times meters metres feet degrees".split()
)
_YEAR = re.compile(r"(?:1\d{3}|20\d\d)s?")
_BEFORE_PLACES = frozenset("the northern southern eastern western central".split())
_REACH = 3
"""How many words of a name may stand between a preposition and the word looked at."""


def signs_of(text: str, terms: Sequence[Term], sentence_starts: Collection[int]) -> list[int]:
    """The signs of each term of a passage; `sentence_starts` are the places of terms that open sentences."""
    words = [term.span.of(text) for term in terms]
    named = {word for place, word in enumerate(words) if place not in sentence_starts and _is_capitalised(word)}
    return [int(_sign(text, terms, words, place, sentence_starts, named)) for place in range(len(words))]


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and not is_function_word(word)


def _sign(
    text: str,
    terms: Sequence[Term],
    words: Sequence[str],
    place: int,
    sentence_starts: Collection[int],
    named: Collection[str],
) -> Sign:
    word, lower = words[place], words[place].lower()
    sign = Sign(0)
    if word[0].isdigit():
        sign |= Sign.NUMBER
        if _YEAR.fullmatch(word):
            sign |= Sign.DATE
    elif lower in _NUMBERS:
        sign |= Sign.NUMBER
    if Sign.NUMBER in sign and _is_measured(text, terms, words, place):
        sign |= Sign.AMOUNT
    if lower in _TIMES or (lower in _CALENDAR and word[0].isupper()):
        sign |= Sign.DATE
    if lower in _REASONS:
        sign |= Sign.REASON
    if lower not in _CALENDAR and _is_name(words, place, sentence_starts, named):
        sign |= Sign.NAME
        if _is_placed(words, place, sentence_starts):
            sign |= Sign.PLACE
    return sign


def _is_measured(text: str, terms: Sequence[Term], words: Sequence[str], place: int) -> bool:
    start, end = terms[place].span
    following = words[place + 1].lower() if place + 1 < len(words) else ""
    return text[start - 1 : start] in tuple("$€£¥") or text[end : end + 1] == "%" or following in _UNITS


def _is_name(words: Sequence[str], place: int, sentence_starts: Collection[int], named: Collection[str]) -> bool:
    """Whether a word is capitalised for what it is, not for where it stands."""
    if not _is_capitalised(words[place]):
        return False
    if place not in sentence_starts or words[place] in named or bare(words[place]) != words[place]:
        return True
    following = place + 1
    return following < len(words) and words[following][0].isupper() and following not in sentence_starts


def _is_placed(words: Sequence[str], place: int, sentence_starts: Collection[int]) -> bool:
    """Whether a preposition of place leads in the name that a word belongs to."""
    before = place - 1
    while before >= 0 and before >= place - _REACH and before not in sentence_starts:
        if not (words[before][0].isupper() or words[before].lower() in _BEFORE_PLACES):
            break
        before -= 1
    return before >= 0 and words[before].lower() in _PLACED_BY
