"""Roles and a few news words by the other words that news texts have for them.

The lists are typed: the general lexicons measured nothing useful for questions to news, and bring senses along that
news never means.
"""

from collections.abc import Iterator, Sequence

from index.analyze import Term
from index.variants.phrases import Phrase, phrase, phrases_in
from index.variants.variant import Variant, VariantKind

ROLES = (
    ("foreign minister", "top diplomat", "foreign secretary", "secretary of state", "chief diplomat"),
    ("prime minister", "premier", "head of government", "PM"),
    ("president", "head of state", "leader"),
    ("leader", "chief", "head", "boss"),
    ("prime minister", "chancellor", "leader"),
    ("defense minister", "defence minister", "defense secretary", "defence secretary", "secretary of defense"),
    ("finance minister", "treasury secretary", "chancellor of the exchequer"),
    ("interior minister", "home secretary"),
    ("spokesperson", "spokesman", "spokeswoman"),
    ("chairman", "chairwoman", "chairperson", "chair"),
    ("envoy", "emissary", "negotiator", "representative"),
    ("ambassador", "envoy"),
    ("lawmaker", "legislator", "parliamentarian", "MP"),
    ("congressman", "congresswoman", "lawmaker", "representative"),
    ("senator", "lawmaker"),
    ("monarch", "king", "queen"),
    ("pope", "pontiff"),
    ("CEO", "chief executive", "boss"),
)  # fmt: skip
"""Words for one role; a word in several rows may mean any of them."""

SYNONYMS = (
    ("troops", "soldiers", "forces"),
    ("talks", "negotiations"),
    ("ceasefire", "cease-fire", "truce"),
    ("deal", "agreement", "accord", "pact"),
    ("defense", "defence"),
    ("election", "vote", "poll"),
    ("lawsuit", "legal action"),
    ("tariff", "duties", "levy"),
    ("attack", "strike", "assault"),
    ("weapons", "arms"),
    ("aid", "assistance"),
    ("sanctions", "restrictions", "embargo"),
)
"""News words that headlines take for each other."""

NEVER_SOUGHT = frozenset({("pm",)})
"""Short forms that texts rather hold as another word, as in "7 p.m."."""


class Roles:
    """The rows above as terms."""

    def __init__(self) -> None:
        self._others = {kind: _others(rows) for kind, rows in _ROWS.items()}

    def of(self, terms: Sequence[Term]) -> Iterator[Variant]:
        """The other words for each role and news word of a question, whose terms these are."""
        row = [term.text for term in terms]
        for kind, others in self._others.items():
            for found in phrases_in(row, others.keys()):
                for form in others[tuple(row[found.start : found.stop])]:
                    yield Variant(tuple(found), form, kind)


_ROWS = {VariantKind.ROLE: ROLES, VariantKind.SYNONYM: SYNONYMS}


def _others(rows: Sequence[Sequence[str]]) -> dict[Phrase, list[Phrase]]:
    others: dict[Phrase, list[Phrase]] = {}
    for row in rows:
        forms = dict.fromkeys(map(phrase, row))
        for form in forms:
            new = (other for other in forms if other not in {form, *others.get(form, ()), *NEVER_SOUGHT})
            others.setdefault(form, []).extend(new)
    return others
