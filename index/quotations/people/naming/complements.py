"""What behind "of" or "for" is no part of a name: the place or the organisation that somebody is of."""

import re

from index.quotations.name_patterns import CAPITAL, CAPITALISED, SMALL
from index.quotations.people.genders import first_name_gender
from index.quotations.people.naming.roles import PREPOSITION
from index.quotations.people.vocabulary import ORGANISATION, ROLE, without_stop

_OF_PLACE = re.compile(rf"(?<={CAPITAL}[\w’'-][\w’'-] )(?<!\bof )(?:of|for) (?:the )?|(?<=\w\w) (?:of|for) the ")
_OF_SOMEWHERE = re.compile(rf"(\S+(?: {CAPITAL}\.?)? \S+) (?:of|for) ")
_OF_ORGANISATION = re.compile(
    rf"({CAPITAL}{SMALL}+ {CAPITAL}[\w’'-]+) (?:of|from) (?:the )?(?:{CAPITAL}[\w’'-]+ ){{0,4}}{ORGANISATION.pattern}"
)


_BODY = re.compile(rf"{CAPITALISED} (?:of|at|from|with|for) (?:the )?{CAPITAL}")
_HEAD_ENDS = re.compile(rf"{PREPOSITION.pattern}|\s(?:that|which|whose)\s")
_TRADES = frozenset(
    "maker manufacturer producer builder owner operator developer publisher lender insurer retailer supplier carrier"
    " provider broadcaster newspaper employer exporter importer distributor".split()
)
"""What companies are, too."""


def is_of_complement(mention: str, apposition: str) -> bool:
    """Whether an apposition tells of the body that a mention ends with: "Ana Lima of Nortel, a fund that lends"."""
    if not _BODY.search(mention):
        return False
    roles = ROLE.findall(_HEAD_ENDS.split(apposition)[0])
    return not roles or roles[-1].casefold() in _TRADES


def without_complement(name: str, *, is_titled: bool) -> str:
    """A name without the place or organisation behind it; `is_titled` where an office stands before it."""
    name = without_stop(_OF_PLACE.split(name)[0])
    fellow = _OF_ORGANISATION.match(name)
    name = fellow[1] if fellow and not ORGANISATION.search(fellow[1]) else name
    resident = _OF_SOMEWHERE.match(name)
    return resident[1] if resident and (is_titled or first_name_gender(resident[1].split()[0])) else name
