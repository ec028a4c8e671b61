"""A text in pages: nothing is left out, nothing comes twice, and each page is found by itself."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from texts import any_text, briefing_of

from bot.text_pages import NEAR, PAGE_LENGTH, opening, page_count, page_paragraphs
from index.models import Span

UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u2060"))
"""What has no width, and is no paragraph."""

long_text = st.tuples(any_text, st.integers(1, 40)).map(lambda made: made[0] * made[1])


@given(long_text, st.integers(0, 50))
def test_the_pages_together_are_the_text(text: str, front: int) -> None:
    briefing = replace(briefing_of(text), body=Span(min(front, len(text)), len(text)))
    pages = [page_paragraphs(briefing, page) for page in range(page_count(briefing))]
    words = "".join(each.words for page in pages for each in page)
    assert "".join(words.split()).translate(UNSEEN) == "".join(briefing.body.of(text).split()).translate(UNSEEN)
    assert all(sum(len(each.words) for each in page) <= PAGE_LENGTH + NEAR for page in pages)
    numbers = [each.number for page in pages for each in page]
    assert numbers == sorted(numbers)


def test_pages_end_with_lines_where_they_can_and_else_with_words() -> None:
    lines = briefing_of("\n".join("word " * 19 + "end." for _ in range(50)))
    assert all(page_paragraphs(lines, page)[-1].words.endswith("end.") for page in range(page_count(lines)))
    words = briefing_of("word " * 999)
    assert all(page_paragraphs(words, page)[-1].words.endswith("word") for page in range(page_count(words)))


def test_a_text_that_ends_near_the_end_of_a_page_takes_no_empty_one() -> None:
    assert page_count(briefing_of("x" * (PAGE_LENGTH + 50))) == 2
    assert page_count(briefing_of("word " * 210)) == 2
    assert page_count(briefing_of("x" * PAGE_LENGTH + "\n")) == 1
    assert page_count(briefing_of("word " * 210 + "\n\n")) == 1
    assert page_count(briefing_of("")) == 1


def test_a_last_line_stays_whole_on_its_page() -> None:
    line = "They met in Oslo on Friday.\n"
    briefing = briefing_of(line * (PAGE_LENGTH // len(line) + 1))
    assert page_count(briefing) == 1
    assert {each.words for each in page_paragraphs(briefing, 0)} == {line.strip()}


@given(st.integers(1, 3 * PAGE_LENGTH), st.sampled_from(["", "\n", " \n\n"]))
def test_every_page_of_a_text_that_has_words_has_some(length: int, ending: str) -> None:
    briefing = briefing_of(("word " * PAGE_LENGTH)[:length] + ending)
    assert all(page_paragraphs(briefing, page) for page in range(page_count(briefing)))


def test_each_paragraph_has_its_number_and_its_heading_the_mark() -> None:
    briefing = briefing_of("They met.\n\n\n## Talks\nThey spoke.\n")
    assert page_paragraphs(briefing, 0) == [(1, "They met."), (2, "## Talks"), (3, "They spoke.")]


def test_a_paragraph_that_goes_on_has_its_number_on_both_pages() -> None:
    briefing = briefing_of("They met.\n" + "word " * 300)
    assert [[each.number for each in page_paragraphs(briefing, page)] for page in range(2)] == [[1, 2], [2]]


def test_the_opening_says_where_it_leaves_off() -> None:
    assert opening(briefing_of("\n\nThey met."), 350) == "They met."
    cut = opening(briefing_of("word " * 999), 350)
    assert cut == "word " * 71 + "…"
