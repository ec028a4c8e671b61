"""Looking quotations up: what is looked for, what is found of it, and why that is nothing."""

import secrets
from collections.abc import Container, Sequence
from functools import partial
from typing import NamedTuple

from babel import Locale

from bot.choices import key_of, meant
from bot.nothing_quoted import why_nothing
from bot.render.names import called, quoted
from bot.sentences.briefings import ENGLISH_ONLY, NO_SUCH
from bot.sentences.quotes import NONE_HERE, NONE_IN_BRIEFING
from bot.server.scope import shelf_of
from bot.translation import say
from index.errors import QuestionRefused
from index.holdings import Holding, Scope
from index.library import Library
from index.models import Quoted
from index.shelves.shelf import Shelf
from index.text.language import is_english

WORDS_LENGTH, SPEAKER_LENGTH = 40, 30
"""What is looked for, in code points: it has to fit a button's custom_id of 100."""


class Sought(NamedTuple):
    """What /quote looks for; empty parts are open. `briefing` is the key of a briefing's id."""

    words: str
    speaker: str
    briefing: str


class Found(NamedTuple):
    """Quotations, the shelf that they were found on, and the ids of the briefings there that share their titles."""

    quotes: Sequence[Quoted]
    shelf: Shelf
    namesakes: Container[str]


def look_up(library: Library, scope: Scope, typed: Sought, locale: Locale) -> tuple[Sought, Found]:
    """What is looked for, and what is found of it. Raises QuestionRefused, saying why, where that is nothing."""
    shelf = shelf_of(library, scope)
    holding = meant(library.holdings(scope), typed.briefing) if typed.briefing else None
    if typed.briefing and holding is None:
        raise QuestionRefused(say(NO_SUCH, locale, title=quoted(typed.briefing, locale)))
    sought = Sought(typed.words[:WORDS_LENGTH], typed.speaker[:SPEAKER_LENGTH], key_of(holding.id) if holding else "")
    found = found_of(shelf, sought)
    if not found.quotes:
        raise QuestionRefused(_why_none(shelf, sought, holding, locale))
    return sought, found


def _why_none(shelf: Shelf, sought: Sought, holding: Holding | None, locale: Locale) -> str:
    """Why nothing is found, and what to do."""
    if holding and not holding.quotations:
        is_read = is_english(shelf.contents(holding.id).briefing)
        return say(NONE_IN_BRIEFING, locale, title=called(holding, locale)) if is_read else say(ENGLISH_ONLY, locale)
    if not any(sought):
        return say(NONE_HERE, locale)
    id = holding.id if holding else ""
    return why_nothing(shelf, sought.words, sought.speaker, id, partial(quoted, locale=locale), locale)


def found_of(shelf: Shelf, sought: Sought) -> Found:
    """What a shelf has of what is looked for; nothing looked for gives one quotation at random. Computation."""
    return Found(_quotes(shelf, sought), shelf, shelf.namesakes)


def _quotes(shelf: Shelf, sought: Sought) -> Sequence[Quoted]:
    if not any(sought):
        chosen = shelf.quotes.any(secrets.choice)
        return [chosen] if chosen else []
    if not sought.briefing:
        return shelf.quotes.find(sought.words, sought.speaker)
    ids = (id for id in shelf.ids if key_of(id) == sought.briefing)
    return next((shelf.quotes.find(sought.words, sought.speaker, id) for id in ids), [])
