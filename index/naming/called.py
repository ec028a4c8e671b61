"""What speakers are called, and whether that is whom somebody means who typed a name."""

from collections.abc import Callable, Collection, Iterable, Sequence

from rapidfuzz import fuzz

from index.models import Speaker
from index.text.analyze import folded, is_function_word, term_texts

NAME_LIKENESS, SAME_NAME = 78.0, 92.0
"""Two words are taken for one name from this ratio (0 to 100) of rapidfuzz on, and from that one on for two ways to
write it (Zelensky, Zelenskyy), so that nobody else's is thought of: Tammy is not Tommy where both speak."""

SHORTEST_TYPO = 4
"""In shorter words a typo is not forgiven."""


class Called:
    """What the speakers of some quotations are called. Of those that are called the same, one is compared."""

    def __init__(self, stated: Iterable[str]) -> None:
        """`stated` has all that each quotation's speaker is called: name, mention and role."""
        numbers = dict[str, int]()
        self._numbers = [numbers.setdefault(called, len(numbers)) for called in stated]
        self._words = [tuple(_folded_words(called)) for called in numbers]

    def chosen(self, typed: str, quotations: Collection[int]) -> list[int]:
        """Those of some quotations, given by number, whose speaker somebody means who typed a name.

        That is who has each word that was typed; where nobody has, who has a word like each; else whose begin so.
        """
        sought = _name_words(typed)
        for alike in (_is_same, _alike, _begins):
            called = [_is_called(sought, known, alike) for known in self._words]
            chosen = [quotation for quotation in quotations if called[self._numbers[quotation]]]
            if chosen:
                return chosen
        return []


def is_named(spoken_name: str, speaker: Speaker, text: str) -> bool:
    """Whether every word of a name that somebody typed is a word of a speaker's name, role or mention, or nearly."""
    stated = " ".join(span.of(text) for span in (speaker.name, speaker.mention, speaker.role) if span)
    return _is_called(_name_words(spoken_name), _folded_words(stated), _alike)


def _name_words(typed: str) -> list[str]:
    return [word for word in _folded_words(typed) if word and not is_function_word(word)]


def _folded_words(text: str) -> list[str]:
    return [folded(word.strip(",()")) for word in text.split()]


def _is_called(typed: Sequence[str], known: Sequence[str], alike: Callable[[str, str], bool]) -> bool:
    return bool(typed) and all(any(alike(word, other) for other in known) for word in typed)


def _is_same(typed: str, known: str) -> bool:
    """Whether two words are one, perhaps written otherwise: defense, defence."""
    return known == typed or (
        _alike(typed, known) and (fuzz.ratio(typed, known) >= SAME_NAME or term_texts(typed) == term_texts(known))
    )


def _alike(typed: str, known: str) -> bool:
    return known == typed or (len(typed) >= SHORTEST_TYPO and fuzz.ratio(typed, known) >= NAME_LIKENESS)


def _begins(typed: str, known: str) -> bool:
    return known.startswith(typed)
