"""A briefing as shelves hold it: the same when it is put together, and nothing that the collector of garbage visits."""

import gc
from dataclasses import replace
from datetime import date

from hypothesis import given
from texts import any_text, briefing_of

from index.models import Metadata, Span
from index.prepared import prepare
from index.shelves.held import Held
from index.shelves.shelf import Shelf

SAID = "“The port must stay open,” Ana Lima, the harbour minister, said. “It feeds the island.” They met.\n"
MANY = 50


@given(any_text)
def test_a_briefing_is_put_together_as_it_was(text: str) -> None:
    metadata = Metadata("Talks", publisher="The Post", published=date(2026, 1, 9), language="en")
    briefing = replace(briefing_of(text), metadata=metadata, pages=(Span(0, 1), Span(1, len(text))))
    prepared = prepare(briefing)
    held = Held(prepared)
    assert (held.id, held.text, held.briefing) == (briefing.id, text, briefing)
    assert held.contents.paragraphs == prepared.contents.paragraphs
    assert list(held.contents.passages) == list(prepared.contents.passages)
    assert list(held.contents.quotations) == list(held.quotations) == list(prepared.contents.quotations)
    assert held.reading.numbers.tolist() == prepared.reading.numbers.tolist()
    assert held.reading.begins.tolist() == prepared.reading.begins.tolist()


def test_of_a_shelf_that_is_open_the_collector_visits_two_objects_a_briefing() -> None:
    briefings = [replace(briefing_of(SAID * 20 + f"Number {number}."), id=f"{number:03}") for number in range(MANY)]

    def visited(number: int) -> int:
        shelf = Shelf.of(briefings[:number])
        shelf.ask("What did Lima say about the port?")
        assert shelf.quotes.find("island", speaker="Lima")
        assert shelf.speakers.best("li", 5)
        gc.collect()
        return len(gc.get_objects())

    visited(1)
    assert visited(MANY) - visited(1) <= 2 * MANY + 50
