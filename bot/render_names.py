"""What briefings are called inside the bot's own sentences: pure, and on one line whatever their titles are."""

from collections.abc import Iterable

from babel import Locale

from bot.locales import ENGLISH
from bot.render import label
from bot.sentences import briefings as sentences
from bot.sentences.numbers import QUOTED_WORD
from bot.translation import say
from index.titles import Titled

TITLE_UNITS = 110
"""The longest title or name shown, as Markdown."""

KEPT_DETAILS = {
    "title": sentences.KEPT_TITLE,
    "publisher": sentences.KEPT_PUBLISHER,
    "author": sentences.KEPT_AUTHOR,
    "published": sentences.KEPT_DATE,
}
"""What is called so of the metadata that a document has from its earlier version."""


def replaced(id: str, kept: Iterable[str], locale: Locale = ENGLISH, *, is_page: bool) -> str:
    """What is said where a document, or a web page, replaced its earlier version, from which it may have details."""
    told = say(sentences.REPLACED_PAGE if is_page else sentences.REPLACED, locale, name=named(id))
    details = ", ".join(say(KEPT_DETAILS[key], locale) for key in kept)
    return f"{told}\n{say(sentences.KEPT_DETAILS, locale, details=details)}" if details else told


def named(id: str) -> str:
    """A briefing's name, by which a file replaces it."""
    return f"**{label(id, TITLE_UNITS)}**"


def called(briefing: Titled, locale: Locale = ENGLISH) -> str:
    """What a briefing is called inside a sentence: its title, and its id, for others may have the title too."""
    title = quoted(briefing.metadata.title, locale)
    return say(sentences.TITLE_AND_NAME, locale, title=title, name=label(briefing.id, TITLE_UNITS))


def quoted(words: str, locale: Locale = ENGLISH) -> str:
    """Words of a member's or a document's inside a sentence of the bot's."""
    return say(QUOTED_WORD, locale, word=label(words, TITLE_UNITS))
