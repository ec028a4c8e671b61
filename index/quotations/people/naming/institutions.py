"""Whether words without a name tell of an institution, such as the harbour authority, which needs none."""

import re

from index.quotations.people.vocabulary import ORGANISATION, ROLE

_INSTITUTION = re.compile(ORGANISATION.pattern, re.IGNORECASE)
_HEAD = re.compile(r"([^\W\d_]+)(?=,|\s(?:of|for|in|at|on|from|which|that|itself)\b|\s*$)")
"""The word for what something is: the last one, or that before what it is of."""

_GUARD = "guard"


def is_institution(mention: str) -> bool:
    """Whether a mention is of an institution and of no person of it: the city council, not its leader."""
    head = _HEAD.search(mention)
    if head is None or ROLE.fullmatch(head[1]) or head[1].casefold() == _GUARD:
        return False
    return _INSTITUTION.fullmatch(head[1]) is not None
