"""Where the subject begins behind an adverbial that no comma sets off: "Outside the court she said"."""

import re

from index.models import Span
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT

NEAR = 15
"""A preposition stands at most so far before the words that it governs, in code points."""

PREPOSITION = (
    r"(?:in|on|at|outside|inside|during|after|before|since|until|under|near|behind|within|following|aboard|across|around"
    r"|throughout|amid|from|by|with|to|of|for|despite)"
)
"""With what a phrase begins that tells when, where or how, to be put into other patterns."""

_ADVERBIAL = re.compile(
    rf"(?i:{PREPOSITION}\s|.{{0,60}}?\b(?:later|earlier|ago|afterwards?|before|week|month|year|night|day|morning"
    r"|afternoon|evening|summer|winter|spring|autumn|\w+day)\s)|(?!\w+thing\b)[A-Z][a-z]+ing\s",
    re.DOTALL,
)
_BEHIND_PREPOSITION = re.compile(rf"\b{PREPOSITION}\s$", re.IGNORECASE)
_PRONOUN = re.compile(r"(?<!\band\s)(?<!\bor\s)(?<!\bnor\s)(?<=\s)(?:he|she|they|we|I)$")
_NAME = re.compile(rf"(?<=[\w’'] ){CAPITALISED}{NEXT}{{0,3}}$")
_DETERMINER = r"(?:the|an?|his|her|their|its)"
_NOUN_PHRASE = re.compile(rf"(?<=\s){_DETERMINER}(?:\s(?!{_DETERMINER}\s)[\w’'-]+){{1,6}}$")
_JOINS = re.compile(
    rf"\b(?:{PREPOSITION}|{_DETERMINER}|and|or|between|against|about|over|who|that|which|last|this|next|every|as)\s$",
    re.IGNORECASE,
)
"""What before a name or a noun phrase makes it part of what is before it."""

_CAPITALISED = re.compile(rf"(?:^|\s){CAPITAL}\S*\s$")
_CLAUSE = re.compile(r"\b(?:who|that|which|is|are|was|were|has|had|\w+ed|said|told|left|met|won|shot|made|took)\s")


def without_adverbial(text: str, floor: int, mention: Span) -> Span:
    """What is left of the words before a cue without the adverbial that they begin with: a pronoun or a noun phrase.

    An adverbial begins with a preposition, which may stand right before the words, or a participle, or tells a time.
    "He" right before the cue is its subject whatever the words begin with, but for those whom "and" joins to him.
    """
    pronoun = _PRONOUN.search(text, *mention)
    if pronoun:
        return Span(*pronoun.span())
    behind = _BEHIND_PREPOSITION.search(text, max(floor, mention.start - NEAR), mention.start)
    if not behind and not _ADVERBIAL.match(text, *mention):
        return mention
    words = mention.of(text)
    found = _NAME.search(words) or _NOUN_PHRASE.search(words)
    if found is None or _CLAUSE.search(words):
        return mention
    before = words[: found.start()]
    is_part = _JOINS.search(before) or _CAPITALISED.search(before)
    return mention if is_part else Span(mention.start + found.start(), mention.end)
