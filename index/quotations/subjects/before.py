"""The subject before a cue: the noun phrase there, or that of the verb before, found by the words that bound it."""

import re

from index.models import Span
from index.quotations.circumstances.times import MONTH
from index.quotations.name_patterns import CAPITAL, SMALL
from index.quotations.subjects.adverbials import without_adverbial
from index.quotations.subjects.adverbs import without_adverbs
from index.quotations.subjects.comma_parts import speaking_part
from index.quotations.subjects.predicate import PREDICATE
from index.quotations.subjects.relatives import (
    NEAREST,
    head_of_relative,
    said_by_writing,
    without_antecedent,
    without_relative,
)
from index.quotations.subjects.subject import (
    NOUN_PHRASE_LENGTH,
    Subject,
    is_plausible,
    named_behind,
    trimmed,
)

_BOUND = re.compile(
    r"(?<![\w’'-])(?i:(?<!one )(?<!body )(?<!all )but|while|as|because|when|after|before|that|which|where|if"
    r"|although|though|since|until|than|what|how|why"
    r"|whether|despite|even|still|yet|so|then|now|meanwhile|however)\s|[;:\"“”„«»()]|\s[–—-]+\s|\n"
    rf"|(?<=\s)(?:something|anything|everything|things|words)\s(?={CAPITAL})"
)
_JOIN = re.compile(r"(?<![\w’'-])(?i:and|or|with|by)\s")
_AND = re.compile(r"(?<![\w’'-])(?i:and|or)\s")
_BY_NAME = re.compile(rf"\sby\s{CAPITAL}[^,]*$")
_BY = re.compile(r"(?i:with|by)\s")
_NAMED = re.compile(
    rf"\b{CAPITAL}{SMALL}+\b(?<!\bThe)(?<!\bA)(?<!\bAn)|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t)\b|[Tt]he \w+"
)
_DEPENDENT = re.compile(r"(?:,|\s(?:and|but|then|by|before|after|while|on to|for))\s*$|^\s*$")
_SUBORDINATE = re.compile(r"\b(?i:as|because|when|after|before|if|although|though|since|until|while|where)\s$")
"""What opens a clause whose subject does not speak: "When Lima left Berg said"."""

_ASIDE = re.compile(r",\s(?:in|on|at|during|after|before|from|via|speaking)\s[^,]*$")
"""What a time with a comma closes behind a subject: "Lima, in an interview on Sunday, said"."""

_ADJUNCT = re.compile(
    r"(?:After|Against|Among|Amid|Before|Behind|Between|Beyond|Despite|Inside|Like|Outside|Since|Than|Through|Throughout"
    r"|Under|Unlike|Until|Within|Without)\s",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(r"(?:has|have|had|is|are|was|were|will|would|may|might|could|should)\s")
"""The verb of a sentence whose subject a comma closes: "Lima, the mayor, has written to Berg warning that …"."""

_PARTICIPLE = re.compile(r"\w+ing\b")
_TIME = re.compile(
    r"^(?:(?:Only|Even|Just|Back|Already) (?=[a-z]))?(?i:On|In|At|By|Last|This|Earlier|Late|Early)"
    r"(?: (?:on|in|at|the|last|this|early|late|an?))*"
    r" (?:\w+day|night|week|month|year|morning|afternoon|evening|interview|statement|tweet|speech|\d{4}"
    rf"|[A-Z][a-z]+ \d+|{MONTH}(?: \d{{4}})?)\b,? "
)


def subject_before(text: str, floor: int, cue: int) -> Subject | None:
    """The subject of the cue at offset `cue`, which stands before it; nothing before `floor` belongs to it.

    A participle or a second verb, as in "Ana Lima left, saying" or "left and said", has the subject of the first verb.
    """
    floor = max(floor, cue - NOUN_PHRASE_LENGTH)
    end = without_adverbs(text, floor, cue)
    writing = said_by_writing(text, floor, end, cue) if _PARTICIPLE.match(text, cue) else None
    if writing:
        return Subject(writing)
    if _is_dependent(text, floor, end, cue):
        main = PREDICATE.search(text, floor, end)
        if main is None or not _NAMED.search(text, floor, main.start()):
            return None
        end = without_adverbs(text, floor, main.start())
    return _noun_phrase(text, floor, end, cue)


def _is_dependent(text: str, floor: int, end: int, cue: int) -> bool:
    """Whether no subject of its own stands before a cue: after "and" or "by", or a participle after a comma."""
    lead = _DEPENDENT.search(text, max(floor, end - 8), end)
    return lead is not None and (not lead[0].startswith(",") or _PARTICIPLE.match(text, cue) is not None)


def _noun_phrase(text: str, floor: int, end: int, cue: int) -> Subject | None:
    floor, end = head_of_relative(text, floor, end, cue) or (floor, end)
    aside = _ASIDE.search(text, floor, end) if "," in text[end:cue] else None
    end = aside.start() + 1 if aside else end
    start, apposition = floor, None
    if end > floor:
        if aside is None and _is_adjunct(text, floor, end):
            return None
        part = speaking_part(text, floor, end, cue)
        if part is None:
            return None
        (floor, end), apposition = part
        if _is_predicate(text, start, floor, end):
            return _noun_phrase(text, start, floor - 1, floor)
    named = named_behind(text, Span(floor, end), *apposition) if apposition else None
    if named:
        return Subject(named, lead=Span(floor, end))
    floor = _after_bounds(text, floor, end, is_participle=_PARTICIPLE.match(text, cue) is not None)
    clause = PREDICATE.search(text, floor, end)
    if clause and _SUBORDINATE.search(text, start, floor) and NEAREST.search(text, clause.end(), end):
        return None
    if clause and _NAMED.search(text, floor, clause.start()):
        end, apposition = without_adverbs(text, floor, clause.start()), None
        end = without_relative(text, floor, end)
    mention = trimmed(text, floor, end)
    mention = without_antecedent(text, without_adverbial(text, start, mention)) if mention else None
    return Subject(mention, apposition) if mention and is_plausible(mention.of(text)) else None


def _is_predicate(text: str, start: int, floor: int, end: int) -> bool:
    """Whether what stands behind the last comma is the verb of whoever stands before it, and holds no clause."""
    is_behind_comma = text.endswith(", ", start, floor)
    return is_behind_comma and bool(_AUXILIARY.match(text, floor, end)) and not _BOUND.search(text, floor, end)


def _is_adjunct(text: str, floor: int, end: int) -> bool:
    """Whether the one comma closes what a preposition governs, and nobody who speaks: "Without Lima, said Berg"."""
    is_set_off = text.find(",", floor, end) == end - 1
    return is_set_off and _ADJUNCT.match(text, floor, end) is not None and not PREDICATE.search(text, floor, end)


def _after_bounds(text: str, floor: int, end: int, *, is_participle: bool) -> int:
    """Where the noun phrase begins: behind conjunctions, behind "and" where a verb stands before it.

    Behind "by" or "with" somebody speaks only by a participle: "with Berg saying", not "a note left by Berg said".
    """
    for bound in _BOUND.finditer(text, floor, end):
        floor = bound.end()
    for join in (_JOIN if is_participle else _AND).finditer(text, floor, end):
        verb = PREDICATE.search(text, floor, join.start())
        if join.start() <= floor or (verb and not _BY_NAME.search(text, verb.end(), join.start())):
            floor = join.end()
    governed = _BY.match(text, floor, end)
    floor = governed.end() if governed else floor
    time = _TIME.match(text[floor:end])
    return floor + time.end() if time else floor
