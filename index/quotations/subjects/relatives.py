"""Who or what a relative clause or a participle tells of: "a tweet that said", "a man who said", "a letter saying"."""

import re

from index.models import Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT

_OF = (
    r"(?: (?:of|for|from|in|at|to|by|against|near) (?:(?:the|an?|his|her|their|its) )?(?:[a-z][\w-]* )?"
    rf"(?:{CAPITALISED} )*[\w’'.-]+){{0,2}}"
)
"""What a noun phrase goes on with: "a spokesman for the mayor of Odesa"."""

_NOUNS = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){0,3}[\w’'-]+"
_NAME = rf"{CAPITALISED}{NEXT}*"
NEAREST = re.compile(rf"\b(?:{_NOUNS}|{_NAME})(?: (?:of|in|at|near) (?:the )?{_NAME}){{0,2}}$")
"""The noun phrase or name that ends some words: "Ana Lima of the University of Odesa"."""

_ONES = re.compile(
    rf"\b(?:{_NOUNS}|(?:two|three|four|some|many|several|other|those) (?:[\w-]+ ){{0,2}}[a-z][\w-]+){_OF}$"
    rf"|\b(?:{CAPITAL}[\w’'-]* ){{0,3}}(?:[a-z][\w-]*s(?: (?:from|in|at) {CAPITAL}\w+)?|people)$"
)
"""Those of whom a relative clause without a comma tells which: "officials from Odesa who said"."""

_DOER = re.compile(rf"\s(?:by|with)\s(?=(?:{_NAME})$)")
_SHE_OF_RELATIVE = re.compile(
    r"(?:(?:an?|the|one|another)\s(?:[a-z][\w’'-]*\s){0,4}?|(?!(?:sa(?:id|ys)|told|tells|like|and|or)\s)\w+(?<!ing)(?<!ed)\s)"
    r"(?<!\bof\s)(?<!\bto\s)(?<!\bby\s)(?<!\bwith\s)(?<!\bfor\s)(?P<pronoun>he|she|they|it|we|I)"
)
"""What a relative clause without a pronoun of its own tells of, with who it tells of that: "a circumstance she"."""

_RELATIVE = re.compile(r",?\s*\b(?:who|that|which),?\s*$")
_WHO = re.compile(r"\bwho,?\s*$")
_SAYING = re.compile(
    r"(?:sa(?:id|ys?)|saying|reads?|reading|call(?:ed|s|ing)|chant(?:ed|s|ing)|stat(?:ed|es|ing)|declar(?:ed|es|ing)"
    r"|claim(?:ed|s|ing)|report(?:ed|s)|t(?:old|ells?)|warn(?:ed|s|ing)|describ(?:ed|es|ing))\b"
)
"""What words in writing or a crowd may do; a problem "that demands" an answer says nothing."""

_WRITING = (
    r"(?:letter|note|text|message|e-?mail|tweet|post|sign|banner|placard|poster|shirt|headline|leaflet|flyer"
    r"|notice|memo|billboard|badge|cap|sticker|statement|report|slogan|voicemail)"
)
_SAYS = re.compile(rf"(?<= )(?:an?|the|another|one) (?:(?!(?:of|an?|the) )[\w’'-]+ ){{0,3}}?{_WRITING}{_OF}$")
_ISSUES = re.compile(
    r"\b(?:issu|releas|publish|post|sign|tweet|deliver|circulat|record|wr[io]t|sen[dt]|g[ai]v|ma[dk]|put|left|leav)\w*"
    r" (?:out )?$"
)
"""What makes words in writing those of whoever does it: "issued a statement saying", but not "got a letter saying"."""


def head_of_relative(text: str, floor: int, end: int, cue: int) -> tuple[int, int] | None:
    """Where the noun phrase begins and ends that a relative pronoun before `end` stands for: whose the `cue` is."""
    relative = _RELATIVE.search(text, floor, end)
    if relative is None or not (_WHO.search(relative[0]) or _SAYING.match(text, cue)):
        return None
    if _SAYS.search(text, floor, relative.start()) and said_by_writing(text, floor, relative.start(), cue) is None:
        return None
    end = relative.start()
    ones = None if relative[0].startswith(",") else _ONES.search(text, floor, end)
    return ones.start() if ones else before_comma(text, floor, end), end


def before_comma(text: str, floor: int, end: int) -> int:
    """Where the noun phrase begins that ends at `end` before a comma and "who": the doer, in "hailed by Berg, who"."""
    nearest = NEAREST.search(text, floor, end)
    doer = _DOER.search(text, nearest.start(), end) if nearest else None
    return doer.end() if doer else nearest.start() if nearest else floor


def without_relative(text: str, floor: int, end: int) -> int:
    """Where a noun phrase ends before the relative pronoun that it is followed by up to `end`."""
    relative = _RELATIVE.search(text, floor, end)
    return relative.start() if relative else end


def without_antecedent(text: str, mention: Span) -> Span:
    """The pronoun alone in what stands behind a comma before a cue: ", a circumstance she described as …"."""
    found = _SHE_OF_RELATIVE.fullmatch(text, *mention) if text.endswith(", ", 0, mention.start) else None
    return Span(*found.span("pronoun")) if found else mention


def said_by_writing(text: str, floor: int, end: int, cue: int) -> Span | None:
    """The writing right before a participle that tells what it says, unless the subject of the sentence issues it."""
    is_beside = "," not in text[end:cue] and _SAYING.match(text, cue) is not None
    writing = _SAYS.search(text, floor, end) if is_beside else None
    return Span(*writing.span()) if writing and not _ISSUES.search(text, floor, writing.start()) else None
