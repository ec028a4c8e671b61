"""Quote lookup: quotations by words, speaker and briefing, typos forgiven."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from functools import cached_property
from itertools import chain
from typing import overload

from rapidfuzz import fuzz, process

from index.bm25 import BM25Index
from index.models import Quoted
from index.naming.called import Called
from index.shelves.held import Held
from index.text.analyze import is_function_word, term_texts, terms

WORD_LIKENESS = 82.0
"""A word that no quotation holds is taken for the likest one that does, from this ratio on."""


class Lookup:
    """The quotations of some briefings, to be found by what was said and by whom; a record is made of what is read."""

    def __init__(self, briefings: Iterable[Held]) -> None:
        """Indexes the quotations of briefings, which have different ids and are kept in this order."""
        self._briefings = tuple(briefings)
        self._index = BM25Index.of_briefings((one.id, one.said) for one in self._briefings)
        self._starts = [own.start for own in self._index.briefings.values()]

    def find(self, words: str = "", speaker: str = "", briefing: str = "") -> Sequence[Quoted]:
        """The quotations that agree with all that is given, best first; without words in the order of the texts.

        `briefing` is an id or, where none is called so, a title.
        """
        scores = self._by_words(words) if words.strip() else dict.fromkeys(range(len(self._index)), 0.0)
        positions: Sequence[int] = tuple(scores)
        if briefing:
            own = self._positions_in(briefing)
            positions = [position for position in positions if position in own]
        if speaker:
            positions = self._called.chosen(speaker, positions)
        return _Found(positions, lambda position: self._at(position, scores[position]))

    def any(self, choose: Callable[[Sequence[Quoted]], Quoted]) -> Quoted | None:
        """One quotation in marks with a named speaker, as `choose` picks it; None where there is none."""
        named = [
            start + place
            for start, one in zip(self._starts, self._briefings, strict=True)
            for place in one.quotations.named_in_marks()
        ]
        return choose(_Found(named, self._at)) if named else None

    def _at(self, position: int, score: float = 0.0) -> Quoted:
        place = bisect_right(self._starts, position) - 1
        own = self._briefings[place]
        return Quoted(own.briefing, own.quotations[position - self._starts[place]], score)

    def _by_words(self, words: str) -> dict[int, float]:
        """The scores of the quotations that hold some of the words, by position, most of them first."""
        spoken = [term.text for term in terms(words) if not is_function_word(term.span.of(words))]
        sought = [self._known(term) for term in spoken or term_texts(words)]
        holding = (self._index.search([term], len(self._index)) for term in set(sought))
        held = Counter(hit.position for hits in holding for hit in hits)
        hits = self._index.search(sought, len(self._index))
        hits.sort(key=lambda hit: (-held[hit.position], -hit.score, hit.position))
        return dict(hits)

    def _known(self, term: str) -> str:
        if term in self._index:
            return term
        likest = process.extractOne(term, self._vocabulary, scorer=fuzz.ratio, score_cutoff=WORD_LIKENESS)
        return likest[0] if likest else term

    @cached_property
    def _vocabulary(self) -> Sequence[str]:
        return sorted(self._index.vocabulary)

    def _positions_in(self, briefing: str) -> Container[int]:
        """The positions of the quotations of one briefing, or of all that have a title."""
        positions = self._index.briefings
        if briefing in positions:
            return positions[briefing]
        titled = (one.id for one in self._briefings if one.briefing.metadata.title == briefing)
        return frozenset(chain.from_iterable(map(positions.__getitem__, titled)))

    @cached_property
    def _called(self) -> Called:
        texts = ((one.text, one.quotations) for one in self._briefings)
        return Called(
            " ".join(span.of(text) for span in called) for text, quotations in texts for called in quotations.called()
        )


class _Found(Sequence[Quoted]):
    """The quotations that were found, in order, each made when it is read."""

    def __init__(self, positions: Sequence[int], at: Callable[[int], Quoted]) -> None:
        self._positions = positions
        self._at = at

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, place: int) -> Quoted: ...
    @overload
    def __getitem__(self, place: slice) -> list[Quoted]: ...
    def __getitem__(self, place: int | slice) -> Quoted | list[Quoted]:
        if isinstance(place, slice):
            return list(map(self._at, self._positions[place]))
        return self._at(self._positions[place])
