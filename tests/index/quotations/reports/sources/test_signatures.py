"""Who signs words in marks."""

import pytest
from quotation_texts import found, quotations_of, said


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


def test_somebody_whom_a_text_does_not_name_may_sign() -> None:
    text = "“He thinks it is a kind of soap.” – an EU official on a colleague from a large state"
    (quotation,) = quotations_of(text)
    assert quotation.speaker.mention
    assert quotation.speaker.mention.of(text) == "an EU official"
    assert quotations_of("“He thinks it is a kind of soap” — a view that the mayor shares.") == []
