"""A language made of the bot's English in brackets, and what of a request to Discord is in English all the same."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.pofile import read_po, write_po

from bot.translation import LANGUAGES

TEMPLATE = LANGUAGES / "template.pot"

Message = str | tuple[str, ...]

READ = frozenset(("content", "label", "placeholder", "title"))
"""The fields of a request that a member reads. What is drawn on a card, and so its description, stays English."""

_SAID = re.compile(r"\[[^\[\]]*\]")
_WRITTEN = re.compile(r"</[\w ]+:\d+>(?: \w+:$)?|<@\d+>|<#\d+>|<t:\d+:d>", re.MULTILINE)
_BETWEEN = re.compile(r"^-# |^### |^> |^- |\n|\*\*| · |[“”…→;()—¶]|,(?= )", re.MULTILINE)


def bracketed(message: Message) -> Message:
    """A sentence, or each of its forms for numbers, in brackets."""
    return f"[{message}]" if isinstance(message, str) else tuple(f"[{form}]" for form in message)


def messages_in(path: Path) -> list[tuple[Message, Message]]:
    """What a catalogue translates, and how."""
    with path.open("rb") as written:
        return [(message.id, message.string) for message in read_po(written) if message.id]


def write_catalogue(path: Path, *translated: tuple[Message, Message]) -> None:
    """Writes a language's file, which translates so much."""
    catalogue = Catalog(path.stem)
    for english, other in translated:
        catalogue.add(english, other)
    with path.open("wb") as file:
        write_po(file, catalogue)


def english_in(request: object, words: Iterable[str]) -> list[str]:
    """What of a request is neither in brackets nor a piece of some words: of briefings, or of what members typed."""
    known = [" ".join(text.split()) for text in words]
    return [piece for text in _read(request) for piece in _outside(text) if not any(piece in text for text in known)]


def _read(request: object) -> Iterator[str]:
    """Each text of a request that a member reads."""
    if isinstance(request, dict):
        for field, value in request.items():
            if field in READ and isinstance(value, str):
                yield value
            elif field != "choices":
                yield from _read(value)
    elif isinstance(request, list):
        for part in request:
            yield from _read(part)


def _outside(text: str) -> Iterator[str]:
    """The pieces of a text outside of brackets that have letters."""
    shown = re.sub(r"\\(\W)", r"\1", text)
    while (inner := _SAID.sub("\n", shown)) != shown:
        shown = inner
    for piece in _BETWEEN.split(_WRITTEN.sub("\n", shown)):
        words = " ".join(piece.split())
        if any(character.isalpha() for character in words):
            yield words
