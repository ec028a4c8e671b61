"""Who holds an office as the texts have it: a foreign minister of Ukraine is not the German one who went to Kyiv."""

from collections.abc import Sequence

import numpy as np

from index.answer.questions.asked import content_in
from index.answer.questions.office import BEFORE, BEHIND, LINKS, Office, offices_called_otherwise, offices_in
from index.answer.questions.sought import Numbers
from index.answer.ranking.pool import Pool, standing
from index.answer.readings.reading import key_of
from index.answer.readings.sign import Sign
from index.question import Question
from index.variants import Variant


def holding(question: Question, variants: Sequence[Variant], pool: Pool) -> Numbers:
    """For each sentence 1 where it gives an office to its owner and nothing but who has it is asked, else 0."""
    owned = np.zeros(len(pool.passage_of))
    for office in (*offices_in(question, variants), *offices_called_otherwise(question, variants)):
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
    is_led = pool.keys_around(start, stop, stop + 1) in [[key_of(link)] for link in LINKS]
    return pool.keys_around(start, stop + 1, stop + 1 + BEHIND) if is_led else []
