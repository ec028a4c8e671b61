from collections.abc import Callable
from datetime import date
from os import mkfifo
from pathlib import Path

import pytest
from made_documents import TITLE, article_page, flowed_pdf, made_paragraphs

from index.errors import BriefingRefused, LibraryNotFound
from index.library import open_library
from index.load import load_file

Documents = Callable[..., Path]


def test_a_text_file_takes_its_metadata_from_the_toml_beside_it(documents: Documents) -> None:
    folder = documents(
        a_txt="They spoke.\n", a_toml='title = "Talks"\npublished = 2025-04-04\nurl = "https://example.org/a"'
    )
    briefing = load_file(folder / "a.txt")
    assert (briefing.id, briefing.text) == ("a", "They spoke.\n")
    assert briefing.metadata.title == "Talks"
    assert briefing.metadata.published == date(2025, 4, 4)
    assert briefing.metadata.url == "https://example.org/a"


def test_without_metadata_the_first_line_is_the_title(documents: Documents) -> None:
    assert load_file(documents(a_txt="\ufeff\n  The talks\nThey spoke.") / "a.txt").metadata.title == "The talks"


@pytest.mark.parametrize("rule", ["---", "***", "- - -", "====="])
def test_a_rule_is_no_title(documents: Documents, rule: str) -> None:
    briefing = load_file(documents(a_md=f"{rule}\n\nThe talks: a note\n\nThey spoke.") / "a.md")
    assert (briefing.metadata.title, briefing.body.start) == ("The talks: a note", 0)


def test_an_empty_file_is_titled_by_its_name(documents: Documents) -> None:
    assert load_file(documents(a_txt="") / "a.txt").metadata.title == "a"


@pytest.mark.parametrize("block", ["---\ntitle: Talks\npublished: 2025-04-04\n---\n", '+++\ntitle = "Talks"\n+++\n'])
def test_front_matter_is_metadata_and_no_paragraph(documents: Documents, block: str) -> None:
    briefing = load_file(documents(a_md=block + "They spoke.") / "a.md")
    assert briefing.metadata.title == "Talks"
    assert briefing.body.of(briefing.text) == "They spoke."
    assert briefing.text == block + "They spoke."


def test_text_between_two_rules_is_text(documents: Documents) -> None:
    briefing = load_file(documents(a_md="---\nJust words.\n---\nThey spoke.") / "a.md")
    assert briefing.body.of(briefing.text).startswith("---\nJust words.")


