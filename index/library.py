"""The library: the one seam between the briefings and those who ask."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from index.analyze import terms
from index.answer import EVIDENCE_COUNT, Candidate, answer_question
from index.bm25 import BM25Index
from index.errors import BriefingRefused, LibraryNotFound
from index.load import SUFFIXES, load_file
from index.models import Answer, Briefing, Passage, Quotation
from index.question import parse_question
from index.quotations import find_quotations
from index.split import split_paragraphs, split_passages


class _Indexed(NamedTuple):
    briefing: Briefing
    passage: Passage
    quotations: list[Quotation]


class Library:
    """Briefings that can be asked. What it quotes is always a slice of one of them."""

    def __init__(self, briefings: Iterable[Briefing]) -> None:
        """Splits and indexes the briefings, whose ids must differ."""
        self.briefings = tuple(briefings)
        self._passages = [indexed for briefing in self.briefings for indexed in _indexed(briefing)]
        self._index = BM25Index([_findable(indexed) for indexed in self._passages])

    def ask(self, text: str) -> Answer:
        """The answer to a question. Raises QuestionRefused where it is empty or too long."""
        question = parse_question(text)
        hits = self._index.search(list(question.words), EVIDENCE_COUNT)
        candidates = [Candidate(*self._passages[hit.position], hit.score) for hit in hits]
        return answer_question(question, candidates, self._index)


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


def _indexed(briefing: Briefing) -> Iterable[_Indexed]:
    paragraphs = split_paragraphs(briefing)
    quotations = find_quotations(briefing.text, paragraphs)
    for passage in split_passages(briefing.text, paragraphs):
        yield _Indexed(briefing, passage, [quoted for quoted in quotations if quoted.span.overlaps(passage.span)])


def _findable(indexed: _Indexed) -> list[str]:
    """The terms that make a passage findable: its own, its heading's and its briefing's title's."""
    text, heading = indexed.briefing.text, indexed.passage.paragraph.heading
    parts = [indexed.passage.span.of(text), heading.of(text) if heading else "", indexed.briefing.metadata.title]
    return [term.text for part in parts for term in terms(part)]
