"""The bot's sentences in other languages: a gettext catalogue each, read as translators write it.

`languages/de.po` holds German, `languages/pt_BR.po` what Brazil says otherwise. What is not translated is said in
English.
"""

import logging
from collections.abc import Iterator
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.locales import ENGLISH, written_number

LANGUAGES = Path(__file__).with_name("languages")

log = logging.getLogger(__name__)


class Sentence(str):
    """A sentence, or a word on a button, in English, as translators find it; parts in braces are filled in."""

    __slots__ = ()


class Plural(NamedTuple):
    """What is said of one and of several; {count} is the number."""

    one: str
    several: str


def say(sentence: str, locale: Locale = ENGLISH, **parts: str) -> str:
    """A sentence in the language of a locale, its parts filled in."""
    return _filled(_catalogue(locale).gettext(sentence), sentence, parts)


def say_count(what: Plural, number: int, locale: Locale = ENGLISH, **parts: str) -> str:
    """What is said of a number, which is written as the locale writes it."""
    english = what.one if number == 1 else what.several
    counted = {"count": written_number(number, locale), **parts}
    return _filled(_catalogue(locale).ngettext(what.one, what.several, number), english, counted)


def translated(english: str, locale: Locale = ENGLISH) -> str:
    """What was said elsewhere, word for word, in the language of a locale where it is a sentence of the bot's too."""
    return _catalogue(locale).gettext(english) if english else english


def _filled(translated: str, english: str, parts: dict[str, str]) -> str:
    try:
        return translated.format(**parts)
    except (AttributeError, LookupError, TypeError, ValueError):
        log.warning("a translation has other parts in braces than its sentence: %s", translated)
        return english.format(**parts)


@cache
def _catalogue(locale: Locale) -> NullTranslations:
    path = next((path for path in _paths(locale) if path.exists()), None)
    try:
        return _read(path, locale) if path else NullTranslations()
    except (OSError, ValueError) as error:
        log.error("%s is no catalogue that can be read, so English is spoken: %s", path, error)
        return NullTranslations()


def _read(path: Path, locale: Locale) -> NullTranslations:
    with path.open("rb") as written:
        catalogue = read_po(written, locale)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


def _paths(locale: Locale) -> Iterator[Path]:
    """Where a locale's language may be, closest first: zh_Hans_CN, zh_Hans, zh."""
    parts = str(locale).split("_")
    return (LANGUAGES / f"{'_'.join(parts[:count])}.po" for count in range(len(parts), 0, -1))
