"""Where what a no or a denial says ends: a new clause, a new sentence, a contrast."""

import re
from typing import NamedTuple

from index.quotations.cues import LEMMA
from index.quotations.name_patterns import CAPITAL

_TOLD = "|".join(form for form, lemma in LEMMA.items() if form != lemma and not form.endswith("ing"))
FINITE = r"(?:is|are|was|were|has|had|will|would|can|could|may|might|must|should|cannot|\w+n[’'ʼ]t)"
WHO = r"(?:I|we|he|she|they|you|it|there)"
_THE = rf"(?:the|an?|th[eo]se|this|that|his|her|its|our|their|my|your|some|{CAPITAL}[\w’'-]*)"
_ADVERBS = r"(?:(?:\w+ly|also|then|now|still|later|instead|even)\s)*"
_OPENS = (
    r"(?:and|but|so|yet|then|while|as|because|if|when|where|which|who|whom|whose|although|though|since|that|with|in|on|at"
    r"|by|for|from|to|of|after|before|not|never|no|the|an?|this|these|those|all|some|most|I|we|he|she|they|you|it|there"
    rf"|his|her|its|our|their|my|your|\w+ing|{CAPITAL}[\w’'-]*)"
)

_END = re.compile(
    r"[:;—…()]|\s[-–]+\s"
    rf"|,(?!\d)[”\"’]?\s(?=[“\"„«]|(?:{_OPENS}|{_TOLD})\b)(?!(?:nor|or|ever|even)\b)"
    r"|\b(?:but|because|since|although|though|while|whereas|when|where|until|till|after|before|than|except)\b"
    rf"|\band\s(?!that\b){_ADVERBS}(?:{WHO}\b|{FINITE}\b|(?:{_TOLD}|\w+ed)\b"
    rf"|{_THE}(?:\s[\w’'-]+){{0,4}}?\s(?:{FINITE}|\w+ed)\b)"
    rf"|\bor\s(?:{WHO}|not)\b"
)
"""What ends it wherever it begins."""

_CONDITION = re.compile(r"\bif\b")
_KNOWS = re.compile(r"\b(?:know|say|see|tell|ask|sure|clear|certain)\s(?:yet\s)?$")
_RELATIVE = re.compile(r"\b(?:(?:in|of|on|for|to|with|by|from|at)\s)?(?:who|which|whom|whose)\b")
_SUCH_A = re.compile(r"\b(?:an?|any|no)\s(?:[\w’'-]+\s){1,3}$")
CLAIM_NOUNS = (
    r"claim|report|allegation|accusation|suggestion|notion|idea|rumou?r|charge|assertion|statement|speculation|talk"
    r"|argument|belief|view"
)
"""What somebody calls words that they do not take for true, to be put into other patterns."""

_THE_ONE_THAT = re.compile(
    r"(?<!\btell\s)(?<!\btelling\s)(?<!\btold\s)(?<!\bassure\s)(?<!\bconvince\s)(?<!\bpersuade\s)(?<!\bpromise\s)"
    r"\b(?:the|th[eo]se|this|his|her|its|our|their|my|your)\s(?:[\w’'-]+\s){0,2}?"
    rf"(?!(?:{CLAIM_NOUNS}|fact|conclusion|evidence|doubt|possibility|impression|case)s?\s)[\w’'-]+\sthat\b"
)
"""A relative clause, which tells of what is taken as given; but not "the claim that …" or "tell the men that …"."""

_ANY = re.compile(r"(?:[Nn]o|[Nn]one|[Nn]obody|[Nn]othing|[Nn]either|[Hh]ardly)$")
_WITHIN_A_PART = re.compile(
    rf"\b(?:who|which|that|[Ww]hat)\s(?:{WHO}\s)?(?:\w+ly\s)?$|\b(?:with|of|for|from|by|to|into|despite|as)\s$"
)
"""What before a no tells that it denies a part of the clause: "those who do not vote", "a state with no army"."""

_TO = re.compile(r"\sto\s")
_GOES_ON = re.compile(rf"\b(?:{FINITE}|{_TOLD})\b|\s{{3}}")
"""With what a clause goes on behind a part of it: its verb, or the words that follow blanks for who says so."""

_TELLS = re.compile(rf"(?<![\w’'])(?:{WHO}|{CAPITAL}[\w’'-]*)\s(?:{_TOLD})\b[^“\"„«]*[“\"„«]")
"""Who says words in marks behind a clause: "Asked why he did not come he said “…”"."""


class Turn(NamedTuple):
    """A sentence up to words: what stands before a no or a denial, that, and what stands between it and the words."""

    before: str
    words: str
    between: str


def ends_before(turn: Turn, follow: str) -> bool:
    """Whether what a no or a denial says ends before the words that `follow`."""
    line, last = turn.between + follow, len(turn.between)
    if any(end.start() <= last for end in _END.finditer(line)):
        return True
    goes_on = _GOES_ON.search(line, 1)
    if _is_part(turn) and goes_on is not None and goes_on.start() <= last:
        return True
    return _is_subordinate(turn, line, last)


def ends_behind(words: str) -> bool:
    """Whether a clause ends in what goes on behind words of it."""
    return _END.search(words) is not None


def _is_part(turn: Turn) -> bool:
    """Whether it is denied of a part of the clause alone, behind which that goes on."""
    is_infinitive = turn.words.lower() == "not" and turn.between.startswith(" to ")
    is_without = turn.words.lower() == "without"
    return is_without or is_infinitive or _WITHIN_A_PART.search(turn.before) is not None


def _is_subordinate(turn: Turn, line: str, last: int) -> bool:
    """Whether the words stand in a clause that what is denied takes as given: "not the man who …", "not go if …"."""
    condition = _CONDITION.search(line)
    if condition and condition.start() <= last and not _KNOWS.search(line, 0, condition.start()):
        return True
    relative = _RELATIVE.search(line)
    if relative and relative.start() <= last and not _ANY.search(turn.words):
        return _SUCH_A.search(line, 0, relative.start()) is None
    the_one = _THE_ONE_THAT.search(line)
    if the_one and the_one.end() <= last:
        return True
    tells = _TELLS.search(turn.between)
    return tells is not None and " that " not in turn.between[: tells.start() + 1]
