from pathlib import Path

import pytest

from bot.files.adding import add_each
from index.library import Library, open_library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(f"sqlite:///{tmp_path}/library.db")


def outcomes(library: Library, folder: Path, texts: dict[str, str]) -> list[tuple[str, str]]:
    """What became of documents of some names and texts: status and briefing, or the reason of a refusal."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    added = add_each(library, [str(folder / name) for name in texts], None)
    return [
        (each.added.status, each.added.briefing) if each.added else ("refused", each.reason or "") for each in added
    ]


def test_of_two_documents_of_one_name_that_differ_the_second_is_refused(library: Library, tmp_path: Path) -> None:
    first, second, third = outcomes(library, tmp_path, {"1/a.txt": "One.", "2/a.txt": "Two.", "3/b.txt": "Three."})
    assert first == ("added", "a")
    assert second[0] == "refused"
    assert second[1].endswith("1/a.txt has the same name; rename one of the two")
    assert third == ("added", "b")


def test_a_name_is_free_while_the_document_that_had_it_is_kept_under_another(library: Library, tmp_path: Path) -> None:
    texts = {"1/b.txt": "One.", "2/a.txt": "One.", "3/a.txt": "Two.", "4/c.txt": "Three."}
    assert outcomes(library, tmp_path, texts) == [
        ("added", "b"),
        ("unchanged", "b"),
        ("added", "a"),
        ("added", "c"),
    ]
