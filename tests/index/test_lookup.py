"""Quote lookup: by words, speaker and briefing, typos forgiven."""

from dataclasses import replace

import pytest
from texts import briefing_of

from index.lookup import Lookup
from index.models import Quoted
from index.shelf import Shelf

FIRST = (
    "“The port must stay open,” Ana Lima, the harbour minister, said. “It feeds the island.”\n"
    "“The cranes are old,” Bo Berg said."
)
SECOND = "“The port must close,” Petra Novák said. Lima said the island could wait."


@pytest.fixture(scope="module")
def quotes() -> Lookup:
    return Shelf.of([replace(briefing_of(FIRST), id="first"), replace(briefing_of(SECOND), id="second")]).quotes


def texts(found: list[Quoted]) -> list[str]:
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
    assert quotes.find(**sought) == []


def test_one_at_random_is_what_chance_picks(quotes: Lookup) -> None:
    chosen = quotes.any(lambda named: named[2])
    assert chosen is not None
    assert texts([chosen]) == ["The cranes are old,"]
    assert Lookup([]).any(lambda named: named[0]) is None
