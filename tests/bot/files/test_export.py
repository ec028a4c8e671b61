"""What is exported is, added again, the same library."""

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text

from bot.errors import ExportRefused
from bot.files.adding import add_each
from bot.files.export import export
from bot.files.sources import sources_in
from index.library import Library, open_library
from index.load import load_file
from index.load.metadata import WORDS_LENGTH
from index.models import Briefing, Metadata, Span

loadable_text = any_text.map(lambda text: text.replace("\r", "\n").replace("\0", " ").encode(errors="replace").decode())
stated = loadable_text.map(lambda text: text.strip()[:WORDS_LENGTH].strip()).filter(bool)
a_name = st.text(st.sampled_from("abcé日 .-_'&%"), min_size=1, max_size=8).filter(
    lambda name: name == name.strip() and not name.startswith(".")
)
text_with_words = loadable_text.filter(lambda text: any(map(str.isalnum, text)))
any_stated_metadata = st.builds(
    Metadata,
    title=stated,
    subtitle=st.none() | stated,
    publisher=st.none() | stated,
    author=st.none() | stated,
    published=st.none() | st.dates(date(1000, 1, 1)),
    url=st.none() | st.just("https://example.org/?a=\"b\"&c='d'"),
    language=st.none() | stated,
)


def library_at(folder: str) -> Library:
    return open_library(f"sqlite:///{folder}/library.db")


@given(st.dictionaries(a_name, st.tuples(text_with_words, any_stated_metadata), max_size=4))
def test_an_export_added_again_gives_the_same_library(documents: dict[str, tuple[str, Metadata]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library, again = library_at(f"{folder}/one"), library_at(f"{folder}/two")
        for id, (text, metadata) in documents.items():
            library.add(Briefing(id, text, Span(0, len(text)), metadata))
        held = library.of(None).briefings
        assert len(list(export(held, Path(folder, "export")))) == len(held)
        outcomes = list(add_each(again, sources_in([f"{folder}/export"]), None))
        assert [outcome.reason for outcome in outcomes] == [None] * len(held)
        assert again.of(None).briefings == held
        library.close()
        again.close()


def test_the_pages_of_a_document_stay_its_pages(tmp_path: Path) -> None:
    pages = (Span(0, 10), Span(10, 10), Span(10, 18))
    briefing = Briefing("report", "They met.\nThey go.", Span(0, 18), Metadata("Report"), pages)
    list(export([briefing], tmp_path / "export"))
    assert load_file(tmp_path / "export" / "report.txt") == briefing


def test_front_matter_stays_front_matter_unless_it_was_mended(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: Talks\n---\nThey met.\n")
    briefing = load_file(tmp_path / "a.md")
    ((_, path),) = export([briefing], tmp_path / "as it was")
    assert (path.name, load_file(path)) == ("a.md", briefing)
    mended = replace(briefing, metadata=Metadata("The talks"))
    ((_, path),) = export([mended], tmp_path / "mended")
    assert path.name == "a.txt"
    assert [one.name for one in sorted((tmp_path / "mended").iterdir())] == ["a.toml", "a.txt"]
    again = load_file(path)
    assert (again.body.of(again.text), again.metadata) == ("They met.\n", mended.metadata)


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")
    with pytest.raises(ExportRefused, match="not empty"):
        list(export([], tmp_path))
    with pytest.raises(ExportRefused, match="cannot be written"):
        list(export([], tmp_path / "a.txt"))
