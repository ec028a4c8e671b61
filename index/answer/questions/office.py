"""Offices that a question names, and whose it says they are: Germany's foreign minister, Kyiv's head of state."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from index.answer.readings.reading import key_of
from index.models import Span
from index.question import Question
from index.quotations.people.vocabulary import HELD_ALONE, TITLES
from index.text.analyze import bare, folded, term_texts
from index.variants import Variant, VariantKind, named_places

BEFORE, BEHIND = 4, 5
"""Whose an office is stands at most so many words before it, or behind its "of"."""

_OFFICES = HELD_ALONE | {"ambassador"}
"""Offices that tell whose they are; of chiefs and leaders each country has many."""

_OFFICE_TERMS = frozenset(term for office in _OFFICES for term in term_texts(office))

LINKS = frozenset("of for".split())
"""Behind these stands whose an office is."""

_STATES = frozenset("former outgoing acting retired special".split())
"""Titles that say how somebody holds an office, not which."""

_ORGANISATIONS = frozenset("us u.s uk eu nato un".split())
_QUALIFIERS = TITLES - _STATES - _ORGANISATIONS


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a question names with its owner.

    `span` is the question's words for both, `forms` the rows of keys that the office may be called by, `owners` those
    of which any says whose it is, `owner` the owner's terms.
    """

    span: Span
    forms: Sequence[Sequence[int]]
    owners: Sequence[Sequence[int]]
    owner: Sequence[str]


def offices_in(question: Question, variants: Sequence[Variant]) -> Iterator[Office]:
    """The offices of a question that it says whose they are."""
    named = named_places(variants)
    words = [folded(term.span.of(question.read)) for term in question.terms]
    heads = (head for head, word in enumerate(words) if word in _OFFICES)
    return _owned((_whole(head, words, named, variants) for head in heads), question, words, variants)


def offices_called_otherwise(question: Question, variants: Sequence[Variant]) -> Iterator[Office]:
    """The offices that a question has other names for, of several words, and says whose they are: "top diplomat".

    A text may call them by still other names.
    """
    words = [folded(term.span.of(question.read)) for term in question.terms]
    names = (variant for variant in variants if _is_called(variant) and len(variant.places) > 1)
    places = dict.fromkeys(name.places for name in names if not _OFFICE_TERMS.isdisjoint(name.terms))
    others = (range(start, end + 1) for start, *_, end in places if _OFFICES.isdisjoint(words[start : end + 1]))
    return _owned(others, question, words, variants)


def _owned(
    offices: Iterable[range], question: Question, words: Sequence[str], variants: Sequence[Variant]
) -> Iterator[Office]:
    """Those of some offices, by their places, beside which the question says whose they are."""
    named = named_places(variants)
    for office in offices:
        owner = _before(question, office.start, named) or _behind(question, words, office.stop, named)
        if owner:
            yield _office(question, office, owner, variants)


def _whole(head: int, words: Sequence[str], named: Container[int], variants: Sequence[Variant]) -> range:
    """The places of an office with all that says which it is: a deputy foreign minister, a secretary of state."""
    start = head
    while start > 0 and words[start - 1] in _QUALIFIERS and start - 1 not in named:
        start -= 1
    stops = [max(variant.places) + 1 for variant in variants if _is_called(variant) and head in variant.places]
    return range(start, max([head + 1, *stops]))


def _is_called(variant: Variant) -> bool:
    return variant.kind is VariantKind.ROLE


def _before(question: Question, start: int, named: Container[int]) -> Sequence[int]:
    """Whose the office behind is, when the words before it say so."""
    near = range(start - 1, max(-1, start - 1 - BEFORE), -1)
    content = list(takewhile(lambda place: question.terms[place].text in question.words, near))
    return sorted(place for place in content if _is_owner(question, place, named))


def _behind(question: Question, words: Sequence[str], stop: int, named: Container[int]) -> Sequence[int]:
    """Whose the office before is, when an "of" or a "for" behind it says so."""
    if words[stop : stop + 1] not in [[link] for link in LINKS]:
        return ()
    start = stop + 1 + (words[stop + 1 : stop + 2] == ["the"])
    near = range(start, min(start + BEHIND, len(words)))
    content = list(takewhile(lambda place: question.terms[place].text in question.words, near))
    return content if any(_is_owner(question, place, named) for place in content) else ()


def _is_owner(question: Question, place: int, named: Container[int]) -> bool:
    word = question.terms[place].span.of(question.read)
    return place in named or bare(word) != word or question.is_name(question.terms[place].text)


def _office(question: Question, office: range, owner: Sequence[int], variants: Sequence[Variant]) -> Office:
    rows = [tuple(question.terms[place].text for place in places) for places in (office, owner)]
    called = [variant.terms for variant in variants if _is_called(variant) and variant.places == tuple(office)]
    also = [variant.terms for variant in variants if not _is_called(variant) and set(variant.places) <= set(owner)]
    start, end = min(office.start, *owner), max(office.stop - 1, *owner)
    return Office(
        Span(question.terms[start].span.start, question.terms[end].span.end),
        [tuple(map(key_of, row)) for row in (rows[0], *called)],
        [tuple(map(key_of, row)) for row in (rows[1], *also)],
        rows[1],
    )
