"""Briefings as choices: what is suggested while somebody types, and which one is meant by what was typed."""

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

from discord import app_commands

from bot.excerpt import longest_prefix
from bot.render import CUT, utf16_length
from index.holdings import Holding

CHOICES, CHOICE_UNITS = 25, 100
"""Discord's limits on what is suggested: so many choices, and so long names and values, in UTF-16 units."""

KEY_LENGTH = 16
"""The hexadecimal digits of a briefing's key: no two of a server's briefings ever share as many."""


def key_of(id: str) -> str:
    """A short name for a briefing's id, which may be too long for a choice or a button."""
    return sha256(id.encode()).hexdigest()[:KEY_LENGTH]


def newest_first(holdings: Iterable[Holding]) -> list[Holding]:
    """Briefings by their dates, latest first, those without one last, and by their titles."""
    return sorted(
        sorted(holdings, key=lambda holding: holding.metadata.title.casefold()),
        key=lambda holding: holding.metadata.published or date.min,
        reverse=True,
    )


def suggested(holdings: Iterable[Holding], typed: str) -> list[app_commands.Choice[str]]:
    """The briefings whose title, publisher or id hold every part that was typed, newest first."""
    parts = typed.casefold().split()
    return [
        app_commands.Choice(name=_name(holding), value=_value(holding))
        for holding in newest_first(holdings)
        if all(part in _words(holding) for part in parts)
    ][:CHOICES]


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
    return (whole or line[:size]) + CUT


def _name(holding: Holding) -> str:
    published = holding.metadata.published
    day = f" · {published.isoformat()}" if published else ""
    return cut_at_word(holding.metadata.title, CHOICE_UNITS - len(day)) + day


def _value(holding: Holding) -> str:
    return holding.id if utf16_length(holding.id) <= CHOICE_UNITS else key_of(holding.id)


def _words(holding: Holding) -> str:
    return f"{holding.metadata.title} {holding.metadata.publisher or ''} {holding.id}".casefold()
