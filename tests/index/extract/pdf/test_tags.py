from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from index.extract.pdf.document import extract_pdf
from index.extract.pdf.lines import Line
from index.extract.pdf.marks import ARTIFACT
from index.extract.pdf.tags import believed, blocks_of

FULL = "they spoke of peace and of the bridge for the whole day."


def named(**values: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in values.items()})


def element(kind: str, *kids: PdfObject) -> DictionaryObject:
    return named(S=NameObject(kind), K=ArrayObject(kids))


def number(mark: int) -> NumberObject:
    return NumberObject(mark)


def made_pdf(lines: list[tuple[str, str]], root: DictionaryObject | None, **catalog: PdfObject) -> bytes:
    """A page of lines, each after the operators that begin its marked content; elements without a page are on it."""
    writer = PdfWriter()
    page = writer.add_blank_page(400, 400)
    drawn = (
        f"{begin} BDC BT /F1 10 Tf 1 0 0 1 40 {350 - 12 * place} Tm ({text}) Tj ET EMC"
        for place, (begin, text) in enumerate(lines)
    )
    content = DecodedStreamObject()
    content.set_data("\n".join(drawn).encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    font = named(Type=NameObject("/Font"), Subtype=NameObject("/Type1"), BaseFont=NameObject("/Helvetica"))
    marks = named(Second=named(MCID=number(2)))
    page[NameObject("/Resources")] = named(Font=named(F1=font), Properties=marks)
    if root is not None:
        assert page.indirect_reference is not None
        for held in [root, *(kid for kid in root.get("/K", ()) if isinstance(kid, DictionaryObject))]:
            held[NameObject("/Pg")] = page.indirect_reference
        writer.root_object[NameObject("/StructTreeRoot")] = writer._add_object(root)
    writer.root_object.update({NameObject(f"/{name}"): value for name, value in catalog.items()})
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def paragraphs(data: bytes) -> list[str]:
    return extract_pdf(data).text.split("\n\n")


def test_paragraphs_are_those_that_the_file_tags_though_nothing_on_the_page_tells_them_apart() -> None:
    lines = [("/P <</MCID 0>>", FULL), ("/P <</MCID 1>>", FULL.title()), ("/P /Second", FULL.title())]
    assert len(paragraphs(made_pdf(lines, None))) == 1
    root = named(K=ArrayObject([element("/P", number(0)), element("/P", number(1), number(2))]))
    assert paragraphs(made_pdf(lines, root)) == [FULL, f"{FULL.title()} {FULL.title()}"]


def test_an_item_is_one_block_with_its_label_and_its_paragraph_and_a_role_counts_as_what_it_stands_for() -> None:
    lines = [("/Lbl <</MCID 0>>", "a\\)"), ("/P <</MCID 1>>", "First."), ("/Head <</MCID 2>>", "Second.")]
    item = element("/LI", element("/Lbl", number(0)), element("/LBody", element("/P", number(1))))
    root = named(K=ArrayObject([item, element("/Head", number(2))]), RoleMap=named(Head=NameObject("/H1")))
    assert paragraphs(made_pdf(lines, root)) == ["a) First.", "Second."]


def test_artifacts_are_no_part_of_the_text() -> None:
    lines = [("/P <</MCID 0>>", "The talks went on."), ("/Artifact <</Type /Pagination>>", "The Courier")]
    root = named(K=ArrayObject([element("/P", number(0))]))
    assert paragraphs(made_pdf(lines, root)) == ["The talks went on."]


def test_what_stands_untagged_in_the_midst_of_a_block_is_left_out_and_elsewhere_it_stays() -> None:
    texts = [("The Courier", None), ("They", 1), ("Page 2", None), ("agreed.", 1), ("Now", 2), ("Beside", None)]
    page = [Line(text, 40, 300 - 12 * place, 10, block) for place, (text, block) in enumerate(texts)]
    assert [line.text for line in believed([page[:2], page[2:]])[1]] == ["agreed.", "Now", "Beside"]
    assert [line.text for line in believed([page[:2], page[2:]])[0]] == ["The Courier", "They"]


def test_tags_of_every_line_as_a_paragraph_are_not_believed() -> None:
    page = [Line(text, 40, 300 - 12 * place, 10, place) for place, text in enumerate(["They", "spoke", "of peace."])]
    page.append(Line("The Courier", 40, 20, 10, ARTIFACT))
    assert believed([page]) == [[line._replace(block=None) for line in page]]


def test_a_structure_that_leads_back_to_itself_is_read_once() -> None:
    root = named(K=ArrayObject([element("/P", number(0))]))
    writer = PdfWriter(BytesIO(made_pdf([("/P <</MCID 0>>", "Peace.")], root)))
    kids = writer.root_object["/StructTreeRoot"]["/K"]  # type: ignore[index] # a dictionary, as written above
    kids.append(writer.root_object.raw_get("/StructTreeRoot"))
    made = BytesIO()
    writer.write(made)
    assert paragraphs(made.getvalue()) == ["Peace."]


def objects(inner: st.SearchStrategy[PdfObject]) -> st.SearchStrategy[PdfObject]:
    names = st.sampled_from(["/S", "/K", "/Pg", "/Type", "/MCID", "/Stm", "/RoleMap"]).map(NameObject)
    return st.one_of(st.lists(inner, max_size=3).map(ArrayObject), st.dictionaries(names, inner).map(DictionaryObject))


KINDS = st.sampled_from(["/P", "/LI", "/MCR", "/Span"]).map(NameObject)
LEAVES = st.one_of(KINDS, st.integers(-1, 3).map(NumberObject), st.just(NullObject()), st.just(TextStringObject("x")))


@given(st.recursive(LEAVES, objects, max_leaves=12))
def test_whatever_a_structure_holds_the_text_is_read(held: PdfObject) -> None:
    data = made_pdf([("/P <</MCID 0>>", "They spoke of peace.")], None, StructTreeRoot=held)
    assert len(blocks_of(PdfReader(BytesIO(data)))) == 1
    assert paragraphs(data) == ["They spoke of peace."]
