"""What a member is told where the library cannot be used: one sentence, without the paths that the operator's has."""

from babel import Locale

from bot.locales import ENGLISH
from bot.sentences.failures import BUSY, FULL, NOT_HERE, READ_ONLY, UNAVAILABLE
from bot.translation import Sentence, say
from index.errors import BriefingNotFound, LibraryBusy, LibraryError, LibraryFull, LibraryReadOnly

SENTENCES: tuple[tuple[type[LibraryError], Sentence], ...] = (
    (LibraryFull, FULL),
    (LibraryReadOnly, READ_ONLY),
    (LibraryBusy, BUSY),
    (BriefingNotFound, NOT_HERE),
    (LibraryError, UNAVAILABLE),
)
"""The first whose kind an error is of."""


def sentence_for(error: LibraryError, locale: Locale = ENGLISH) -> str:
    """The sentence for an error of the library."""
    return say(next(sentence for kind, sentence in SENTENCES if isinstance(error, kind)), locale)
