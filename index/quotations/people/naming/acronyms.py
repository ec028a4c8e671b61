"""The acronyms that a text introduces: "the Odesa Port Authority (OPA)"."""

import re
from collections.abc import Iterable

from index.models import Span
from index.quotations.people.vocabulary import TITLES, as_title

_ACRONYM = re.compile(
    r"(?<![\w’'&-])((?:[A-Z][\w’'&-]+(?: (?:of|for|the|and|on|in|&))* ){1,8})\(([A-Z][A-Za-z&]{1,9})\)"
)


def acronyms_in(text: str) -> Iterable[tuple[str, Span]]:
    """Each acronym that stands in brackets behind the name it is short for, with that name."""
    for match in _ACRONYM.finditer(text):
        words = match[1].split()
        for first in range(len(words)):
            initials = [word[0] for word in words[first:]]
            capitals = "".join(initial for initial in initials if initial.isupper())
            if match[2].replace("&", "").casefold() in (capitals.casefold(), "".join(initials).casefold()) and as_title(
                words[first]
            ) not in TITLES - {"us"}:
                start = match.start(1) + len(match[1]) - len(" ".join(words[first:])) - 1
                yield match[2], Span(start, match.end(1) - 1)
                break
