"""The library: the one seam between the briefings and those who ask."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from index.analyze import folded, terms
from index.answer import Candidate, English, Findable, Place, Rarity, Reading, answer_question, read
from index.bm25 import BM25Index
from index.check import Source, check_claim
from index.claims import claims_in
from index.errors import BriefingRefused, LibraryNotFound, QuestionRefused
from index.load import SUFFIXES, load_file
from index.lookup import Lookup
from index.models import Answer, Briefing, Check, Correction, Passage, Quotation, Span, Speaker
from index.question import Question, corrected, parse_question
from index.quotations import find_quotations
from index.split import split_paragraphs, split_passages
from index.variants import Kin, Lexicon, Organisations, Places, Seen, Spelling, Variant, Variants, named_in

CLAIM_LENGTH = 6000
"""The longest text to check, in code points; longer than any message."""

RANKED = 50
"""So many passages, those with the best BM25 scores, are ranked by all that speaks for them."""

VARIANT_WEIGHT = 0.2
"""What another name for a question's word counts in BM25, where the word itself counts 1; its words share it."""

CANDIDATES, SOURCES = 300, 30
"""Of so many passages that share words with a claim, these whose own words are most of it are compared with it."""


class _Read(NamedTuple):
    briefing: Briefing
    passages: list[Passage]
    quotations: list[Quotation]


class _Indexed(NamedTuple):
    briefing: Briefing
    passage: Passage
    quotations: list[Quotation]


class Library:
    """Briefings that can be asked. What it quotes is always a slice of one of them."""

    def __init__(self, briefings: Iterable[Briefing]) -> None:
        """Splits and indexes the briefings, whose ids must differ."""
        self.briefings = tuple(briefings)
        self._read = {briefing.id: _read(briefing) for briefing in self.briefings}
        self._passages = [indexed for read in self._read.values() for indexed in _indexed(read)]
        self._index = BM25Index([_findable(indexed) for indexed in self._passages])
        self._places = [place for read in self._read.values() for place in _places(read)]
        self._rarity = Rarity(map(_own_terms, self._passages), self._index, English())
        self._newest = max(filter(None, (briefing.metadata.published for briefing in self.briefings)), default=None)
        self._spelling = Spelling(_seen(self._passages), Lexicon())
        self._kin = Kin(self._index.vocabulary)
        organisations = Organisations()
        for briefing in self.briefings:
            organisations.add(named_in(briefing.text))
        self._variants = Variants(Places(), organisations)

    @cached_property
    def quotes(self) -> Lookup:
        """All quotations of the library, to be looked up."""
        return Lookup((read.briefing, quotation) for read in self._read.values() for quotation in read.quotations)

    def check(self, text: str) -> list[Check]:
        """A verdict on each quotation that a text claims.

        Raises QuestionRefused where the text holds no word or is too long.
        """
        if len(text) > CLAIM_LENGTH:
            raise QuestionRefused(f"That is too long to check; give at most {CLAIM_LENGTH} characters of it.")
        claims = claims_in(text)
        if not any(map(str.isalnum, text)):
            raise QuestionRefused("There are no words to check; give the quotation.")
        return [check_claim(claim, self._sources(claim.text)) for claim in claims]

    def _sources(self, claim: str) -> Iterable[Source]:
        """The paragraphs that share most with a claim, likeliest first."""
        sought = frozenset(term.text for term in terms(claim))
        found = [self._passages[hit.position] for hit in self._index.search(list(sought), CANDIDATES)]
        found.sort(key=lambda indexed: -_shared(sought, indexed))
        seen = set()
        for briefing, passage, _ in found[:SOURCES]:
            number = passage.paragraph.number
            if (briefing.id, number) not in seen:
                seen.add((briefing.id, number))
                read = self._read[briefing.id]
                yield Source(
                    briefing,
                    passage.paragraph,
                    [other for other in read.passages if other.paragraph.number == number],
                    [quoted for quoted in read.quotations if quoted.paragraph == number],
                )

    def ask(self, text: str) -> Answer:
        """The answer to a question. Raises QuestionRefused where it is empty or too long."""
        question = self._spelt(parse_question(text))
        variants = [*self._variants.of(question.terms, question.read), *self._kin.of(question.terms, question.read)]
        hits = self._index.search(_weighed(question, variants), RANKED)
        candidates = [Candidate(*self._passages[hit.position], self._places[hit.position], hit.score) for hit in hits]
        return answer_question(question, candidates, self._rarity, variants, self._newest)

    def _spelt(self, question: Question) -> Question:
        """The question with what seems misspelt read as the library's word."""
        unknown = [word for term, word in question.words.items() if term not in self._index]
        corrections = tuple(Correction(word, read) for word in unknown if (read := self._spelling.correct(word)))
        return corrected(question, corrections) if corrections else question


