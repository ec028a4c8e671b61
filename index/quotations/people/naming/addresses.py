"""The form of address that stands before a name: "Mr Lima", "Alhaji Lima", "Lord Justice Lima"."""

import re

from index.models import Span
from index.quotations.people.vocabulary import ADDRESSES

_FORMS = "|".join(f"{form.capitalize()}|{form.upper()}" for form in sorted(ADDRESSES))
_BEFORE = re.compile(rf"(?<![\w’'-])({_FORMS})[.’']?[ \xa0](?:(?:Chief )?Justice[ \xa0])?\Z")

LONGEST = 30
"""A form of address, with an office that it belongs to, is at most so long, in code points."""


def address_before(text: str, place: int) -> Span | None:
    """The form of address before a name that begins at `place`, without an office that it belongs to."""
    found = _BEFORE.search(text, max(0, place - LONGEST), place)
    return Span(*found.span(1)) if found else None
