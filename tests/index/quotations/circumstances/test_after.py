"""The circumstances behind a cue."""

from quotation_texts import quotations_of


def test_what_somebody_warns_against_is_nobody_spoken_to() -> None:
    text = "Ana Lima warned against buying the drug. “There is no dose,” she said."
    assert [quotation.addressee for quotation in quotations_of(text)] == [None, None]


def test_how_long_ago_something_was_said_is_when_and_none_of_it() -> None:
    text = "Ana Lima told the council a day earlier that the port was closed."
    (quotation,) = quotations_of(text)
    assert (quotation.when and quotation.when.of(text), quotation.span.of(text)) == (
        "a day earlier",
        "the port was closed",
    )
