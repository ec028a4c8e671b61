"""What somebody wrote in Discord, in plain words: as its readers see it, without what is no word."""

import re
from typing import Protocol

_ADDRESS = (
    r"<?https?://(?:(?:[^\s<>()]*+\([^\s<>()]*+\))++(?:[^\s<>]*[^\s<>.,;:!?…)\]}\"'”’»*_~|])?"
    r"|[^\s<>]*[^\s<>.,;:!?…)\]}\"'”’»*_~|])>?"
)
"""An address with the brackets in it, without what ends a sentence behind it."""

_NO_WORD = rf"(?:<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|</[^<>:]+:\d+>|<id:\w+>|{_ADDRESS})"
"""Emoji of a server's own, times, commands, and addresses."""

_AROUND = ((r"\(", r"\)"), *((mark, mark) for mark in (r"\*\*\*", r"\*\*", r"\*", "__", "_", "~~", r"\|\|")))
"""What stands around words in brackets, in bold, in italics, underlined, struck out, or hidden."""

_LEFT_OUT = f"(?:{'|'.join(f'{opening}{_NO_WORD}{closing}' for opening, closing in _AROUND)}|{_NO_WORD})"

_WRITTEN = re.compile(
    r"(?P<before>,? ?)(?P<mark>\*{1,3}|__?|~~|\|\|)?<@!?(?P<member>\d{1,20})>(?(mark)(?P=mark))"
    r"(?P<behind>[,:–—-]| [–—-](?= ))?"
    r"| ?<@&(?P<role>\d{1,20})>"
    r"| ?<#(?P<channel>\d{1,20})>"
    r"|\[(?P<words>[^\[\]\n]+)\]\(<?https?://[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*>?\)"
    rf"| ?(?P<left_out>{_LEFT_OUT}(?: ?{_LEFT_OUT})*)"
)
"""What Discord shows otherwise than it is written, in a line without white space in a row."""

_STOP = re.compile(r" ?(?:[,.;:?!…]+(?: |$)|$)|[)\]}”»]")


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
    """Whether a text, as it was written, has any words but mentions."""
    return any(map(str.isalnum, _WRITTEN.sub("", _WRITTEN.sub(lambda found: found["words"] or "", text))))


def _plain(found: re.Match[str], names: Names) -> str:
    """What is shown for something found in a line."""
    if found["words"]:
        return _WRITTEN.sub(lambda inside: _plain(inside, names), found["words"])
    space = " " if found[0].startswith((" ", ", ")) else ""
    if found["role"]:
        return space + names.role(int(found["role"]))
    if found["channel"]:
        return space + names.channel(int(found["channel"]))
    if found["left_out"]:
        return _gap(found)
    if names.is_bot(int(found["member"])):
        return _gap(found) if _is_last(found) else f"{found['before'].rstrip()} "
    mark = found["mark"] or ""
    return f"{found['before']}{mark}{names.member(int(found['member']))}{mark}{found['behind'] or ''}"


def _gap(found: re.Match[str]) -> str:
    """What stands in place of what is left out: nothing where a sentence, a part of one, or a bracket ends."""
    return "" if _is_last(found) else " "


def _is_last(found: re.Match[str]) -> bool:
    return _STOP.match(found.string, found.end()) is not None
