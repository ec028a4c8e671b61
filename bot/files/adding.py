"""Adding many documents to a library: each is added or refused on its own."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.files.sources import load_source, refused_by
from index.errors import BriefingRefused
from index.holdings import Added, Scope
from index.library import Library
from index.load import Extractor
from index.models import Briefing


class Outcome(NamedTuple):
    """What became of a document: `added` once the library holds it durably, or else the `refusal`.

    That may name another file than the source: the metadata beside it.
    """

    source: str
    added: Added | None = None
    refusal: BriefingRefused | None = None

    @property
    def reason(self) -> str | None:
        """Why it was refused."""
        return self.refusal.reason if self.refusal else None


def add_each(library: Library, sources: Iterable[str], server: Scope) -> Iterator[Outcome]:
    """Adds documents in their order. Of two with one name that differ, the second is refused."""
    kept: dict[str, tuple[str, Briefing]] = {}
    with Extractor() as extractor:
        for source in sources:
            try:
                briefing = load_source(source, extractor)
                first, held = kept.get(briefing.id, (source, briefing))
                if first != source and held != briefing:
                    raise BriefingRefused(source, f"{first} has the same name; rename one of the two")
                with refused_by(source):
                    added = library.add(briefing, server)
            except BriefingRefused as refusal:
                yield Outcome(source, refusal=refusal)
            else:
                if added.briefing == briefing.id:
                    kept[briefing.id] = source, briefing
                yield Outcome(source, added)
