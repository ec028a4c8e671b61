"""What stands in a message: what somebody wrote, or what it forwards, or the quotations that the bot shows in it."""

import re
from collections.abc import Iterable, Iterator

import discord
from discord.components import Component

from bot.cards import words_in_alt_text
from bot.markdown import unescaped

_BLOCK_QUOTE = re.compile(r"(?:^> .*\n?)+", re.MULTILINE)
_QUOTE_LINE = re.compile(r"^> ", re.MULTILINE)
_MARKS = frozenset('"“”„«»')


def text_in(message: discord.Message) -> str:
    """The text of a message: its own, else what it forwards, else what its layout quotes or, quoting nothing, says."""
    if message.content:
        return message.content
    forwarded = [snapshot.content or _shown(snapshot.components) for snapshot in message.message_snapshots]
    return "\n".join(filter(None, [*forwarded, _shown(message.components)]))


def _shown(components: Iterable[Component]) -> str:
    """The quotations in a layout, a paragraph each and in marks; where it has none, its texts."""
    parts = list(_parts(components))
    texts = [part.content for part in parts if isinstance(part, discord.TextDisplay)]
    pictures = [part.description for part in parts if isinstance(part, discord.MediaGalleryItem) and part.description]
    blocks = (found[0] for text in texts for found in _BLOCK_QUOTE.finditer(text))
    quoted = [*(unescaped(_QUOTE_LINE.sub("", block)) for block in blocks), *map(words_in_alt_text, pictures)]
    return "\n\n".join(map(_in_marks, quoted) if quoted else map(unescaped, texts))


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
