"""What a sentence reports, each cue on its own."""

import pytest
from quotation_texts import found, quotations_of, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hours after Berg said the plan was dead, Lima told reporters: “It is a start.”",
            [("the plan was dead", "Berg"), ("It is a start.", "Lima")],
        ),
        (
            "In response to Berg, who called the plan “a joke”, Lima said: “It is a start.”",
            [("the plan “a joke”", "Berg"), ("It is a start.", "Lima")],
        ),
        (
            "While Berg said the plan was “a joke”, Lima said that talks would go on.",
            [("the plan was “a joke”", "Berg"), ("talks would go on", "Lima")],
        ),
        (
            "Ana Lima, whom Berg called a “fool”, said she was ready to go.",
            [("she was ready to go", "Ana Lima")],
        ),
        ("Lima, praised by Berg as a “friend”, said it was late.", [("it was late", "Lima")]),
        ("Lima, who said it was “a mess”, was fired.", [("it was “a mess”", "Lima")]),
        (
            "Lima said it was “bad”, while port press secretary Carl Berg said it was “fine”.",
            [("it was “bad”", "Lima"), ("it was “fine”", "Carl Berg")],
        ),
        ("“It is over,” said Lima, adding that it was late.", [("It is over,", "Lima"), ("it was late", "Lima")]),
        ("Berg denied stealing the car, saying: “I borrowed it.”", [("I borrowed it.", "Berg")]),
        ("“We are ready,” Kelly told Berg.", [("We are ready,", "Kelly")]),
        ("When asked about the plan, Lima said: “It is a start.”", [("It is a start.", "Lima")]),
        (
            "Asked about a report that Berg had called Odes “a liar,” Lima said the mayor “speaks his mind.”",
            [("the mayor “speaks his mind.”", "Lima")],
        ),
        (
            "“I want peace,” Berg told Lima, who replied: “Good for you.”",
            [("I want peace,", "Berg"), ("Good for you.", "Lima")],
        ),
        (
            "“Ports cannot wait,” said Carl Berg, whose party pledged money. “We will not allow it.”",
            [("Ports cannot wait,", "Carl Berg"), ("We will not allow it.", "Carl Berg")],
        ),
        (
            "“I tell them, ‘Remember that.’” Carl Berg put it bluntly: “It is the law.”",
            [("I tell them, ‘Remember that.’", None), ("It is the law.", "Carl Berg")],
        ),
    ],
)
def test_a_clause_before_or_beside_takes_nobody_elses_words(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lima said “the port is safe” and Berg said “it is not”.",
        "Lima said “the port is safe”, Berg said “it is not”.",
        "Lima said “the port is safe” while Jon Berg said “it is not”.",
    ],
)
def test_two_speakers_in_one_sentence_each_keep_their_words(text: str) -> None:
    said = [(words, speaker.split()[-1]) for _, words, speaker, _ in found(text) if speaker]
    assert said == [("the port is safe", "Lima"), ("it is not", "Berg")]


def test_a_comma_behind_marked_words_parts_what_another_says_in_part() -> None:
    said = [
        (words, speaker) for _, words, speaker, _ in found("Lima said “it is safe”, Berg said it was “not at all”.")
    ]
    assert said == [("it is safe", "Lima"), ("it was “not at all”", "Berg")]


def test_a_cue_that_opens_a_sentence_is_read_like_any_other() -> None:
    assert found("Said Gomes: “We had him practicing.”") == [("direct", "We had him practicing.", "Gomes", "named")]


@pytest.mark.parametrize("text", ["He reads the “Daily News” at home.", "It was told to go.", "They had to say no."])
def test_titles_in_marks_and_verbs_that_report_nothing_are_no_quotations(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treasurer, Per Lund, resigned on Monday.", []),
        ("Critics such as Per Hansen left the hall.", []),
        ("The port is closed, per Reuters.", [("The port is closed", "Reuters")]),
        ("Per Reuters, the port is closed.", [("the port is closed", "Reuters")]),
    ],
)
def test_per_names_a_source_and_a_first_name_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "source", ["Ana Lima", "Ana Lima, a lawyer", "Ana Lima on Port News", "Ana Lima, who was there"]
)
def test_what_somebody_promised_by_the_word_of_another_is_the_words_of_that_one(source: str) -> None:
    told = "The mayor has promised Carl Berg “no new taxes” at all"
    assert said(f"{told}, said {source}.") == [(told, "Ana Lima")]


def test_a_source_may_be_named_by_a_pronoun() -> None:
    text = "Ana Lima left. According to her, “the port is lost”. According to her office, it is late."
    assert said(text) == [("the port is lost", "Ana Lima"), ("it is late", None)]


def test_what_a_text_is_said_to_hold_is_said_by_who_says_it_there() -> None:
    text = "The judgment describes an email in which an official asked a colleague: “Do we want to know?”"
    (quotation,) = quotations_of(text)
    assert quotation.speaker.mention
    assert quotation.speaker.mention.of(text) == "an official"
    assert said("Berg cites a letter in which Ana Lima called it “a farce”.") == [("it “a farce”", "Ana Lima")]


def test_an_account_in_whose_name_others_are_run_together_names_nobody() -> None:
    assert said("“It is late,” @AnaLima posted.") == [("It is late,", None)]
    assert said("“It is late,” @lima posted. “It is,” @LIMA said.")[-1] == ("It is,", "LIMA")
