"""A shelf: the briefings that somebody can ask, as they are at one moment, with what is known of them all together."""

import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate

from index.analyze import folded, terms
from index.answer import EVIDENCE_COUNT, Candidate, English, Place, Rarity, answer_question
from index.bm25 import BM25Index
from index.check import Source, check_claim
from index.claims import claims_in
from index.completion import Completion
from index.contents import Contents, QuotedPassage, own_terms
from index.errors import BriefingNotFound, QuestionRefused
from index.lookup import Lookup
from index.models import Answer, Briefing, Check, Correction, Evidence, SpeakerChoice
from index.prepared import Prepared, Words, prepare
from index.question import Question, corrected, parse_question
from index.speakers import speakers_of
from index.titles import titles_of
from index.variants import Kin, Lexicon, Organisations, Places, Seen, Spelling, Variant, Variants

CLAIM_LENGTH = 6000
"""The longest text to check, in code points; longer than any message."""

RANKED = 20
"""So many passages, those with the best BM25 scores, are ranked by all that speaks for them."""

VARIANT_WEIGHT = 0.2
"""What another name for a question's word counts in BM25, where the word itself counts 1; its words share it."""

CANDIDATES, SOURCES = 300, 30
"""Of so many passages that share words with a claim, these whose own words are most of it are compared with it."""

ASKED, QUOTED = 10, 4
"""The bytes that a shelf takes for each code point of its texts, and those that looking quotations up adds.

Measured on shelves of fifty news articles.
"""


