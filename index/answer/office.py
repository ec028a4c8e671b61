"""Offices by whose they are: a foreign minister of Ukraine is not the German one who went to Kyiv."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

import numpy as np

from index.analyze import bare, folded
from index.answer.asked import content_in
from index.answer.pool import Pool, standing
from index.answer.reading import key_of
from index.answer.sign import Sign
from index.answer.sought import Numbers
from index.models import Span
from index.question import Question
from index.quotations.vocabulary import TITLES
from index.variants import Variant, VariantKind, named_places

BEFORE, BEHIND = 4, 5
"""Whose an office is stands at most so many words before it, or behind its "of"."""

_OFFICES = frozenset(
    "president minister secretary chancellor premier governor mayor ambassador king queen pope".split()
)
"""Offices of which each country, state or city has one; of chiefs and leaders it has many."""

_LINKS = frozenset("of for".split())
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
    for head, word in enumerate(words):
        if word in _OFFICES:
            office = _whole(head, words, named, variants)
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
    if words[stop : stop + 1] not in [[link] for link in _LINKS]:
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


def holding(question: Question, variants: Sequence[Variant], pool: Pool) -> Numbers:
    """For each sentence 1 where it gives an office to its owner and nothing but who has it is asked, else 0."""
    owned = np.zeros(len(pool.passage_of))
    for office in offices_in(question, variants):
        if not all(office.span.covers(question.terms[place].span) for place in content_in(question)):
            continue
        for form in office.forms:
            for start in np.flatnonzero(standing(pool.keys, pool.sentence_of, form)).tolist():
                owned[pool.sentence_of[start]] = max(
                    owned[pool.sentence_of[start]], _is_owned(office, pool, start, start + len(form))
                )
    return owned


def is_held(office: Office, pool: Pool, passage: int, *, owner_is_held: bool) -> bool:
    """Whether the passages give an office to its owner.

    Any of them may; `passage`, the one that answers, may also name the office as nobody's and the owner besides.
    """
    for form in office.forms:
        for start in np.flatnonzero(standing(pool.keys, pool.sentence_of, form)).tolist():
            stop = start + len(form)
            is_answer = owner_is_held and pool.passage_of[pool.sentence_of[start]] == passage
            if _is_owned(office, pool, start, stop) or (is_answer and not _is_somebodys(pool, start, stop)):
                return True
    return False


def _is_owned(office: Office, pool: Pool, start: int, stop: int) -> bool:
    near = {*pool.keys_around(start, start - BEFORE, start), *_led_in(pool, start, stop)}
    return any(near.issuperset(owner) for owner in office.owners)


def _is_somebodys(pool: Pool, start: int, stop: int) -> bool:
    """Whether a text says whose an office is."""
    before = range(max(start - 2, 0), start)
    is_named = any(
        pool.signs[place] & Sign.NAME and pool.sentence_of[place] == pool.sentence_of[start] for place in before
    )
    return is_named or bool(_led_in(pool, start, stop))


def _led_in(pool: Pool, start: int, stop: int) -> Sequence[int]:
    """The keys behind an office's "of"."""
    is_led = pool.keys_around(start, stop, stop + 1) in [[key_of(link)] for link in _LINKS]
    return pool.keys_around(start, stop + 1, stop + 1 + BEHIND) if is_led else []
