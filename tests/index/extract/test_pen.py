"""How long the lines of a page are, by the letters that it draws."""

from io import BytesIO

import pytest
from drawn_pdf import drawn, stream_of
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

from index.extract.lines import page_lines


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


def test_of_what_a_form_draws_the_length_is_not_known_and_of_what_follows_it_is() -> None:
    shown = "BT /F1 10 Tf 72 {y} Td (they) Tj ET"
    writer = PdfWriter(BytesIO(drawn(f"/X1 Do {shown.format(y=600)}", space=250)))
    resources = writer.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    form = stream_of(shown.format(y=700))
    form[NameObject("/Type")], form[NameObject("/Subtype")] = NameObject("/XObject"), NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject(map(NumberObject, (0, 0, 595, 842)))
    form[NameObject("/Resources")] = DictionaryObject(resources)
    resources[NameObject("/XObject")] = DictionaryObject({NameObject("/X1"): writer._add_object(form)})
    made = BytesIO()
    writer.write(made)
    assert lengths(made.getvalue()) == [None, pytest.approx(20)]
