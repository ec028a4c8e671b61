"""Which characters of a text can be drawn as themselves, and a sentence about those that cannot."""

import re
import unicodedata
from collections.abc import Container

from babel import Locale

from bot.locales import ENGLISH
from bot.sentences.cards import MORE_CHARACTERS, NAMELESS, UNDRAWABLE
from bot.sentences.numbers import QUOTED_WORD
from bot.translation import say, say_count

MARKS = frozenset(("Mn", "Mc", "Me"))
UNSEEN = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
"""Unicode's categories of marks, which have to be set on their letters, and of what has no shape of its own."""

RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
"""Unicode's bidirectional classes of letters that run from the right, many of which join."""

NAMED = 5
"""So many characters are named in a sentence."""

_LINE_BREAK = re.compile(r"\r\n|[\n\r\t]")


def drawn_form(text: str) -> str:
    """The same text to be drawn on one line: accents composed with their letters, a line's end or a tab as a space."""
    return unicodedata.normalize("NFC", _LINE_BREAK.sub(" ", text))


def undrawable(text: str, typeface: Container[str]) -> list[str]:
    """The characters of a text in drawn form, each once, that a typeface of such characters cannot show.

    Letters are set one after the other, so what has to be shaped, joined or turned around is among them too.
    """
    return [character for character in dict.fromkeys(text) if not _is_drawable(character, typeface)]


def sentence_about(characters: list[str], locale: Locale = ENGLISH) -> str:
    """Why there is no card, with the first characters that cannot be drawn."""
    named = ", ".join(_named(character, locale) for character in characters[:NAMED])
    more = len(characters) - NAMED
    all_of_them = say_count(MORE_CHARACTERS, more, locale, characters=named) if more > 0 else named
    return say(UNDRAWABLE, locale, characters=all_of_them)


def _is_drawable(character: str, typeface: Container[str]) -> bool:
    is_apart = unicodedata.category(character) not in MARKS | UNSEEN
    return is_apart and unicodedata.bidirectional(character) not in RIGHT_TO_LEFT and character in typeface


def _named(character: str, locale: Locale) -> str:
    """A character in marks, apart from the direction of its neighbours; by name where it cannot stand alone."""
    if unicodedata.category(character) in MARKS | UNSEEN or character.isspace():
        name = unicodedata.name(character, "").lower() or say(NAMELESS, locale)
        return f"{name} (U+{ord(character):04X})"
    return say(QUOTED_WORD, locale, word=f"\u2068{character}\u2069")
