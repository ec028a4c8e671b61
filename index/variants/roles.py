"""Roles, names and news words by the other words that news texts have for them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from index.text.analyze import Term, folded
from index.text.analyze import terms as terms_of
from index.text.inflection import is_form_of
from index.variants.phrases import Phrase, Phrasebook, phrase
from index.variants.renamed import NAMES
from index.variants.synonyms import read_equivalents, read_synonyms
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

NEVER_SOUGHT = frozenset({phrase("PM"), phrase("leader")})
"""Read but not sought: texts rather hold the first in "7 p.m.", and have leaders of unions and of gangs."""

NO_FORMS = frozenset("according building dealing drafted fired left posted striking".split())
"""Words of their own, or mostly other ones, more than forms of words in the rows."""


class Roles:
    """The rows above, and those of names, synonyms and equivalents, read when the first question asks for them."""

    def of(self, terms: Sequence[Term], text: str) -> Iterator[Variant]:
        """The other words for each role, name and news word of a question, whose terms these are."""
        row = [term.text for term in terms]
        known = _known()
        for found, rows in known.roles.found_in(row):
            yield from _variants(terms, text, found, rows, VariantKind.ROLE)
        for found, rows in known.names.found_in(row):
            yield from _variants(terms, text, found, rows, VariantKind.ORGANISATION)
        for found, rows in known.synonyms.every_in(row):
            yield from _variants(terms, text, found, rows, VariantKind.SYNONYM)
        for found, rows in known.equivalents.every_in(row):
            yield from _variants(terms, text, found, rows, VariantKind.EQUIVALENT)


Rows = Sequence[Sequence[str]]
"""Rows of words and phrases as they are written, which are taken apart where a question holds one of them."""


class _Known(NamedTuple):
    roles: Phrasebook[Rows]
    names: Phrasebook[Rows]
    synonyms: Phrasebook[Rows]
    equivalents: Phrasebook[Rows]


@cache
def _known() -> _Known:
    """All rows by the phrases in them; read once a process."""
    return _Known(*map(_by_phrase, (ROLES, NAMES, read_synonyms(), read_equivalents())))


def _by_phrase(rows: Rows) -> Phrasebook[Rows]:
    held: dict[Phrase, list[Sequence[str]]] = {}
    for row in rows:
        for form in row:
            held.setdefault(phrase(form), []).append(row)
    return Phrasebook(held)


def _variants(terms: Sequence[Term], text: str, found: range, rows: Rows, kind: VariantKind) -> Iterator[Variant]:
    own = terms[found.start : found.stop]
    words, said = _words(own, text), tuple(term.text for term in own)
    for row in rows:
        phrases = {phrase(form): form for form in row}
        if _are_forms(words, _words(terms_of(phrases[said]), phrases[said]), kind):
            others = (other for other in phrases if other != said and other not in NEVER_SOUGHT)
            yield from (Variant(tuple(found), other, kind) for other in others)


def _are_forms(words: Sequence[str], row: Sequence[str], kind: VariantKind) -> bool:
    """Whether words are forms of those of a row and not others of the same stems: accords, not "according"."""
    if len(words) == 1 and (words[0] in NO_FORMS or (kind is VariantKind.ROLE and words[0].endswith(("ed", "ing")))):
        return False
    return len(words) == len(row) and all(map(is_form_of, words, row))


def _words(terms: Iterable[Term], text: str) -> list[str]:
    return [folded(term.span.of(text)) for term in terms]
