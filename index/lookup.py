"""Quote lookup: quotations by words, speaker and briefing, typos forgiven."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from functools import cached_property
from itertools import chain
from typing import Protocol, overload

from rapidfuzz import fuzz, process

from index.analyze import is_function_word, term_texts, terms
from index.bm25 import BM25Index, NumberedPassages
from index.called import Called
from index.models import Briefing, Hit, Quoted
from index.packed import Quotations

WORD_LIKENESS = 82.0
"""A word that no quotation holds is taken for the likest one that does, from this ratio on."""


class Quoting(Protocol):
    """A briefing whose quotations can be looked up."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def briefing(self) -> Briefing:
        """The briefing itself."""
        ...

    @property
    def quotations(self) -> Quotations:
        """Its quotations, in order."""
        ...

    @property
    def said(self) -> NumberedPassages:
        """The terms of its quotations, as `said_in` gives them."""
        ...


def said_in(text: str, quotations: Quotations) -> NumberedPassages:
    """The terms of each quotation of a text."""
    return NumberedPassages.of(term_texts(span.of(text)) for span in quotations.spans())


class Lookup:
    """The quotations of some briefings, to be found by what was said and by whom; a record is made of what is read."""

    def __init__(self, briefings: Iterable[Quoting]) -> None:
        """Indexes the quotations of briefings, which have different ids and are kept in this order."""
        self._briefings = tuple(briefings)
        self._index = BM25Index.of_briefings((one.id, one.said) for one in self._briefings)
        self._starts = [own.start for own in self._index.briefings.values()]

    def find(self, words: str = "", speaker: str = "", briefing: str = "") -> Sequence[Quoted]:
        """The quotations that agree with all that is given, best first; without words in the order of the texts.

        `briefing` is an id or, where none is called so, a title.
        """
        hits = self._by_words(words) if words.strip() else [Hit(place, 0.0) for place in range(len(self._index))]
        if briefing:
            own = self._positions_in(briefing)
            hits = [hit for hit in hits if hit.position in own]
        return _Found(self._by(hits, speaker) if speaker else hits, self._at)

    def any(self, choose: Callable[[Sequence[Quoted]], Quoted]) -> Quoted | None:
        """One quotation in marks with a named speaker, as `choose` picks it; None where there is none."""
        named = [
            Hit(start + place, 0.0)
            for start, one in zip(self._starts, self._briefings, strict=True)
            for place in one.quotations.of_the_named()
        ]
        return choose(_Found(named, self._at)) if named else None

    def _at(self, hit: Hit) -> Quoted:
        place = bisect_right(self._starts, hit.position) - 1
        own = self._briefings[place]
        return Quoted(own.briefing, own.quotations[hit.position - self._starts[place]], hit.score)

    def _by_words(self, words: str) -> list[Hit]:
        spoken = [term.text for term in terms(words) if not is_function_word(term.span.of(words))]
        sought = [self._known(term) for term in spoken or term_texts(words)]
        holding = (self._index.search([term], len(self._index)) for term in set(sought))
        held = Counter(hit.position for hits in holding for hit in hits)
        hits = self._index.search(sought, len(self._index))
        return sorted(hits, key=lambda hit: (-held[hit.position], -hit.score, hit.position))

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

    def _by(self, hits: Sequence[Hit], speaker: str) -> list[Hit]:
        """The quotations of a speaker; where nobody is named so, of those whose names or roles begin so."""
        chosen = self._called.chosen(speaker, [hit.position for hit in hits])
        return [hit for hit, is_chosen in zip(hits, chosen, strict=True) if is_chosen]

    @cached_property
    def _called(self) -> Called:
        texts = ((one.briefing.text, one.quotations) for one in self._briefings)
        return Called(
            " ".join(span.of(text) for span in called) for text, quotations in texts for called in quotations.naming()
        )


class _Found(Sequence[Quoted]):
    """The quotations that were found, in order, each made when it is read."""

    def __init__(self, hits: Sequence[Hit], at: Callable[[Hit], Quoted]) -> None:
        self._hits = hits
        self._at = at

    def __len__(self) -> int:
        return len(self._hits)

    @overload
    def __getitem__(self, place: int) -> Quoted: ...
    @overload
    def __getitem__(self, place: slice) -> list[Quoted]: ...
    def __getitem__(self, place: int | slice) -> Quoted | list[Quoted]:
        return list(map(self._at, self._hits[place])) if isinstance(place, slice) else self._at(self._hits[place])
