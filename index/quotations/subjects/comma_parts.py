"""Which of the parts that commas set off before a cue speaks: "Ana Lima, who met Carl Berg, the mayor, said"."""

import re

from index.models import Span
from index.quotations.name_patterns import BETWEEN, CAPITAL, CAPITALISED, CAPITALS, NEXT
from index.quotations.subjects.places import is_of_town
from index.quotations.subjects.predicate import PREDICATE
from index.quotations.subjects.relatives import before_comma
from index.quotations.subjects.subject import APPOSITION, trimmed

_COMPANION = re.compile(
    r"(?:through|via|with|alongside|together with|along with|accompanied by|flanked by|joined by|represented by"
    r"|backed by) (?:his|her|their|its|an?|the) [^,]*[a-z]"
)
"""Who stands beside the speaker, and is named behind: "Berg, through his lawyer, Ana Lima, said"."""

_OF_ANOTHER = re.compile(
    rf"(?:an?|the|his|her|[a-z]+) (?:[^{CAPITALS},]* )?(?:of|for|to) (?:the|an?|his|her|its|their) [^{CAPITALS},]*"
)
_OF_MANY = re.compile(
    rf"(?:The |the )?[A-Za-z][a-z]+(?:[a-rt-z]s|men|women) (?:of|for|to) (?:the|an?|his|her|its|their) [^{CAPITALS},]*"
)
"""Those who speak for one whom the next part names: "Lawyers for the mayor, Ana Lima, said"."""

_NAME = re.compile(rf"{CAPITAL}[\w’'.-]+{NEXT}+")
_FULL_NAME = re.compile(
    rf"(?!(?:In|On|At|By|From|After|Before|During|For|With|To)\b)(?:{CAPITAL}[\w’'.-]+{BETWEEN}){{1,4}}{CAPITAL}[\w’'-]+$"
)
_NO_ROLE = re.compile(
    r"(?:meanwhile|however|though|too|instead|in turn|for (?:his|her|its|their) part|who|whom|whose|which|of|from|in"
    rf"|at|on|by|with|\d|\w+ing|\w+ed|[RD]-|{CAPITAL})\b|\d"
)
_INNER_CLAUSE = re.compile(
    r"\s(?:after|before|when|because|while|although|though|until|as)"
    rf" (?:{CAPITALISED}{NEXT}*|he|she|they)$"
)
_RELATIVE_PRONOUN = re.compile(r"(?:who|whom|whose|which)\b")


def speaking_part(text: str, floor: int, end: int, cue: int) -> tuple[Span, Span | None] | None:
    """The part of `floor..end`, which is not empty, that holds the subject of the cue at `cue`, and its apposition.

    None where all of it is of somebody whom another part only names.
    """
    if text[end - 1] == ",":
        return _with_apposition(text, _comma_parts(text, floor, end - 1))
    parts = _comma_parts(text, floor, end)
    if parts[-1].of(text).startswith("whose "):
        return None
    is_inside = "," not in text[end:cue]
    while len(parts) > 1 and _RELATIVE_PRONOUN.match(parts[-1].of(text)) and not _has_clause(text, parts[-1]):
        parts.pop()
        if is_inside and PREDICATE.search(text, *parts[-1]):
            parts[-1] = Span(before_comma(text, *parts[-1]), parts[-1].end)
    return parts[-1], None


def _with_apposition(text: str, parts: list[Span]) -> tuple[Span, Span | None]:
    """The part that those behind it stand in apposition to, and the one of them that states a role, if one does."""
    apposition = None
    while len(parts) > 1 and (APPOSITION.match(parts[-1].of(text)) or _FULL_NAME.search(parts[-2].of(text))):
        apposition = apposition if _NO_ROLE.match(parts[-1].of(text)) else parts[-1]
        parts.pop()
    if len(parts) > 2 and _names_another(text, parts):
        return parts[-3], apposition
    is_of_many = len(parts) == 2 and _OF_MANY.fullmatch(text, *parts[0]) and _NAME.fullmatch(text, *parts[1])
    return (parts[0] if is_of_many else parts[-1]), apposition


def _names_another(text: str, parts: list[Span]) -> bool:
    """Whether the last part names whom the one before only speaks of: "Berg, husband of the mayor, Ana Lima"."""
    is_beside = _COMPANION.fullmatch(text, *parts[-2]) and _FULL_NAME.search(parts[-3].of(text))
    is_kin = _OF_ANOTHER.fullmatch(text, *parts[-2]) and _NAME.fullmatch(text, *parts[-3])
    return bool(is_beside or is_kin)


def _has_clause(text: str, part: Span) -> bool:
    """Whether a relative clause holds one with a subject of its own: "who was dismissed after Berg said"."""
    return _INNER_CLAUSE.search(text, *part) is not None


def _comma_parts(text: str, start: int, end: int) -> list[Span]:
    """The parts that commas set off; a town and where it lies are one."""
    begin, parts = start, list[Span]()
    for comma in re.finditer(r",|\Z", text[start:end]):
        part = trimmed(text, begin, start + comma.start())
        begin = start + comma.end()
        if part and parts and is_of_town(part.of(text), parts[-1].of(text)):
            parts[-1] = Span(parts[-1].start, part.end)
        elif part:
            parts.append(part)
    return parts or [Span(start, start)]
