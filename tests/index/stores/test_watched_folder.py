"""A folder of documents: edits are seen once they are finished, and a document that cannot be read changes nothing."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from index.library import Library
from index.stores import FolderStore
from index.stores.watched_folder import SETTLED

LONG_AGO = time.time() - 1000


def write(path: Path, text: str, written: float) -> None:
    path.write_text(text)
    os.utime(path, (written, written))


@pytest.fixture
def folder(documents: Callable[..., Path]) -> Path:
    folder = documents()
    write(folder / "a.txt", "They met in Oslo.", LONG_AGO)
    return folder


@pytest.fixture
def library(folder: Path) -> Library:
    library = Library([FolderStore(folder, scan_interval=0)])
    assert texts(library) == ["They met in Oslo."]
    return library


def texts(library: Library) -> list[str]:
    return [briefing.text for briefing in library.of(None).briefings]


def test_documents_that_come_change_and_go_are_seen(library: Library, folder: Path) -> None:
    write(folder / "b.txt", "They met in Rome.", LONG_AGO)
    assert texts(library) == ["They met in Oslo.", "They met in Rome."]
    write(folder / "a.txt", "They met in Bonn.", LONG_AGO + 1)
    assert texts(library) == ["They met in Bonn.", "They met in Rome."]
    write(folder / "a.toml", 'title = "Talks"', LONG_AGO)
    assert library.of(None).briefings[0].metadata.title == "Talks"
    (folder / "a.txt").unlink()
    assert texts(library) == ["They met in Rome."]


def test_a_document_that_is_being_written_waits(library: Library, folder: Path) -> None:
    write(folder / "a.txt", "They met in", time.time() + SETTLED)
    write(folder / "b.txt", "They met in", time.time())
    assert texts(library)[0] in ("They met in Oslo.", "They met in")
    write(folder / "b.txt", "They met in Rome.", LONG_AGO)
    assert texts(library)[-1] == "They met in Rome."


def test_a_shelf_stays_the_same_while_nothing_changes(library: Library) -> None:
    assert library.of(None) is library.of(None)


def test_a_document_that_can_no_longer_be_read_stays_as_it_was(
    library: Library, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(folder / "a.toml", 'titel = "Talks"', LONG_AGO)
    write(folder / "b.txt", "x", LONG_AGO)
    write(folder / "b.toml", "title =", LONG_AGO)
    assert texts(library) == ["They met in Oslo."]
    assert "unknown key 'titel'" in caplog.text
    assert "b.toml" in caplog.text


def test_what_cannot_be_read_is_tried_again_once_it_is_edited_and_not_before(
    library: Library, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(folder / "b.txt", "x", LONG_AGO)
    write(folder / "b.toml", "title =", LONG_AGO)
    for _ in range(3):
        assert texts(library) == ["They met in Oslo."]
    assert caplog.text.count("b.toml") == 1
    write(folder / "b.toml", 'title = "Talks"', LONG_AGO + 1)
    assert texts(library) == ["They met in Oslo.", "x"]


def test_two_documents_of_one_name_leave_what_was_read(
    library: Library, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("a.md", "b.md", "b.txt"):
        write(folder / name, "They met in Riga.", LONG_AGO + 1)
    for _ in range(2):
        assert texts(library) == ["They met in Oslo."]
    assert caplog.text.count("there is a .md and a .txt of that name") == 2
    (folder / "b.md").unlink()
    assert texts(library) == ["They met in Oslo.", "They met in Riga."]


def test_a_link_to_nothing_is_no_document(folder: Path) -> None:
    (folder / "b.txt").symlink_to(folder / "none.txt")
    assert texts(Library([FolderStore(folder)])) == ["They met in Oslo."]


def test_a_folder_that_is_gone_leaves_what_was_read(library: Library, folder: Path) -> None:
    (folder / "a.txt").unlink()
    folder.rmdir()
    assert texts(library) == ["They met in Oslo."]
