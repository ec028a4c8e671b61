import re
from itertools import pairwise

import pytest
from hypothesis import given
from texts import any_text, briefing_of, paragraphs_of

from index.split import split_paragraphs, split_passages
from index.split.passages import PASSAGE_LENGTH

BETWEEN = re.compile(r"[\s\ufeff\u200b\u2060]*(?:(?:={3,}|-{3,})\s+)?(?:#{1,6}[ \t]+)?")
"""What may stand between paragraphs: nothing that shows, and the marks of a heading."""

WRAPPED = """\
The ministers met in Brussels on Thursday to talk about money and about
the war, and they left without an agreement that anybody could sign or
show to the press.

They will meet again in the summer, when the weather is better and when
the elections are over.
"""


def test_a_line_is_a_paragraph_and_blank_lines_do_not_count() -> None:
    assert paragraphs_of("One.\n\n  Two. \nThree.\n") == ["One.", "Two.", "Three."]


def test_lines_wrapped_by_hand_are_joined_between_blank_lines() -> None:
    first, second = paragraphs_of(WRAPPED)
    assert first.startswith("The ministers")
    assert first.endswith("the press.")
    assert second.endswith("are over.")


def test_a_heading_counts_and_belongs_to_what_follows() -> None:
    text = "The talks went on all night.\nFrom the Press Briefing on March 31\nShe spoke.\nHe left."
    paragraphs = split_paragraphs(briefing_of(text))
    assert [paragraph.number for paragraph in paragraphs] == [1, 2, 3, 4]
    assert [paragraph.is_heading for paragraph in paragraphs] == [False, True, False, False]
    assert [paragraph.heading and paragraph.heading.of(text) for paragraph in paragraphs] == [
        None, None, "From the Press Briefing on March 31", "From the Press Briefing on March 31",
    ]  # fmt: skip


@pytest.mark.parametrize("mark", ["3", "[3]", "[^3]", "³"])
def test_a_sentence_with_the_mark_of_a_note_is_no_heading(mark: str) -> None:
    text = f"“It is safe,” engineer Mila Stern said.{mark}\n\nThe council paid for it."
    assert not any(paragraph.is_heading for paragraph in split_paragraphs(briefing_of(text)))


def test_a_markdown_heading_is_shown_without_its_marks() -> None:
    text = "## What next?\n\nNobody knows."
    heading, paragraph = split_paragraphs(briefing_of(text))
    assert (heading.span.of(text), heading.is_heading) == ("What next?", True)
    assert paragraph.heading == heading.span


@pytest.mark.parametrize("heading", ["Hartley votes\n=====", "Why?\n----", "“We go,” she says\n---"])
def test_a_line_with_another_drawn_below_it_is_a_heading(heading: str) -> None:
    text = f"{heading}\n\nNobody knows.\nShe left."
    above, *others = split_paragraphs(briefing_of(text))
    assert (above.span.of(text), above.is_heading) == (heading.splitlines()[0], True)
    assert [(one.span.of(text), one.heading) for one in others] == [
        ("Nobody knows.", above.span),
        ("She left.", above.span),
    ]


def test_a_heading_drawn_so_above_wrapped_lines_is_none_of_them() -> None:
    assert paragraphs_of(f"The talks\n---------\n{WRAPPED}")[0] == "The talks"


@pytest.mark.parametrize(
    "text", ["She left.\n-----\nHe came.", "She left.\n\n---------\n\nHe came.", "- One\n---\nTwo."]
)
def test_a_line_between_paragraphs_makes_no_heading_of_what_is_above(text: str) -> None:
    assert [one.is_heading for one in split_paragraphs(briefing_of(text))] == [False, False, False]


@pytest.mark.parametrize("line", ["**Tariffs**", "__Tariffs__", "## **Tariffs**"])
def test_a_short_line_that_is_bold_as_a_whole_is_a_heading_without_its_marks(line: str) -> None:
    text = f"{line}\n\nNobody knows."
    heading, paragraph = split_paragraphs(briefing_of(text))
    assert (heading.span.of(text), heading.is_heading) == ("Tariffs", True)
    assert paragraph.heading == heading.span


@pytest.mark.parametrize("line", ["**Nobody** knows.", "**Nobody knows.**", "**Nobody** and **nothing**."])
def test_a_line_with_bold_words_is_no_heading(line: str) -> None:
    assert not split_paragraphs(briefing_of(f"{line}\n\nHe left."))[0].is_heading


def test_list_items_are_no_headings() -> None:
    paragraphs = split_paragraphs(briefing_of("- first\n* second\n> third\nThe end has come."))
    assert not any(paragraph.is_heading for paragraph in paragraphs)


def test_a_quoted_sentence_signed_with_a_name_is_no_heading() -> None:
    signed = "“We never saw it coming.” — Ana Lima"
    text = f"{signed}\nThe council met again on Monday, and it sat late into the night."
    assert not split_paragraphs(briefing_of(text))[0].is_heading


def test_the_last_line_is_never_a_heading() -> None:
    assert not any(paragraph.is_heading for paragraph in split_paragraphs(briefing_of("Only a title")))


def test_a_long_paragraph_becomes_several_passages_of_whole_sentences() -> None:
    text = "The ministers talked and talked about it. " * 200
    passages = split_passages(text, split_paragraphs(briefing_of(text)))
    assert len(passages) > 1
    assert all(passage.span.end - passage.span.start <= PASSAGE_LENGTH for passage in passages)
    assert sum(len(passage.sentences) for passage in passages) == 200


@given(any_text)
def test_every_visible_character_lies_in_one_paragraph_and_every_sentence_in_one_passage(text: str) -> None:
    paragraphs = split_paragraphs(briefing_of(text))
    assert [paragraph.number for paragraph in paragraphs] == list(range(1, len(paragraphs) + 1))
    spans = [paragraph.span for paragraph in paragraphs]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    between = zip([0, *(span.end for span in spans)], [*(span.start for span in spans), len(text)], strict=True)
    assert all(BETWEEN.fullmatch(text[start:end]) for start, end in between)
    for passage in split_passages(text, paragraphs):
        assert passage.paragraph.span.covers(passage.span)
        assert (passage.sentences[0].start, passage.sentences[-1].end) == passage.span
