"""What was typed into the form of details, in place of what metadata states: all of it that is right."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import NamedTuple

from babel import Locale

from bot.locales import ENGLISH
from bot.sentences.briefings import AUTHOR, NO_DATE, NO_TITLE, PUBLISHED, PUBLISHER, TITLE
from bot.translation import say
from index.errors import BriefingRefused
from index.load.metadata import parse_metadata
from index.models import Metadata

FIELDS = {"title": TITLE, "publisher": PUBLISHER, "author": AUTHOR, "published": PUBLISHED}
"""The metadata that can be mended, and what each field is called."""


class Mended(NamedTuple):
    """Metadata with all that was typed and is right in place of what it stated, and why each other field is wrong."""

    metadata: Metadata
    wrong: tuple[BriefingRefused, ...]


def mended(metadata: Metadata, typed: Mapping[str, str], locale: Locale = ENGLISH) -> Mended:
    """The metadata with what was typed in place of what it states; what is wrong changes nothing.

    A field that was left as it was changes nothing either, nor does white space around what was typed.
    """
    after, wrong = metadata, list[BriefingRefused]()
    for key, words in typed.items():
        if words.strip() != stated(metadata, key):
            try:
                after = _with(after, key, words.strip(), locale)
            except BriefingRefused as refusal:
                wrong.append(refusal)
    return Mended(after, tuple(wrong))


def _with(metadata: Metadata, key: str, words: str, locale: Locale) -> Metadata:
    after = {**asdict(metadata), key: _value(key, words, locale)}
    return Metadata(**parse_metadata(after, metadata.title).model_dump())


def stated(metadata: Metadata, key: str) -> str:
    """What metadata states under a key, on one line; empty where it states nothing."""
    value = asdict(metadata)[key]
    return " ".join(str(value).split()) if value else ""


def _value(key: str, words: str, locale: Locale) -> object:
    if key == "title" and not words:
        raise BriefingRefused(words, NO_TITLE)
    if key != "published" or not words:
        return words or None
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise BriefingRefused(words, say(NO_DATE, locale, typed=words)) from error
