"""The subject before a cue: the noun phrase there, or that of the verb before, found by the words that bound it."""

import re

from index.models import Span
from index.quotations.subjects.adverbials import without_adverbial
from index.quotations.subjects.subject import APPOSITION, NOUN_PHRASE_LENGTH, Subject, is_plausible, trimmed

_ADVERBS = re.compile(
    r"(?:\b(?:also|later|then|likewise|now|still|once|again|repeatedly|however|too|has|had|have|'s"
    r"|previously|recently|just"
    r"|first|even|only|often|once|himself|herself|themselves|further|both|all|is|are|was|were|been|being|(?:on )?\w+day"
    r"|(?:just |earlier |later )?(?:last|this) (?:week|month|year|morning|weekend)|yesterday|today|[a-z]+ly)\s*,?\s*)+$"
)
_BOUND = re.compile(
    r"(?<![\w’'-])(?i:but|while|as|because|when|after|before|that|which|where|if|although|though"
    r"|since|until|than|what|how|why"
    r"|whether|despite|even|still|yet|so|then|now|meanwhile|however)\s|[;:\"“”„«»()]|\s[–—-]+\s|\n"
)
_JOIN = re.compile(r"(?<![\w’'-])(?i:and|or|with|by)\s")
_PREDICATE = re.compile(
    r"(?:\s(?:also|then|later|just|now))?\s(?:[a-z]\w+ed|is|are|was|were|isn[’']t|aren[’']t"
    r"|wasn[’']t|has|have|had|does|did"
    r"|took|made|went|gave|came|got|won|met|held|led|left|began|sent|spoke|saw|wrote|kept|sings|told"
    r"|said|says|lost|ran|fell"
    r"|stood|sat|put|set|hit|shot|drove|found|felt|knew|grew|rose|threw|brought|bought|fought|sought"
    r"|thought|caught|taught)\b"
    r"|(?<=[A-Za-z]{2})(?<!\bof)(?<!\bthe)(?<!\bThe)\s(?:openly |often |also )?"
    r"(?:admires|denies|uses|defends|attacks|praises|rejects|calls|opens|ends|concludes|warns|urges"
    r"|criticizes|dismisses|accuses)\b"
)
_NAMED = re.compile(r"\b[A-Z][a-z]+\b(?<!\bThe)(?<!\bA)(?<!\bAn)|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t)\b|[Tt]he \w+")
_DEPENDENT = re.compile(r"(?:,|\s(?:and|but|then|by|before|after|while|on to|for))\s*$|^\s*$")
_FULL_NAME = re.compile(
    r"(?!(?:In|On|At|By|From|After|Before|During|For|With|To)\b)(?:[A-Z][\w’'.-]+ ){1,4}[A-Z][\w’'-]+$"
)
_NEAREST = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){0,3}[\w’'-]+|[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*)$"
)
_SUBORDINATE = re.compile(r"\b(?i:as|because|when|after|before|if|although|though|since|until|while|where)\s$")
"""What opens a clause whose subject does not speak: "When Lima left Berg said"."""

_PARTICIPLE = re.compile(r"\w+ing\b")
_RELATIVE = re.compile(r",?\s*\bwho,?\s*$")
_NO_ROLE = re.compile(
    r"(?:meanwhile|however|though|too|instead|in turn|for (?:his|her|its|their) part|who|whom|whose|which|of|from|in"
    r"|at|on|by|with|\d|\w+ing|\w+ed|[RD]-|[A-Z])\b|\d"
)
_RELATIVE_PRONOUN = re.compile(r"(?:who|whom|whose|which)\b")
_TIME = re.compile(
    r"^(?:On|In|At|By|Last|This|Earlier|Late|Early)(?: (?:on|in|at|the|last|this|early|late|an?))*"
    r" (?:\w+day|night|week|month|year|morning|afternoon|evening|interview|statement|tweet|speech|\d{4}"
    r"|[A-Z][a-z]+ \d+)\b,? "
)


def subject_before(text: str, floor: int, cue: int) -> Subject | None:
    """The subject of the cue at offset `cue`, which stands before it; nothing before `floor` belongs to it.

    A participle or a second verb, as in "Ana Lima left, saying" or "left and said", has the subject of the first verb.
    """
    floor = max(floor, cue - NOUN_PHRASE_LENGTH)
    end = _without_adverbs(text, floor, cue)
    if _is_dependent(text, floor, end, cue):
        main = _PREDICATE.search(text, floor, end)
        if main is None or not _NAMED.search(text, floor, main.start()):
            return None
        end = _without_adverbs(text, floor, main.start())
    return _noun_phrase(text, floor, end)


def _is_dependent(text: str, floor: int, end: int, cue: int) -> bool:
    """Whether no subject of its own stands before a cue: after "and" or "by", or a participle after a comma."""
    lead = _DEPENDENT.search(text, max(floor, end - 8), end)
    return lead is not None and (not lead[0].startswith(",") or _PARTICIPLE.match(text, cue) is not None)


def _noun_phrase(text: str, floor: int, end: int) -> Subject | None:
    relative = _RELATIVE.search(text, floor, end)
    if relative:
        end = relative.start()
        nearest = _NEAREST.search(text, floor, end)
        floor = nearest.start() if nearest else floor
    start, apposition = floor, None
    if end > floor and text[end - 1] == ",":
        parts = _comma_parts(text, floor, end - 1)
        while len(parts) > 1 and (APPOSITION.match(parts[-1].of(text)) or _FULL_NAME.search(parts[-2].of(text))):
            apposition = apposition if _NO_ROLE.match(parts[-1].of(text)) else parts[-1]
            parts.pop()
        floor, end = parts[-1]
    elif end > floor:
        parts = _comma_parts(text, floor, end)
        if parts[-1].of(text).startswith("whose "):
            return None
        while len(parts) > 1 and _RELATIVE_PRONOUN.match(parts[-1].of(text)):
            parts.pop()
        floor, end = parts[-1]
    floor = _after_bounds(text, floor, end)
    clause = _PREDICATE.search(text, floor, end)
    if clause and _SUBORDINATE.search(text, start, floor) and _NEAREST.search(text, clause.end(), end):
        return None
    if clause and _NAMED.search(text, floor, clause.start()):
        end, apposition = _without_adverbs(text, floor, clause.start()), None
    mention = trimmed(text, floor, end)
    mention = without_adverbial(text, start, mention) if mention else None
    return Subject(mention, apposition) if mention and is_plausible(mention.of(text)) else None


def _after_bounds(text: str, floor: int, end: int) -> int:
    """Where the noun phrase begins: behind conjunctions, behind "and" or "with" where a verb stands before it."""
    for bound in _BOUND.finditer(text, floor, end):
        floor = bound.end()
    for join in _JOIN.finditer(text, floor, end):
        if join.start() <= floor or _PREDICATE.search(text, floor, join.start()):
            floor = join.end()
    time = _TIME.match(text[floor:end])
    return floor + time.end() if time else floor


def _comma_parts(text: str, start: int, end: int) -> list[Span]:
    parts, begin = [], start
    for comma in re.finditer(",", text[start:end]):
        part = trimmed(text, begin, start + comma.start())
        parts += [part] if part else []
        begin = start + comma.end()
    last = trimmed(text, begin, end)
    return [*parts, last] if last else parts or [Span(start, start)]


def _without_adverbs(text: str, floor: int, end: int) -> int:
    adverbs = _ADVERBS.search(text[floor:end])
    end = floor + adverbs.start() if adverbs else end
    while end > floor and text[end - 1].isspace():
        end -= 1
    return end
