"""Questions whose answers are known, to judge answers by: of the seeds and of invented briefings, as members ask them.

Five of the invented briefings, the weeklies, cover the same stories and correct one another, so that it matters which
is asked; the dispatches are of three parts of the world.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.settings import SEEDS
from index.models import Span

_FOLDER = Path(__file__).parent / "index" / "answers"
BRIEFINGS = _FOLDER / "briefings"
"""The invented weeklies."""

LIBRARIES = {"seed": SEEDS, "briefings": BRIEFINGS, "dispatches": _FOLDER / "dispatches"}
"""The folder of each library that questions are asked of."""


class QuestionKind(StrEnum):
    """What is hard about a question: from ABSENT_PERSON on, that its library has no answer."""

    LEXICAL = "lexical"
    PARAPHRASED = "paraphrased"
    METONYM = "metonym"
    CARRIED_SPEAKER = "carried-speaker"
    NUMBER = "number"
    OUTLET = "outlet"
    ROLE = "role"
    TYPO = "typo"
    ACROSS_BRIEFINGS = "across-briefings"
    DATE = "date"
    ABSENT_PERSON = "absent-person"
    ABSENT_ROLE = "absent-role"
    ABSENT_TOPIC = "absent-topic"
    NEAR_TOPIC = "near-topic"
    OFF_TOPIC = "off-topic"
    SMALL_TALK = "small-talk"
    ADVERSARIAL = "adversarial"


UNANSWERABLE = frozenset(
    {
        QuestionKind.ABSENT_PERSON,
        QuestionKind.ABSENT_ROLE,
        QuestionKind.ABSENT_TOPIC,
        QuestionKind.NEAR_TOPIC,
        QuestionKind.OFF_TOPIC,
        QuestionKind.SMALL_TALK,
        QuestionKind.ADVERSARIAL,
    }
)
"""The kinds of question that the library has no answer to; an adversarial one only looks as if it had."""


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """A question with every place that answers it.

    `spans` lie in the briefing with the id `briefing`, and `answers` are their texts, each once; without an answer both
    are empty and `briefing` is None.
    """

    question: str
    library: str
    briefing: str | None
    answers: tuple[str, ...]
    spans: tuple[Span, ...]
    kind: QuestionKind

    @property
    def is_answerable(self) -> bool:
        """Whether the library has an answer."""
        return bool(self.spans)


def read_answer_questions() -> list[AnswerQuestion]:
    """All questions in the order of their file. Raises ValueError where a kind is none of QuestionKind."""
    lines = (_FOLDER / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return list(map(_question, lines))


def _question(line: str) -> AnswerQuestion:
    stated = json.loads(line)
    return AnswerQuestion(
        question=stated["question"],
        library=stated["library"],
        briefing=stated["briefing"],
        answers=tuple(stated["answers"]),
        spans=tuple(Span(*span) for span in stated["spans"]),
        kind=QuestionKind(stated["kind"]),
    )
