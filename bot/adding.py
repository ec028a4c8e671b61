"""Adding many documents to a library: each is added or refused on its own."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.sources import load_source
from index.errors import BriefingRefused
from index.holdings import Added, Scope
from index.library import Library
from index.load import Extractor


class Outcome(NamedTuple):
    """What became of a document: `added` once the library holds it durably, or else the `reason` why it was refused."""

    source: str
    added: Added | None = None
    reason: str | None = None


def add_each(library: Library, sources: Iterable[str], server: Scope) -> Iterator[Outcome]:
    """Adds documents in their order. Of two with one name that differ, the second is refused."""
    names: dict[str, str] = {}
    with Extractor() as extractor:
        for source in sources:
            try:
                briefing = load_source(source, extractor)
                first = names.setdefault(briefing.id, source)
                if first != source and library.get(briefing.id, server) != briefing:
                    raise BriefingRefused(source, f"{first} has the same name; rename one of the two")
                yield Outcome(source, added=library.add(briefing, server))
            except BriefingRefused as refusal:
                yield Outcome(source, reason=refusal.reason)
