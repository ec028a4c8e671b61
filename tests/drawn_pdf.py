"""PDFs of one page that a test draws operator by operator."""

from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject


def drawn(operators: str, glyphs: str = "", space: int = 0) -> bytes:
    """A page that these operators draw in Helvetica, or in a font of letters of 500 that has a `space` of this length.

    `glyphs` tells what some of its codes stand for, as in CMaps.
    """
    writer = PdfWriter()
    kind = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in kind.items()})
    if glyphs:
        font[NameObject("/ToUnicode")] = writer._add_object(stream_of(f"begincmap\n{glyphs}\nendcmap"))
    if space:
        font[NameObject("/FirstChar")] = NumberObject(32)
        font[NameObject("/Widths")] = ArrayObject([NumberObject(space), *[NumberObject(500)] * 94])
    return _page(writer, operators, font)


def stream_of(text: str) -> DecodedStreamObject:
    stream = DecodedStreamObject()
    stream.set_data(text.encode("latin-1"))
    return stream


def drawn_composite(operators: str) -> bytes:
    """A page that these operators draw in a font with codes of two bytes, those of Unicode, and letters of 500.

    Where the code of a space would be it has something wide, as a font that numbers its glyphs may.
    """
    writer = PdfWriter()
    kind = {"/Type": "/Font", "/Subtype": "/Type0", "/BaseFont": "/Any", "/Encoding": "/Identity-H"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in kind.items()})
    widths = ArrayObject(map(NumberObject, (0x20, 0x20, 1600, 0x21, 0x7E, 500)))
    letters = DictionaryObject({NameObject("/W"): widths})
    font[NameObject("/DescendantFonts")] = ArrayObject([letters])
    codes = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0021> <007E> <0021>\nendbfrange"
    font[NameObject("/ToUnicode")] = writer._add_object(stream_of(f"begincmap\n{codes}\nendcmap"))
    return _page(writer, operators, font)


def _page(writer: PdfWriter, operators: str, font: DictionaryObject) -> bytes:
    page = writer.add_blank_page(595, 842)
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    page[NameObject("/Contents")] = writer._add_object(stream_of(operators))
    made = BytesIO()
    writer.write(made)
    return made.getvalue()
