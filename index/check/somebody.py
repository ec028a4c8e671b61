"""Whether words are somebody's name: whom the library quotes, whom it names, or a name that is no other word."""

from collections.abc import Iterable, Sequence

from index.check.source import Find, Source
from index.models import SpeakerChoice
from index.naming.completion import Completion
from index.quotations.people.genders import first_name_gender
from index.text.analyze import folded, is_function_word
from index.text.lexicon import Lexicon
from index.text.name_particles import AMID_ENGLISH

_IN_NAMES = AMID_ENGLISH | {"of", "the"}


def is_quoted(name: str, speakers: Completion[SpeakerChoice]) -> bool:
    """Whether some words are the name, or a part of it, of somebody whom the library quotes, with the role or not."""
    sought = _folded(name.split())
    return bool(sought) and any(_is_called(sought, choice) for choice in speakers.best(name, 1))


def is_somebody(name: str, find: Find) -> bool:
    """Whether some words in capitals are a name, be it of somebody whom the library does not quote or not know."""
    words = [word for word in name.split() if word not in _IN_NAMES]
    if not words or not all(map(_is_capital, words)):
        return False
    is_full = len(words) > 1 and first_name_gender(words[0]) is not None
    english = Lexicon()
    is_no_word = not any(word.isupper() or word in english for word in words)
    return is_full or is_no_word or any(_is_named(words, source) for source in find(name))


def _is_capital(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not is_function_word(word)


def _is_called(sought: frozenset[str], choice: SpeakerChoice) -> bool:
    name, role = _folded(choice.name.split()), _folded((choice.role or "").split())
    return sought <= name | role and bool(sought & name)


def _is_named(words: Sequence[str], source: Source) -> bool:
    """Whether a paragraph has a name amid a sentence, where no other word has a capital."""
    return any(_folded(words) <= _folded(name.split()) for name in source.names())


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(folded, words)))
