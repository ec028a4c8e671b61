"""Organisations by name or short form, as the library's own texts write and explain them; there is no list."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, combinations
from typing import NamedTuple, TypeVar

from index.models import Span
from index.text.analyze import FUNCTION_WORDS, Term
from index.variants.named import AMBIGUOUS, Named, plain
from index.variants.phrases import Phrase, Phrasebook, phrase
from index.variants.sequences import Capitals, Part, part_of, rows_in
from index.variants.variant import Variant, VariantKind

Key = TypeVar("Key", str, tuple[str, Phrase], Phrase)

LIKELIEST = 3
"""So many names are offered for one short form, those that the library has most often."""


class _Initials(NamedTuple):
    """The library's rows of capitalised words, their initials a line each, and where in these each line starts."""

    rows: tuple[Capitals, ...]
    lines: str
    starts: tuple[int, ...]


class Organisations:
    """What the texts of a library name."""

    def __init__(self, named: Named) -> None:
        """`named` is what all texts name together."""
        self.named = named

    def of(self, terms: Sequence[Term], text: str) -> Iterator[Variant]:
        """Names for the short forms of a question, whose terms these are, and short forms for its names."""
        for place, term in enumerate(terms):
            word = term.span.of(text)
            if self._is_short(word, text):
                for name in self._names(plain(word)):
                    yield Variant((place,), name, VariantKind.ORGANISATION)
        for places, short in dict.fromkeys([*self._explained(terms), *self._spelt(terms, text)]):
            yield Variant(places, phrase(short), VariantKind.ORGANISATION)

    def _is_short(self, word: str, text: str) -> bool:
        """Whether a question's word is a short form: in capitals, or one of the library's where it has none at all."""
        short = plain(word)
        if len(short) < AMBIGUOUS or not short.isalpha():
            return False
        return word.isupper() or (text.islower() and short in self.named.short and short not in FUNCTION_WORDS)

    def _names(self, short: str) -> list[Phrase]:
        """The names that a short form stands for: those that a text explains it by, or else the most frequent."""
        if short in self._meanings:
            return self._meanings[short][:LIKELIEST]
        spelling: Counter[Phrase] = Counter()
        for name, times in self._with_initials(short):
            spelling[name] += times
        return _most_first(spelling)[:LIKELIEST]

    def _with_initials(self, short: str) -> Iterator[tuple[Phrase, int]]:
        """The names in the library's rows whose initials are a short form, and how often each is there."""
        rows, lines, starts = self._initials
        found = lines.find(short)
        while found >= 0:
            number = bisect_right(starts, found) - 1
            row, first = rows[number], found - starts[number]
            words, _ = row
            part = part_of(words, first, first + len(short))
            if part and _is_sure(part, short):
                yield phrase(part.span.of(words)), self.named.rows[row]
            found = lines.find(short, found + 1)

    def _explained(self, terms: Sequence[Term]) -> Iterator[tuple[tuple[int, ...], str]]:
        """The short forms that the library explains by words of the question."""
        for found, shorts in self._short_for.found_in([term.text for term in terms]):
            yield from ((tuple(found), short) for short in shorts)

    def _spelt(self, terms: Sequence[Term], text: str) -> Iterator[tuple[tuple[int, ...], str]]:
        """The library's short forms, those it does not explain, that the question's capitalised words spell."""
        for start, (words, initials) in rows_in(text):
            for first, behind in combinations(range(len(initials) + 1), 2):
                short = initials[first:behind]
                is_known = short in self.named.short and short not in self._meanings
                part = part_of(words, first, behind) if is_known else None
                if part and (_is_sure(part, short) or phrase(part.span.of(words)) in self._names(short)):
                    yield _places(terms, part.span, start), short

    @cached_property
    def _initials(self) -> _Initials:
        rows = tuple(self.named.rows)
        lines = [initials + "\n" for _, initials in rows]
        return _Initials(rows, "".join(lines), tuple(accumulate(map(len, lines), initial=0)))

    @cached_property
    def _meanings(self) -> dict[str, list[Phrase]]:
        """What each short form is explained by, the most frequent first."""
        meanings: dict[str, list[Phrase]] = {}
        for short, name in _most_first(self.named.definitions):
            meanings.setdefault(short, []).append(name)
        return meanings

    @cached_property
    def _short_for(self) -> Phrasebook[list[str]]:
        """The short forms that each name explains."""
        short_for: dict[Phrase, list[str]] = {}
        for short, name in sorted(self.named.definitions):
            short_for.setdefault(name, []).append(short)
        return Phrasebook(short_for)


def _most_first(counts: Mapping[Key, int]) -> list[Key]:
    """What is counted, the most frequent first, and in one order whatever came before what else."""
    return sorted(counts, key=lambda key: (-counts[key], key))


def _is_sure(part: Part, short: str) -> bool:
    """Whether words are the name of a thing and not a person's: "the" before two, or more than two."""
    return len(short) > AMBIGUOUS or (part.with_the and not part.is_joined)


def _places(terms: Sequence[Term], part: Span, offset: int) -> tuple[int, ...]:
    """The places of the terms of a part of a question that starts at an offset in it."""
    whole = Span(part.start + offset, part.end + offset)
    return tuple(place for place, term in enumerate(terms) if whole.covers(term.span))
