"""PDFs that real tools made, some of them to harm."""

from io import BytesIO

import pytest
from drawn_pdf import drawn, drawn_composite
from fpdf import FPDF
from fpdf.enums import EncryptionMethod
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import NameObject, NullObject

from index.extract.extracted import ExtractionRefused
from index.extract.pdf.document import extract_pdf
from index.extract.pdf.hyphens import Words, continued
from index.extract.pdf.lines import LIGATURES


def printed(*lines: str, title: str = "") -> FPDF:
    document = FPDF(format="A4")
    if title:
        document.set_title(title)
    document.add_page()
    document.set_font("Times", size=11)
    for line in lines:
        document.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    return document


@pytest.mark.parametrize(
    "line",
    [
        "[(They ) -300 (spoke ) -300 (of ) -300 (peace.)] TJ",
        "[(They) -300 ( spoke) -300 ( of) -300 ( peace.)] TJ",
    ],
)
def test_a_space_that_is_stretched_to_fill_its_line_is_one_space(line: str) -> None:
    assert extract_pdf(drawn(f"BT /F1 11 Tf 72 700 Td {line} ET")).text == "They spoke of peace."


@pytest.mark.parametrize(
    "state",
    ["{spacing} Tw /F1 11 Tf", "/F1 11 Tf {spacing} Tw q 0 Tw /F1 30 Tf Q", '/F1 11 Tf {spacing} 0 () "'],
)
def test_a_word_that_is_drawn_in_parts_is_whole_though_the_spaces_before_it_are_stretched(state: str) -> None:
    spacing, first = 5, "They all spo"
    moved = length_of(first) + 2 * spacing
    shown = f"({first}) Tj {moved:.3f} 0 Td [(ke o) 20 (f peace.)] TJ"
    text = extract_pdf(drawn(f"BT 72 700 Td {state.format(spacing=spacing)} {shown} ET")).text
    assert text == "They all spoke of peace."


def test_words_are_apart_in_a_tight_line_of_a_font_whose_space_is_something_else() -> None:
    line = "[(Ask) 28 (ed) -224 (whether) -223 (they) -224 (w) 28 (ould)] TJ"
    assert extract_pdf(drawn(f"BT /F1 11 Tf 72 700 Td {line} ET", space=500)).text == "Asked whether they would"


def test_words_are_apart_in_a_font_with_codes_of_two_bytes_and_no_space() -> None:
    words = [f"<{word.encode('utf-16-be').hex()}>" for word in ("Asked", "whether", "they", "would")]
    made = drawn_composite(f"BT /F1 11 Tf 72 700 Td [{' -200 '.join(words)}] TJ ET")
    assert extract_pdf(made).text == "Asked whether they would"


def length_of(text: str) -> float:
    """How long a text is in Helvetica of 11 points, in points."""
    document = FPDF(unit="pt")
    document.set_font("Helvetica", size=11)
    return document.get_string_width(text)


def test_a_page_without_contents_is_as_good_as_none() -> None:
    writer = PdfWriter(BytesIO(drawn("BT /F1 11 Tf 72 700 Td (They spoke.) Tj ET")))
    writer.add_blank_page(595, 842)[NameObject("/Contents")] = NullObject()
    made = BytesIO()
    writer.write(made)
    assert extract_pdf(made.getvalue()).text == "They spoke."


def test_a_space_is_one_whatever_its_font_calls_it() -> None:
    made = drawn("BT /F1 11 Tf 72 700 Td (They spoke.) Tj ET", glyphs="1 beginbfchar\n<20> <0009>\nendbfchar")
    assert extract_pdf(made).text == "They spoke."


def test_a_word_split_at_a_line_end_is_joined_and_a_compound_keeps_its_hyphen() -> None:
    text = extract_pdf(
        bytes(
            printed(
                "The committee that had met on Tuesday in the town hall went on with the nego-",
                "tiations on Wednesday, and on Thursday it was led by a man who is a well-",
                "known farmer. It put off the vote until the autumn, which nobody had thought it",
                "would do.",
            ).output()
        )
    ).text
    assert "the negotiations on Wednesday" in text
    assert "a well-known farmer" in text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("the nego-", "tiations", "the negotiations"),
        ("the nego\u00ad", "tiations", "the negotiations"),
        ("the Anglo-", "American deal", "the Anglo-American deal"),
        ("a well-", "known man", "a well-known man"),
        ("der Außen-", "minister sagte", "der Außenminister sagte"),
        ("in 1939-", "45", "in 1939-45"),
        ("he left—", "and came back", "he left—and came back"),
        ("he left —", "and came back", "he left — and came back"),
        ("部长昨天", "说", "部长昨天说"),
    ],
)
def test_lines_go_on_as_they_were_written(line: str, following: str, joined: str) -> None:
    assert continued(line, following, Words.of([])) + following == joined


