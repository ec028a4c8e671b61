"""Judgements to the figures of retrieval: passage@k, MRR@10, sentence@1, kept, false answers and AUROC.

Percentages run from 0 to 100 and are not rounded; a figure is None where there is nothing to measure it on.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.evaluation.judgement import Judgement
from index.models import Briefing, Evidence

DEPTHS = (1, 3, 5)
"""passage@k is told for these k."""


@dataclass(frozen=True, slots=True)
class UnanswerableFigures:
    """One kind of questions that the library does not answer.

    `false` is the percentage answered all the same. `auroc` is the probability, 0 to 1, that an answerable question
    has a higher confidence than one of these: 1 tells them apart, 0.5 is chance.
    """

    kind: str
    questions: int
    false: float
    auroc: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """What answers are worth.

    Of the answerable questions, in percent: `passage` maps k to those with a right answer among the first k pieces
    of evidence, `sentence` are those with one in the sentence shown first, `kept` those that are answered; `mrr` is
    the mean of 1 / rank of the first right evidence among ten. `verbatim` pieces of all `evidence` are the source's
    text between their offsets.
    """

    questions: int
    answerable: int
    passage: Mapping[int, float | None]
    mrr: float | None
    sentence: float | None
    kept: float | None
    unanswerable: Sequence[UnanswerableFigures]
    verbatim: int
    evidence: int


def figures_of(judgements: Sequence[Judgement], briefings: Sequence[Briefing]) -> Figures:
    """The figures of a library's answers, whose evidence is compared with `briefings`, the library's own."""
    answerable = [judgement for judgement in judgements if judgement.question.is_answerable]
    ranks = [judgement.rank for judgement in answerable if judgement.rank]
    count = len(answerable)
    texts = {briefing.id: briefing.text for briefing in briefings}
    evidence = [shown for judgement in judgements for shown in judgement.answer.evidence]
    return Figures(
        questions=len(judgements),
        answerable=count,
        passage={depth: _percent(sum(rank <= depth for rank in ranks), count) for depth in DEPTHS},
        mrr=_percent(sum(1 / rank for rank in ranks), count),
        sentence=_percent(sum(judgement.is_sentence_right for judgement in answerable), count),
        kept=_percent(sum(judgement.is_answered for judgement in answerable), count),
        unanswerable=_unanswerable(judgements, answerable),
        verbatim=sum(_is_verbatim(shown, texts) for shown in evidence),
        evidence=len(evidence),
    )


def _unanswerable(judgements: Sequence[Judgement], answerable: Sequence[Judgement]) -> list[UnanswerableFigures]:
    kinds: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        if not judgement.question.is_answerable:
            kinds.setdefault(judgement.question.kind, []).append(judgement)
    return [
        UnanswerableFigures(
            kind=kind,
            questions=len(asked),
            false=100 * sum(judgement.is_answered for judgement in asked) / len(asked),
            auroc=_auroc(_confidences(answerable), _confidences(asked)),
        )
        for kind, asked in sorted(kinds.items())
    ]


def _percent(part: float, whole: int) -> float | None:
    return 100 * part / whole if whole else None


def _confidences(judgements: Sequence[Judgement]) -> list[float]:
    return [judgement.answer.confidence for judgement in judgements]


def _auroc(positives: Sequence[float], negatives: Sequence[float]) -> float | None:
    """The area under the ROC curve as the Mann-Whitney U statistic: of all pairs, those in order; a tie is half."""
    if not positives or not negatives:
        return None
    ranked = sorted(negatives)
    in_order = sum(bisect_left(ranked, value) + bisect_right(ranked, value) for value in positives) / 2
    return in_order / (len(positives) * len(negatives))


def _is_verbatim(shown: Evidence, texts: Mapping[str, str]) -> bool:
    return shown.passage.span.of(texts.get(shown.briefing.id, "")) == shown.text
