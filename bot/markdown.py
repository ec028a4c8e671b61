"""Source text as Discord Markdown that shows every character as itself.

Discord's client takes a backslash before any character but letters, digits and white space as an escape.
"""

import re

from bot.bidirectional import isolated, released

BOLD = "**"

_QUOTED = "> "

_SPECIAL = re.compile(
    r"[\\*_~`|<>\[\]#@]"
    r"|:(?=\S)"  # :emoji: and https://
    r"|&(?=[#\w])"  # character references, which some clients resolve
    r"|^[^\S\n]*(?:[-+=]|\d+[.)])",  # list items, numbered ones too, rules and -# subtext
    re.MULTILINE,
)

_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])|\*\*")


def escape(text: str) -> str:
    """`text` with a backslash before whatever Discord would read as Markdown, a mention, an emoji or a link."""
    return _SPECIAL.sub(lambda special: f"{special[0][:-1]}\\{special[0][-1]}", text)


def unescaped(markdown: str) -> str:
    """The text that was escaped; marks of bold around it go."""
    return _ESCAPED.sub(lambda found: found[1] or "", markdown)


def block_quote(markdown: str) -> str:
    """Every line of `markdown` as part of one block quote, in an order of its own."""
    return "\n".join(f"{_QUOTED}{_isolated(line)}" for line in markdown.split("\n"))


def unquoted(quote: str) -> str:
    """The text that was escaped and put into a block quote."""
    lines = (line.removeprefix(_QUOTED) for line in quote.split("\n"))
    return "\n".join(unescaped(released(_within_bold(line)[1])) for line in lines)


def _isolated(line: str) -> str:
    """A line in an order of its own, between stars that make all of it bold: others may not be read as such."""
    if len(line) == 1:
        return line  # which has no order, and of many such lines a layout has no room for more
    opening, words, closing = _within_bold(line)
    own = isolated(words)
    return line if own == words else f"{opening}{own}{closing}"


def _within_bold(line: str) -> tuple[str, str, str]:
    """The stars that open and close bold around a line, where they do, and what stands between."""
    opening, closing = (BOLD if ends else "" for ends in (line.startswith(BOLD), line.endswith(BOLD)))
    return opening, line[len(opening) : len(line) - len(closing)], closing
