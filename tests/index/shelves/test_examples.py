"""Examples of what can be asked: real, verbatim, and answered by the very shelf that they are for."""

from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text, any_words, briefing_of

from index.models import Briefing, Status, Verdict
from index.shelves.examples import SHOWN, Example, Way, examples_from
from index.shelves.shelf import Shelf

LENGTH = 30
TALKS = (
    "Envoys meet\n\n“We agree on a declaration of peace,” Ana Lima, the minister, said.\n\n"
    "“The negotiations about the harbour go on,” Boris Petrov said on Friday.\n"
)


def made(shelf: Shelf) -> list[Example]:
    return examples_from(shelf, [briefing.id for briefing in shelf.briefings], LENGTH)


def check_each_is_answered(shelf: Shelf, shown: list[Example]) -> None:
    for example in shown:
        match example.way:
            case Way.QUESTION:
                assert shelf.ask(example.words).status is Status.ANSWERED
            case Way.SPEAKER:
                assert example.words in example.briefing.text
                assert shelf.quotes.find(speaker=example.words)
            case Way.CLAIM:
                assert {check.verdict for check in shelf.check(example.words)} == {Verdict.VERBATIM}


def test_the_seed_gives_a_question_a_speaker_and_a_quotation_each_of_somebody_else(shelf: Shelf) -> None:
    shown = made(shelf)
    assert [example.way for example in shown] == [Way.QUESTION, Way.SPEAKER, Way.CLAIM]
    names = ["Sergei Ryabkov", "Mark Episkopos", "Christoph Huber"]
    assert all(name in example.words for name, example in zip(names, shown, strict=True))
    check_each_is_answered(shelf, shown)
    assert made(shelf) == shown


def test_a_question_is_answered_by_the_quotation_that_it_is_made_of(shelf: Shelf) -> None:
    question = made(shelf)[0].words
    assert question == "What did Sergei Ryabkov say about “solutions”?"
    best = shelf.ask(question).evidence[0]
    assert best.quotation
    assert "solutions" in best.quotation.span.of(best.briefing.text)


def test_the_first_briefings_go_first() -> None:
    briefings = [replace(briefing_of(TALKS.replace("Ana", f"A{letter}a")), id=letter) for letter in "vxyz"]
    shelf = Shelf.of(briefings)
    for id in "vxyz":
        shown = examples_from(shelf, [id], LENGTH)
        assert {example.briefing.id for example in shown} == {id}
        check_each_is_answered(shelf, shown)


def test_one_quotation_may_be_asked_three_ways() -> None:
    shelf = Shelf.of([briefing_of("Talks\n\n“We agree on a declaration of peace for all,” Ana Lima said.\n")])
    assert [example.way for example in made(shelf)] == list(Way)


def test_a_briefing_without_quotations_is_asked_by_its_title() -> None:
    text = "Harbour reopens\n\nThe harbour of Oslo reopens on Friday after the storm.\n"
    shelf = Shelf.of([briefing_of(text, title="Harbour of Oslo reopens")])
    assert [example.words for example in made(shelf)] == ["Harbour of Oslo reopens"]


@pytest.mark.parametrize("text", ["", "A title", "?!\n\n…"])
def test_what_answers_nothing_gives_no_example(text: str) -> None:
    assert made(Shelf.of([briefing_of(text, title="…")])) == []
    assert made(Shelf.of([])) == []


said = st.builds(
    "“{}” {} said.".format, any_text, st.sampled_from(["Ana Lima", "Boris *Petrov", "Lord @Lima"]) | any_text
)


@examples(60)
@given(st.lists(st.lists(said | any_text, max_size=6).map("\n\n".join), max_size=3), any_words)
def test_whatever_the_briefings_hold_each_example_is_answered_and_verbatim(texts: list[str], title: str) -> None:
    briefings: list[Briefing] = [
        replace(briefing_of(text, title=title), id=str(number)) for number, text in enumerate(texts)
    ]
    shelf = Shelf.of(briefings)
    shown = made(shelf)
    assert len(shown) <= SHOWN
    check_each_is_answered(shelf, shown)
    for example in shown:
        if example.way is Way.CLAIM:
            assert example.words.partition(" said: “")[2].removesuffix("”") in example.briefing.text
