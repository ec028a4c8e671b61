"""Lines for a reader: set in and wrapped on a terminal; elsewhere set in, and as long as they are."""

import sys
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

MARGIN = 2
"""Columns on either side of what is quoted."""

NARROWEST = 20
"""Columns that a line has at least, however narrow the terminal is."""

NO_BREAK = "\u00a0"
"""A space at which no line ends."""

# Stands for such a space while rich wraps, which would end a line there; no text has this noncharacter.
_HELD = "\ufdd0"


class PrintedLines(Console):
    """What is printed for a reader. A reader who closes the pipe is met as elsewhere in Python: BrokenPipeError."""

    def __init__(self) -> None:
        super().__init__(highlight=False)

    def on_broken_pipe(self) -> None:
        """Raises the error that is being handled, of which rich would make an exit status of its own."""
        raise


def print_line(console: Console, line: Text, indent: int = MARGIN) -> None:
    """Print a line, which may hold line ends, wrapped on a terminal; a pipe or a file gets it whole."""
    width = max(console.width - indent - MARGIN, NARROWEST)
    for row in _wrapped(console, line, width) if console.is_terminal else line.split("\n", allow_blank=True):
        console.print(Text.assemble(" " * indent, row) if row else "", soft_wrap=True)


def print_whole(console: Console, line: Text, indent: int = 0) -> None:
    """Print a line that is to be copied: on a terminal too it is one line, however long."""
    console.print(Text.assemble(" " * indent, line), soft_wrap=True)


def tell(sentence: object) -> None:
    """Print a sentence to whoever runs the command, on standard error: on one line, whatever a name in it holds."""
    sys.stderr.write(visible(" ".join(str(sentence).split())) + "\n")


def marked(console: Console, words: str) -> Text:
    """Words in bold, or, where nothing is bold, between asterisks."""
    return Text(words, style="bold") if console.is_terminal else Text(f"**{words}**")


def paragraph_mark(number: int) -> str:
    """The number of a paragraph, which stays on one line with its sign."""
    return f"¶{NO_BREAK}{number}"


def visible(text: str) -> str:
    """Control characters, which could steer the terminal, as their pictures (U+2400 and on)."""
    return "".join(_picture(character) for character in text)


def _wrapped(console: Console, line: Text, width: int) -> Iterable[Text]:
    held = line.copy()
    held.plain = line.plain.replace(NO_BREAK, _HELD)
    for row in held.wrap(console, width):
        row.plain = row.plain.replace(_HELD, NO_BREAK)
        yield row


def _picture(character: str) -> str:
    if character == "\x7f" or "\x80" <= character <= "\x9f":
        return "␡"
    return chr(0x2400 + ord(character)) if character < " " and character not in "\n\t" else character
