"""Every loader on documents made to break it, as long as asked: python tests/fuzz_loaders.py [SECONDS].

Each finding is printed with the bytes that made it. What was found is kept among the tests.
"""

import asyncio
import sys
import time
import traceback
from io import BytesIO
from itertools import cycle

from browser import installed_browser
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from made_documents import PRINT_STYLES, article_page, cell_pdf, flowed_pdf, made_paragraphs, printed_pdfs
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from index.contents import contents_of
from index.errors import BriefingRefused
from index.load import Extractor, load_bytes

SECONDS = 600
ROUND = 100
"""So many documents are made of each kind in turn."""

PAGES = [article_page(made_paragraphs(text)).encode() for text in range(3)]
PDFS = [cell_pdf(made_paragraphs(1)), flowed_pdf(made_paragraphs(2)), flowed_pdf(made_paragraphs(3), is_indented=True)]
if installed_browser():
    PDFS += asyncio.run(printed_pdfs([(made_paragraphs(4)[:6], PRINT_STYLES[0])], is_tagged=True))
FONT = {"Type": "Font", "Subtype": "Type1", "BaseFont": "Helvetica"}
TAGS = st.sampled_from(
    "a article aside b blockquote body br div font form h1 head html iframe li main math meta nav p pre q script span"
    " style svg table td template title tr ul".split()
)
TREES = st.recursive(
    st.text(max_size=80),
    lambda inner: st.builds(
        lambda tag, attributes, children: f"<{tag} {attributes}>{''.join(children)}</{tag}>",
        TAGS,
        st.text(max_size=20),
        st.lists(inner, max_size=5),
    ),
    max_leaves=40,
)
OPERATORS = st.sampled_from("BT ET Tj TJ Td Tm Tf T* q Q cm Do ' \" BI ID EI gs re f BDC BMC EMC".split())
OPERANDS = st.one_of(
    st.integers().map(str),
    st.floats().map(str),
    st.text(max_size=20).map("({})".format),
    st.sampled_from(["/F1", "[(a) -9 (b)]", "1 0 0 1 72 700", "/F1 12", "/P <</MCID 0>>", "/P /M", "/Artifact"]),
)
CONTENTS = st.lists(st.one_of(OPERATORS, OPERANDS), max_size=60).map(" ".join)
FRONT_MATTER = st.builds("---\n{}\n---\n{}".format, st.text(max_size=200), st.text(max_size=50))


@st.composite
def damaged(draw: st.DrawFn, documents: list[bytes]) -> bytes:
    """A document with some bytes changed, dropped or doubled."""
    data = bytearray(draw(st.sampled_from(documents)))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from([1, 1, 4, 100, 2000]))
        data[start : start + length] = draw(st.one_of(st.binary(max_size=8), st.just(bytes(data[start : start + 50]))))
    return bytes(data)


def drawn_pdf(contents: str) -> bytes:
    """A PDF whose page is drawn by these operators."""
    writer, made = PdfWriter(), BytesIO()
    page = writer.add_blank_page(width=400, height=600)
    font = DictionaryObject({NameObject(f"/{key}"): NameObject(f"/{value}") for key, value in FONT.items()})
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 72 700 Td (They spoke) Tj {contents} ET".encode("latin-1", "replace"))
    page[NameObject("/Contents")] = stream
    writer.write(made)
    return made.getvalue()


def unpacked(data: bytes) -> bytes:
    """A PDF with its streams as they are, so that a damaged one is not merely one that cannot be unpacked."""
    writer, made = PdfWriter(clone_from=PdfReader(BytesIO(data))), BytesIO()
    for page in writer.pages:
        contents = DecodedStreamObject()
        contents.set_data(page.get_contents().get_data())
        page[NameObject("/Contents")] = contents
    writer.write(made)
    return made.getvalue()


ENCODINGS = ["utf-8", "utf-16", "utf-16-le", "utf-32", "cp1252", "koi8-r", "gb18030", "iso2022_jp"]
DOCUMENTS: list[tuple[str, st.SearchStrategy[bytes]]] = [
    ("a.txt", st.binary(max_size=2000)),
    ("a.txt", st.builds(str.encode, st.text(), st.sampled_from(ENCODINGS), st.just("replace"))),
    ("a.md", FRONT_MATTER.map(lambda text: text.encode("utf-8", "replace"))),
    ("a.html", TREES.map(lambda tree: f"<!doctype html><html>{tree}".encode("utf-8", "replace"))),
    ("a.html", damaged(PAGES)),
    ("a.html", st.binary(max_size=500).map(b"<html><body><p>".__add__)),
    ("a.pdf", damaged(PDFS)),
    ("a.pdf", damaged([unpacked(pdf) for pdf in PDFS])),
    ("a.pdf", CONTENTS.map(drawn_pdf)),
    ("a.pdf", st.binary(max_size=500).map(b"%PDF-1.7\n".__add__)),
]


def check(name: str, data: bytes, extractor: Extractor) -> None:
    """A briefing whose every part can be shown, or a refusal of one line."""
    refusals = []
    try:
        briefing = load_bytes(name, data, extractor=extractor)
    except BriefingRefused as refused:
        refusals.append(str(refused))
    if refusals:
        assert "\n" not in refusals[0], "a refusal of more than one line"
        assert name != "a.html" or "damaged" not in refusals[0], "the reading process broke over a web page"
        return
    briefing.text.encode()
    assert "\0" not in briefing.text, "a zero character"
    assert briefing.metadata.title, "no title"
    assert not briefing.pages or "".join(page.of(briefing.text) for page in briefing.pages) == briefing.text, "pages"
    contents_of(briefing)


def fuzz(name: str, documents: st.SearchStrategy[bytes], extractor: Extractor, number: int) -> None:
    """Checks a round of documents, others for each number. Raises what one of them breaks, made small."""

    @seed(number)
    @settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(documents)
    def all_hold(data: bytes) -> None:
        check(name, data, extractor)

    all_hold()


def main(seconds: float) -> None:
    """Checks documents until the time is up, and prints what broke."""
    end, checked, found = time.monotonic() + seconds, 0, 0
    with Extractor() as extractor:
        for number, (name, documents) in enumerate(cycle(DOCUMENTS)):
            if time.monotonic() > end:
                break
            try:
                fuzz(name, documents, extractor, number)
            except Exception:  # noqa: BLE001 - whatever breaks is what is looked for
                found += 1
                print(f"round {number}, {name}:\n{traceback.format_exc(limit=-3)}", flush=True)
            checked += ROUND
    print(f"{checked} documents, {found} findings")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS)
