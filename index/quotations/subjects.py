"""Who a cue speaks of: the noun phrase before or after it, found by the words that bound it."""

import re
from dataclasses import dataclass

from index.models import Span

NOUN_PHRASE_LENGTH = 160
"""A subject and its apposition are looked for this far from the cue, in code points."""

_ADVERBS = re.compile(
    r"(?:\b(?:also|later|then|likewise|now|still|once|again|repeatedly|however|too|has|had|have|'s|previously|recently|just"
    r"|first|even|only|often|once|himself|herself|themselves|on \w+day|\w+ly)\s*,?\s*)+$"
)
_BOUND = re.compile(
    r"(?:^|[\s(])(?:and|but|while|as|because|when|after|before|that|which|where|if|although|though|or|since|until"
    r"|than|what|how|why|whether|with|by)\s|[;:\"“”„«»()]|\s[–—-]+\s|\n"
)
_PREDICATE = re.compile(
    r"\s(?:(?:also|then|later|just) )?(?:[a-z]\w+ed|is|are|was|were|isn[’']t|aren[’']t|wasn[’']t|has|have|had|does|did"
    r"|took|made|went|gave|came|got|won|met|held|led|left|began|sent|spoke|saw|wrote|kept|sings|told|said)\b"
)
_NAMED = re.compile(r"\b[A-Z][a-z]+\b(?<!\bThe)(?<!\bA)(?<!\bAn)")
_COORDINATION = re.compile(r",?\s(?:and|but)$")
_NEAREST = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){0,3}[\w’'-]+|[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*)$"
)
_RELATIVE = re.compile(r",?\s*\bwho\s*$")
_APPOSITION = re.compile(r"(?:an?|the|who|whose|which|his|her|its|their|former|formerly|[a-z\d]|[RD]-)")
_NO_SUBJECT = re.compile(r"(?:its|his|her|their|my|our|your|this|there|and|but|also|meanwhile|indeed)", re.IGNORECASE)
_TIME = re.compile(
    r"^(?:On|In|At|By|Last|This|Earlier|Late|Early)(?: (?:on|in|at|the|last|this|early|late|an?))*"
    r" (?:\w+day|night|week|month|year|morning|afternoon|evening|interview|statement|tweet|speech|\d{4}"
    r"|[A-Z][a-z]+ \d+)\b,? "
)
_AFTER_END = re.compile(
    r"[.;:!?\"“”„«»()\n]|,|\s[–—-]+\s|\s(?:in|on|at|during|after|before|as|when|while|that|who|and then|but|to|with"
    r"|about|by|via|last|this|earlier|later|early|late|if|because)\s|\s(?:[A-Z][a-z]+day|yesterday|today)\b"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that name the speaker beside a cue, and the apposition that states a role, where there is one."""

    mention: Span
    apposition: Span | None = None


def subject_before(text: str, floor: int, cue: int) -> Subject | None:
    """The subject that ends where the cue at offset `cue` begins; nothing before `floor` belongs to it."""
    floor = max(floor, cue - NOUN_PHRASE_LENGTH)
    end = _without_adverbs(text, floor, cue)
    joined = _COORDINATION.search(text, floor, end)
    end = joined.start() if joined else end
    relative = _RELATIVE.search(text, floor, end)
    if relative:
        end = relative.start()
        nearest = _NEAREST.search(text, floor, end)
        floor = nearest.start() if nearest else floor
    apposition = None
    if end > floor and text[end - 1] == ",":
        parts = _comma_parts(text, floor, end - 1)
        while len(parts) > 1 and _APPOSITION.match(parts[-1].of(text)):
            apposition = Span(parts[-1].start, (apposition or parts[-1]).end)
            parts.pop()
        floor, end = parts[-1]
        if apposition and apposition.of(text).startswith("who"):
            nearest = _NEAREST.search(text, floor, end)
            floor, apposition = (nearest.start() if nearest else floor), None
    else:
        floor = _comma_parts(text, floor, end)[-1].start if end > floor else floor
    for bound in _BOUND.finditer(text, floor, end):
        floor = bound.end()
    time = _TIME.match(text[floor:end])
    if time:
        floor += time.end()
    clause = _PREDICATE.search(text, floor, end)
    if clause and _NAMED.search(text, floor, clause.start()):
        end, apposition = clause.start(), None
    mention = _trimmed(text, floor, end)
    return Subject(mention, apposition) if mention and _plausible(mention.of(text)) else None


def subject_after(text: str, cue_end: int, ceiling: int) -> Subject | None:
    """The subject that begins right after a cue that ends at `cue_end`: "said Mr. Smith, the mayor"."""
    ceiling = min(ceiling, cue_end + NOUN_PHRASE_LENGTH)
    end = next(
        (mark.start() for mark in _AFTER_END.finditer(text, cue_end, ceiling) if not _in_abbreviation(text, mark)),
        ceiling,
    )
    mention = _trimmed(text, cue_end, end)
    if mention is None or not _plausible(mention.of(text)) or mention.start - cue_end > 1:
        return None
    apposition = None
    if text[end : end + 1] == "," and _APPOSITION.match(text, end + 2):
        stop = next((mark.start() for mark in re.compile(r"[,.;:!?\"“”\n]").finditer(text, end + 2, ceiling)), ceiling)
        apposition = _trimmed(text, end + 1, stop)
    return Subject(mention, apposition)


def _in_abbreviation(text: str, mark: re.Match[str]) -> bool:
    return mark[0] == "." and (
        re.search(
            r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Rev|Prof|Jr|Sr|St)$",
            text[max(0, mark.start() - 6) : mark.start()],
        )
        is not None
    )


def _comma_parts(text: str, start: int, end: int) -> list[Span]:
    parts, begin = [], start
    for comma in re.finditer(",", text[start:end]):
        part = _trimmed(text, begin, start + comma.start())
        parts += [part] if part else []
        begin = start + comma.end()
    last = _trimmed(text, begin, end)
    return [*parts, last] if last else parts or [Span(start, start)]


def _without_adverbs(text: str, floor: int, end: int) -> int:
    adverbs = _ADVERBS.search(text[floor:end])
    end = floor + adverbs.start() if adverbs else end
    while end > floor and text[end - 1].isspace():
        end -= 1
    return end


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in ",-–—"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",-–—"):
        end -= 1
    return Span(start, end) if start < end else None


def _plausible(words: str) -> bool:
    return len(words.split()) <= 16 and any(map(str.isalpha, words)) and _NO_SUBJECT.fullmatch(words) is None
