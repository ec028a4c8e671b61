"""What stands above every page of an answer: who shared it, the question, and the bot's own words.

It is written once and carried from page to page with the message, which is where Discord keeps it.
"""

from collections.abc import Iterator
from typing import NamedTuple

import discord
from babel import Locale
from discord import ui

from bot.locales import ENGLISH
from bot.render.layout import label, sharer_line
from bot.sentences.answers import CAN_DO_HERE, ONLY_SHARED
from bot.translation import say
from bot.wording import words_before
from index.models import Answer, Status

QUESTION_UNITS, WORD_UNITS = 200, 40
"""The longest question and missing word shown, as Markdown."""

FIRST = 1001
"""The number of the first line; Discord itself numbers the parts of a message from 1, and there are at most 40."""


class Header(NamedTuple):
    """The lines above the evidence as Markdown, each empty where there is none."""

    sharer: str
    question: str
    own_words: str

    def shared_by(self, user: int, locale: Locale = ENGLISH) -> "Header":
        """The header of an answer that a user shared, who is named without being pinged."""
        return self._replace(sharer=sharer_line(user, locale))

    def unshared(self) -> "Header":
        """The header of an answer that is nobody's to share yet."""
        return self._replace(sharer="")

    def items(self) -> Iterator[ui.TextDisplay[ui.LayoutView]]:
        """A text for each line, with the number by which it is found again."""
        for number, line in enumerate(self, start=FIRST):
            if line:
                yield ui.TextDisplay(line, id=number)


def header_of(answer: Answer, locale: Locale = ENGLISH, *, only_shared: bool = False) -> Header:
    """The header of an answer that nobody has shared yet; `only_shared` as in an answer."""
    own_words = words_before(answer, lambda word: label(word, WORD_UNITS), locale, CAN_DO_HERE)
    if only_shared and answer.status is not Status.ANSWERED:
        own_words = f"{say(ONLY_SHARED, locale)} {own_words}"
    return Header("", f"-# {label(answer.question, QUESTION_UNITS)}", own_words)


def header_in(message: discord.Message) -> Header:
    """The header of a message that has pages."""
    view = ui.LayoutView.from_message(message)
    items = map(view.find_item, range(FIRST, FIRST + len(Header._fields)))
    return Header(*(item.content if isinstance(item, ui.TextDisplay) else "" for item in items))
