"""Organisations by name or short form, as the library's own texts write and explain them; there is no list."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from index.analyze import FUNCTION_WORDS, Term
from index.models import Span
from index.variants.named import JOINING, Key, Named, plain, sequences_in
from index.variants.phrases import Phrase, phrase, phrases_in
from index.variants.variant import Variant, VariantKind

LIKELIEST = 3
"""So many names are offered for one short form, those that the library has most often."""

AMBIGUOUS = 2
"""A short form of so many letters may be anybody's initials: only a name said with "the", or a definition, counts."""


class Organisations:
    """What the texts of a library name; texts come and go."""

    def __init__(self) -> None:
        self._named = Named(Counter(), Counter(), Counter())

    def add(self, named: Named) -> None:
        """Takes in what a text names."""
        self._named.sequences.update(named.sequences)
        self._named.short.update(named.short)
        self._named.definitions.update(named.definitions)
        self.__dict__.pop("_initials", None)

    def remove(self, named: Named) -> None:
        """Forgets what a text that was added names."""
        _take_out(self._named.sequences, named.sequences)
        _take_out(self._named.short, named.short)
        _take_out(self._named.definitions, named.definitions)
        self.__dict__.pop("_initials", None)

    def of(self, terms: Sequence[Term], text: str) -> Iterator[Variant]:
        """Names for the short forms of a question, whose terms these are, and short forms for its names."""
        for place, term in enumerate(terms):
            word = term.span.of(text)
            if _is_short(word, text):
                for name in self._names(plain(word)):
                    yield Variant((place,), name, VariantKind.ORGANISATION)
        for places, short in dict.fromkeys([*self._defined(terms), *self._spelt(terms, text)]):
            yield Variant(places, phrase(short), VariantKind.ORGANISATION)

    def _names(self, short: str) -> list[Phrase]:
        """The names that a short form stands for, likeliest first."""
        explained = Counter({name: times for (known, name), times in self._named.definitions.items() if known == short})
        spelling = Counter[Phrase]()
        for words, times in self._with_initials(short):
            spelling[phrase(words)] += times
        ranked = [*(name for name, _ in explained.most_common()), *(name for name, _ in spelling.most_common())]
        return list(dict.fromkeys(ranked))[:LIKELIEST]

    def _with_initials(self, short: str) -> Iterator[tuple[str, int]]:
        """The parts of the library's sequences whose initials are a short form, and how often each is there."""
        sequences, initials, starts = self._initials
        found = initials.find(short)
        while found >= 0:
            number = bisect_right(starts, found) - 1
            sequence = sequences[number]
            first = found - starts[number]
            if len(short) > AMBIGUOUS or _has_the(sequence, first):
                yield _part(sequence, first, first + len(short)), self._named.sequences[sequence]
            found = initials.find(short, found + 1)

    @cached_property
    def _initials(self) -> tuple[list[str], str, list[int]]:
        """The sequences, their initials a line each, and where in these each line starts."""
        sequences = list(self._named.sequences)
        lines = [initials_of(sequence) + "\n" for sequence in sequences]
        return sequences, "".join(lines), list(accumulate(map(len, lines), initial=0))

    def _defined(self, terms: Sequence[Term]) -> Iterator[tuple[tuple[int, ...], str]]:
        """The short forms that the library explains by words of the question."""
        shorts: dict[Phrase, list[str]] = {}
        for short, name in self._named.definitions:
            shorts.setdefault(name, []).append(short)
        row = [term.text for term in terms]
        for found in phrases_in(row, shorts.keys()):
            yield from ((tuple(found), short) for short in shorts[tuple(row[found.start : found.stop])])

    def _spelt(self, terms: Sequence[Term], text: str) -> Iterator[tuple[tuple[int, ...], str]]:
        """The library's short forms that initials of the question's capitalised words spell."""
        for sequence in sequences_in(text):
            initials = initials_of(sequence.of(text))
            for first in range(len(initials)):
                for behind in range(first + 2, len(initials) + 1):
                    short = initials[first:behind]
                    sure = len(short) > AMBIGUOUS or _has_the(sequence.of(text), first)
                    if sure and short in self._named.short:
                        yield _places(terms, text, sequence, _part(sequence.of(text), first, behind)), short


def _take_out(whole: Counter[Key], part: Counter[Key]) -> None:
    whole.subtract(part)
    for key in part:
        if whole[key] <= 0:
            del whole[key]


def initials_of(sequence: str) -> str:
    """The first letters, in lower case, of a sequence's words but those that only join."""
    return "".join(word[0].lower()[:1] for _, word in _naming(sequence))


def _naming(sequence: str) -> list[tuple[int, str]]:
    """The words of a sequence but those that only join, each with its place in it."""
    return [(place, word) for place, word in enumerate(sequence.split()) if word.casefold() not in JOINING]


def _part(sequence: str, first: int, behind: int) -> str:
    """A sequence from its `first` naming word to the one before `behind`, with what joins them."""
    naming = _naming(sequence)
    return " ".join(sequence.split()[naming[first][0] : naming[behind - 1][0] + 1])


def _has_the(sequence: str, first: int) -> bool:
    """Whether "the" stands right before a naming word of a sequence."""
    place, _ = _naming(sequence)[first]
    return place > 0 and sequence.split()[place - 1].casefold() == "the"


def _places(terms: Sequence[Term], text: str, sequence: Span, part: str) -> tuple[int, ...]:
    """The places of the terms of a part of a sequence of the question."""
    start = text.index(part.split()[0], sequence.start)
    end = text.index(part.split()[-1], max(start, sequence.start)) + len(part.split()[-1])
    return tuple(place for place, term in enumerate(terms) if start <= term.span.start and term.span.end <= end)


def _is_short(word: str, text: str) -> bool:
    """Whether a question's word is a short form: in capitals, or of three letters or more where it has none at all."""
    if len(plain(word)) < AMBIGUOUS or not plain(word).isalpha():
        return False
    if text.islower():
        return len(word) > AMBIGUOUS and plain(word) not in FUNCTION_WORDS
    return word.isupper()
