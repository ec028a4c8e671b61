from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.extract.pdf.lines import Line
from index.extract.pdf.paragraphs import paragraphs_of
from index.extract.pdf.running_heads import without_running_heads

FULL = "they spoke of peace and of the bridge for the whole day long"
POINTS = st.floats(-1e6, 1e6, allow_nan=False)
LINES = st.builds(Line, st.text(min_size=1).map(lambda text: f"x{text}"), POINTS, POINTS, st.floats(0, 1000))
PAGES = st.lists(st.lists(LINES, max_size=8), max_size=5)


def page(*lines: str, top: float = 700, left: float = 72) -> list[Line]:
    return [Line(text, left, top - 12 * number, 10) for number, text in enumerate(lines)]


def grouped(*pages: list[Line]) -> list[int]:
    """How many lines each paragraph has."""
    return [len(paragraph) for paragraph in paragraphs_of(pages)]


@given(PAGES)
def test_every_line_is_in_one_paragraph_in_its_order(pages: list[list[Line]]) -> None:
    lines = [line for paragraph in paragraphs_of(pages) for line in paragraph]
    assert [(line.page, line.line) for line in lines] == [(n, line) for n, page in enumerate(pages) for line in page]


@given(PAGES)
def test_running_heads_are_all_that_is_left_out(pages: list[list[Line]]) -> None:
    for before, after in zip(pages, without_running_heads(pages), strict=True):
        assert [line for line in before if line in after] == after


def test_a_wide_gap_an_indent_and_another_size_open_a_paragraph() -> None:
    gap = [*page(FULL, FULL), *page(FULL, FULL, top=660)]
    assert grouped(gap) == [2, 2]
    indented = page(FULL, FULL, FULL, FULL)
    indented[2] = indented[2]._replace(x=84)
    assert grouped(indented) == [2, 2]
    large = page(FULL, FULL, FULL, FULL)
    large[0] = large[0]._replace(size=14)
    assert grouped(large) == [1, 3]


def test_where_most_paragraphs_are_one_line_the_space_between_them_is_not_that_of_lines() -> None:
    apart = [page(f"Then {FULL[:55]}", top=700 - 20 * number) for number in range(9)]
    assert grouped([line for lines in (page(FULL, FULL, top=732), *apart) for line in lines]) == [2] + [1] * 9


def test_where_most_paragraphs_are_one_line_each_opens_with_its_indent_below_a_heading_too() -> None:
    going_on, alone = [f"Then {FULL[:55]}", FULL], [f"Then {FULL[:46]} it."]
    heading = ["How they left the town"]
    for texts, groups in (
        ([*[going_on] * 2, *[alone] * 7], [2, 2, *[1] * 7]),
        ([*[going_on] * 2, heading, going_on, heading, heading, alone], [2, 2, 1, 2, 1, 1, 1]),
    ):
        lines = page(*(line for text in texts for line in text))
        first = {0, *accumulate(map(len, texts))}
        assert grouped([line._replace(x=86) if n in first else line for n, line in enumerate(lines)]) == groups


def test_the_lines_of_a_block_that_is_set_in_open_no_paragraph() -> None:
    lines = page(FULL, FULL, FULL, FULL, f"Lima {FULL[:50]}", FULL)
    assert grouped([*lines[:3], *(line._replace(x=86) for line in lines[3:])]) == [3, 3]


def test_an_indent_opens_a_paragraph_in_every_column() -> None:
    columns = [*page(FULL, FULL, FULL, FULL), *page(FULL, FULL, FULL, left=320)]
    assert grouped(columns) == [7]
    columns[5] = columns[5]._replace(x=332)
    assert grouped(columns) == [5, 2]


def test_a_sentence_that_ends_early_ends_its_paragraph_but_an_abbreviation_does_not() -> None:
    assert grouped(page(FULL, "so they left.", f"Then {FULL}", FULL)) == [2, 2]
    assert grouped(page(FULL, f"{FULL[:46]} Mr.", f"Miller, {FULL[:50]}", FULL)) == [4]


def test_a_paragraph_goes_on_over_the_end_of_a_page_where_its_line_is_full() -> None:
    assert grouped(page(FULL, FULL), page(FULL, FULL)) == [4]
    assert grouped(page(FULL, "so they left."), page(f"Then {FULL}", FULL)) == [2, 2]


def test_at_the_top_of_a_page_a_line_that_had_room_for_the_next_word_is_a_last_one() -> None:
    running_on = page(*[FULL] * 9, f"{FULL[:-8]}ends.")
    assert grouped(running_on, page(f"I {FULL}", FULL)) == [10, 2]
    assert grouped(running_on, page(f"Everybody {FULL}", FULL)) == [12]


