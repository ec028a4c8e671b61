"""What goes by several proper names in news: wars, alliances, organisations and groups."""

from collections.abc import Iterator, Sequence
from functools import cache

from index.text.analyze import Term
from index.variants.phrases import Phrase, Phrasebook, phrase
from index.variants.variant import Variant, VariantKind

NAMES = (
    ("World War I", "First World War", "WWI", "WW1", "Great War"),
    ("World War II", "Second World War", "WWII", "WW2"),
    ("NATO", "North Atlantic alliance", "Atlantic alliance", "transatlantic alliance", "Western alliance"),
    ("IAEA", "UN nuclear watchdog", "UN nuclear agency", "UN atomic agency", "atomic energy agency"),
    ("World Health Organization", "UN health agency"),
    ("UNHCR", "UN refugee agency"),
    ("WFP", "UN food agency", "World Food Programme"),
    ("UNICEF", "UN children's agency", "UN children's fund"),
    ("UNRWA", "UN agency for Palestinian refugees", "UN Palestinian refugee agency"),
    ("ICC", "International Criminal Court", "war crimes court"),
    ("ICJ", "International Court of Justice", "World Court", "UN's top court"),
    ("OPEC", "oil cartel"),
    ("G7", "Group of Seven"),
    ("G20", "Group of Twenty"),
    ("Islamic State", "ISIS", "ISIL", "Daesh"),
    ("Houthis", "Houthi", "Ansar Allah"),
    ("Hezbollah", "Hizbullah", "Hizballah"),
    ("September 11", "9/11"),
)
"""Rows of names for one thing; texts need not explain them to each other, as they do with most short forms."""


def renamed(terms: Sequence[Term]) -> Iterator[Variant]:
    """The other names of what a question, whose terms these are, names."""
    for found, others in _phrasebook().found_in([term.text for term in terms]):
        yield from (Variant(tuple(found), other, VariantKind.ORGANISATION) for other in others)


@cache
def _phrasebook() -> Phrasebook[list[Phrase]]:
    """The other names by each name; made once a process."""
    rows = [list(map(phrase, row)) for row in NAMES]
    return Phrasebook({name: [other for other in row if other != name] for row in rows for name in row})
