"""Whether a name opens a sentence: who does is whom the next sentences tell of."""

import re

from index.analyze import is_function_word
from index.quotations.vocabulary import ROLE, TITLES, folded

LEAD = 150
"""A sentence begins at most so much before a name in it, in code points."""

SENTENCE_START = re.compile(r"[.!?][”\"’»]?\s+|\n")
"""Where a sentence begins."""

_ADVERBIAL = re.compile(
    r"(?:Asked|When|While|After|Before|As|In|On|At|During|For|With|By|Despite|Although|Though|If|Outside|\w+ing)\b"
)
_LINKING = re.compile(r"(?:(?:But|And|Yet|So|Then|Now|Still|Meanwhile|However|Later|Instead|Even|Only),? )?")
_SET_BEFORE = re.compile(
    rf"(?:The|An?|Its|His|Her|Their|\w+['’]s) (?:[\w’'-]+ ){{0,3}}?{ROLE.pattern}(?: [\w’'-]+){{0,8}}, ", ROLE.flags
)
"""A role with a comma behind it: "the head of the port board, "."""

_VERB = re.compile(r"\b(?:[a-z]+ed|is|are|was|were|has|had|said|says|told|met)\b")
_JOINT = re.compile(r"(?:,|,? and) ")
_OF_TITLES = frozenset("the a an of for its his her their retired former new outgoing elected acting".split())


def before_in_sentence(text: str, place: int) -> str:
    """What stands before a place in its sentence."""
    return SENTENCE_START.split(text[max(0, place - LEAD) : place])[-1]


def opens_sentence(text: str, place: int) -> bool:
    """Whether a name stands where a sentence begins, but for the role that leads it in and an adverbial."""
    lead = before_in_sentence(text, place)
    if _ADVERBIAL.match(lead) and "," in lead:
        lead = lead.partition(", ")[2]
    lead = _LINKING.sub("", lead, count=1)
    return is_title(lead.removesuffix(", ")) or (_SET_BEFORE.fullmatch(lead) is not None and not _VERB.search(lead))


def joined(text: str, end: int, start: int) -> bool:
    """Whether a name that begins at `start` is joined to one that ends at `end`: Ana Lima and minister Carl Berg."""
    joint = _JOINT.match(text, end, max(end, start)) if start - end <= LEAD else None
    return joint is not None and is_title(text[joint.end() : start])


def is_title(words: str) -> bool:
    """Whether some words before a name say no more than what somebody is; none do."""
    return all(
        word.lower() in _OF_TITLES
        or (word[:1].isupper() and not is_function_word(word))
        or folded(word) in TITLES
        or ROLE.fullmatch(word)
        for word in words.split()
    )
