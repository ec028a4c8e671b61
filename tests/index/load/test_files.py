from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

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
        ({"a_md": "---\n1: x\n---\nx"}, ("a.md", "1")),
        ({"a_txt": "x", "a_toml": "a = " + "[" * 9999}, ("a.toml", "TOML")),
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


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryNotFound, match="nowhere"):
        open_library(str(tmp_path / "nowhere"))
