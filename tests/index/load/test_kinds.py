from pathlib import PurePath

import pytest

from index.load.kinds import OTHER_FORMATS, DocumentKind, is_document, kind_of_content, kind_of_name, mismatch


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "b.Md", "c.HTML", "d.htm", "e.PDF", "a.b.txt"])
def test_a_name_tells_the_kind_in_small_letters_and_capitals(name: str) -> None:
    assert kind_of_name(name) is not None
    assert is_document(PurePath(name))


@pytest.mark.parametrize("name", ["a", "a.docx", ".txt", "txt", "a.txt.exe", ".hidden.txt"])
def test_other_names_are_no_documents(name: str) -> None:
    assert not is_document(PurePath(name))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", DocumentKind.PDF),
        (b"junk before it %PDF-1.4", DocumentKind.PDF),
        (b"<!DOCTYPE html><p>x", DocumentKind.WEB_PAGE),
        (b"\xef\xbb\xbf\n<?xml version='1.0'?><!-- x --><html>", DocumentKind.WEB_PAGE),
        (b"<h1>A heading</h1> in Markdown", DocumentKind.TEXT),
        (b"They spoke of <html>.", DocumentKind.TEXT),
        (b"", DocumentKind.TEXT),
    ],
)
def test_bytes_show_what_they_are(data: bytes, kind: DocumentKind) -> None:
    assert kind_of_content(data) is kind


@pytest.mark.parametrize("kind", DocumentKind)
@pytest.mark.parametrize("mark", OTHER_FORMATS)
def test_other_formats_are_known_whatever_they_are_called(kind: DocumentKind, mark: bytes) -> None:
    reason = mismatch(kind, mark + b"\0\1\2")
    assert reason is not None
    assert reason.startswith(f"it is {OTHER_FORMATS[mark]}")


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        (DocumentKind.PDF, b"They spoke.", "not a PDF"),
        (DocumentKind.PDF, b"<!doctype html>", "not a PDF"),
        (DocumentKind.TEXT, b"%PDF-1.7", ".pdf"),
        (DocumentKind.WEB_PAGE, b"%PDF-1.7", ".pdf"),
        (DocumentKind.TEXT, b"<!doctype html><p>They spoke.", ".html"),
        (DocumentKind.WEB_PAGE, b"They spoke.", ".txt"),
        (DocumentKind.WEB_PAGE, b"", "it is empty"),
        (DocumentKind.PDF, b" \n", "it is empty"),
    ],
)
def test_wrong_bytes_behind_a_right_name_are_told_and_what_to_do(kind: DocumentKind, data: bytes, told: str) -> None:
    assert told in (mismatch(kind, data) or "")


def test_a_web_page_in_utf_16_is_one() -> None:
    assert mismatch(DocumentKind.WEB_PAGE, "<p>They spoke.".encode("utf-16")) is None
