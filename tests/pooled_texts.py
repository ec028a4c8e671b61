"""Passages read and pooled as an answer does it, and texts full of what is looked for."""

from collections.abc import Sequence

from hypothesis import strategies as st
from texts import briefing_of

from index.answer import Findable, Place, Reading, read
from index.answer.questions.asked import asked_by
from index.answer.questions.sought import Sought, sought_by
from index.answer.ranking.pool import Pool, gather
from index.answer.readings.gathered import gathered
from index.models import Passage, Span
from index.question import parse_question
from index.split import split_paragraphs, split_passages
from index.variants import Variant

QUESTION = "Did the Kremlin reject the opened port of Odesa in 12 talks?"

dense_text = st.lists(
    st.sampled_from("the Kremlin Moscow rejected opened port of Odesa in 12 talks top diplomat . . \n It".split(" ")),
    min_size=1,
    max_size=60,
).map(" ".join)
"""Texts made of the words of QUESTION and a few more, in any order, in sentences and paragraphs of any length."""


def passages_of(text: str) -> list[Passage]:
    return list(split_passages(text, split_paragraphs(briefing_of(text))))


def sentences_in(passages: Sequence[Passage]) -> list[Span]:
    return [sentence for passage in passages for sentence in passage.sentences]


def findable(passages: Sequence[Passage]) -> list[Findable]:
    """Passages under one title, where every other sentence is Ana Lima's and each third passage has a heading."""
    return [
        Findable(
            passage,
            ["Title", *["The Odesa talks"][: number % 3 == 0]],
            [["Ana Lima", "envoy"][: 2 * (place % 2)] for place in range(len(passage.sentences))],
            [],
            [],
        )
        for number, passage in enumerate(passages)
    ]


def reading_of(text: str) -> Reading:
    return read(text, findable(passages_of(text)))


def sought_in(question: str, variants: Sequence[Variant] = ()) -> Sought:
    """What a question looks for, where each word is as rare as any other and known."""
    parsed = parse_question(question)
    return sought_by(parsed, asked_by(parsed), [1.0] * len(parsed.words), [True] * len(parsed.words), variants)


def pool_of(text: str, sought: Sought) -> Pool:
    """All passages of a text, which has at least one."""
    reading = reading_of(text)
    return gather(gathered([Place(reading, number) for number in range(len(reading))]), sought)
