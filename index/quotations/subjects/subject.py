"""The subject of a cue: the words that name who speaks, and what words can be one."""

import re
from dataclasses import dataclass

from index.models import Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED, CAPITALS, NEXT
from index.quotations.people.vocabulary import ROLE
from index.quotations.subjects.places import is_region

NOUN_PHRASE_LENGTH = 160
"""A subject and its apposition are looked for this far from the cue, in code points."""

APPOSITION = re.compile(
    r"(?:an?|the|who|whom|whose|which|his|her|its|their|former|formerly|[a-z\d]|[RD]-|[A-Z][a-z]{0,4}\.$"
    rf"|{CAPITAL}\w+(?:['’]s|s['’]) [a-z]|[a-z]+ed (?:by|as|in|on|for)\b|known as|speaking\b"
    r"|(?:Jr|Sr)\b)"
)
"""How an apposition begins behind the comma: "said Lima, the mayor"."""

_OFFICE = rf"(?:{CAPITAL}[\w’-]* ){{0,4}}?(?:\w+-){{0,2}}(?i:{ROLE.pattern})"
_ROLE_ALONE = re.compile(
    rf"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?) [^{CAPITALS}]*(?:{CAPITAL}[\w’'-]+ )?[^{CAPITALS}]*[a-z]"
    r"|\w+['’]s [\w ]+"
    r"|(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?) (?:(?!(?:of|for|at|who|that) )[\w’'-]+ ){0,5}?"
    rf"(?:[\w’']+-)?(?i:{ROLE.pattern})(?<!s) (?:of|for|at) [^,;:“”\"]+"
    rf"|[Tt]he {_OFFICE}(?: and {_OFFICE})?(?: (?:of|for|to|at) [^,;:]*)?"
)
"""A role without a name, which an apposition may give: "the prime minister", "his son", "the Minister of Defence"."""

_NAME_IN_APPOSITION = re.compile(
    rf"(?:(?:the |an? )?(?:{CAPITAL}[\w’'-]* (?=[a-z]))?(?:(?!(?:of|for|from|with|in|at|by|to|and|or|who|whose"
    r"|near|like|as|on|over|under|against|about|after|before)\s)[a-z][\w’'-]* ){1,5})?"
    r"(?:(?<=named )|(?<!ed )(?<!ing ))"
    rf"(?P<name>{CAPITALISED}{NEXT}+)(?: (?:of|from) (?:the )?{CAPITAL}[^,.;:]*)?(?=[,.;:]|$)"
)
"""The name that an apposition gives, with a role before it or without one: "the Irish mayor Ana Lima", "Ana Lima"."""

_PREPOSITION = re.compile(
    r"(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Ff]rom|[Tt]o|[Ww]ith|[Aa]fter|[Bb]efore|[Dd]uring|[Oo]f|[Aa]s|[Aa]mid"
    r"|[Dd]espite)(?:\s|$)"
)
_NO_SUBJECT = re.compile(
    r"(?:its|his|her|him|them|us|me|who|which|that|for|while|after|one|their|my|our|your|this|there"
    r"|and|but|also|meanwhile|indeed|nothing|something|so)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that name the speaker beside a cue, and where there is one, the apposition that states a role.

    `lead` is a role that the words themselves stand in apposition to: "the mayor, Ana Lima, said".
    """

    mention: Span
    apposition: Span | None = None
    lead: Span | None = None

    @property
    def start(self) -> int:
        """Where the first of its words stands."""
        return (self.lead or self.mention).start


def trimmed(text: str, start: int, end: int) -> Span | None:
    """What is left without the white space, commas and dashes around it; None where nothing is."""
    while start < end and (text[start].isspace() or text[start] in ",-–—"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",-–—"):
        end -= 1
    return Span(start, end) if start < end else None


def named_behind(text: str, role: Span, place: int, end: int) -> Span | None:
    """The name in apposition at `place` to a role that has none: "the mayor, Ana Lima", "his son, Carl Berg"."""
    is_alone = _ROLE_ALONE.fullmatch(text, *role) is not None
    named = _NAME_IN_APPOSITION.match(text, place, end) if is_alone else None
    name = named["name"].rstrip(".") if named else ""
    return Span(named.start("name"), named.start("name") + len(name)) if named and not is_region(name) else None


def is_plausible(words: str) -> bool:
    """Whether words that stand where a subject does can name somebody."""
    return (
        len(words.split()) <= 16
        and not _PREPOSITION.match(words)
        and any(map(str.isalpha, words))
        and _NO_SUBJECT.fullmatch(words) is None
        and not words.startswith("whose ")
    )
