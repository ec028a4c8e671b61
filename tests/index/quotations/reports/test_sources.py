"""Whose a whole sentence is."""

import pytest
from quotation_texts import found, quotations_of, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Berg told his wife that he would burn the house down, prosecutors said.",
            ("Berg told his wife that he would burn the house down", None),
        ),
        (
            "Berg told the council there was no order, according to Lima.",
            ("Berg told the council there was no order", "Lima"),
        ),
        (
            "According to the Odesa Times, Berg told Lima that the port would “destroy” them.",
            ("Berg told Lima that the port would “destroy” them", "Odesa Times"),
        ),
    ],
)
def test_what_somebody_said_by_another_source_is_the_sources(text: str, expected: tuple[str, str | None]) -> None:
    assert said(text) == [expected]


TOLD = "“Sell everything. Tell nobody,” Ana Lima told Carl Berg"


@pytest.mark.parametrize(
    "source",
    [
        "prosecutors said",
        "two people who were in the room said",
        "according to prosecutors",
        "according to two people who were in the room",
        "according to people familiar with the matter",
        "according to the indictment, which was read on Friday",
        "according to prosecutors, and left",
    ],
)
def test_marked_words_that_somebody_says_another_said_are_the_sources_with_the_cue(source: str) -> None:
    assert found(f"{TOLD}, {source}.") == [("mixed", TOLD, None, "unnamed")]


@pytest.mark.parametrize(
    "told",
    [
        "Ana Lima told Carl Berg: “Sell everything. Tell nobody,”",
        "Ana Lima told Carl Berg to “sell everything,”",
        "The e-mail read: “Sell everything. Tell nobody,”",
        "The sign said, “Keep out. Danger,”",
    ],
)
def test_marked_words_behind_their_cue_are_not_the_sources_alone(told: str) -> None:
    assert found(f"{told} prosecutors said.") == [("mixed", told, None, "unnamed")]


def test_what_follows_a_source_is_not_what_it_says() -> None:
    assert said("The port is closed, according to two people who were there, and the ships have left.") == [
        ("The port is closed", None)
    ]


def test_a_name_after_a_dash_signs_the_quotation() -> None:
    assert found("“We will go far.” — Ana Lima") == [("direct", "We will go far.", "Ana Lima", "named")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I came, I saw. I left.” — Carl Berg, mayor", ("Carl Berg", "mayor")),
        ("“We will go.” – Ana Lima, head of the port, on Monday", ("Ana Lima", "head of the port")),
        (
            "> “It is still a mouse study.”\n>\n> — Ingrid Falk, Karolinska Institute",
            ("Ingrid Falk", "Karolinska Institute"),
        ),
        ("> “It is still a study.”\n>\n> — Ingrid Falk, who leads it, left.", (None, None)),
        ("“It is still a study.”\n\n– Ingrid Falk, Daily News", (None, None)),
        ("“It is still a study.”\n\n- New York\n- San Diego", (None, None)),
    ],
)
def test_a_signature_may_state_a_role_and_in_a_block_quote_stand_on_a_line_of_its_own(
    text: str, expected: tuple[str, str]
) -> None:
    (quotation,) = quotations_of(text)
    speaker = quotation.speaker
    assert (speaker.name and speaker.name.of(text), speaker.role and speaker.role.of(text)) == expected


def test_a_place_and_a_date_behind_a_dash_sign_nothing() -> None:
    assert said("He said “we go far” — New York, Monday") == [("“we go far” — New York, Monday", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carl Berg of the National Union: “It is long. We have won.”", [("It is long. We have won.", "Carl Berg")]),
        ("Carl Berg: “We have won.”", [("We have won.", "Carl Berg")]),
        ('Mayor Ana Lima: "We go on."', [("We go on.", "Ana Lima")]),
        ("Ana Lima, the mayor: “We go on.”", [("We go on.", "Ana Lima")]),
        ("Berg: “No. Never.” Roth: “Yes. Soon.”", [("No. Never.", "Berg"), ("Yes. Soon.", "Roth")]),
        ("Carl Berg came. Then Berg spoke.\n\nBerg: “We will go.”", [("We will go.", "Carl Berg")]),
        ("10.45am Ana Lima: “We go on.”", [("We go on.", "Ana Lima")]),
        ("Motto: “Never give up.”", []),
        ("Breaking News: “It is over.”", []),
        ("Ana Lima Blasts Port: “It is over.”", []),
        ("Der Spiegel: “Das Ende”", []),
        ("Ana Lima: “We go on,” and left.", []),
    ],
)
def test_a_name_with_a_colon_says_the_sentences_in_marks_behind_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("were Lima's first words", "Lima"),
        ("was Ana Lima’s reply, and she left", "Ana Lima"),
        ("were his last words", None),
        ("is the party's message to voters", None),
    ],
)
def test_marked_words_that_are_called_somebodys_words_are_theirs(told: str, name: str | None) -> None:
    assert said(f"“Peace be with you,” {told}.") == [("Peace be with you,", name)]


def test_marked_words_that_are_called_something_else_are_nobodys() -> None:
    assert said("“Mess” was Lima's party.") == []
