"""Whose words a verb of saying reports."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The port is lost,” Berg quoted Lima as saying.", ("The port is lost,", "Lima")),
        ("Berg quoted Lima as saying that “the port is lost.”", ("the port is lost.", "Lima")),
        ("Lima was quoted by Interfax as saying the port was lost.", ("the port was lost", "Lima")),
        ("Port is ‘losing money’ under Berg, says Lima", ("Port is ‘losing money’ under Berg", "Lima")),
        ("Lima’s answer was short: “The killing has to end.”", ("The killing has to end.", "Lima")),
    ],
)
def test_whoever_is_quoted_speaks(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain has fed the fire, said Ana Lima, a lawyer in Odesa.", ("Rain has fed the fire", "Ana Lima")),
        ("Rain has fed it, said Ana Lima, a lawyer, teacher and poet in Odesa.", ("Rain has fed it", "Ana Lima")),
        ("Rain has fed the fire, said the mayor, Ana Lima.", ("Rain has fed the fire", "Ana Lima")),
    ],
)
def test_a_name_behind_the_verb_may_be_told_who_it_is(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor set a lower limit with great success, said Ana Lima, a chemist and health expert in Odesa.",
            ("The mayor set a lower limit with great success", "Ana Lima"),
        ),
        (
            "The mayor has cut the costs of the port by half, said Ana Lima on Port News.",
            ("The mayor has cut the costs of the port by half", "Ana Lima"),
        ),
        ("“It is far from home,” Ana Lima, a Berg aide, texted Odes.", ("It is far from home,", "Ana Lima")),
    ],
)
def test_a_verb_that_closes_a_sentence_is_of_whoever_stands_behind_it(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


def test_whoever_is_told_does_not_speak() -> None:
    text = "Ana Lima of Port Watch, who called the port “unsafe”, told Port TV that “it must close”."
    assert ("it must close", "Ana Lima") in said(text)
    assert "Port TV" not in [speaker for _, speaker in said(text)]


@pytest.mark.parametrize("thing", ["Odesa is famous for a milk-based mixed drink", "Carl Berg leads a group"])
def test_a_thing_that_is_called_something_is_called_so_by_nobody(thing: str) -> None:
    assert said(f"{thing} called “Cowboys for Odesa” in the north.") == []


def test_whoever_thanks_somebody_in_marked_words_says_them() -> None:
    assert said("Lima thanked the American president for “his leadership”.") == [
        ("the American president for “his leadership”", "Lima")
    ]
    assert said("Lima thanked everyone for coming.") == []


def test_a_record_that_goes_platinum_is_quoted_by_nobody() -> None:
    assert found("Her last record, “Small Hours,” went platinum in nine countries.") == []
    assert found("“No more of this,” went the song.") == [("direct", "No more of this,", None, "unnamed")]


def test_words_in_marks_are_not_said_by_who_speaks_behind_a_semicolon() -> None:
    text = "The port was “a car park with aspirations”; directors who asked about it were told to “leave”."
    assert found(text) == []


def test_what_somebody_has_spoken_of_they_say() -> None:
    assert said("Ana Lima has spoken of “a farce from start to finish”.") == [
        ("of “a farce from start to finish”", "Ana Lima")
    ]
    assert said("The word was spoken of “a farce from start to finish”.") == []


def test_what_tells_how_much_somebody_does_may_be_what_somebody_calls_it() -> None:
    text = "It was of such force that Ana Lima described it as “a storm”."
    assert said(text) == [("it as “a storm”", "Ana Lima")]


@pytest.mark.parametrize("text", ["Party ‘stunned’ as Berg concedes", "Envoys “furious” after Carl Berg says no"])
def test_words_in_a_headline_are_not_said_by_whoever_speaks_meanwhile(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["It is “a farce” as Berg said.", "It is “a farce,” as Berg concedes."])
def test_as_somebody_said_tells_that_they_said_it(text: str) -> None:
    assert [name for _, name in said(text)] == ["Berg"]
