"""Whom a library quotes: by name and role, most quoted first."""

from dataclasses import replace
from datetime import date

from texts import briefing_of

from index.shelves.shelf import Shelf

FIRST = (
    "“The port must stay open,” Ana Lima, the harbour minister, said. “It feeds the island.”\n"
    "“The cranes are old,” Bo Berg said."
)
SECOND = "“The port must close,” Petra Novák said. Lima said the island could wait."


def names(shelf: Shelf, typed: str) -> list[str]:
    return [speaker.name for speaker in shelf.speakers.best(typed, 25)]


def test_speakers_come_with_role_and_number_most_quoted_and_then_newest_first() -> None:
    older = replace(briefing_of(FIRST, published=date(2026, 1, 2)), id="first")
    newer = replace(briefing_of(SECOND, published=date(2026, 1, 9)), id="second")
    shelf = Shelf.of([older, newer])
    assert shelf.speakers.best("", 1) == [("Ana Lima", "the harbour minister", 2)]
    assert names(shelf, "")[1:] == ["Petra Novák", "Lima", "Bo Berg"]


def test_a_part_of_a_name_or_role_finds_its_speaker() -> None:
    shelf = Shelf.of([replace(briefing_of(FIRST), id="first"), replace(briefing_of(SECOND), id="second")])
    assert names(shelf, "brg") == []
    assert names(shelf, "ber") == ["Bo Berg"]
    assert names(shelf, "nowak") == ["Petra Novák"]
    assert names(shelf, "harbor") == ["Ana Lima"]
