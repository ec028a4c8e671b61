"""Briefings as choices: the limits of what is suggested, and which one is meant by what was chosen or typed."""

from collections.abc import Sequence
from hashlib import sha256

from index.holdings import Holding

CHOICES, CHOICE_UNITS = 25, 100
"""Discord's limits on what is suggested: so many choices, and so long names and values, in UTF-16 units."""

KEY_LENGTH = 16
"""The hexadecimal digits of a briefing's key: no two of a server's briefings ever share as many."""


def key_of(id: str) -> str:
    """A short name for a briefing's id, which may be too long for a choice or a button."""
    return sha256(id.encode()).hexdigest()[:KEY_LENGTH]


def meant(holdings: Sequence[Holding], typed: str) -> Holding | None:
    """The briefing that was chosen or typed: by its id, its key, or its title."""
    wanted = typed.strip()
    by_id = (holding for holding in holdings if wanted in (holding.id, key_of(holding.id)))
    by_title = (holding for holding in holdings if holding.metadata.title.casefold() == wanted.casefold())
    return next(by_id, None) or next(by_title, None)