def test_at_the_end_of_a_page_a_line_that_had_room_is_a_heading_though_it_ends_no_sentence() -> None:
    running_on = page(*[FULL] * 9, f"{FULL[:40]} Lima", top=712)
    assert grouped(running_on, page(f"Everybody {FULL[:50]}", FULL)) == [10, 2]
    assert grouped(running_on, page(f"everybody {FULL[:50]}", FULL)) == [12]


def test_of_many_lines_that_run_on_the_shortest_tells_which_line_had_room() -> None:
    last, following = f"{FULL[:-1]}.", page(f"I {FULL}", FULL)
    assert grouped(page(*[FULL] * 9, last), following) == [12]
    assert grouped(page(*[FULL] * 40, last), following) == [41, 2]
    assert grouped(page(*[FULL] * 40, last), page(f"They {FULL}", FULL)) == [43]


def test_a_page_that_had_room_for_one_more_line_ended_with_its_paragraph() -> None:
    last = f"{FULL}."
    assert grouped(page(FULL, FULL, FULL), page(FULL, last), page(f"Then {FULL}", FULL, FULL)) == [5, 3]
    assert grouped(page(FULL, FULL, FULL), page(FULL, FULL), page(FULL, FULL, FULL)) == [8]


def test_a_page_ended_a_paragraph_that_would_be_longer_than_every_other() -> None:
    ending = f"{FULL[:46]} all month now."
    known = [["so they left."], [FULL, ending], [FULL, FULL, "until it was dark."]] * 4
    sure = [page(*lines, top=700 - 90 * number) for number, lines in enumerate(known)]
    begun = [page(FULL, FULL, ending, top=-400), page(f"Then {FULL[:55]}", FULL, ending)]
    joined = [*(line for lines in sure for line in lines), *begun[0]]
    assert grouped(joined, begun[1])[-2:] == [3, 3]
    few = [*sure[2], *begun[0]]
    assert grouped(few, begun[1])[-1] == 6


def test_two_lines_that_were_kept_together_go_on_with_the_page_before_them() -> None:
    assert grouped(page(FULL, FULL, FULL), page(FULL, f"{FULL}."), page(f"Then {FULL}", "so they left.")) == [7]


def test_letters_of_a_typewriter_are_measured_by_their_number() -> None:
    typed = page(*["iiii illi lili ilil mmmm"] * 9, "mmmm mmmm mmm so.")
    assert grouped(typed, page("Illi mmmm mmmm mmmm mmmm", "ilil")) == [10, 2]


def test_lines_that_repeat_at_one_height_of_the_margins_are_running_heads_whatever_number_they_show() -> None:
    pages = [
        [
            Line(f"The Courier, page {number}", 72, 800, 8),
            *page(f"{word} {FULL}", FULL),
            Line(f"- {number} -", 72, 30, 8),
        ]
        for number, word in ((1, "first"), (2, "then"), (3, "last"))
    ]
    assert without_running_heads(pages) == [found[1:3] for found in pages]


def test_a_text_that_repeats_is_no_running_head() -> None:
    pages = [page(FULL, FULL, FULL), page(FULL, FULL, FULL)]
    assert without_running_heads(pages) == pages


def test_a_number_alone_is_a_page_number_at_the_edge_only() -> None:
    assert without_running_heads([page("12", FULL, "1945", FULL)]) == [page("12", FULL, "1945", FULL)[1:]]


def lengthened(lines: list[Line], *lengths: float) -> list[Line]:
    """Lines of which the file tells how long they are, in points."""
    return [line._replace(length=length) for line, length in zip(lines, lengths, strict=True)]


@pytest.mark.parametrize(("length", "groups"), [(300, [12]), (299, [12]), (297, [10, 2])])
def test_where_every_line_fills_its_column_one_that_does_not_ends_its_paragraph(
    length: float, groups: list[int]
) -> None:
    first = lengthened(page(*[FULL] * 9, f"{FULL[:-1]}."), *[300] * 9, length)
    assert grouped(first, lengthened(page(f"Therefore {FULL}", FULL), 300, 300)) == groups


@pytest.mark.parametrize(("length", "groups"), [(285, [12]), (265, [10, 2])])
def test_where_lines_run_on_as_far_as_they_can_one_that_could_go_further_ends_its_paragraph(
    length: float, groups: list[int]
) -> None:
    lengths = [300, 285, 290, 295, 288, 300, 284, 299, 296]
    lines = page(*[FULL] * 9, f"{FULL[:-1]}.", f"Then {FULL}", FULL)
    assert grouped(lengthened(lines, *lengths, length, 300, 300)) == groups


def test_an_entry_of_a_list_of_contents_ends_though_its_number_stands_at_the_edge() -> None:
    lines = page(*[FULL] * 9, "The bridge 7", "The drought 9", FULL)
    assert grouped(lengthened(lines, *[300] * 12)) == [10, 1, 1]
