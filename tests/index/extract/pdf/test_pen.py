"""How long the lines of a page are, by the letters that it draws."""

from io import BytesIO

import pytest
from drawn_pdf import drawn, stream_of
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

from index.extract.pdf.lines import page_lines


def lengths(data: bytes) -> list[float | None]:
    """Of each line of the page, in points."""
    return [line.length for line in page_lines(PdfReader(BytesIO(data)).pages[0], {})]


@pytest.mark.parametrize(
    ("operators", "length"),
    [
        ("(they) Tj", 20),
        ("(th) Tj (ey) Tj", 20),
        ("(th) Tj 10 0 Td (ey) Tj", 20),
        ("[(th) -100 (ey)] TJ", 21),
        ("(th ey) Tj", 22.5),
        ("3 Tw (th ey) Tj", 25.5),
        ("1 Tc (they) Tj", 24),
        ("50 Tz (they) Tj", 10),
        ("2 0 0 1 72 700 Tm (they) Tj", 40),
        ("0 1 -1 0 72 700 Tm (they) Tj", 20),
    ],
)
def test_a_line_is_as_long_as_its_letters_and_moves(operators: str, length: float) -> None:
    made = drawn(f"BT /F1 10 Tf 72 700 Td {operators} ET", space=250)
    assert lengths(made) == [pytest.approx(length)]
    assert lengths(drawn(f"q 2 0 0 2 0 0 cm BT /F1 10 Tf 36 350 Td {operators} ET Q", space=250)) == [
        pytest.approx(2 * length)
    ]


def test_a_space_at_its_end_makes_a_line_no_longer() -> None:
    made = drawn("BT /F1 10 Tf 72 700 Td (they ) Tj 0 -12 Td (say) Tj ET", space=280)
    assert lengths(made) == [pytest.approx(20), pytest.approx(15)]


@pytest.mark.parametrize("operators", ["12 TL (they) '", '12 TL 3 0 (th ey) "'])
def test_of_a_line_in_a_way_of_old_the_length_is_not_known(operators: str) -> None:
    assert lengths(drawn(f"BT /F1 10 Tf 72 700 Td {operators} ET", space=250)) == [None]


def test_of_a_line_in_a_font_that_states_no_widths_the_length_is_not_known() -> None:
    assert lengths(drawn("BT /F1 10 Tf 72 700 Td (they) Tj 0 -12 Td (say) Tj ET")) == [None, None]


def with_form(page: str, form: str) -> bytes:
    """A page that these operators draw, and a form X1 that has its own fonts."""
    writer = PdfWriter(BytesIO(drawn(page, space=250)))
    resources = writer.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    made = stream_of(form)
    made[NameObject("/Type")], made[NameObject("/Subtype")] = NameObject("/XObject"), NameObject("/Form")
    made[NameObject("/BBox")] = ArrayObject(map(NumberObject, (0, 0, 595, 842)))
    made[NameObject("/Resources")] = DictionaryObject(resources)
    resources[NameObject("/XObject")] = DictionaryObject({NameObject("/X1"): writer._add_object(made)})
    data = BytesIO()
    writer.write(data)
    return data.getvalue()


def test_a_line_is_as_long_in_a_form_but_not_where_its_spaces_are_stretched() -> None:
    page = "BT /F1 10 Tf 1 Tc 72 600 Td (they) Tj ET /X1 Do BT 72 500 Td (say) Tj ET"
    in_form = "BT /F1 10 Tf 72 {y} Td {spacing} Tw (they) Tj ET"
    form = in_form.format(y=700, spacing=0) + in_form.format(y=680, spacing=2)
    assert lengths(with_form(page, form)) == [pytest.approx(24), pytest.approx(20), None, pytest.approx(18)]


def test_a_form_that_is_not_there_is_none() -> None:
    assert lengths(drawn("/X1 Do BT /F1 10 Tf 72 700 Td (they) Tj ET", space=250)) == [pytest.approx(20)]


def test_words_that_are_drawn_apart_are_apart_though_the_space_of_their_font_is_wide() -> None:
    parts = [("th", 72), ("ey", 82), ("say", 94)]
    operators = " ".join(f"BT 10 0 0 10 {x} 700 Tm /F1 1 Tf ({part}) Tj ET" for part, x in parts)
    page = PdfReader(BytesIO(drawn(operators, space=500))).pages[0]
    assert [line.text for line in page_lines(page, {})] == ["they say"]
