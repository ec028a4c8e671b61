from pathlib import Path

import pytest

from bot.files.sources import sources_in


def filled(folder: Path, *names: str) -> list[str]:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("They spoke of peace.", encoding="utf-8")
    return sources_in([str(folder)])


@pytest.mark.parametrize("page", ["Water plant.html", "Water plant.htm"])
def test_the_parts_of_a_page_that_a_browser_saved_are_no_documents(tmp_path: Path, page: str) -> None:
    saved = filled(tmp_path, page, "Water plant_files/saved_resource.html", "Water plant_files/inner/a.html")
    assert saved == [str(tmp_path / page)]


def test_a_folder_of_such_a_name_without_its_page_is_a_folder(tmp_path: Path) -> None:
    assert filled(tmp_path, "case_files/a.html") == [str(tmp_path / "case_files" / "a.html")]


def test_the_parts_of_a_page_are_documents_where_their_folder_itself_is_named(tmp_path: Path) -> None:
    filled(tmp_path, "Water plant.html", "Water plant_files/saved_resource.html")
    parts = tmp_path / "Water plant_files"
    assert sources_in([str(parts)]) == [str(parts / "saved_resource.html")]
