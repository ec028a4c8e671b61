"""Interviews and transcripts."""

import pytest
from quotation_texts import quotations_of, said


def test_all_of_an_answer_in_a_transcript_is_its_speakers() -> None:
    text = (
        "QUESTION: Is it late?\n\nMS. LIMA: It is not.\n\nIt is a “delay”.\n\nNothing is agreed.\n\n"
        "QUESTION: And now?\n\nMS. LIMA: Now it is."
    )
    speakers = [each.speaker for each in quotations_of(text)]
    assert [speaker.name and speaker.name.of(text) for speaker in speakers][1:4] == ["LIMA"] * 3
    assert [speaker.certainty for speaker in speakers][1:4] == ["named", "carried", "carried"]


def told(turn: str) -> list[tuple[str, str | None]]:
    """Who says what in a turn of HILL's, by name or else by mention."""
    text = f"HILL: Welcome.\n\nLIMA: Thank you.\n\nHILL: {turn}\n\nLIMA: He is wrong."
    speakers = ((each, each.speaker.name or each.speaker.mention) for each in quotations_of(text))
    return [(each.span.of(text), span and span.of(text)) for each, span in speakers][2:-1]


@pytest.mark.parametrize(
    ("whole", "label"),
    [
        ("Ana Odes, Department Spokesperson", "MS. ODES"),
        ("Ambassador Ana Odes, who was late, came.", "AMBASSADOR ODES"),
        ("Secretary Ana Odes met Mr. Berg.", "SECRETARY ODES"),
        ("Dr. Ana Odes met Mr. Berg.", "Dr. Odes"),
    ],
)
def test_a_label_with_a_form_of_address_is_whoever_is_named_in_whole(whole: str, label: str) -> None:
    text = f"{whole}\n\n{label}: It is late.\n\nQUESTION: Is it?\n\n{label}: It is."
    assert said(text)[0] == ("It is late.", "Ana Odes")


def test_a_role_stands_behind_the_name_at_the_end_of_a_line() -> None:
    text = "Leah Odes, Department Spokesperson\n\nMS. ODES: It is late.\n\nQUESTION: Is it?\n\nMS. ODES: It is."
    role = quotations_of(text)[0].speaker.role
    assert role
    assert role.of(text) == "Department Spokesperson"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (
            "Carl Berg told this paper: “We balance science. It is our job.” Is he right?",
            [
                ("Carl Berg told this paper:", "HILL"),
                ("We balance science. It is our job.", "Carl Berg"),
                ("Is he right?", "HILL"),
            ],
        ),
        (
            "The minister said, “We will not ever go.”",
            [("The minister said,", "HILL"), ("We will not ever go.", "The minister")],
        ),
        (
            "General Carl Berg called it “irresponsible” and left.",
            [("General Carl Berg called", "HILL"), ("it “irresponsible”", "Carl Berg"), ("and left.", "HILL")],
        ),
        (
            "His adviser rang me and asked, “Are you sure?” I said yes.",
            [("His adviser rang me and asked,", "HILL"), ("Are you sure?", "His adviser"), ("I said yes.", "HILL")],
        ),
        (
            "The minister said that, quote, “aliens are here.” Are they?",
            [("The minister said that, quote,", "HILL"), ("aliens are here.", "The minister"), ("Are they?", "HILL")],
        ),
        ("You said: “No.” Why?", [("You said:", "HILL"), ("No.", "You"), ("Why?", "HILL")]),
    ],
)
def test_what_somebody_quotes_in_an_interview_is_not_theirs(asked: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(asked) == expected


def test_words_in_marks_of_which_a_turn_does_not_tell_are_not_its_speakers() -> None:
    assert told("“Who are you to ask?” That is the mood.") == [
        ("Who are you to ask?", None),
        ("That is the mood.", "HILL"),
    ]


@pytest.mark.parametrize(
    "own",
    [
        "I told them, “We will not ever go there.”",
        "It is a “war on terror” again.",
        "“We will not ever go.” (Laughter.)",
    ],
)
def test_what_the_speaker_of_a_turn_says_and_calls_something_is_theirs(own: str) -> None:
    ((words, speaker),) = told(own)
    assert words.strip("“”") in own
    assert speaker == "HILL"


def test_a_label_that_tells_only_that_somebody_asks_names_nobody() -> None:
    text = "MS. LIMA: Welcome.\n\nQ    Will you go?\n\nMS. LIMA: No.\n\nQUESTION: Why?\n\nMS. LIMA: It is late."
    assert said(text)[1] == ("Will you go?", None)
    assert said(text)[3] == ("Why?", None)


def test_a_label_of_one_letter_names_nobody() -> None:
    text = "L: Is it late?\n\nB: It is not.\n\nL: And now?\n\nB: Now it is."
    assert {speaker for _, speaker in said(text)} == {None}


def test_the_kind_or_the_topic_of_what_follows_a_colon_is_no_speaker() -> None:
    text = "Pro: It is cheap.\n\nCon: It is late.\n\nPro: It is ours, Ana Lima said.\n\nCon: It is “dear”, she said."
    assert {speaker for _, speaker in said(text)} == {"Ana Lima"}
    interview = "Interview: The General Who Said No\n\nHILL: Why?\n\nLIMA: It is late.\n\nHILL: Will you go?"
    assert said(interview)[0] == ("Why?", "HILL")


@pytest.mark.parametrize(
    "name", ["Ursula von der Leyen", "Luiz Inácio Lula da Silva", "Émile Berg", "Mohammed ibn Salman"]
)
def test_a_label_may_be_any_name(name: str) -> None:
    text = f"Ana Lima: Is it late?\n\n{name}: It is not.\n\nAna Lima: And now?\n\n{name}: Now it is."
    assert said(text) == [
        ("Is it late?", "Ana Lima"),
        ("It is not.", name),
        ("And now?", "Ana Lima"),
        ("Now it is.", name),
    ]
