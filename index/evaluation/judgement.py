"""One answer against what is known to be right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.models import Answer, Briefing, Evidence, Span, Status

DEPTH = 10
"""How many pieces of evidence are looked at, best first."""


class Place(NamedTuple):
    """Where a right answer stands."""

    briefing: Briefing
    span: Span

    @property
    def text(self) -> str:
        """The right answer: a slice of the source."""
        return self.span.of(self.briefing.text)


@dataclass(frozen=True, slots=True)
class GoldQuestion:
    """A question with every place of a right answer; with none, the library does not answer it.

    `line` is where the question file holds it, from 1. `kind` groups questions without an answer.
    """

    line: int
    text: str
    wanted: Sequence[Place] = ()
    kind: str = "absent"

    @property
    def is_answerable(self) -> bool:
        """Whether the library holds an answer."""
        return bool(self.wanted)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How right an answer is: the `rank`, from 1, of the first evidence that holds a right answer, where one does."""

    question: GoldQuestion
    answer: Answer
    rank: int | None

    @property
    def is_answered(self) -> bool:
        """Whether the library claims to answer; a partial answer does not."""
        return self.answer.status is Status.ANSWERED

    @property
    def is_right(self) -> bool:
        """Whether the first evidence holds a right answer; never so where the library has none."""
        return self.rank == 1

    @property
    def is_sentence_right(self) -> bool:
        """Whether the sentence shown first holds a right answer."""
        best = next(iter(self.answer.evidence), None)
        return best is not None and _holds(best.briefing, best.answer, self.question.wanted)


def judge(question: GoldQuestion, answer: Answer) -> Judgement:
    """The judgement on the answer that a library gave to the question."""
    ranks = (rank for rank, shown in enumerate(answer.evidence[:DEPTH], 1) if _is_right(shown, question))
    return Judgement(question, answer, next(ranks, None))


def _is_right(shown: Evidence, question: GoldQuestion) -> bool:
    return _holds(shown.briefing, shown.passage.span, question.wanted)


def _holds(briefing: Briefing, span: Span, wanted: Sequence[Place]) -> bool:
    return any(briefing.id == place.briefing.id and span.covers(place.span) for place in wanted)
