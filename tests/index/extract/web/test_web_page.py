"""Web pages, made by hand to be odd."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_texts import ARTICLE, STORY, blocks

from index.extract.extracted import ExtractionRefused
from index.extract.web.web_page import extract_web_page


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("“We <b>won’t</b>,” said <a href='/x'>Ms. Example</a>, the <em>mayor</em>, today.", None),
        (
            "Asked why, she said: <q>It costs too much</q>, and left.",
            "Asked why, she said: “It costs too much”, and left.",
        ),
        ("On <time>5 May</time> they spoke of H<sub>2</sub>O for an hour.", "On 5 May they spoke of H2O for an hour."),
        (
            "A&nbsp;third of&#8239;it &amp; more, said Łukasz the mayor&hellip;",
            "A\u00a0third of\u202fit & more, said Łukasz the mayor…",
        ),
        ("White \n\t space  \n is one space for the reader.", "White space is one space for the reader."),
        ("No.", "No."),
    ],
)
def test_a_paragraph_is_what_the_browser_shows_of_it(words: str, shown: str | None) -> None:
    plain = "“We won’t,” said Ms. Example, the mayor, today."
    assert (shown or plain) in blocks(f"<article>{ARTICLE}<p>{words}</p>{ARTICLE}</article>")


def test_a_paragraph_that_repeats_is_there_as_often_as_on_the_page() -> None:
    assert blocks(f"<article>{ARTICLE}{ARTICLE}</article>") == STORY * 2


def test_lists_quotations_headings_and_cells_are_blocks_of_their_own() -> None:
    body = f"""<article>{ARTICLE}<h2>What next</h2><ul><li>No bridge before the summer of next year</li></ul>
    <blockquote><p>“Nobody asked for it, and nobody will.”</p></blockquote>
    <table><tr><td>The cost of the bridge to the town</td><td>40 million</td></tr></table></article>"""
    assert blocks(body)[len(STORY) :] == [
        "What next",
        "No bridge before the summer of next year",
        "“Nobody asked for it, and nobody will.”",
        "The cost of the bridge to the town",
        "40 million",
    ]


def test_a_line_break_ends_a_line() -> None:
    assert {"They spoke of peace,", "and they spoke of war."} <= set(
        blocks(f"<article>{ARTICLE}<p>They spoke of peace,<br>and they spoke of war.</p></article>")
    )


def test_a_page_of_one_short_paragraph_is_that_paragraph() -> None:
    page = "<nav><ul><li><a href='/'>Home</a></li></ul></nav><article><p>They spoke of peace.</p></article>"
    assert blocks(page) == ["They spoke of peace."]


def test_an_article_that_stands_only_in_data_for_scripts_is_read_from_there() -> None:
    data = f'{{"@type": "NewsArticle", "headline": "T", "articleBody": "{" ".join(STORY)}"}}'
    assert blocks("<div id='root'></div>", f'<script type="application/ld+json">{data}</script>') == [" ".join(STORY)]


def test_what_a_page_states_of_its_encoding_is_no_more_asked() -> None:
    page = f'<?xml version="1.0" encoding="koi8-r"?><html><head><meta charset="koi8-r"></head><body><p>{STORY[0]}</p>'
    assert extract_web_page(page).text == STORY[0]


def test_the_language_is_the_one_that_the_page_states() -> None:
    assert extract_web_page(f'<html lang="de"><body>{ARTICLE}</body></html>').found["language"] == "de"


@given(st.text(max_size=200))
def test_any_text_is_a_page_or_refused(text: str) -> None:
    try:
        shown = extract_web_page(text).text
    except ExtractionRefused as refusal:
        shown = str(refusal)
    assert shown.strip()


def test_what_is_white_space_to_python_but_not_to_a_browser_is_no_text_by_itself() -> None:
    with pytest.raises(ExtractionRefused):
        extract_web_page("<!doctype html><html>\x1f")
