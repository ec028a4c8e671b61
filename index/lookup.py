"""Quote lookup: quotations by words, speaker and briefing, typos forgiven."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from rapidfuzz import fuzz, process

from index.analyze import folded, is_function_word, terms
from index.bm25 import BM25Index
from index.models import Briefing, Quotation, Quoted, Speaker

NAME_LIKENESS = 78.0
"""Two words are taken for one name from this ratio (0 to 100) of rapidfuzz on."""

SHORTEST_TYPO = 4
"""In shorter words a typo is not forgiven."""

WORD_LIKENESS = 82.0
"""A word that no quotation holds is taken for the likest one that does, from this ratio on."""


class Said:
    """The quotations of a briefing, each with its terms."""

    def __init__(self, briefing: Briefing, quotations: Iterable[Quotation]) -> None:
        self.quoted = [Quoted(briefing, quotation, 0.0) for quotation in quotations]
        self.terms = [[term.text for term in terms(_text(quoted))] for quoted in self.quoted]


class Lookup:
    """The quotations of a library, to be found by what was said and by whom."""

    def __init__(self, said: Iterable[Said]) -> None:
        """Indexes the quotations, which are kept in this order."""
        said = tuple(said)
        self._quoted = list(chain.from_iterable(briefing.quoted for briefing in said))
        self._terms = list(chain.from_iterable(briefing.terms for briefing in said))
        self._index = BM25Index(self._terms)
        self._vocabulary = sorted({term for passage in self._terms for term in passage})

    def find(self, words: str = "", speaker: str = "", briefing: str = "") -> list[Quoted]:
        """The quotations that agree with all that is given, best first; without words in the order of the texts."""
        found = self._by_words(words) if words.strip() else self._quoted
        if words.strip() and not found and not terms(words):
            return []
        found = [quoted for quoted in found if _is_of(quoted, briefing)]
        return _by(found, speaker) if speaker else found

    def any(self, choose: Callable[[Sequence[Quoted]], Quoted]) -> Quoted | None:
        """One quotation in marks with a named speaker, as `choose` picks it; None where there is none."""
        named = [
            quoted for quoted in self._quoted if quoted.quotation.speaker.name and quoted.quotation.kind != "indirect"
        ]
        return choose(named) if named else None

    def _by_words(self, words: str) -> list[Quoted]:
        spoken = [term.text for term in terms(words) if not is_function_word(term.span.of(words))]
        sought = [self._known(term) for term in spoken or [term.text for term in terms(words)]]
        hits = self._index.search(sought, len(self._quoted))
        held = {hit.position: len(set(sought).intersection(self._terms[hit.position])) for hit in hits}
        ranked = sorted(hits, key=lambda hit: (-held[hit.position], -hit.score, hit.position))
        return [self._quoted[hit.position]._replace(score=hit.score) for hit in ranked]

    def _known(self, term: str) -> str:
        if term in self._index:
            return term
        likest = process.extractOne(term, self._vocabulary, scorer=fuzz.ratio, score_cutoff=WORD_LIKENESS)
        return likest[0] if likest else term


def is_named(spoken_name: str, speaker: Speaker, text: str) -> bool:
    """Whether every word of a name that somebody typed is a word of a speaker's name, role or mention, or nearly."""
    return _is_called(spoken_name, speaker, text, _alike)


def _by(found: Sequence[Quoted], speaker: str) -> list[Quoted]:
    """The quotations of a speaker; where nobody is named so, of those whose names or roles begin so."""
    called = (
        [quoted for quoted in found if _is_called(speaker, quoted.quotation.speaker, quoted.briefing.text, alike)]
        for alike in (_alike, _begins)
    )
    return next(filter(None, called), [])


def _is_called(typed: str, speaker: Speaker, text: str, alike: Callable[[str, str], bool]) -> bool:
    stated = " ".join(span.of(text) for span in (speaker.name, speaker.mention, speaker.role) if span)
    known = _folded_words(stated)
    words = [word for word in _folded_words(typed) if word and not is_function_word(word)]
    return bool(words) and all(any(alike(word, other) for other in known) for word in words)


def _is_of(quoted: Quoted, briefing: str) -> bool:
    return not briefing or briefing in (quoted.briefing.id, quoted.briefing.metadata.title)


def _text(quoted: Quoted) -> str:
    return quoted.quotation.span.of(quoted.briefing.text)


def _folded_words(text: str) -> list[str]:
    return [folded(word.strip(",()")) for word in text.split()]


def _alike(typed: str, known: str) -> bool:
    return known == typed or (len(typed) >= SHORTEST_TYPO and fuzz.ratio(typed, known) >= NAME_LIKENESS)


def _begins(typed: str, known: str) -> bool:
    return known.startswith(typed)
