import re
from itertools import pairwise

import pytest
from hypothesis import given
from texts import any_text, sentences_of

from index.models import Span
from index.split import split_sentences

NOTE = r"\[\^[^\]\s]{1,20}\]|\[?\d{1,3}\]?|[¹²³⁰⁴-⁹]{1,3}"


@pytest.mark.parametrize(
    "text",
    [
        "U.S. Secretary of State Marco Rubio spoke.",
        "German Brigadier Gen. Christoph Huber said so.",
        "It rose 3.5 percent on Jan. 6 in the U.K. market.",
        "“Is that so?” he asked.",
        "Mr. Smith and Dr. Jones met J. D. Vance at 5 p.m. Friday.",
        "The fault...I am going.",
        "See No. 10 for details.",
        "“I ... I don’t know,” she said.",
        "Die Fähre fährt erst am 14. Dezember und am 2. August.",
    ],
)
def test_abbreviations_numbers_and_quoted_questions_end_no_sentence(text: str) -> None:
    assert sentences_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It ended. “We go.” They went.", ["It ended.", "“We go.”", "They went."]),
        ("«\u00a0C’est fini.\u00a0» Il partit.", ["«\u00a0C’est fini.\u00a0»", "Il partit."]),
        ("Sie ging. »Es ist aus.« Er blieb.", ["Sie ging.", "»Es ist aus.«", "Er blieb."]),
        ("Sie ging. „Es ist aus.“ Er blieb.", ["Sie ging.", "„Es ist aus.“", "Er blieb."]),
        ('He left." "She stayed.', ['He left."', '"She stayed.']),
        ("They left the U.S. The talks failed.", ["They left the U.S.", "The talks failed."]),
        ("Why? Because! (Really.) Yes…", ["Why?", "Because!", "(Really.)", "Yes…"]),
        ("会議は終わった。「行く。」彼は言った。", ["会議は終わった。", "「行く。」", "彼は言った。"]),
        ("It lasted until April 14. November was worse.", ["It lasted until April 14.", "November was worse."]),
        ("He came at 5 p.m. He left.", ["He came at 5 p.m.", "He left."]),
    ],
)
def test_sentences_end_at_marks_and_take_closing_quotes_along(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


@pytest.mark.parametrize(
    "text",
    [
        "John F. Kennedy, J. A. Berg, J.-P. Lima and Mr. X. Berg met.",
        'George W. “Dubya” Bush and William F. "Bill" Buckley met.',
        "The building J. Berg sold was old.",
        "He likes the U.S. “Golden Dome” plan.",
        "DR. LIMA met Coun. Berg.",
    ],
)
def test_an_initial_ends_no_sentence(text: str) -> None:
    assert sentences_of(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Lima wrote on X.", "“It is a shame,” Berg answered."),
        ("Berg denied it on X.", "Ana Lima did not."),
        ("Officials praised plan B.", "Ana Lima did not."),
        ("The film is about World War I.", "Ana Lima liked it."),
        ("He liked vitamin C.", "Mr. Lima did not."),
        ("Carl Berg works at AT&T.", "Ana Lima does not."),
        ("The fault was Berg’s.", "Ana Lima left in the 1980s."),
        ("He told the broadcaster DR.", "Danish minister Ana Lima agreed."),
        ("They left the U.S.", "“We are glad,” Berg said."),
        ("He left (on X.)", "Ana Lima stayed."),
    ],
)
def test_a_letter_that_is_no_initial_ends_a_sentence(first: str, second: str) -> None:
    assert sentences_of(f"{first} {second}") == [first, second]


@pytest.mark.parametrize("mark", ["[1]", "[^1]", "[^note][2]", "1", "¹²"])
@pytest.mark.parametrize("first", ["The bridge moved.", "“I warned them twice,” Soto said.", "Soto said: “Never.”"])
def test_a_sentence_ends_before_the_mark_of_a_note(first: str, mark: str) -> None:
    assert sentences_of(f"{first}{mark} The ministry fined nobody.{mark}") == [first, "The ministry fined nobody."]


@pytest.mark.parametrize(
    "text",
    [
        "It is version 2.1 The Sequel.",
        "See No.1 Main Street.",
        "They met on Sept.9 Monday night.",
        "He named [1] Berg and [2] Lima.",
    ],
)
def test_a_number_that_marks_no_note_ends_no_sentence(text: str) -> None:
    assert sentences_of(text) == [text]


@given(any_text)
def test_all_but_white_space_and_marks_of_notes_lies_in_exactly_one_sentence(text: str) -> None:
    spans = split_sentences(text, Span(0, len(text)))
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    outside = "".join(
        text[before.end : after.start] for before, after in pairwise([Span(0, 0), *spans, Span(len(text), 0)])
    )
    assert re.fullmatch(rf"(?:\s|{NOTE})*", outside)
