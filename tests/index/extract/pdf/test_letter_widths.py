"""What a font of a PDF states about its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NullObject, NumberObject, PdfObject

from index.extract.pdf.letter_widths import letter_widths


def array(*held: int | list[int]) -> ArrayObject:
    return ArrayObject(array(*part) if isinstance(part, list) else NumberObject(part) for part in held)


def font(**held: str | int | PdfObject) -> DictionaryObject:
    kinds = {str: NameObject, int: NumberObject}
    return DictionaryObject(
        {NameObject(f"/{key}"): kinds.get(type(value), lambda given: given)(value) for key, value in held.items()}
    )


def composite(**held: int | PdfObject) -> DictionaryObject:
    return font(Subtype="/Type0", Encoding="/Identity-H", DescendantFonts=ArrayObject([font(**held)]))


def widths_of(made: DictionaryObject, shown: bytes) -> list[float]:
    widths = letter_widths(made)
    assert widths is not None
    return widths.of(shown)


def test_a_simple_font_lists_the_widths_of_codes_of_one_byte_from_its_first() -> None:
    made = font(Subtype="/TrueType", FirstChar=97, Widths=array(500, 250))
    assert widths_of(made, b"abc") == [500, 250, 0]


def test_a_composite_font_lists_widths_of_codes_of_two_bytes_one_by_one_or_for_many() -> None:
    made = composite(W=array(1, [500, 250], 7, 9, 300), DW=600)
    assert widths_of(made, bytes([0, 1, 0, 2, 0, 3, 0, 7, 0, 9, 1, 0])) == [500, 250, 600, 300, 300, 600]
    assert widths_of(composite(), bytes([0, 1])) == [1000]


@pytest.mark.parametrize(
    "made",
    [
        font(Subtype="/Type1", BaseFont="/Helvetica"),
        font(Subtype="/Type3", Widths=array(500)),
        font(Subtype="/Type0", Encoding="/UniJIS-UCS2-H", DescendantFonts=ArrayObject([font()])),
        font(Subtype="/Type0", Encoding="/Identity-H"),
    ],
)
def test_a_font_that_states_no_widths_or_has_codes_that_are_not_plain_has_none(made: DictionaryObject) -> None:
    assert letter_widths(made) is None
    assert letter_widths(None) is None


OBJECTS = st.recursive(
    st.one_of(st.builds(NullObject), st.integers(-5, 70_000).map(NumberObject), st.just(NameObject("/W"))),
    lambda inner: st.lists(inner, max_size=5).map(ArrayObject),
)


@given(OBJECTS, OBJECTS, st.binary(max_size=5))
def test_whatever_stands_for_the_widths_each_letter_has_one(listed: PdfObject, other: PdfObject, shown: bytes) -> None:
    assert len(widths_of(composite(W=listed, DW=other), shown)) == len(shown) // 2
    simple = font(Subtype="/Type1", Widths=ArrayObject([listed, other]), FirstChar=other)
    assert len(widths_of(simple, shown)) == len(shown)
