"""People by their whole names: Mark Rutte and Marco Rubio do not make a Mark Rubio."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import numpy as np

from index.answer.ranking.pool import Pool
from index.answer.readings.reading import key_of
from index.answer.readings.sign import Sign
from index.models import Correction, Span
from index.question import Question
from index.quotations.name_patterns import CAPITALISED
from index.quotations.people.genders import first_name_gender
from index.quotations.people.vocabulary import TITLES, as_title
from index.text.analyze import bare, is_function_word
from index.variants import Variant, named_places

APART = 3
"""Middle names or initials may stand between a first name and a surname."""


def whole_names(question: Question, variants: Sequence[Variant]) -> Iterator[tuple[int, int]]:
    """The places of a first name and the name right behind it, where the first is no country's (Jordan, Chad)."""
    named = named_places(variants)
    for first, (one, other) in enumerate(pairwise(question.terms)):
        words = Span(one.span.start, other.span.end).of(question.read).split(" ")
        is_sought = first not in named and {one.text, other.text} <= question.words.keys()
        if is_sought and len(words) == 2 and _is_name(words, question):
            yield first, first + 1


def _is_name(words: Sequence[str], question: Question) -> bool:
    """Whether two words begin with a first name, and with capitals unless the question has none."""
    is_written = question.read.islower() or all(word[0].isupper() for word in words)
    return is_written and first_name_gender(words[0]) is not None


def surname_alone(
    question: Question, variants: Sequence[Variant], is_known: Callable[[str], bool]
) -> Correction | None:
    """The surname of somebody whose first name no briefing has, to be asked for in place of the whole name."""
    for first, last in whole_names(question, variants):
        one, other = question.terms[first], question.terms[last]
        if not is_known(one.text) and is_known(other.text):
            return Correction(Span(one.span.start, other.span.end).of(question.read), other.span.of(question.read))
    return None


def has_another_first_name(text: str, surname: str) -> bool:
    """Whether a text writes a surname behind a first name somewhere."""
    before = re.findall(rf"\b({CAPITALISED}) {re.escape(bare(surname))}\b", text)
    return any(as_title(word) not in TITLES and not is_function_word(word) for word in before)


def is_somebody_else(question: Question, name: tuple[int, int], pool: Pool) -> bool:
    """Whether the passages mostly write the second word of a name as one, and nowhere with the first."""
    first, last = (key_of(question.terms[place].text) for place in name)
    places = np.flatnonzero(pool.keys == np.uint32(last))
    is_name = len(places) > 0 and float(np.mean(pool.signs[places] & Sign.NAME > 0)) > 1 / 2
    return is_name and not any(first in pool.keys_around(place, place - APART, place) for place in places.tolist())
