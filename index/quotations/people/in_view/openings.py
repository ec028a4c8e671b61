"""Whether a name opens a sentence: who does is whom the next sentences tell of."""

import re
from collections.abc import Iterator

from index.models import Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT
from index.quotations.people.vocabulary import ADDRESSES, OFFICES, ROLE, TITLES, as_title
from index.split.sentences import shortens
from index.text.analyze import is_function_word

LEAD = 150
"""A sentence begins at most so much before a name in it, in code points."""

_SENTENCE_START = re.compile(r"[.!?][”\"’»']?\s+|\n")
_ABBREVIATION = 24
"""What shows whether a stop shortens the word before it begins at most so much before the stop."""

_ADVERBIAL = re.compile(
    r"(?:Asked|When|While|After|Before|As|In|On|At|During|For|With|By|To|From|Since|Until|Like|Unlike|Back|Despite|Although"
    r"|Though|If|Outside|\w+ing)\b"
)
_LINKS = r"But|And|Yet|So|Then|Now|Still|Meanwhile|However|Later|Instead|Even|Only"
LED_IN = (
    rf"(?:(?:{_LINKS}),? )?(?:(?:When|While|After|Before|As|In|On|At|During|For|With|By|Outside|Asked|Pressed"
    r"|Questioned|Challenged|Speaking|Told)\b[^,.\n]{1,60}, )?"
)
"""What may lead in whoever a sentence opens with, to be put into other patterns."""

_LINKING = re.compile(rf"(?:(?:{_LINKS}|What),? )?")
_STRESSED = re.compile(rf"{CAPITALISED}{NEXT}{{0,4}}\s(?:him|her)self\b")
_AS_WELL = re.compile(
    r"(?:(?:And|But) )?(?:[Ss]o|[Nn]either|[Nn]or)(?:, [^,.]{1,40},)?"
    r" (?:did|do|does|has|have|had|is|are|was|were|will|would|can|could) "
    r"|Also \w+ing (?:\w+ ){0,3}?(?:is|are|was|were) "
)
"""How a sentence begins whose subject stands behind its verb: "So did Lima", "So, to nobody’s surprise, did Lima"."""

_CONTRAST = re.compile(r"[,;] (?:but|yet) |; ")
_ADDRESS = re.compile(r"(?:" + "|".join(sorted(word.capitalize() for word in ADDRESSES)) + r")\.? $")
_SET_BEFORE = re.compile(
    rf"(?:The|An?|Its|His|Her|Their|\w+['’]s) (?:[\w’'-]+ ){{0,3}}?{ROLE.pattern}(?: [\w’'-]+){{0,8}}, ", ROLE.flags
)
"""A role with a comma behind it: "the head of the port board, "."""

_VERB = re.compile(r"\b(?:[a-z]+ed|is|are|was|were|has|had|said|says|told|met)\b")
_JOINT = re.compile(r"(?:,|,? and) ")
_GOVERNED = re.compile(
    rf"(?<=\w )(?:of|for|to) (?:the )?(?:former )?(?:(?:{'|'.join(sorted(OFFICES))})\.? )*$", re.IGNORECASE
)
"""What makes a name part of another's: "A spokesman for mayor "."""

_BESIDE = re.compile(rf"{ROLE.pattern}$", ROLE.flags)
_SET_OFF = re.compile(rf"{CAPITALISED}{NEXT}*,")
_ENTRY = re.compile(r"^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? )?(?:[–—*•-] )?")
"""What an entry of a live blog or of a list begins with: a time, a bullet."""

_CALLED = re.compile(
    r"(?:Former|Retired|Veteran|Career|Fellow|Senior|Prominent|Renowned|Celebrated|Award-winning|Long-?time|Leading"
    rf"|Self-\w+|Ex-\w+|{CAPITAL}\w+(?:an|ese|ish|ern)) (?:[a-z]+(?:-[a-z]+)*(?<!ed)(?<!s) ){{1,2}}"
)
"""What somebody is who is told by words of any kind: "Former spy ", "Western aid worker "."""

_OF_TITLES = frozenset("the a an of for its his her their retired former new outgoing elected acting".split())


def sentence_starts(text: str, within: Span) -> Iterator[int]:
    """Where sentences begin within a span, in order, but not behind "Gen." or "U.S."."""
    for found in _SENTENCE_START.finditer(text, *within):
        stop, end = found.span()
        is_end = text[stop] != "." or "\n" in found[0]
        if is_end or not shortens(text, stop, Span(max(0, stop - _ABBREVIATION), len(text))):
            yield end


def before_in_sentence(text: str, place: int) -> str:
    """What stands before a place in its sentence."""
    start = max(0, place - LEAD)
    return text[max([start, *sentence_starts(text, Span(start, place))]) : place]


def opens_sentence(text: str, place: int) -> bool:
    """Whether a name stands where a sentence begins, but for the role that leads it in and an adverbial."""
    lead = _ADDRESS.sub("", _CONTRAST.split(_ENTRY.sub("", before_in_sentence(text, place)))[-1])
    if _ADVERBIAL.match(lead) and "," in lead:
        adverbial, _, lead = lead.partition(", ")
        is_role = _BESIDE.search(adverbial) and (lead or adverbial.startswith("Asked"))
        if is_role and _SET_OFF.match(text, place):
            return False
    lead = _LINKING.sub("", _AS_WELL.sub("", lead, count=1), count=1)
    if _GOVERNED.search(lead):
        return False
    title = lead.removesuffix(", ")
    is_lead = ("," not in title and is_title(title)) or _CALLED.fullmatch(title) is not None
    office, comma, rank = lead.rpartition(", ")
    office = office + comma if rank[:1].isupper() and is_title(rank) else lead
    return is_lead or (_SET_BEFORE.fullmatch(office) is not None and not _VERB.search(office))


def is_told_of(text: str, place: int) -> bool:
    """Whether a text goes on to tell of whom it names: where a sentence begins, or in "evidence from Lima himself"."""
    return opens_sentence(text, place) or _STRESSED.match(text, place) is not None


def joined(text: str, end: int, start: int) -> bool:
    """Whether a name that begins at `start` is joined to one that ends at `end`: Ana Lima and minister Carl Berg."""
    joint = _JOINT.match(text, end, max(end, start)) if start - end <= LEAD else None
    return joint is not None and is_title(text[joint.end() : start])


def is_title(words: str) -> bool:
    """Whether some words before a name say no more than what somebody is; none do."""
    return all(
        word.lower() in _OF_TITLES
        or (word[:1].isupper() and not is_function_word(word))
        or as_title(word) in TITLES
        or ROLE.fullmatch(word)
        for word in words.split()
    )
