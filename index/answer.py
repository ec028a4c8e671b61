"""Question and hits to Answer: which sentence answers, how sure, and when to say that nothing does."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from index.analyze import terms
from index.models import Answer, Briefing, Evidence, Passage, Quotation, Status
from index.question import Question

EVIDENCE_COUNT = 10
"""An answer holds at most this many pieces of evidence."""

ANSWERED_COVERAGE = 0.5
"""An answer's passage holds at least this share of the question's words, weighed by idf."""


class Vocabulary(Protocol):
    """What the whole library knows of a term."""

    def __contains__(self, term: str) -> bool:
        """Whether any passage holds it."""
        ...

    def idf(self, term: str) -> float:
        """How telling a term is; positive."""
        ...


class Candidate(NamedTuple):
    """A passage that the engine found, with what stands around it."""

    briefing: Briefing
    passage: Passage
    quotations: Sequence[Quotation]
    score: float


def answer_question(question: Question, candidates: Iterable[Candidate], vocabulary: Vocabulary) -> Answer:
    """The answer that the candidates, best first, give to the question."""
    weights = {term: vocabulary.idf(term) for term in question.words}
    evidence = [_evidence(candidate, weights) for candidate in candidates][:EVIDENCE_COUNT]
    missing = [term for term in weights if term not in vocabulary]
    confidence = _coverage(evidence[0], weights) if evidence else 0.0
    status = _status(confidence, strangers=[term for term in missing if question.is_name(term)])
    return Answer(question.text, status, confidence, tuple(question.words[term] for term in missing), tuple(evidence))


def _status(coverage: float, strangers: Sequence[str]) -> Status:
    if coverage < ANSWERED_COVERAGE:
        return Status.NOT_FOUND
    return Status.PARTIAL if strangers else Status.ANSWERED


def _evidence(candidate: Candidate, weights: dict[str, float]) -> Evidence:
    text = candidate.briefing.text
    sentence = max(candidate.passage.sentences, key=lambda span: _weight(span.of(text), weights))
    return Evidence(candidate.briefing, candidate.passage, sentence, candidate.quotations, candidate.score)


def _coverage(evidence: Evidence, weights: dict[str, float]) -> float:
    """The share of the question's idf that the passage and its context hold."""
    speakers = unnamed_speakers(evidence.briefing.text, evidence.passage, evidence.quotations)
    shown = " ".join(filter(None, (evidence.briefing.metadata.title, evidence.heading, evidence.text, *speakers)))
    return _weight(shown, weights) / sum(weights.values())


def unnamed_speakers(text: str, passage: Passage, quotations: Sequence[Quotation]) -> list[str]:
    """The names of those who speak in a passage and whom it does not name itself."""
    names = dict.fromkeys(said.speaker.name for said in quotations if said.speaker.name)
    return [name.of(text) for name in names if name.of(text) not in passage.span.of(text)]


def _weight(text: str, weights: dict[str, float]) -> float:
    present = {term.text for term in terms(text)}
    return sum(weight for term, weight in weights.items() if term in present)
