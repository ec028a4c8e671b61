"""What stands in a message: what somebody wrote, or what it forwards, or the quotations that a layout shows."""

import re
from collections.abc import Iterable, Iterator

import discord
from discord.components import Component

from bot.cards import words_in_alt_text
from bot.markdown import unquoted

_BLOCK_QUOTE = re.compile(r"(?:^> .*\n?)+", re.MULTILINE)
_MARKS = frozenset('"“”„«»')


def text_in(message: discord.Message) -> str:
    """The text of a message: its own, else what it forwards and what its layout quotes; empty where that is nothing."""
    if message.content:
        return message.content
    forwarded = [snapshot.content or _shown(snapshot.components) for snapshot in message.message_snapshots]
    return "\n".join(filter(None, [*forwarded, _shown(message.components)]))


def _shown(components: Iterable[Component]) -> str:
    """The quotations in a layout, a paragraph each and in marks: all else in it is nobody's words."""
    parts = list(_parts(components))
    texts = [part.content for part in parts if isinstance(part, discord.TextDisplay)]
    pictures = [part.description for part in parts if isinstance(part, discord.MediaGalleryItem) and part.description]
    blocks = (found[0] for text in texts for found in _BLOCK_QUOTE.finditer(text))
    return "\n\n".join(map(_in_marks, [*map(unquoted, blocks), *map(words_in_alt_text, pictures)]))


def _in_marks(words: str) -> str:
    return words.strip() if _MARKS.intersection(words) else f"“{words.strip()}”"


def _parts(components: Iterable[Component]) -> Iterator[Component | discord.MediaGalleryItem]:
    """All texts and pictures of a layout, in the order in which they are read."""
    for component in components:
        if isinstance(component, discord.MediaGalleryComponent):
            yield from component.items
        else:
            yield component
            yield from _parts(getattr(component, "children", ()))
