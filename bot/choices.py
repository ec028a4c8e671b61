"""Briefings as choices: the limits of what is suggested, and which one is meant by what was chosen or typed."""

from collections.abc import Sequence
from hashlib import sha256

from bot.excerpt import longest_prefix, whole_characters
from bot.render import CUT, utf16_length
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


def cut_at_word(words: str, units: int) -> str:
    """Words on one line, cut to `units` at the end of a word where there is one."""
    line = " ".join(words.split())
    if utf16_length(line) <= units:
        return line
    size = longest_prefix(len(line), lambda size: utf16_length(line[:size]) < units)
    whole = line[: size + 1].rpartition(" ")[0].rstrip(" ,;:–—-")
    return (whole or line[: whole_characters(line, size)]) + CUT
