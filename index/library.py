"""The library: the one seam between the briefings and those who ask."""

from collections.abc import Iterable
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from index.analyze import terms
from index.answer import Candidate, English, Rarity, answer_question
from index.bm25 import BM25Index
from index.check import Source, check_claim
from index.claims import claims_in
from index.contents import contents_of, findable_terms, own_terms, places_of, quoted_passages, words_seen
from index.errors import BriefingRefused, LibraryNotFound, QuestionRefused
from index.load import Extractor, is_document, load_file
from index.lookup import Lookup
from index.models import Answer, Briefing, Check, Correction
from index.question import Question, corrected, parse_question
from index.variants import Kin, Lexicon, Organisations, Places, Spelling, Variant, Variants, named_in

CLAIM_LENGTH = 6000
"""The longest text to check, in code points; longer than any message."""

RANKED = 50
"""So many passages, those with the best BM25 scores, are ranked by all that speaks for them."""

VARIANT_WEIGHT = 0.2
"""What another name for a question's word counts in BM25, where the word itself counts 1; its words share it."""

CANDIDATES, SOURCES = 300, 30
"""Of so many passages that share words with a claim, these whose own words are most of it are compared with it."""


class Library:
    """Briefings that can be asked. What it quotes is always a slice of one of them."""

    def __init__(self, briefings: Iterable[Briefing]) -> None:
        """Splits and indexes the briefings, whose ids must differ."""
        self.briefings = tuple(briefings)
        self._contents = {briefing.id: contents_of(briefing) for briefing in self.briefings}
        self._passages = [held for contents in self._contents.values() for held in quoted_passages(contents)]
        self._index = BM25Index(map(findable_terms, self._passages))
        self._places = [place for contents in self._contents.values() for place in places_of(contents)]
        self._rarity = Rarity(map(own_terms, self._passages), self._index, English())
        self._newest = max(filter(None, (briefing.metadata.published for briefing in self.briefings)), default=None)
        self._spelling = Spelling(words_seen(self._passages), Lexicon())
        self._kin = Kin(self._index.vocabulary)
        organisations = Organisations()
        for briefing in self.briefings:
            organisations.add(named_in(briefing.text))
        self._variants = Variants(Places(), organisations)

    @cached_property
    def quotes(self) -> Lookup:
        """All quotations of the library, to be looked up."""
        return Lookup(
            (contents.briefing, quotation) for contents in self._contents.values() for quotation in contents.quotations
        )

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
        found.sort(key=lambda held: -len(sought.intersection(own_terms(held))))
        seen = set()
        for briefing, passage, _ in found[:SOURCES]:
            number = passage.paragraph.number
            if (briefing.id, number) not in seen:
                seen.add((briefing.id, number))
                contents = self._contents[briefing.id]
                yield Source(
                    briefing,
                    passage.paragraph,
                    [other for other in contents.passages if other.paragraph.number == number],
                    [quoted for quoted in contents.quotations if quoted.paragraph == number],
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
        unknown = [(term, word) for term, word in question.words.items() if term not in self._index]
        corrections = tuple(
            Correction(question.typed(term), read) for term, word in unknown if (read := self._spelling.correct(word))
        )
        return corrected(question, corrections) if corrections else question


def open_library(where: str) -> Library:
    """The library in a folder of text, Markdown, HTML and PDF documents, read as it is.

    Raises LibraryNotFound where there is no such folder, BriefingRefused for the first document that cannot be read.
    """
    folder = Path(where)
    if not folder.is_dir():
        raise LibraryNotFound(f"There is no folder {where!r}; name one that holds briefings.")
    paths = sorted(filter(is_document, folder.iterdir()))
    for stem, alike in groupby(sorted(paths, key=attrgetter("stem")), key=attrgetter("stem")):
        suffixes = sorted(path.suffix for path in alike)
        if len(suffixes) > 1:
            raise BriefingRefused(
                str(folder / stem), f"there is a {' and a '.join(suffixes)} of that name; rename one of them"
            )
    with Extractor() as extractor:
        return Library(load_file(path, extractor) for path in paths)


def _weighed(question: Question, variants: Iterable[Variant]) -> dict[str, float]:
    """What BM25 looks for: the question's terms, and less so what they may also be called."""
    weights = dict.fromkeys(question.words, 1.0)
    for variant in variants:
        for term in variant.terms:
            weights.setdefault(term, VARIANT_WEIGHT / len(variant.terms))
    return weights
