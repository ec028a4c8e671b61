"""What makes marked words before a verb its subject's only by a guess: denied, or said by another's account."""

import re

from index.models import Span
from index.quotations.circumstances.times import DAY
from index.quotations.cues import LEMMA, SAID_OR_QUOTED, SAYING, is_telling
from index.quotations.name_patterns import BETWEEN, CAPITALISED
from index.quotations.reports.verbs.judged import DENYING

_DENIED = re.compile(r"\s(?:(?:ever|even|to \w+)\s)?(?:\w+ing|that|he|she|they)\b")
"""What behind a denial tells that it is marked words before it that are denied: "“…,” Lima denied saying"."""

_DENIAL = re.compile(r"\bden(?:y|ies|ied|ying)\s(?:to \w+\s)?(?:that\s)?(?:he|she|they)\s")

RELAYED = 80
"""So much before a verb tells whether another verb's subject gives the account, in code points."""

_RELAYED = (
    rf"\s(?:that\s)?(?:he|she|they|(?:the|an?|his|her|their)\s(?:[\w’'-]+\s)?[\w’'-]+|(?!{DAY})"
    rf"{CAPITALISED}(?:(?:{BETWEEN}|\s){CAPITALISED}){{0,3}})"
    r"\s(?:(?:had|has|have|once|later|then|also)\s)?"
)
_RELAYS = re.compile(rf"{_RELAYED}({SAID_OR_QUOTED.pattern})")
_IS_RELAYED = re.compile(rf"\b(?:{'|'.join(SAYING)}){_RELAYED}$")


def is_denied(text: str, marked: int, cue: Span) -> bool:
    """Whether marked words that end at `marked` are denied by a verb, or before it: "“…,” Lima denied saying"."""
    is_denying = LEMMA[cue.of(text).lower()] in DENYING and _DENIED.match(text, cue.end) is not None
    return is_denying or _DENIAL.search(text, marked, cue.start) is not None


def is_by_another_account(text: str, marked: int, cue: Span) -> bool:
    """Whether a verb behind marked words that end at `marked` tells who said them by another's account, or gives it.

    As both do in "“…,” Lima said Berg shouted".
    """
    relayed = None if is_telling(cue.of(text)) else _RELAYS.match(text, cue.end)
    if relayed and LEMMA.get(relayed[1]) != relayed[1]:
        return True
    return _IS_RELAYED.search(text, max(marked, cue.start - RELAYED), cue.start) is not None
