"""What speaks for a sentence as the answer: a number for each feature, each sentence, computed for all at once."""

from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt

from index.answer.questions.sought import Flags, Numbers, Sought
from index.answer.questions.wanted import Wanted
from index.answer.ranking.pool import VARIANT, Pool
from index.answer.ranking.proximity import adjacent
from index.answer.ranking.voices import voicing
from index.answer.readings.sign import Sign
from index.bm25 import K1

SIGN_OF = {
    Wanted.PERSON: Sign.NAME,
    Wanted.DATE: Sign.DATE,
    Wanted.PLACE: Sign.PLACE,
    Wanted.COUNT: Sign.NUMBER,
    Wanted.AMOUNT: Sign.AMOUNT,
    Wanted.AGE: Sign.AGE,
    Wanted.REASON: Sign.REASON,
    Wanted.COUNTRY: Sign.COUNTRY,
    Wanted.OUTLET: Sign.OUTLET,
}
"""The sign by which a sentence shows that it holds an answer of the wanted kind."""

_ASKING = frozenset("ask question wonder".split())
"""Terms of questions that a question may answer: "What did Lima ask?"."""

FULL_NAME = 0.5
"""How surely somebody is introduced where their name stands in full, beside 1 where their role stands with it."""


def features_of(pool: Pool, sought: Sought, scores: Numbers) -> Mapping[str, Numbers]:
    """The features by name, each a number a sentence; `scores` are the passages' BM25 scores."""
    return dict((*_of_passage(pool, sought, scores), *_of_sentence(pool, sought), *_of_answer(pool, sought)))


def _of_passage(pool: Pool, sought: Sought, scores: Numbers) -> Iterator[tuple[str, Numbers]]:
    worth, whole = sought.worth, sought.worth.sum()
    near = pool.most_of_passage(pool.near)
    context = pool.most_of_passage(pool.context)
    around = np.maximum(np.maximum(near, context), pool.before)
    of_passages = {
        "bm25": scores / (sought.idf.sum() * (K1 + 1)),
        "passage in context": around @ worth / whole,
        "context": context @ worth / whole,
        "passage variant": (around == VARIANT) @ worth / whole,
        "passage names": _share(around, worth * sought.names),
        "passage numbers": _share(around, worth * sought.numbers),
        "passage length": np.log1p(np.bincount(pool.passage_of, pool.lengths, pool.passages)),
        "passage phrases": adjacent(pool, sought, pool.passage_of[pool.sentence_of], pool.passages) / whole,
    }
    return ((name, feature[pool.passage_of]) for name, feature in of_passages.items())


def _of_sentence(pool: Pool, sought: Sought) -> Iterator[tuple[str, Numbers]]:
    worth, whole = sought.worth, sought.worth.sum()
    near, around = pool.near, np.maximum(pool.context, pool.before[pool.passage_of])
    follows = np.concatenate([[False], pool.passage_of[1:] == pool.passage_of[:-1]])
    before = np.zeros_like(near)
    before[1:] = near[:-1] * follows[1:, None]
    yield "sentence", near @ worth / whole
    yield "sentence in context", np.maximum(near, around) @ worth / whole
    yield "sentence and the one before", np.maximum(near, before) @ worth / whole
    yield "sentence names", _share(near, worth * sought.names)
    yield "sentence numbers", _share(near, worth * sought.numbers)
    yield "said by", _share(pool.speakers, worth * sought.speaking)
    yield "introducing", _introducing(pool, sought)
    yield "words", near.mean(axis=1)
    yield "sentence phrases", adjacent(pool, sought, pool.sentence_of, len(near)) / whole


def _introducing(pool: Pool, sought: Sought) -> Numbers:
    """How surely a sentence introduces whom the question asks for: with their role, or by full name at least."""
    is_named = (pool.held == 1)[:, sought.introduced].all(axis=1)
    is_speaker = (pool.speakers == 1)[:, sought.introduced].all(axis=1)
    in_full = FULL_NAME * (sought.introduced.sum() > 1)
    introducing: Numbers = is_named * np.maximum(pool.introducing * is_speaker, in_full)
    return introducing


def _of_answer(pool: Pool, sought: Sought) -> Iterator[tuple[str, Numbers]]:
    unasked = np.ones(len(pool.keys), bool)
    unasked[pool.hits] = False
    shown = _signs_of_sentences(pool, unasked)
    nothing = np.zeros(len(shown))
    for wanted, sign in SIGN_OF.items():
        yield f"shows {wanted}", _showing(shown, sign) if sought.wanted is wanted else nothing
    yield "shows countries", _showing_countries(pool, unasked) if sought.wanted is Wanted.COUNTRIES else nothing
    yield "shows day", _showing(shown, Sign.DAY) if sought.wanted is Wanted.DATE else nothing
    yield "shows cause", _showing(shown, Sign.CAUSE) if sought.wanted is Wanted.REASON else nothing
    yield "asks", _asking(pool, sought, shown) if _ASKING.isdisjoint(sought.terms) else nothing
    yield "length", np.log1p(pool.lengths)


def _asking(pool: Pool, sought: Sought, shown: npt.NDArray[np.uint16]) -> Numbers:
    """1 for a sentence that asks, but for the words of whoever is asked to have spoken: they may have put it so."""
    asking = _showing(shown, Sign.QUESTION)
    asking[voicing(sought, pool)] = 0
    return asking


def _showing_countries(pool: Pool, unasked: Flags) -> Numbers:
    """1 for a sentence with several countries, one half for a single one."""
    places = np.flatnonzero(unasked & ((pool.signs & int(Sign.COUNTRY)) > 0))
    distinct = np.unique(pool.sentence_of[places] << 32 | pool.keys[places].astype(np.int64))
    showing: Numbers = np.minimum(np.bincount(distinct >> 32, minlength=len(pool.passage_of)), 2) / 2
    return showing


def _showing(shown: npt.NDArray[np.uint16], sign: Sign) -> Numbers:
    return ((shown & int(sign)) > 0).astype(float)


def _signs_of_sentences(pool: Pool, unasked: Flags) -> npt.NDArray[np.uint16]:
    """The signs of the terms that the question does not hold itself, brought together for sentences.

    That a sentence is a question shows on any of its terms.
    """
    shown = np.zeros(len(pool.passage_of), np.uint16)
    filled = pool.lengths > 0
    if filled.any():
        signs = np.where(unasked, pool.signs, pool.signs & int(Sign.QUESTION))
        shown[filled] = np.bitwise_or.reduceat(signs, pool.starts[:-1][filled])
    return shown


def _share(held: Numbers | Flags, worth: Numbers) -> Numbers:
    """How much of some of the sought terms is held; nothing where there are none of them."""
    whole = worth.sum()
    return held @ worth / whole if whole else np.zeros(len(held))
