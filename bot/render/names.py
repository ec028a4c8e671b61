"""What briefings are called inside the bot's own sentences: pure, and on one line whatever their titles are."""

from collections.abc import Iterable

from babel import Locale

from bot.locales import ENGLISH
from bot.render.layout import label
from bot.sentences import briefings as sentences
from bot.sentences.numbers import QUOTED_WORD
from bot.translation import say
from index.naming.titles import Titled

TITLE_UNITS = 110
"""The longest title or name shown, as Markdown."""

KEPT_DETAILS = {
    "title": sentences.KEPT_TITLE,
    "publisher": sentences.KEPT_PUBLISHER,
    "author": sentences.KEPT_AUTHOR,
    "published": sentences.KEPT_DATE,
}
"""What is called so of the metadata that a document has from its earlier version."""


def replaced(id: str, kept: Iterable[str], left: Iterable[str] = (), locale: Locale = ENGLISH, *, is_page: bool) -> str:
    """What is said where a document, or a web page, replaced its earlier version: which details it has from there.

    Those that are `left` it does not have.
    """
    told = [say(sentences.REPLACED_PAGE if is_page else sentences.REPLACED, locale, name=named(id))]
    for sentence, keys in ((sentences.KEPT_DETAILS, kept), (sentences.LEFT_DETAILS, left)):
        details = ", ".join(say(KEPT_DETAILS[key], locale) for key in keys)
        told += [say(sentence, locale, details=details)] if details else []
    return "\n".join(told)


def added_over(hidden: Titled, locale: Locale = ENGLISH, *, is_page: bool) -> str:
    """What is said where a document, or a web page, was added under the name of a shared briefing."""
    sentence = sentences.ADDED_OVER_PAGE if is_page else sentences.ADDED_OVER
    return say(sentence, locale, title=called(hidden, locale))


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
