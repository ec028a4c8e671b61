"""Whose the words behind a verb of judging are: the speaker's own, as in "dismissed it as “a farce”", or another's."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.cues import NOUN_OR_VERB, SAID_OR_QUOTED
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITALISED, CAPITALS

DENYING = frozenset("deny reject dismiss decry".split())
"""Verbs of which what follows was said by others, but for words in marks right behind them."""

_OTHERS_WORDS = re.compile(
    r"\s(?:[\w’'.-]+\s){0,6}?(?:[\w.-]+['’]s?|over (?:his|her|their))\s(?:\w+\s){0,2}?"
    r"(?:remark|claim|statement|comment|suggestion|assertion|description|warning|threat|insult|words|advice|motto|mantra)s?\b"
    rf"|\s{CAPITALISED}(?:\s{CAPITALISED})*\s(?:for|over)\s(?:calling|saying|describing|branding|claiming)\b"
    rf"|\s(?:when|after|as|before|while|because)\s(?:[\w’'.-]+\s){{1,5}}?{SAID_OR_QUOTED.pattern}"
    rf"|\s(?:[\w’'.-]+\s){{1,8}}?in\swhich\s(?:[\w’'.-]+\s){{1,5}}?(?:{SAID_OR_QUOTED.pattern})"
    rf"|\s(?:[\w’'.-]+\s){{0,4}}?(?:the|these)\s(?:\w+\s)?(?:words|remarks|motto|mantra)\s(?:of|by)\s[{CAPITALS}th]"
    r"|\s(?:[\w’'.-]+\s){1,8}?(?:is|are|was|were)\s(?:told|asked|warned|advised|ordered|instructed)\b"
)
"""What somebody condemns, mocks, attacks or hears that another said: "Berg's remark", "about it were told to"."""

_AS = re.compile(
    rf"(?:\s(?:that|the|this|these|those|his|her|its|their|such|any|all|\S+['’]s?)\s(?:{'|'.join(NOUN_OR_VERB)})\b"
    rf"|\s(?!(?:in|on|at|by|for|to|from|with|across|that|who|which|{SAID_OR_QUOTED.pattern})\b)[\w’'.-]+){{1,8}}?"
    r"\sas\s(?:an?\s|the\s)?"
)
_PARTICIPLE = re.compile(r",\s[a-z]+ing\b")


def is_own_words(text: str, rest: Span, inside: Sequence[Marked]) -> bool:
    """Whether what follows a denial is what its speaker says: words in marks right behind it, or behind a colon."""
    first = next((quote.outer.start for quote in inside if quote.outer.start >= rest.start), rest.start)
    lead = text[rest.start : first].strip()
    is_announced = lead.endswith(":") and " that " not in f" {lead} " and not _PARTICIPLE.search(lead)
    return first > rest.start and (lead in ("", ",", ":") or is_announced)


def is_called(text: str, rest: Span, inside: Sequence[Marked]) -> bool:
    """Whether what follows a verb calls something by words in marks: "the plan as “a farce”"."""
    first = next((quote.outer.start for quote in inside if quote.outer.start >= rest.start), rest.start)
    return _AS.fullmatch(text, rest.start, first) is not None


def is_of_others(text: str, rest: Span) -> bool:
    """Whether what follows a verb that reports only words in marks is another's: "mocked Berg's remark that …"."""
    return _OTHERS_WORDS.match(text, *rest) is not None
