"""The commands that add to a library, list, remove, export and forget."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import GDP, QUESTIONS, briefing_bot, typed_at_a_terminal

pytestmark = pytest.mark.usefixtures("no_environment")


@pytest.fixture
def where(tmp_path: Path) -> tuple[str, str]:
    return "--library", f"sqlite:///{tmp_path / 'library.db'}"


@pytest.fixture
def folder(documents: Callable[..., Path]) -> Path:
    return documents(a_txt="“We met in Oslo,” Ana Lima said.", a_toml='title = "Talks"', b_md="They met in Rome.")


def test_add_json_is_one_object_a_document_of_the_documented_form(folder: Path, where: tuple[str, str]) -> None:
    (folder / "c.txt").write_bytes(b"\x89PNG\r\n")
    done = briefing_bot("add", "--json", str(folder), "nowhere.txt", *where)
    added = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (2, "2 of 4 documents were refused.\n")
    assert all(
        list(record) == ["briefing", "source", "status", "reason", "paragraphs", "quotations"] for record in added
    )
    assert [record["status"] for record in added] == ["added", "added", "refused", "refused"]
    assert added[0] | {"source": ""} == {
        "briefing": "a", "source": "", "status": "added", "reason": None, "paragraphs": 1, "quotations": 1,
    }  # fmt: skip
    assert [record["briefing"] for record in added[2:]] == [None, None]
    assert all(record["reason"] for record in added[2:])


def test_the_same_twice_is_unchanged_and_a_changed_one_replaces(folder: Path, where: tuple[str, str]) -> None:
    assert briefing_bot("add", str(folder), *where).stdout == "2 added.\n"
    assert briefing_bot("add", str(folder), *where).stdout == "2 unchanged.\n"
    (folder / "b.md").write_text("They met in Bonn.")
    assert briefing_bot("add", str(folder), *where).stdout == "1 unchanged, 1 replaced.\n"
    listed = [json.loads(line) for line in briefing_bot("list", "--json", *where).stdout.splitlines()]
    assert [(record["briefing"], len(record["earlier"])) for record in listed] == [("a", 0), ("b", 1)]
    assert listed[0] | {"added": None} == {
        "briefing": "a", "server": None, "title": "Talks", "publisher": None, "published": None, "url": None,
        "paragraphs": 1, "quotations": 1, "added": None, "earlier": [],
    }  # fmt: skip
    assert "Talks" in briefing_bot("list", *where).stdout


def test_what_is_refused_is_told_with_the_reason(folder: Path, where: tuple[str, str]) -> None:
    (folder / "more").mkdir()
    (folder / "more" / "a.txt").write_text("Another text.")
    done = briefing_bot("add", str(folder), *where)
    same_name = f"{folder}/more/a.txt: {folder}/a.txt has the same name; rename one of the two."
    assert (done.returncode, done.stdout, done.stderr) == (2, "2 added, 1 refused.\n", same_name + "\n")
    (folder / "c.pdf").write_text("Talks")
    no_pdf = f"{folder}/c.pdf: it is not a PDF, although its name ends in .pdf; rename it, or save it as a PDF."
    single = briefing_bot("add", str(folder / "c.pdf"), *where)
    assert (single.returncode, single.stdout, single.stderr) == (2, "", no_pdf + "\n")
    several = briefing_bot("add", str(folder), *where)
    assert several.stdout == f"2 unchanged, 2 refused.\n  {no_pdf}\n  {same_name}\n"
    assert several.stderr == "2 of 4 documents were refused.\n"


def test_files_in_a_folder_that_are_no_documents_are_named(
    documents: Callable[..., Path], where: tuple[str, str]
) -> None:
    folder = documents(a_txt="They met.", a_toml='title = "Talks"', b_docx="PK", c_toml='title = "Oslo"', d_csv="1")
    (folder / ".hidden").touch()
    passed = ", ".join(f"{folder}/{name}" for name in ("b.docx", "c.toml", "d.csv"))
    told = f"for only .txt, .md, .html and .pdf files and their metadata are read: {passed}."
    assert briefing_bot("add", str(folder), *where).stdout == f"1 added.\nPassed over, {told}\n"
    for number in range(10, 15):
        (folder / f"x{number}.csv").touch()
    again = briefing_bot("add", str(folder), *where)
    assert again.stdout.endswith(f"{folder}/x10.csv, {folder}/x11.csv and 3 more.\n")
    assert again.returncode == 0
    assert briefing_bot("add", "--json", str(folder), *where).stdout.count("\n") == 1


def test_a_refusal_names_the_file_that_has_to_change(documents: Callable[..., Path], where: tuple[str, str]) -> None:
    folder = documents(a_txt="", b_txt="They met.", b_toml="titel = 1")
    for name, told in (
        ("a.txt", "a.txt: it has no words"),
        ("b.txt", "b.toml: unknown key 'titel'; rename or delete it, "),
    ):
        assert briefing_bot("add", str(folder / name), *where).stderr.startswith(f"{folder}/{told}")


def test_a_servers_briefings_are_its_own(folder: Path, where: tuple[str, str]) -> None:
    briefing_bot("add", str(folder / "a.txt"), *where, "--server", "42")
    question = ("ask", "Where did they meet?", *where)
    assert briefing_bot(*question, "--server", "42").returncode == 0
    assert briefing_bot(*question, "--server", "43").returncode == briefing_bot(*question).returncode == 1
    assert briefing_bot("list", *where).stdout.startswith("There are no briefings here; add one: ")
    declined = briefing_bot("forget", "42", *where, typed="n\n")
    assert (declined.returncode, declined.stderr[-21:]) == (1, "Nothing was deleted.\n")
    assert briefing_bot("forget", "42", "--yes", *where).stdout == "1 briefing and all settings are deleted.\n"
    nothing = briefing_bot("forget", "42", "--yes", *where)
    assert (nothing.returncode, nothing.stdout) == (1, "Server 42 has no briefings of its own, and no settings.\n")
    assert briefing_bot("list", *where, "--server", "42").returncode == 1


def test_what_is_removed_is_gone(folder: Path, where: tuple[str, str]) -> None:
    briefing_bot("add", str(folder), *where)
    removed = briefing_bot("remove", "a", "--json", *where)
    assert (removed.returncode, json.loads(removed.stdout)) == (0, {"briefing": "a", "status": "removed"})
    again = briefing_bot("remove", "a", *where)
    assert (again.returncode, again.stdout) == (1, "")
    told = (
        "There is no briefing “a” here; `briefing-bot list` shows what there is, and with `--server ID` what a server"
    )
    assert again.stderr == f"{told} has of its own.\n"


def test_removing_at_a_terminal_is_asked_about_unless_a_script_does_it(folder: Path, where: tuple[str, str]) -> None:
    briefing_bot("add", str(folder), *where)
    (folder / "b.md").write_text("They met in Bonn.")
    briefing_bot("add", str(folder), *where)
    declined = typed_at_a_terminal("n\n", "remove", "b", *where)
    assert (declined.returncode, declined.stdout.strip()) == (1, "")
    assert "Remove b with 1 earlier version? [y/N]" in declined.stderr
    assert typed_at_a_terminal("y\n", "remove", "b", *where).stdout.strip() == "b is removed."
    unknown = typed_at_a_terminal("y\n", "remove", "b", *where)
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert unknown.stderr.startswith("There is no briefing “b” here")
    assert typed_at_a_terminal("", "remove", "a", "--yes", *where).stdout == "a is removed.\n"


def test_an_export_added_again_is_the_same_library(folder: Path, where: tuple[str, str], tmp_path: Path) -> None:
    briefing_bot("add", str(folder), *where)
    exported = briefing_bot("export", str(tmp_path / "export"), "--json", *where)
    assert [json.loads(line)["status"] for line in exported.stdout.splitlines()] == ["exported"] * 2
    assert briefing_bot("add", str(tmp_path / "export"), *where).stdout == "2 unchanged.\n"
    assert briefing_bot("export", str(tmp_path / "export"), *where).returncode == 2


def test_an_address_without_its_beginning_is_told_so(where: tuple[str, str]) -> None:
    for named in ("example.org/nato-defense", "www.example.org", "ftp://example.org/a.txt"):
        assert briefing_bot("add", named, *where).stderr.endswith("name, or begin an address with https://.\n")
    assert briefing_bot("add", "nowhere/a.txt", *where).stderr.endswith("there is no such file; check its name.\n")


def test_a_library_that_is_only_read_says_so(folder: Path) -> None:
    done = briefing_bot("add", str(folder / "a.txt"), "--library", str(folder))
    assert (done.returncode, done.stdout) == (2, "")
    assert "read as it is" in done.stderr


def test_without_a_place_the_local_database_joins_the_seeds(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    added = briefing_bot("add", str(folder), str(QUESTIONS.parent)).stdout
    assert added.startswith("2 added, 1 unchanged.\nPassed over, ")
    assert added.endswith(f": {QUESTIONS}.\n")
    assert (tmp_path / "data" / "briefing-bot" / "library.db").exists()
    assert len(briefing_bot("list", "--json").stdout.splitlines()) == 3
    assert briefing_bot("ask", GDP).returncode == 0