def test_line_ends_of_any_system_are_line_ends(documents: Documents) -> None:
    assert load_file(documents(a_txt="One.\r\nTwo.\rThree.") / "a.txt").text == "One.\nTwo.\nThree."


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"a_txt": b"caf\xe9\0"}, ("a.txt", "UTF-8")),
        ({"a_txt": "x", "a_toml": b"\xff"}, ("a.toml", "UTF-8")),
        ({"a_txt": "x", "a_toml": 'titel = "T"'}, ("a.toml", "titel", "title")),
        ({"a_txt": "x", "a_toml": "title = 3"}, ("a.toml", "title", "text")),
        ({"a_txt": "x", "a_toml": 'title = ""'}, ("a.toml", "title", "text")),
        ({"a_txt": "x", "a_toml": 'published = "Friday"'}, ("a.toml", "published", "date")),
        ({"a_txt": "x", "a_toml": "published = 2025-04-04T10:00:00"}, ("a.toml", "published", "date")),
        ({"a_txt": "x", "a_toml": 'url = "javascript:alert(1)"'}, ("a.toml", "url", "https://")),
        ({"a_txt": "x", "a_toml": "title ="}, ("a.toml", "TOML")),
        ({"a_md": "---\ntitle: [\n---\nx"}, ("a.md", "front matter")),
        ({"a_md": "---\nlayout: post\ntitle: Talks\n\nThey spoke."}, ("a.md", "front matter never ends", "line ---")),
        ({"a_md": "+++\ntitle = 'Talks'\nThey spoke."}, ("a.md", "front matter never ends", "line +++")),
        ({"a_md": "---\n1: x\n---\nx"}, ("a.md", "1")),
        ({"a_txt": "x", "a_toml": "a = " + "[" * 9999}, ("a.toml", "TOML")),
        ({"a_txt": "x", "a_toml": "title = " + "9" * 5000}, ("a.toml", "TOML")),
        ({"a_txt": "x", "a_toml": "#" * 60_000}, ("a.toml", "too long")),
        ({"a_txt": "x", "a_toml": f'title = "{"T" * 5000}"'}, ("a.toml", "'title'", "no longer than")),
        ({"a_txt": "x", "a_toml": 'url = "http://[::1"'}, ("a.toml", "url", "https://")),
        ({"a_txt": "x", "a_toml": 'url = "https://"'}, ("a.toml", "url", "https://")),
        ({"a_txt": "x", "a_toml": 'url = "http://a:99999/"'}, ("a.toml", "url", "https://")),
        ({"a_txt": "x", "a_toml": 'pages = "all"'}, ("a.toml", "pages", "list")),
        ({"a_txt": "x", "a_toml": "pages = [0, 2]"}, ("a.txt", "pages", "within the text")),
        ({"a_txt": "x", "a_toml": "pages = [1]"}, ("a.txt", "pages", "start at 0")),
        ({"a_md": "---\ntitle: " + "9" * 5000 + "\n---\nx"}, ("a.md", "front matter")),
        ({"a_md": "---\ntitle: x\n" + "#" * 60_000 + "\n---\nx"}, ("a.md", "front matter", "too long")),
        ({"a_pdf": "They spoke."}, ("a.pdf", "not a PDF", "ends in .pdf")),
        ({"a_html": "They spoke."}, ("a.html", "not a web page")),
        ({"a\nb_txt": "x"}, ("a\\nb.txt", "rename")),
        ({"a_md": "x", "a_txt": "x"}, (".txt", ".md")),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence_that_names_it(
    documents: Documents, files: dict[str, str | bytes], told: tuple[str, ...]
) -> None:
    with pytest.raises(BriefingRefused) as refusal:
        open_library(str(documents(**files)))
    sentence = str(refusal.value)
    assert all(words in sentence for words in told)
    assert "\n" not in sentence


@pytest.mark.parametrize("name", ["A.TXT", "b.Md", "c.HTM"])
def test_capitals_in_the_ending_of_a_name_make_no_difference(documents: Documents, name: str) -> None:
    stem, suffix = name.split(".")
    folder = documents(**{f"{stem}_{suffix}": "<p>They spoke of peace all day.</p>"})
    (briefing,) = open_library(str(folder)).of(None).briefings
    assert briefing.id == stem
    assert "They spoke of peace all day." in briefing.text


def test_a_pipe_a_folder_and_a_device_are_no_files(tmp_path: Path) -> None:
    mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "device.txt").symlink_to("/dev/zero")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "not there")
    for name, told in (
        ("pipe.txt", "it is not a file; name a document"),
        ("folder.txt", "it is a folder; name the documents in it"),
        ("device.txt", "it is not a file"),
        ("nowhere.txt", "there is no such file"),
    ):
        with pytest.raises(BriefingRefused, match=f"{name}: {told}"):
            load_file(tmp_path / name)


def test_a_pipe_beside_a_document_is_no_metadata(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They spoke.")
    mkfifo(tmp_path / "a.toml")
    with pytest.raises(BriefingRefused, match=r"a\.toml: it is not a file"):
        load_file(tmp_path / "a.txt")


def test_reading_stops_where_a_file_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(BriefingRefused, match=r"a\.txt: it is larger than 10 MB"):
        load_file(tmp_path / "a.txt")


def test_web_pages_and_pdfs_take_the_metadata_beside_them_before_their_own(documents: Documents) -> None:
    page, pdf = article_page(made_paragraphs(1)), flowed_pdf(made_paragraphs(2))
    folder = documents(a_html=page, a_toml='title = "Talks"', b_pdf=pdf)
    briefings = open_library(str(folder)).of(None).briefings
    assert [briefing.metadata.title for briefing in briefings] == ["Talks", TITLE]
    assert {briefing.metadata.author for briefing in briefings} == {"Jane Writer"}


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryNotFound, match="nowhere"):
        open_library(str(tmp_path / "nowhere"))
