"""Where the main clause begins, and what before it is not its subject's."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    "opening",
    [
        "To shouts of “Shame! Shame on you!”",
        "Amid chants of “Resign now!” from the gallery,",
        "Greeted with cries of “Liar! Liar!”",
        "Told by a reporter, “Your numbers are wrong,”",
        "Asked “Will you resign? When?”",
        "Confronted with the phrase “Let them drown. All of them,”",
        "Under a banner that read “Close the port at once,”",
        "In response to the slogan “The mayor must go now,”",
        "Wearing a shirt that said “Love wins always,”",
    ],
)
@pytest.mark.parametrize("subject", ["Carl Berg", "mayor Carl Berg", "Carl Berg, the mayor,"])
def test_what_somebody_hears_before_they_speak_is_not_theirs(opening: str, subject: str) -> None:
    assert said(f"{opening} {subject} said: “I will stay. I was elected.”") == [
        ("I will stay. I was elected.", "Carl Berg")
    ]


def test_what_somebody_hears_before_they_report_is_not_theirs() -> None:
    text = "Told by a reporter, “Your numbers are wrong,” Carl Berg said they were not."
    assert said(text) == [("they were not", "Carl Berg")]


@pytest.mark.parametrize("question", ["if he would resign", "why", "about the port"])
def test_an_answer_in_front_of_its_cue_is_whoever_was_asked(question: str) -> None:
    assert said(f"Asked {question}, “I will stay,” Carl Berg said.") == [("I will stay,", "Carl Berg")]
    assert said(f"Asked {question}, Carl Berg said, “I will stay.”") == [("I will stay.", "Carl Berg")]


@pytest.mark.parametrize("opening", ["As protesters chanted", "While the crowd shouted"])
def test_what_a_crowd_shouts_while_somebody_speaks_is_the_crowds(opening: str) -> None:
    text = f"{opening} “Shame on you all!” Carl Berg said: “I will stay.”"
    assert said(text) == [("Shame on you all!", None), ("I will stay.", "Carl Berg")]


def test_what_a_crowd_is_shouting_is_not_the_speakers() -> None:
    assert said("With the crowd shouting “Shame on you!” Carl Berg said he would stay.") == [
        ("he would stay", "Carl Berg")
    ]


@pytest.mark.parametrize("opening", ["To “save the port,”", "Faced with “years of war,”", "In a speech, “we will go,”"])
def test_marked_words_that_a_parenthesis_parts_from_the_rest_are_the_speakers(opening: str) -> None:
    assert [name for _, name in said(f"{opening} Ana Lima said, the city must pay.")] == ["Ana Lima"]


def test_a_dash_ends_a_clause_that_opens_a_sentence() -> None:
    text = "When Ana Lima noted that he had paid no tax – as he had not – Carl Berg boasted, “That makes me smart.”"
    assert said(text)[-1] == ("That makes me smart.", "Carl Berg")


def test_what_is_heard_in_single_marks_is_not_the_speakers() -> None:
    assert said("To shouts of ‘Shame! Shame on you!’ Carl Berg said: ‘I will stay. I was elected.’") == [
        ("I will stay. I was elected.", "Carl Berg")
    ]
    assert said("Amid chants of ‘Resign now!’ mayor Carl Berg told them: ‘I will stay here.’") == [
        ("I will stay here.", "Carl Berg")
    ]


def test_those_who_speak_in_the_main_clause_need_no_article() -> None:
    text = "Although Carl Berg said the wall was sound, inspectors who visited last week said it was “wet”."
    assert said(text) == [("the wall was sound", "Carl Berg"), ("it was “wet”", None)]


def test_what_somebody_is_reminded_of_is_not_what_they_say() -> None:
    text = "Reminded that Carl Berg had said “the port is lost”, Ana Lima said: “It is here.”"
    assert said(text) == [("It is here.", "Ana Lima")]
