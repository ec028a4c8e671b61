"""Countries, their people, capitals and seats of power: whichever a question names, a text may say another."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from index.models import Span
from index.text.analyze import Term, folded
from index.variants.countries import read_countries
from index.variants.phrases import Phrase, Phrasebook, holds, phrase
from index.variants.seats import ELSEWHERE, MEMBERS, MINISTRIES, NEVER_SOUGHT, ORDINARY, PERSONAL, REGIONS
from index.variants.variant import Variant, VariantKind

_OFFICES = frozenset(
    term
    for word in "president prime premier minister foreign defense government parliament army troops border".split()
    for term in phrase(word)
)


class _Known(NamedTuple):
    place_of: Phrasebook[int | None]
    sought: list[tuple[Phrase, ...]]


class Places:
    """The forms of countries, ministries and parts of the world, read when the first question asks for them."""

    def of(self, terms: Sequence[Term], text: str) -> Iterator[Variant]:
        """The other forms of each place that a question, whose terms these are, names."""
        row = [term.text for term in terms]
        for found, place in _known().place_of.found_in(row):
            if place is not None and _is_meant(terms, found, text):
                for form in _known().sought[place]:
                    if form != tuple(row[found.start : found.stop]):
                        yield Variant(tuple(found), form, VariantKind.PLACE)


@cache
def _known() -> _Known:
    """All places by their forms; the data is read once a process."""
    place_of: dict[Phrase, int | None] = {}
    places = [*map(tuple, read_countries().values()), *MINISTRIES, *REGIONS]
    for number, forms in enumerate(places):
        place_of.update(dict.fromkeys(map(phrase, forms), number))
    place_of.update(dict.fromkeys(map(phrase, ELSEWHERE)))
    sought = [_sought(map(phrase, (*forms, *MEMBERS.get(forms[0], ())))) for forms in places]
    return _Known(Phrasebook(place_of), sought)


def _sought(forms: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """The forms worth looking for: those that hold another find nothing that the other does not."""
    distinct = dict.fromkeys(form for form in forms if form and NEVER_SOUGHT.isdisjoint(form))
    return tuple(form for form in distinct if not any(holds(form, part) for part in distinct))


def _is_meant(terms: Sequence[Term], found: range, text: str) -> bool:
    """Whether words that may be something else are written, or led in, as the name of a place is."""
    word = Span(terms[found[0]].span.start, terms[found[-1]].span.end).of(text)
    if folded(word) == "us":
        led_in = found.start > 0 and terms[found.start - 1].text == "the"
        return led_in or (word.isupper() and not text.isupper())
    if folded(word) in ORDINARY:
        return (word[:1].isupper() and not text.isupper()) or (text.islower() and _is_before_office(terms, found.stop))
    return folded(word) not in PERSONAL or not _is_part_of_a_name(terms, found.start, text)


def _is_before_office(terms: Sequence[Term], place: int) -> bool:
    """Whether a word that only countries have stands at a place: a polish president, not a polish for shoes."""
    return place < len(terms) and terms[place].text in _OFFICES


def _is_part_of_a_name(terms: Sequence[Term], place: int, text: str) -> bool:
    """Whether another capitalised word stands right beside this one; the first word of a question tells nothing."""
    start, end = terms[place].span
    before = terms[place - 1].span if place > 1 else None
    behind = terms[place + 1].span if place + 1 < len(terms) else None
    is_behind_a_name = before is not None and before.of(text)[:1].isupper() and text[before.end : start] == " "
    is_before_a_name = behind is not None and behind.of(text)[:1].isupper() and text[end : behind.start] == " "
    return (is_behind_a_name or is_before_a_name) and folded(text[start:end]) == text[start:end].casefold()
