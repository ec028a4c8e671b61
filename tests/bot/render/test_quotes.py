"""Quotations and verdicts as Discord layouts: within its limits for any text, and verbatim."""

import re
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from layout_texts import parts, problems, texts, unquoted
from texts import any_metadata, any_text, briefing_of

from bot.attribution import said_in
from bot.cards import quotation_card_button
from bot.render.checks import CHECKS_SHOWN, render_checks
from bot.render.quotes import pages, render_quotes
from index.errors import QuestionRefused
from index.models import Check, Quoted
from index.shelves.shelf import CLAIM_LENGTH, Shelf
from index.text.markup import unmarked


def page_of(quotes: list[Quoted], page: int = 0) -> list[dict[str, Any]]:
    return render_quotes(quotes, page, lambda quoted: [quotation_card_button(quoted)]).to_components()


def shown(markdown: str) -> str:
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", unquoted(markdown))


def checks_of(shelf: Shelf, claim: str) -> list[Check]:
    try:
        return shelf.check(claim)
    except QuestionRefused:
        return []


def test_a_long_quotation_is_cut_where_it_says_so() -> None:
    (quote,) = Shelf.of([briefing_of(f"“{'We go on and on. ' * 90}” Lima said.")]).quotes.find()
    words = shown(next(texts(page_of([quote]))))
    assert words.endswith(" …")
    assert words.removesuffix("…") in unmarked(quote.briefing.text, said_in(quote))


def test_what_was_said_is_told_from_what_was_reported_by_the_marks_of_the_source() -> None:
    text = "“We *will* pay,” Ana Lima said. Lima said that **they** would be late."
    said, reported = (shown(next(texts(page_of([quote])))) for quote in Shelf.of([briefing_of(text)]).quotes.find())
    assert said == "“We will pay,”"
    assert reported == "they would be late"


def test_an_institution_is_not_said_to_lack_a_name() -> None:
    quotes = Shelf.of([briefing_of("The ferry is late, the harbour authority said on Friday.")]).quotes.find()
    assert "— the harbour authority ·" in "".join(texts(page_of([*quotes])))


def test_a_quotation_has_its_buttons_below_it_and_none_where_there_are_none() -> None:
    (quote,) = Shelf.of([briefing_of("“We are not ready,” Lima said.", url="https://example.org/")]).quotes.find()
    assert [part["label"] for part in parts(page_of([quote])) if "label" in part] == ["Source", "Card"]
    (quote,) = Shelf.of([briefing_of("“We are not ready,” Lima said.")]).quotes.find()
    assert not any("label" in part for part in parts(render_quotes([quote], 0).to_components()))


def test_a_speaker_whom_the_text_leaves_open_is_shown_so() -> None:
    text = "Ana Lima met a senior official in Rome. “We are not ready,” the official said."
    (quote,) = Shelf.of([briefing_of(text)]).quotes.find()
    assert "— the official (not named)" in "".join(texts(page_of([quote])))


@settings(max_examples=1_000)
@given(any_text, any_metadata)
def test_any_quotations_stay_within_discords_limits_and_show_the_source(text: str, metadata: dict[str, Any]) -> None:
    quotes = Shelf.of([briefing_of(text, **metadata)]).quotes.find()
    for page in range(pages(quotes)):
        layout = page_of(quotes, page)
        assert problems(layout, None) == []
    for quote in quotes:
        words = shown(next(texts(page_of([quote]))))
        assert words.removesuffix(" …") in unmarked(text, said_in(quote))


@settings(max_examples=1_000)
@given(any_text, any_metadata, any_text)
def test_any_verdicts_stay_within_discords_limits(text: str, metadata: dict[str, Any], claim: str) -> None:
    shelf = Shelf.of([briefing_of(text, **metadata)])
    for claimed in (claim, text):
        for view in render_checks(checks_of(shelf, claimed[:CLAIM_LENGTH])):
            assert problems(view.to_components(), None) == []


@pytest.mark.parametrize("character", ["a", "*", "語", "👩‍👩‍👧", "\u202e", "Z\u0337", "@", "\\"])
def test_the_longest_of_everything_passes_discords_own_rules(conform: ModuleType, character: str) -> None:
    words = f"We {character * 1500} go"
    said = "\n".join(
        f"“{words} {day}.” Ana {character * 300} Lima, the {character * 90} minister, said." for day in range(4)
    )
    url = "https://example.org/" + "a" * 400
    shelf = Shelf.of([briefing_of(said, title=character * 5000, publisher=character * 5000, url=url)])
    assert problems(page_of(shelf.quotes.find()), conform) == []
    claims = "\n".join(f"Berg said “{words[:900]} away {day}.”" for day in range(CHECKS_SHOWN + 1))
    views = list(render_checks(checks_of(shelf, claims)))
    assert len(views) == 2
    for view in views:
        assert problems(view.to_components(), conform) == []
