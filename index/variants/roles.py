"""Roles and a few news words by the other words that news texts have for them."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from index.analyze import Term, folded
from index.variants.phrases import Phrase, Phrasebook, phrase
from index.variants.synonyms import SYNONYMS
from index.variants.variant import Variant, VariantKind

ROLES = (
    ("foreign minister", "top diplomat", "foreign secretary", "secretary of state", "chief diplomat"),
    ("prime minister", "premier", "head of government", "PM"),
    ("president", "head of state", "leader"),
    ("leader", "chief", "head", "boss"),
    ("secretary general", "head", "chief"),
    ("chief", "top", "lead"),
    ("prime minister", "chancellor", "leader"),
    ("defense minister", "defense secretary", "secretary of defense"),
    ("finance minister", "treasury secretary", "chancellor of the exchequer"),
    ("interior minister", "home secretary"),
    ("spokesperson", "spokesman", "spokeswoman"),
    ("chairman", "chairwoman", "chairperson", "chair"),
    ("envoy", "emissary", "negotiator"),
    ("ambassador", "envoy"),
    ("lawmaker", "legislator", "parliamentarian", "MP"),
    ("congressman", "congresswoman", "lawmaker"),
    ("senator", "lawmaker"),
    ("pope", "pontiff"),
    ("CEO", "chief executive", "boss"),
)
"""Words for one role; a word in several rows may mean any of them."""

NEVER_SOUGHT = frozenset({phrase("PM")})
"""Read but not sought: texts rather hold it in "7 p.m."."""


class Roles:
    """The rows above as terms, taken apart when the first question asks for them."""

    def of(self, terms: Sequence[Term], text: str) -> Iterator[Variant]:
        """The other words for each role and news word of a question, whose terms these are."""
        row = [term.text for term in terms]
        for kind, others in _known().others.items():
            for found, forms in others.found_in(row):
                if _is_written(terms[found.start : found.stop], text):
                    yield from (Variant(tuple(found), form, kind) for form in forms)


class _Known(NamedTuple):
    others: dict[VariantKind, Phrasebook[list[Phrase]]]
    written: frozenset[tuple[str, ...]]


@cache
def _known() -> _Known:
    """All rows by the phrases in them; taken apart once a process."""
    others = {VariantKind.ROLE: _others(ROLES), VariantKind.SYNONYM: _others(SYNONYMS)}
    return _Known(others, frozenset(words for row in (*ROLES, *SYNONYMS) for form in row for words in _numbers(form)))


def _is_written(terms: Sequence[Term], text: str) -> bool:
    """Whether words are those of a row and not others of the same stems: an accord, not "according"."""
    return tuple(folded(term.span.of(text)) for term in terms) in _known().written


def _others(rows: Sequence[Sequence[str]]) -> Phrasebook[list[Phrase]]:
    others: dict[Phrase, list[Phrase]] = {}
    for row in rows:
        forms = dict.fromkeys(map(phrase, row))
        for form in forms:
            new = (other for other in forms if other not in {form, *others.get(form, ()), *NEVER_SOUGHT})
            others.setdefault(form, []).extend(new)
    return Phrasebook(others)


def _numbers(form: str) -> Iterator[tuple[str, ...]]:
    """A form's words, folded, as the row has them and in the plural."""
    words = tuple(folded(word) for word in form.replace("-", " ").split())
    yield words
    yield (_plural(words[0]), *words[1:])
    yield (*words[:-1], _plural(words[-1]))


def _plural(word: str) -> str:
    return word[:-1] + "ies" if word.endswith("y") else word + "s"
