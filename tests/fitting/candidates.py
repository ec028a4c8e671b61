"""What ranking sees of a question's candidates, and which of their sentences answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from unittest.mock import patch

import numpy as np
from fitting.articles import Asked

from index.answer import Candidate, answer
from index.answer.questions.sought import Flags, Numbers, Sought
from index.answer.ranking.pool import Pool
from index.answer.readings.reading import Places
from index.question import Question
from index.shelves.shelf import Shelf
from index.variants import Variant


@dataclass(frozen=True, slots=True)
class Observation:
    """S sentences of a question's candidates: their features (S × F), the passage of each, and whether it answers.

    `weight` is what the question counts.
    """

    features: Numbers
    passage_of: Places
    answers: Flags
    weight: float


def observed(shelf: Shelf, id: str, asked: Asked, names: Sequence[str], weight: float) -> Observation | None:
    """What is ranked where a question about the briefing of an id is asked, its features by these names in order.

    None where nothing is ranked.
    """
    kept: list[Observation] = []
    features_of = answer._features

    def watched(
        question: Question,
        candidates: Sequence[Candidate],
        sought: Sought,
        pool: Pool,
        variants: Sequence[Variant],
        newest: date | None,
    ) -> Mapping[str, Numbers]:
        features = features_of(question, candidates, sought, pool, variants, newest)
        columns = np.array([features[name] for name in names]).T
        answers = [found for candidate in candidates for found in _answers(candidate, id, asked)]
        kept.append(Observation(columns, pool.passage_of, np.array(answers), weight))
        return features

    with patch.object(answer, "_features", watched):
        shelf.ask(asked.question)
    return kept[0] if kept else None


def _answers(candidate: Candidate, id: str, asked: Asked) -> list[bool]:
    """Which sentences of a candidate hold an answer, or part of one."""
    held = candidate.opened.passage(candidate.place.number)
    is_it = held.briefing.id == id
    return [is_it and any(map(sentence.overlaps, asked.answers)) for sentence in held.passage.sentences]