def open_library(where: str) -> Library:
    """The library in a folder of .txt and .md documents, read as it is.

    Raises LibraryNotFound where there is no such folder, BriefingRefused for the first document that cannot be read.
    """
    folder = Path(where)
    if not folder.is_dir():
        raise LibraryNotFound(f"There is no folder {where!r}; name one that holds briefings as .txt or .md files.")
    paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.startswith("."))
    for stem, count in Counter(path.stem for path in paths).items():
        if count > 1:
            raise BriefingRefused(str(folder / stem), "there is a .txt and a .md of that name; rename one of them")
    return Library(map(load_file, paths))


def _read(briefing: Briefing) -> _Read:
    paragraphs = split_paragraphs(briefing)
    quotations = find_quotations(briefing.text, paragraphs)
    return _Read(briefing, list(split_passages(briefing.text, paragraphs)), quotations)


def _indexed(read: _Read) -> Iterable[_Indexed]:
    starts = [quoted.span.start for quoted in read.quotations]
    for passage in read.passages:
        first = max(0, bisect_left(starts, passage.span.start) - 1)
        near = read.quotations[first : bisect_left(starts, passage.span.end)]
        yield _Indexed(read.briefing, passage, [quoted for quoted in near if quoted.span.overlaps(passage.span)])


def _shared(sought: frozenset[str], indexed: _Indexed) -> int:
    """How many of some terms a passage's own text holds."""
    own = indexed.passage.span.of(indexed.briefing.text)
    return len(sought.intersection(term.text for term in terms(own)))


def _findable(indexed: _Indexed) -> list[str]:
    """The terms that make a passage findable: its own, its heading's, its title's and the names of its speakers."""
    text = indexed.briefing.text
    own = indexed.passage.span.of(text)
    names = dict.fromkeys(said.speaker.name for said in indexed.quotations if said.speaker.name)
    unnamed = [name.of(text) for name in names if name.of(text) not in own]
    return [term.text for part in (own, *_above(indexed), *unnamed) for term in terms(part)]


def _own_terms(indexed: _Indexed) -> list[str]:
    return [term.text for term in terms(indexed.passage.span.of(indexed.briefing.text))]


def _above(indexed: _Indexed) -> list[str]:
    """What stands above a passage: its briefing's title and its heading."""
    heading = indexed.passage.paragraph.heading
    return [indexed.briefing.metadata.title, *([heading.of(indexed.briefing.text)] if heading else [])]


def _places(whole: _Read) -> Iterator[Place]:
    """Where ranking reads each passage of a briefing."""
    reading = _reading(whole)
    return (Place(reading, number) for number in range(len(whole.passages)))


def _reading(whole: _Read) -> Reading:
    text, published = whole.briefing.text, whole.briefing.metadata.published
    day = [f"{published.day} {published:%B %Y}"] if published else []
    return read(
        text,
        (
            Findable(
                indexed.passage,
                [*_above(indexed), *day],
                [_speakers(text, sentence, indexed.quotations) for sentence in indexed.passage.sentences],
            )
            for indexed in _indexed(whole)
        ),
    )


def _speakers(text: str, sentence: Span, quotations: Iterable[Quotation]) -> list[str]:
    """How the text names those whose words a sentence holds."""
    speaking = (said.speaker for said in quotations if said.span.overlaps(sentence))
    return [span.of(text) for speaker in dict.fromkeys(speaking) for span in _naming(speaker)]


def _naming(speaker: Speaker) -> Iterable[Span]:
    return dict.fromkeys(span for span in (speaker.name, speaker.role, speaker.mention) if span)


def _seen(passages: Iterable[_Indexed]) -> Iterator[Seen]:
    """The words of some passages as they most often write them, with the number of passages that hold them."""
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for indexed in passages:
        own = indexed.passage.span.of(indexed.briefing.text)
        for word in {term.span.of(own) for term in terms(own)}:
            written[folded(word)][word] += 1
    for forms in written.values():
        yield Seen(forms.most_common(1)[0][0], forms.total())


def _weighed(question: Question, variants: Iterable[Variant]) -> dict[str, float]:
    """What BM25 looks for: the question's terms, and less so what they may also be called."""
    weights = dict.fromkeys(question.words, 1.0)
    for variant in variants:
        for term in variant.terms:
            weights.setdefault(term, VARIANT_WEIGHT / len(variant.terms))
    return weights
