"""Quote lookup: by words, speaker and briefing, typos forgiven."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from texts import any_text, briefing_of

from index.models import Quoted
from index.shelves.lookup import Lookup
from index.shelves.shelf import Shelf

FIRST = (
    "“The port must stay open,” Ana Lima, the harbour minister, said. “It feeds the island.”\n"
    "“The cranes are old,” Bo Berg said."
)
SECOND = "“The port must close,” Petra Novák said. Lima said the island could wait."


@pytest.fixture(scope="module")
def quotes() -> Lookup:
    return Shelf.of([replace(briefing_of(FIRST), id="first"), replace(briefing_of(SECOND), id="second")]).quotes


def texts(found: Sequence[Quoted]) -> list[str]:
    return [quoted.quotation.span.of(quoted.briefing.text) for quoted in found]


@pytest.mark.parametrize(
    ("sought", "first"),
    [
        ({"words": "cranes"}, "The cranes are old,"),
        ({"words": "crains old"}, "The cranes are old,"),
        ({"words": "port close"}, "The port must close,"),
        ({"words": "port", "speaker": "Lima"}, "The port must stay open,"),
        ({"speaker": "Novak"}, "The port must close,"),
        ({"speaker": "nov"}, "The port must close,"),
        ({"speaker": "harbor minister"}, "The port must stay open,"),
        ({"briefing": "second"}, "The port must close,"),
    ],
)
def test_the_quotation_meant_comes_first(quotes: Lookup, sought: dict[str, str], first: str) -> None:
    assert texts(quotes.find(**sought))[0] == first


@pytest.mark.parametrize("sought", [{"words": "volcano"}, {"speaker": "Olga"}, {"briefing": "third"}, {"words": "?!"}])
def test_nothing_is_found_where_nothing_is_like_it(quotes: Lookup, sought: dict[str, str]) -> None:
    assert not quotes.find(**sought)


def test_one_at_random_is_what_chance_picks(quotes: Lookup) -> None:
    chosen = quotes.any(lambda named: named[2])
    assert chosen is not None
    assert texts([chosen]) == ["The cranes are old,"]
    assert Lookup([]).any(lambda named: named[0]) is None


def test_a_briefing_is_meant_by_its_id_before_another_of_that_title() -> None:
    briefings = [replace(briefing_of(FIRST), id="first"), replace(briefing_of(SECOND, title="first"), id="second")]
    found = Shelf.of(briefings).quotes.find(briefing="first")
    assert {quoted.briefing.id for quoted in found} == {"first"}
    found = Shelf.of(briefings).quotes.find(briefing="Title")
    assert {quoted.briefing.id for quoted in found} == {"first"}


def test_what_was_found_is_read_one_by_one_and_in_parts(quotes: Lookup) -> None:
    found = quotes.find("port")
    assert found[:2] == list(found)[:2]
    assert found[-1] == list(found)[-1]
    assert len(found) == len(list(found))


@given(any_text, any_text, any_text)
def test_what_is_found_is_a_quotation_of_the_texts(first: str, second: str, words: str) -> None:
    texts = (first, "They met.", second, "They left.")
    shelf = Shelf.of([replace(briefing_of(text), id=f"{number}") for number, text in enumerate(texts)])
    said = [(id, quotation) for id in "0123" for quotation in shelf.contents(id).quotations]
    assert [(quoted.briefing.id, quoted.quotation) for quoted in shelf.quotes.find()] == said
    assert all((quoted.briefing.id, quoted.quotation) in said for quoted in shelf.quotes.find(words, words))