def test_a_word_is_joined_as_the_document_writes_it_elsewhere() -> None:
    assert continued("the re-", "election", Words.of(["a re-election is"])) == "the re-"
    assert continued("the re‐", "election", Words.of(["a re‐election is", "a re-election"])) == "the re‐"
    assert continued("the re\u00ad", "election", Words.of(["a re-election is"])) == "the re-"
    assert continued("the Za-", "kharova", Words.of(["Zakharova said"])) == "the Za"


def test_a_compound_that_may_be_one_word_loses_its_hyphen_only_where_other_words_are_split() -> None:
    split = Words.of(["the nego-", "tiations on the re-", "election"])
    assert continued("the re-", "election", split) == "the re"
    assert continued("the re-", "election", Words.of(["a well-", "known re-", "election"])) == "the re-"
    assert continued("the re-", "election", Words.of(["their reelection"])) == "the re"


def test_a_hyphen_that_is_drawn_within_a_line_is_one_though_the_font_calls_it_soft() -> None:
    lines = (
        "A well\u00adknown farmer went to the hall with a well\u00ad",
        "known mayor and all of the other nego\u00ad",
        "tiators.",
    )
    text = extract_pdf(bytes(printed(*lines).output())).text
    assert text == "A well-known farmer went to the hall with a well-known mayor and all of the other negotiators."


@given(st.text(max_size=30), st.text(min_size=1, max_size=30))
def test_joining_takes_nothing_away_but_a_hyphen(line: str, following: str) -> None:
    gone_on = continued(line, following, Words.of([]))
    hyphened = line[:-1] + "-" if line.endswith("\u00ad") else line
    assert gone_on in (hyphened, hyphened + " ", line[:-1])


def test_a_pdf_with_a_password_is_refused() -> None:
    document = printed("They spoke of peace.")
    document.set_encryption(owner_password="owner", user_password="user", encryption_method=EncryptionMethod.RC4)  # noqa: S106
    with pytest.raises(ExtractionRefused, match="encrypted; save it without a password"):
        extract_pdf(bytes(document.output()))


def test_a_pdf_without_text_is_refused() -> None:
    made = BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.write(made)
    with pytest.raises(ExtractionRefused, match="text recognition"):
        extract_pdf(made.getvalue())


@pytest.mark.parametrize("title", ["untitled", "Microsoft Word - letter.docx", "report_final.pdf", "(anonymous)"])
def test_what_a_program_writes_where_nobody_gave_a_title_is_none(title: str) -> None:
    assert "title" not in extract_pdf(bytes(printed("They spoke of peace.", title=title).output())).found


def test_a_title_that_somebody_gave_is_found() -> None:
    made = bytes(printed("They spoke of peace.", title="U.S. and E.U. talks").output())
    assert extract_pdf(made).found["title"] == "U.S. and E.U. talks"


def test_ligatures_are_read_as_their_letters() -> None:
    assert "oﬃcials oﬀ".translate(LIGATURES) == "officials off"


def test_a_letter_that_the_font_does_not_name_is_shown_to_be_there() -> None:
    assert (
        extract_pdf(drawn("BT /F1 11 Tf 72 700 Td (They put o\\033 the vote.) Tj ET")).text
        == "They put o\ufffd the vote."
    )


def test_list_items_and_headings_are_paragraphs_of_their_own() -> None:
    document = printed("The members agreed on what follows, after they had talked for the whole afternoon:")
    for line in ("- no bridge before the summer,", "- no tunnel at all.", "They left at five."):
        document.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    assert extract_pdf(bytes(document.output())).text.split("\n\n")[1:] == [
        "- no bridge before the summer,",
        "- no tunnel at all.",
        "They left at five.",
    ]
