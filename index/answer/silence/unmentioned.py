"""Of which words of a question it can be told that no briefing mentions them."""

import unicodedata
from collections.abc import Iterable, Sequence

from index.models import Briefing
from index.text.language import is_english

STANDING_APART = ("LATIN", "GREEK", "CYRILLIC")
"""Scripts whose words stand apart, to be looked up. In others one may be part of a longer one, for there are no spaces
between, or an article or a particle is written with it."""


def tellable(words: Iterable[str], best: Briefing | None) -> Sequence[str]:
    """Those of some words that stand in no briefing, so that it can be said; `best` is that of the best passage.

    Where that is in another language than English, none: which of its words only ask, and which are forms of one, is
    not known.
    """
    if best is not None and not is_english(best):
        return ()
    return tuple(word for word in words if all(map(_stands_apart, filter(str.isalpha, word))))


def _stands_apart(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith(STANDING_APART)
