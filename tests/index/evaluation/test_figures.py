from gold_answers import BRIEFING, answer_of, briefing_named, evidence_of, wanting

from index.evaluation.figures import Figures, figures_of
from index.evaluation.judgement import GoldQuestion, judge
from index.models import Answer, Status

FOX, JAY, CAT = (0, 8), (9, 18), (19, 28)


def figures(*asked: tuple[GoldQuestion, Answer]) -> Figures:
    return figures_of([judge(question, answer) for question, answer in asked], [BRIEFING])


def test_a_right_passage_counts_from_its_rank_on() -> None:
    answer = answer_of(evidence_of(*FOX), evidence_of(*JAY))
    told = figures((wanting((0, 3)), answer), (wanting((9, 13)), answer), (wanting((19, 23)), answer))
    assert told.passage == {1: 100 / 3, 3: 200 / 3, 5: 200 / 3}
    assert told.mrr == 50


def test_only_ten_pieces_of_evidence_are_looked_at() -> None:
    answer = answer_of(*[evidence_of(*FOX)] * 10, evidence_of(*JAY))
    assert figures((wanting((9, 13)), answer)).mrr == 0


def test_any_of_several_right_answers_will_do_but_a_piece_of_one_will_not() -> None:
    assert figures((wanting((0, 3), (9, 13)), answer_of(evidence_of(*JAY)))).passage[1] == 100
    assert figures((wanting((0, 13)), answer_of(evidence_of(*JAY)))).passage[1] == 0


def test_the_same_span_of_another_briefing_is_wrong() -> None:
    stranger = evidence_of(*FOX, briefing=briefing_named("plants"))
    told = figures((wanting((0, 3)), answer_of(stranger)))
    assert (told.passage[5], told.sentence) == (0, 0)


def test_the_right_sentence_is_the_one_shown_first() -> None:
    right, wrong = evidence_of(0, 18, answer=FOX), evidence_of(0, 18, answer=JAY)
    question = wanting((0, 3))
    assert figures((question, answer_of(right)), (question, answer_of(wrong, right))).sentence == 50


def test_kept_and_false_count_what_is_answered_and_not_what_is_partial() -> None:
    told = figures(
        (wanting((0, 3)), answer_of(evidence_of(*FOX))),
        (wanting((0, 3)), answer_of(evidence_of(*FOX), status=Status.PARTIAL)),
        (wanting(), answer_of(evidence_of(*FOX))),
        (wanting(), answer_of(status=Status.NOT_FOUND)),
        (wanting(kind="adversarial"), answer_of(evidence_of(*FOX), status=Status.PARTIAL)),
    )
    assert told.kept == 50
    assert [(group.kind, group.questions, group.false) for group in told.unanswerable] == [
        ("absent", 2, 50),
        ("adversarial", 1, 0),
    ]


def test_auroc_is_how_often_confidence_puts_an_answerable_question_above_and_a_tie_is_half() -> None:
    answerable = [(wanting((0, 3)), answer_of(confidence=confidence)) for confidence in (0.9, 0.5)]
    absent = [(wanting(), answer_of(confidence=confidence)) for confidence in (0.5, 0.1)]
    (group,) = figures(*answerable, *absent).unanswerable
    assert group.auroc == 3.5 / 4


def test_what_cannot_be_measured_is_none() -> None:
    nothing = figures()
    assert (nothing.passage[1], nothing.mrr, nothing.sentence, nothing.kept) == (None, None, None, None)
    (group,) = figures((wanting(), answer_of())).unanswerable
    assert group.auroc is None


def test_evidence_that_is_not_the_librarys_own_text_is_not_verbatim() -> None:
    changed = briefing_named(BRIEFING.id, "Red fix. ")
    told = figures((wanting(), answer_of(evidence_of(*FOX), evidence_of(*FOX, briefing=changed))))
    assert (told.verbatim, told.evidence) == (1, 2)
