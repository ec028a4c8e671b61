"""The library: what each server can ask, adding, replacing and removing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from library_texts import figures_of, marked_briefing
from texts import briefing_of

from bot.settings import SEEDS
from index.errors import BriefingNotFound, BriefingRefused, LibraryNotFound, LibraryReadOnly
from index.holdings import AddStatus
from index.library import Library, open_library
from index.models import Briefing, Span

ONE, OTHER = 111, 222


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(f"sqlite:///{tmp_path / 'library.db'}")


def ids(library: Library, server: int | None = None) -> list[str]:
    return [briefing.id for briefing in library.of(server).briefings]


def named(id: str, text: str = "They met in Brussels.") -> Briefing:
    return replace(briefing_of(text), id=id)


def test_a_server_asks_its_own_briefings_and_the_shared_ones(library: Library) -> None:
    library.add(named("shared", "The ministers met in Brussels."))
    library.add(named("own", "The envoys met in Ankara."), ONE)
    assert library.of(ONE).ask("Where did the envoys meet?").evidence[0].briefing.id == "own"
    assert library.of(ONE).ask("Where did the ministers meet?").evidence[0].briefing.id == "shared"
    assert ids(library, ONE) == ["own", "shared"]
    assert ids(library, OTHER) == ids(library) == ["shared"]


def test_a_servers_own_briefing_hides_the_shared_one_of_its_id_from_that_server_alone(library: Library) -> None:
    library.add(named("week", "The ministers met in Brussels."))
    library.add(named("week", "The envoys met in Ankara."), ONE)
    assert library.get("week", ONE).text == "The envoys met in Ankara."
    assert library.get("week", OTHER).text == "The ministers met in Brussels."
    library.remove("week", ONE)
    assert library.get("week", ONE).text == "The ministers met in Brussels."


def test_another_servers_briefings_change_no_figure_of_an_answer(library: Library) -> None:
    library.add(marked_briefing(ONE, 1), ONE)
    before = figures_of(library.of(ONE).ask("What must stay open for the ceasefire?"))
    for number in range(3):
        library.add(marked_briefing(OTHER, number), OTHER)
    assert figures_of(library.of(ONE).ask("What must stay open for the ceasefire?")) == before


def test_the_same_document_twice_is_one_briefing(library: Library) -> None:
    added = library.add(named("week"))
    assert (added.status, added.paragraphs) == (AddStatus.ADDED, 1)
    assert library.add(named("week")) == added._replace(status=AddStatus.UNCHANGED)
    assert library.add(named("copy of week")) == added._replace(status=AddStatus.UNCHANGED)
    assert ids(library) == ["week"]


def test_a_changed_document_replaces_the_old_which_stays_listed(library: Library) -> None:
    first, second = named("week", "They met on Monday."), named("week", "They met on Tuesday.")
    library.add(first)
    assert library.add(second).status is AddStatus.REPLACED
    assert library.of(None).briefings == (second,)
    (earlier,) = library.earlier("week")
    assert earlier.briefing == first
    assert earlier.added <= earlier.replaced
    assert [holding.earlier_versions for holding in library.holdings()] == [1]
    library.add(first)
    assert library.get("week") == first
    assert [version.briefing for version in library.earlier("week")] == [first, second]


def test_a_document_cannot_become_the_double_of_another(library: Library) -> None:
    library.add(named("one", "They met on Monday."))
    library.add(named("two", "They met on Tuesday."))
    with pytest.raises(BriefingRefused, match="the same document is here as 'one'"):
        library.add(named("two", "They met on Monday."))
    assert library.get("two").text == "They met on Tuesday."


def test_what_is_removed_is_gone_with_its_earlier_versions(library: Library) -> None:
    library.add(named("week", "They met on Monday."))
    library.add(named("week", "They met on Tuesday."))
    library.remove("week")
    assert (library.holdings(), library.earlier("week"), ids(library)) == ([], [], [])
    with pytest.raises(BriefingNotFound, match="“week”"):
        library.remove("week")
    with pytest.raises(BriefingNotFound, match="“week”"):
        library.get("week")


def test_forgetting_a_server_deletes_all_that_it_has_and_nothing_else(library: Library, tmp_path: Path) -> None:
    library.add(marked_briefing(None, 1))
    library.add(marked_briefing(ONE, 1), ONE)
    library.add(marked_briefing(ONE, 2), ONE)
    library.add(marked_briefing(OTHER, 1), OTHER)
    assert library.of(ONE).briefings
    assert library.forget(ONE) == 2
    assert library.forget(ONE) == 0
    assert library.of(ONE) is library.of(None)
    assert len(library.holdings(OTHER)) == 1
    library.close()
    assert b"qzbbb" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_all_that_a_briefing_says_of_itself_is_kept(library: Library, tmp_path: Path) -> None:
    (briefing,) = open_library(str(SEEDS)).of(None).briefings
    front = replace(
        named("pages", "front\x00\u202e👩\u200d👧 matter"), body=Span(6, 15), pages=(Span(0, 3), Span(3, 15))
    )
    library.add(briefing)
    library.add(front)
    library.close()
    again = open_library(f"sqlite:///{tmp_path / 'library.db'}")
    assert again.of(None).briefings == (briefing, front)
    assert (again.get(briefing.id), again.get(front.id)) == (briefing, front)


@pytest.mark.parametrize("question", ["How much of GDP does Rubio want?", "What did Ryabkof say?", "Who is she?"])
def test_what_a_database_answers_is_what_the_documents_answer(library: Library, question: str) -> None:
    seeds = open_library(str(SEEDS)).of(None)
    for briefing in seeds.briefings:
        library.add(briefing)
    assert library.of(None).ask(question) == seeds.ask(question)
    assert list(library.of(None).quotes.find("ceasefire")) == list(seeds.quotes.find("ceasefire"))
    assert library.of(None).check("hard power is still necessary") == seeds.check("hard power is still necessary")


@pytest.mark.parametrize("text", ["", " \n ", "— * —"])
def test_a_document_without_words_replaces_nothing(library: Library, text: str) -> None:
    library.add(marked_briefing(None, 1))
    before = library.of(None).briefings
    with pytest.raises(BriefingRefused, match="it has no words; "):
        library.add(replace(briefing_of(text), id=before[0].id))
    assert library.of(None).briefings == before


@pytest.mark.parametrize(
    ("id", "reason"),
    [
        (".hidden", "begins with a dot"),
        ("../up", "begins with a dot"),
        ("a/b", "has a slash in it"),
        ("a\\b", "has a slash in it"),
        ("new\nline", "has characters that cannot be shown"),
        ("\ud800", "has characters that cannot be shown"),
        ("", "is empty"),
        (" edge ", "begins or ends with a space"),
        ("x" * 201, "is too long"),
    ],
)
def test_an_id_that_is_no_files_name_is_refused_and_told_why(library: Library, id: str, reason: str) -> None:
    with pytest.raises(BriefingRefused, match=f"its name {reason}; "):
        library.add(named(id))
    assert library.holdings() == []


@pytest.mark.parametrize("server", [0, -1])
def test_what_is_shared_is_no_servers(library: Library, server: int) -> None:
    library.add(named("shared"))
    for attempt in (lambda: library.of(server), lambda: library.add(named("own", "x"), server)):
        with pytest.raises(ValueError, match="no server's id"):
            attempt()


def test_text_that_is_none_is_refused(library: Library) -> None:
    with pytest.raises(BriefingRefused, match="UTF-8"):
        library.add(named("week", "They met \ud800."))


class TestSeveralPlaces:
    """The seeds and a database together, as the bot has them unless told otherwise."""

    @pytest.fixture
    def both(self, documents: Callable[..., Path], tmp_path: Path) -> Library:
        folder = documents(week_txt="They met in Brussels.")
        return open_library(str(folder), f"sqlite:///{tmp_path / 'library.db'}")

    def test_both_are_asked_and_nothing_is_written_until_something_is_added(
        self, both: Library, tmp_path: Path
    ) -> None:
        assert ids(both) == ids(both, ONE) == ["week"]
        assert not (tmp_path / "library.db").exists()
        both.add(named("later", "They met in Ankara."))
        assert ids(both) == ids(both, ONE) == ["later", "week"]
        assert [holding.added is None for holding in both.holdings()] == [False, True]

    def test_a_document_of_the_folder_is_not_added_again(self, both: Library, tmp_path: Path) -> None:
        week = both.get("week")
        assert both.add(week).status is AddStatus.UNCHANGED
        assert both.add(replace(week, id="copy")).briefing == "week"
        assert not (tmp_path / "library.db").exists()

    def test_the_database_hides_the_folders_briefing_of_the_same_id(self, both: Library) -> None:
        week = both.get("week")
        both.add(named("week", "They met in Ankara."))
        assert both.get("week").text == both.of(None).briefings[0].text == "They met in Ankara."
        both.add(week)
        assert both.get("week") == week
        both.remove("week")
        assert ids(both) == ["week"]

    def test_the_folder_is_only_read(self, both: Library) -> None:
        with pytest.raises(LibraryReadOnly, match="change the files in it"):
            both.remove("week")


def test_a_folder_alone_takes_nothing(documents: Callable[..., Path]) -> None:
    library = open_library(str(documents(a_txt="x")))
    with pytest.raises(LibraryReadOnly):
        library.add(named("b"))
    with pytest.raises(LibraryReadOnly):
        Library().add(named("b"))


@pytest.mark.parametrize("place", ["opensearch://localhost/x", "sqlite:///", "http://example.org", "nowhere"])
def test_a_place_that_is_none_is_named(place: str) -> None:
    with pytest.raises(LibraryNotFound, match=place):
        open_library(place)
