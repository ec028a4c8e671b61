"""Bytes to briefings: what hostile ones do, and that every refusal is one sentence."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_documents import TITLE, article_page, flowed_pdf, made_paragraphs

from index.errors import BriefingRefused
from index.extract.limits import DOCUMENT_BYTES
from index.load import Extractor, load_bytes
from index.load.metadata import TITLE_LENGTH
from index.split import split_paragraphs


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor() as shared:
        yield shared


def refusal(name: str, data: bytes, extractor: Extractor | None = None) -> str:
    with pytest.raises(BriefingRefused) as refused:
        load_bytes(name, data, extractor=extractor)
    sentence = str(refused.value)
    assert sentence.startswith(f"{name}: ")
    assert "\n" not in sentence
    return sentence


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\x1b")))
def test_the_text_of_a_file_is_its_own_code_point_for_code_point(text: str) -> None:
    briefing = load_bytes("a.txt", text.encode())
    assert briefing.text == text
    assert briefing.body.of(briefing.text) == text
    assert briefing.pages == ()


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md"]))
def test_any_bytes_are_a_briefing_or_refused(data: bytes, name: str) -> None:
    try:
        briefing = load_bytes(name, data)
    except BriefingRefused as refused:
        sentence = str(refused)
    else:
        sentence = briefing.metadata.title
    assert sentence
    assert "\n" not in sentence


def test_right_to_left_and_zero_width_characters_are_kept() -> None:
    text = "שלום \u202eevil\u202c zero\u200bwidth \u200f\u2066x\u2069"
    assert load_bytes("a.txt", text.encode()).text == text


def test_right_to_left_zero_width_and_no_break_spaces_of_a_web_page_are_kept(extractor: Extractor) -> None:
    words = "“Zero\u200bwidth” and שלום\u200f on 5\u00a0May, soft\u00adhyphen and e\u0301, said the <b>mayor</b>."
    page = article_page(made_paragraphs(1)).replace("</h1>", f"</h1><p>{words}</p>")
    assert words.replace("<b>", "").replace("</b>", "") in load_bytes("a.html", page.encode(), extractor=extractor).text


def test_a_million_characters_on_one_line_are_one_paragraph() -> None:
    line = "They spoke of peace. " * 50_000
    briefing = load_bytes("a.txt", line.encode())
    assert len(split_paragraphs(briefing)) == 1
    assert len(briefing.metadata.title) <= TITLE_LENGTH


def test_a_hundred_thousand_empty_paragraphs_are_none(extractor: Extractor) -> None:
    assert split_paragraphs(load_bytes("a.txt", b"\n \n" * 100_000)) == []
    page = article_page(made_paragraphs(1)).replace("</h1>", "</h1>" + "<p></p>" * 100_000)
    text = load_bytes("a.html", page.encode(), extractor=extractor).text
    assert [block for block in text.split("\n\n") if block != TITLE] == made_paragraphs(1)


def test_a_title_of_5000_characters_is_cut_where_the_document_gives_it(extractor: Extractor) -> None:
    page = f"<html><head><title>{'T' * 5000}</title></head><body><article><p>They spoke of peace.</p></article></body>"
    assert len(load_bytes("a.html", page.encode(), extractor=extractor).metadata.title) == TITLE_LENGTH


def test_a_title_of_5000_characters_is_refused_where_somebody_states_it() -> None:
    with pytest.raises(BriefingRefused, match="'title' must be no longer than"):
        load_bytes("a.md", f"---\ntitle: {'T' * 5000}\n---\nx".encode())


def test_wrong_metadata_that_a_page_states_is_passed_over(extractor: Extractor) -> None:
    head = '<link rel="canonical" href="http://[::1"><meta property="article:published_time" content="yesterday">'
    page = article_page(made_paragraphs(1)).replace("</head>", head + "</head>")
    assert load_bytes("a.html", page.encode(), extractor=extractor).metadata.url is None


def test_stated_metadata_goes_before_what_the_document_says(extractor: Extractor) -> None:
    page = article_page(made_paragraphs(1)).encode()
    metadata = load_bytes("a.html", page, {"title": "Mine"}, extractor=extractor).metadata
    assert (metadata.title, metadata.author) == ("Mine", "Jane Writer")


def test_a_page_in_a_legacy_encoding_is_read_as_it_declares(extractor: Extractor) -> None:
    words = "Żołnierze wrócili do koszar, powiedział wczoraj minister."
    page = f'<html><head><meta charset="iso-8859-2"></head><body><article><p>{words}</p></article></body></html>'
    assert load_bytes("a.html", page.encode("iso8859-2"), extractor=extractor).text == words


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.pdf"])
def test_more_than_10_mb_are_refused(name: str) -> None:
    assert "larger than 10 MB" in refusal(name, b"%PDF-" + b"x" * DOCUMENT_BYTES)


@pytest.mark.parametrize("name", ["a.docx", "a", "a.exe"])
def test_an_unknown_kind_is_refused_with_the_known_ones(name: str) -> None:
    assert ".pdf" in refusal(name, b"They spoke.")


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>Please turn on JavaScript to read this.</p><script>" + "var a = 1;" * 10_000 + "</script>",
        "<html><body><div id='root'></div><script>var a = 1;</script></body></html>",
        "<html></html>",
        "<!-- nothing -->",
    ],
)
def test_a_page_of_scripts_and_a_page_without_text_are_refused(page: str, extractor: Extractor) -> None:
    assert "save it as PDF or as text" in refusal("a.html", page.encode(), extractor)


def test_a_page_that_nests_deeper_than_any_stack_is_refused_or_read(extractor: Extractor) -> None:
    assert "save" in refusal("a.html", b"<div>" * 200_000, extractor)


def test_pages_of_a_pdf_cover_its_text_and_each_paragraph_has_one(extractor: Extractor) -> None:
    briefing = load_bytes("a.pdf", flowed_pdf(made_paragraphs(5)), extractor=extractor)
    assert "".join(page.of(briefing.text) for page in briefing.pages) == briefing.text
    numbers = [briefing.page_of(paragraph.span) for paragraph in split_paragraphs(briefing)]
    assert numbers[0] == 1
    assert numbers == sorted(numbers, key=lambda number: number or 0)
    assert numbers[-1] == len(briefing.pages) > 1


def test_a_text_has_no_pages() -> None:
    briefing = load_bytes("a.txt", b"They spoke.")
    assert briefing.page_of(briefing.body) is None