class Shelf:
    """Briefings that can be asked. What it quotes is always a slice of one of them, and it never changes."""

    def __init__(self, prepared: Iterable[Prepared]) -> None:
        """Puts the briefings together, in this order."""
        prepared = tuple(prepared)
        words = [one.words for one in prepared]
        self.briefings = tuple(one.contents.briefing for one in prepared)
        self._contents = [one.contents for one in prepared]
        self._readings = [one.reading for one in prepared]
        self._firsts = list(accumulate((len(contents.passages) for contents in self._contents), initial=0))
        self._index = _index_of(words)
        self._rarity = Rarity((own for one in words for own in one.terms.of_texts()), self._index, English())
        self._newest = max(filter(None, (briefing.metadata.published for briefing in self.briefings)), default=None)
        self._spelling = Spelling(_seen(words), Lexicon())
        self._kin = Kin(self._index.vocabulary)
        organisations = Organisations()
        for one in words:
            organisations.add(one.named)
        self._variants = Variants(Places(), organisations)

    @classmethod
    def of(cls, briefings: Iterable[Briefing]) -> "Shelf":
        """The shelf of these briefings, which are prepared for it."""
        return cls(map(prepare, briefings))

    def compile(self) -> bool:
        """Ranks with compiled code from now on, as `BM25Index.compile` does."""
        return self._index.compile()

    def __len__(self) -> int:
        """The number of passages."""
        return self._firsts[-1]

    @property
    def size(self) -> int:
        """The memory it takes, in bytes, by estimate."""
        length = sum(len(briefing.text) for briefing in self.briefings)
        return length * (ASKED + (QUOTED if "quotes" in self.__dict__ else 0))

    @cached_property
    def quotes(self) -> Lookup:
        """All quotations of the shelf, to be looked up."""
        return Lookup(
            (contents.briefing, quotation) for contents in self._contents for quotation in contents.quotations
        )

    @cached_property
    def titles(self) -> Completion[Briefing]:
        """The briefings, to be found by parts of what they are called."""
        return titles_of(self.briefings)

    @cached_property
    def speakers(self) -> Completion[SpeakerChoice]:
        """Those whom the shelf quotes by name, to be found by parts of their names and roles."""
        return speakers_of((contents.briefing, contents.quotations) for contents in self._contents)

    def contents(self, id: str) -> Contents:
        """What the briefing of an id contains. Raises BriefingNotFound."""
        found = next((contents for contents in self._contents if contents.briefing.id == id), None)
        if found is None:
            raise BriefingNotFound(id)
        return found

    def check(self, text: str) -> list[Check]:
        """A verdict on each quotation that a text claims.

        Raises QuestionRefused where the text holds no word or is too long.
        """
        if len(text) > CLAIM_LENGTH:
            raise QuestionRefused(f"That is too long to check; give at most {CLAIM_LENGTH} characters of it.")
        claims = claims_in(text)
        if not claims or not any(map(str.isalnum, text)):
            raise QuestionRefused("There are no words to check; give the quotation.")
        return [check_claim(claim, self._sources(claim.text)) for claim in claims]

    def _sources(self, claim: str) -> Iterable[Source]:
        """The paragraphs that share most with a claim, likeliest first."""
        sought = frozenset(term.text for term in terms(claim))
        found = [(hit.position, self._passage(hit.position)) for hit in self._index.search(list(sought), CANDIDATES)]
        found.sort(key=lambda one: -len(sought.intersection(own_terms(one[1]))))
        paragraphs = ((self._place(position)[0], held.passage.paragraph) for position, held in found[:SOURCES])
        for place, paragraph in dict.fromkeys(paragraphs):
            contents = self._contents[place]
            passages = contents.passages.of_paragraph(paragraph.number)
            quotations = contents.quotations.of_paragraph(paragraph.number)
            yield Source(contents.briefing, paragraph, passages, quotations)

    def ask(self, text: str, pieces: int = EVIDENCE_COUNT) -> Answer:
        """The answer to a question, with so many pieces of evidence at most, and at least one where there is any.

        Raises QuestionRefused where the question is empty or too long.
        """
        question = self._spelt(parse_question(text))
        variants = [*self._variants.of(question.terms, question.read), *self._kin.of(question.terms, question.read)]
        hits = self._index.search(_weighed(question, variants), RANKED)
        candidates = [self._candidate(*hit) for hit in hits]
        return answer_question(question, candidates, self._rarity, variants, self._newest, pieces)

    def evidence_at(self, id: str, start: int) -> Evidence | None:
        """The sentence of a briefing that starts at a code point, in its passage, with a score of 0; None where none.

        So what an answer quoted is found again.
        """
        contents = next((contents for contents in self._contents if contents.briefing.id == id), None)
        passage = contents.passages.at(start) if contents else None
        if contents is None or passage is None:
            return None
        sentence = next((sentence for sentence in passage.sentences if sentence.start == start), None)
        quotations = contents.quotations.near(passage.span)
        return Evidence(contents.briefing, passage, sentence, quotations, 0.0) if sentence else None

    def _spelt(self, question: Question) -> Question:
        """The question with what seems misspelt read as the library's word."""
        unknown = [(term, word) for term, word in question.words.items() if term not in self._index]
        corrections = tuple(
            Correction(question.typed(term), read) for term, word in unknown if (read := self._spelling.correct(word))
        )
        return corrected(question, corrections) if corrections else question

    def _candidate(self, position: int, score: float) -> Candidate:
        place, number = self._place(position)
        return Candidate(self._contents[place], Place(self._readings[place], number), score)

    def _passage(self, position: int) -> QuotedPassage:
        place, number = self._place(position)
        return self._contents[place].passage(number)

    def _place(self, position: int) -> tuple[int, int]:
        """Which briefing has the passage at a position of the index, and which of that one's passages it is."""
        place = bisect_right(self._firsts, position) - 1
        return place, position - self._firsts[place]


def _index_of(words: Iterable[Words]) -> BM25Index:
    return BM25Index(passage for one in words for passage in one.terms.findable())


def _seen(words: Iterable[Words]) -> Iterator[Seen]:
    """The words of some briefings as they most often write them, with the number of passages that hold them."""
    written = Counter[str]()
    for one in words:
        written.update(one.written)
    commonest, passages_of = dict[str, str](), dict[str, int]()
    for word, passages in written.items():
        form = folded(word)
        passages_of[form] = passages_of.get(form, 0) + passages
        if passages > written.get(commonest.get(form, ""), 0):
            commonest[form] = word
    return (Seen(sys.intern(word), passages_of[form]) for form, word in commonest.items())


def _weighed(question: Question, variants: Iterable[Variant]) -> dict[str, float]:
    """What BM25 looks for: the question's terms, and less so what they may also be called."""
    weights = dict.fromkeys(question.words, 1.0)
    for variant in variants:
        for term in variant.terms:
            weights.setdefault(term, VARIANT_WEIGHT / len(variant.terms))
    return weights
