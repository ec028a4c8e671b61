"""Markdown's marks are read over, and everything else stays where it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quotation_texts import quotations_of
from texts import any_text, briefing_of

from index.link import link_to
from index.models import Span, Verdict
from index.shelves.shelf import Shelf
from index.text.markup import unmarked, without_addresses, without_marks

TEXT = (
    "**Ana Lima**, the minister, said: “The port is [shut](https://e.org/a_b) and *dead*.”\n\n"
    "“It is not,” [Carl Berg](https://e.org) told reporters."
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**Ana Lima** left", "Ana Lima left"),
        ("_Ana_ and __Carl__ and ***Jon*** and **_Bo_**", "Ana and Carl and Jon and Bo"),
        ("“It is *not* dead,”", "“It is not dead,”"),
        ('a [link](https://e.org/x_y_z) and ![picture](a.png "b")', "a link and picture"),
        ("It cost 5%* then. *) in May", "It cost 5%* then. *) in May"),
        ("5 * 3 * 2, snake_case_names, [sic], f(x)", "5 * 3 * 2, snake_case_names, [sic], f(x)"),
    ],
)
def test_what_makes_words_bold_or_a_link_is_left_out(text: str, plain: str) -> None:
    assert without_marks(text).text == plain


@given(any_text)
def test_each_character_that_is_left_is_where_it_was(text: str) -> None:
    plain = without_marks(text)
    assert "".join(text[place] for place in plain.places) == plain.text
    assert plain.within(Span(0, len(text))) == (0, len(plain.text))
    assert len(without_addresses(text)) == len(text)
    if plain.text:
        whole = plain.without(Span(0, len(plain.text)))
        assert plain.within(whole) == (0, len(plain.text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Lima told the daily *O Jogador* that it was “late”.", "the daily *O Jogador*"),
        ("Ana Lima told *O Jogador* that it was “late”.", "O Jogador"),
        ("Ana Lima told *Port* News that it was “late”.", "*Port* News"),
        (
            "Ana Lima told the daily [Port News](https://e.org) that it was “late”.",
            "the daily [Port News](https://e.org)",
        ),
    ],
)
def test_what_is_found_holds_both_of_two_marks_or_neither(text: str, told: str) -> None:
    (quotation,) = quotations_of(text)
    assert quotation.addressee
    assert quotation.addressee.of(text) == told


def test_names_and_quotations_are_found_in_it() -> None:
    found = [(each.span.of(TEXT), each.speaker.name and each.speaker.name.of(TEXT)) for each in quotations_of(TEXT)]
    assert found == [
        ("The port is [shut](https://e.org/a_b) and *dead*.", "Ana Lima"),
        ("It is not,", "Carl Berg"),
    ]


def test_a_quotation_is_checked_and_linked_without_it() -> None:
    (check,) = Shelf.of([briefing_of(TEXT)]).check("Ana Lima: “The port is shut and dead”")
    assert check.verdict is Verdict.VERBATIM
    link = link_to("https://e.org", "**Ana Lima** left", Span(0, 17))
    assert link.endswith("text=Ana%20Lima%20left")


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("It opens on **December 14**, they say.", "**December 14", "December 14"),
        ("See [the notice](https://e.org/a_b).", "notice](https", "notice"),
        ("> *Nothing* moves today.", "> *Nothing* moves", "Nothing moves"),
        ("## Talks\n# More", "## Talks\n# More", "Talks\nMore"),
        ("Then the `gates` close.", "the `gates`", "the gates"),
        ("> 5 ships, ~~six~~ | 2 | - 3", "> 5 ships, ~~six~~ | 2 | - 3", "> 5 ships, ~~six~~ | 2 | - 3"),
        ("At https://e.org/_a_/b, _they_ say.", "https://e.org/_a_/b, _they_ say", "https://e.org/_a_/b, they say"),
    ],
)
def test_words_are_shown_without_marks_wherever_the_other_halves_stand(text: str, words: str, shown: str) -> None:
    start = text.index(words)
    assert unmarked(text, Span(start, start + len(words))) == shown


@given(any_text, st.integers(0, 300), st.integers(0, 300))
def test_what_is_shown_of_a_part_is_part_of_what_is_shown(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    shown = unmarked(text, span)
    assert shown in unmarked(text, Span(0, len(text)))
    remaining = iter(span.of(text))
    assert all(character in remaining for character in shown)


def test_the_other_half_of_a_mark_is_found_across_blocks() -> None:
    for start in range(1900, 2100, 20):
        text = "x" * start + " It opens on **December 14**, they say. " + "y " * 2000
        assert unmarked(text, Span(start + 10, start + 23)) == "on December"


def test_marks_without_end_take_no_long_time_to_read() -> None:
    assert without_marks("*a " * 100_000 + "x_ " * 100_000).text.startswith("*a *a")
