"""Why no quotation is found, and what to try instead: in Discord and on a terminal alike."""

from collections.abc import Callable

from babel import Locale

from bot.locales import ENGLISH
from bot.sentences.quotes import (
    FEWER_WORDS,
    NEITHER,
    NO_BRIEFING,
    NO_SPEAKER,
    NOBODY,
    NOBODY_IN_BRIEFING,
    OTHER_WORD,
)
from bot.translation import Sentence, say
from index.shelves.shelf import Shelf


def why_nothing(
    shelf: Shelf, words: str, speaker: str, briefing: str, show: Callable[[str], str], locale: Locale = ENGLISH
) -> str:
    """Why a shelf has no quotation of some words, of a speaker, in a briefing by its id; what is open is empty.

    `show` puts what was typed in marks, and makes it safe.
    """
    if speaker and not shelf.quotes.find("", speaker):
        return say(NOBODY, locale, speaker=show(speaker))
    if speaker and briefing and not shelf.quotes.find("", speaker, briefing):
        return say(NOBODY_IN_BRIEFING, locale, speaker=show(speaker))
    return say(_to_try(words, speaker, briefing), locale)


def _to_try(words: str, speaker: str, briefing: str) -> Sentence:
    if speaker and briefing:
        return NEITHER
    if speaker or briefing:
        return NO_SPEAKER if speaker else NO_BRIEFING
    return FEWER_WORDS if len(words.split()) > 1 else OTHER_WORD
