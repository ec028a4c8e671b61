"""Statements that several make in one voice."""

import pytest
from quotation_texts import quotations_of, said
from texts import briefing_of

from index.models import Verdict
from index.shelves.shelf import Shelf

STATEMENT = (
    "Joint Statement\n\n1. We, the Foreign Ministers of Italy, Spain and Chile, met in Odesa.\n\n"
    "2. We condemn the damage done to the cable. Ana Lima told us that it was old. The Ministers left."
)


def test_what_a_statement_says_in_the_first_person_is_whose_statement_it_is() -> None:
    by = {quote.span.of(STATEMENT): quote.speaker.mention for quote in quotations_of(STATEMENT)}
    makers = by["We condemn the damage done to the cable."]
    assert makers is not None
    assert makers.of(STATEMENT) == "the Foreign Ministers of Italy, Spain and Chile"
    assert by["We, the Foreign Ministers of Italy, Spain and Chile, met in Odesa."] == makers
    assert said(STATEMENT)[-1] == ("it was old", "Ana Lima")


def test_who_makes_a_statement_is_confirmed_to_say_so() -> None:
    shelf = Shelf.of([briefing_of(STATEMENT)])
    (check,) = shelf.check("The foreign ministers said “We condemn the damage done to the cable.”")
    assert check.verdict is Verdict.VERBATIM
    assert not check.is_speaker_open


@pytest.mark.parametrize(
    "text", ["We, the people, left.\n\nWe condemn it.", "We met Italy, the leaders, left.\n\nWe go."]
)
def test_an_article_in_the_first_person_is_no_statement(text: str) -> None:
    assert said(text) == []


def test_a_statement_ends_where_nobody_says_we() -> None:
    behind = "Carl Berg called the text too weak for our time.\n\nWe may shorten letters."
    assert said(f"{STATEMENT}\n\n{behind}") == said(STATEMENT)
