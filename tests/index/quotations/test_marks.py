"""Which marks belong together, and what stands in them."""

import pytest
from quotation_texts import found
from texts import briefing_of

from index.models import Span
from index.quotations import is_in_marks, with_marks
from index.split import split_paragraphs


@pytest.mark.parametrize(
    ("words", "is_quoted"), [("“It is late.” That is all.", True), ("It is a “mess” for all.", False)]
)
def test_words_in_marks_are_somebodys_whoever_it_is(words: str, *, is_quoted: bool) -> None:
    (paragraph,) = split_paragraphs(briefing_of(words))
    assert is_in_marks(words, paragraph, Span(0, min(len(words), 14 if is_quoted else len(words)))) is is_quoted


@pytest.mark.parametrize(
    ("text", "words", "quoted"),
    [
        ("“We will go,” she said.", "We will go,", "“We will go,”"),
        ("«\u00a0On va partir\u00a0», dit-il.", "On va partir", "«\u00a0On va partir\u00a0»"),
        ("''We go,'' he said.", "We go,", "''We go,''"),
        ("“*We* will **go**,” she said.", "We* will **go**,", "“*We* will **go**,”"),
        ("She said: “We will go.\n“And far.”", "We will go.", "“We will go."),
        ("LIMA: We will go.", "We will go.", "We will go."),
    ],
)
def test_words_have_the_marks_that_the_text_has_right_around_them(text: str, words: str, quoted: str) -> None:
    start = text.index(words)
    assert with_marks(text, Span(start, start + len(words))).of(text) == quoted


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Ana Lima said: “We will go.\n“We will go far.”"
    assert [words for _, words, _, _ in found(text)] == ["We will go.", "We will go far."]


@pytest.mark.parametrize("words", ["seen it all", "far, far too late", "may not go now"])
def test_short_words_in_marks_amid_a_sentence_are_no_title(words: str) -> None:
    text = f"Ana Lima said the port had “{words}” on its walls."
    assert [kind for kind, *_ in found(text)] == ["mixed"]


@pytest.mark.parametrize("title", ["Up in the Air", "The Rising of the Tide"])
def test_a_title_ends_with_a_capital(title: str) -> None:
    text = f"Ana Lima said the port had “{title}” on its walls."
    assert [kind for kind, *_ in found(text)] == ["indirect"]
