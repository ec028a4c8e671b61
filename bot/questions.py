"""What somebody wrote in Discord, in plain words: as its readers see it, without what is no word."""

import re
from typing import Protocol

_NO_WORD = (
    r"(?:<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|</[^<>:]+:\d+>|<id:\w+>"
    r"|<?https?://[^\s<>]*[^\s<>.,;:!?…)\]}\"'”’»*_~|]>?)"
)
"""Emoji of a server's own, times, commands, and addresses without what ends a sentence behind them."""

_LEFT_OUT = rf"(?:\({_NO_WORD}\)|{_NO_WORD})"

_WRITTEN = re.compile(
    r"(?P<before>,? ?)<@!?(?P<member>\d{1,20})>(?P<behind>[,:]| ?[–—-](?= ))?"
    r"| ?<@&(?P<role>\d{1,20})>"
    r"| ?<#(?P<channel>\d{1,20})>"
    r"|\[(?P<words>[^\[\]\n]+)\]\(<?https?://[^\s<>()]+>?\)"
    rf"| ?(?P<left_out>{_LEFT_OUT}(?: ?{_LEFT_OUT})*)"
)
"""What Discord shows otherwise than it is written, in a line without white space in a row."""

_STOP = re.compile(r" ?(?:[,.;:?!…]+(?: |$)|$)")


class Names(Protocol):
    """What is shown for those that a text mentions, by their ids."""

    def is_bot(self, id: int) -> bool:
        """Whether somebody is the bot itself."""
        ...

    def member(self, id: int) -> str:
        """What somebody is called."""
        ...

    def role(self, id: int) -> str:
        """What a role is called."""
        ...

    def channel(self, id: int) -> str:
        """What a channel is called."""
        ...


def words_in(text: str, names: Names) -> str:
    """The words of a text, on lines of their own where they were: names for mentions, and none for the bot's own.

    Emoji of a server's own, times, commands and addresses are left out; of a link its words stay.
    """
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(" ".join(_WRITTEN.sub(lambda found: _plain(found, names), line).split()) for line in lines).strip()


def question_in(text: str, names: Names) -> str:
    """The words of a text on one line."""
    return " ".join(words_in(text, names).split())


def has_words(text: str) -> bool:
    """Whether a text has any words but mentions."""
    return any(map(str.isalnum, _WRITTEN.sub(lambda found: found["words"] or "", text)))


def _plain(found: re.Match[str], names: Names) -> str:
    """What is shown for something found in a line."""
    if found["words"]:
        return found["words"]
    space = " " if found[0].startswith((" ", ", ")) else ""
    if found["role"]:
        return space + names.role(int(found["role"]))
    if found["channel"]:
        return space + names.channel(int(found["channel"]))
    if found["left_out"]:
        return _gap(found)
    if names.is_bot(int(found["member"])):
        return _gap(found) if _is_last(found) else f"{found['before'].rstrip()} "
    return f"{found['before']}{names.member(int(found['member']))}{found['behind'] or ''}"


def _gap(found: re.Match[str]) -> str:
    """What stands in place of what is left out: nothing before the end of a sentence or of a part of one."""
    return "" if _is_last(found) else " "


def _is_last(found: re.Match[str]) -> bool:
    return _STOP.match(found.string, found.end()) is not None
