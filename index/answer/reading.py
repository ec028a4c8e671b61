"""What ranking reads of a briefing: the terms of its passages as numbers, what they show, and where sentences begin."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from index.analyze import Term, terms
from index.answer.signs import signs_of
from index.models import Passage, Span

Keys = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]


@lru_cache(maxsize=65_536)
def key_of(term: str) -> int:
    """A term as a number, the same in every library and process."""
    return crc32(term.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Reading:
    """All passages of a briefing.

    `keys` and `signs` hold a number and the signs of each term; sentence s begins at the term `sentences[s]`, passage
    p at the sentence `passages[p]`, its context, which is the title and its heading, at `contexts[p]` of `context`, and
    those whose words sentence s holds at `spoken[s]` of `speakers`; each of the four has one more entry, where the last
    one ends.
    """

    keys: Keys
    signs: npt.NDArray[np.uint8]
    sentences: Places
    passages: Places
    context: Keys
    contexts: Places
    speakers: Keys
    spoken: Places


class Findable(NamedTuple):
    """A passage with the words of its context, title, heading and date, and for each sentence those of its speakers."""

    passage: Passage
    context: Sequence[str]
    speakers: Sequence[Sequence[str]]


def read(text: str, findable: Iterable[Findable]) -> Reading:
    """The reading of a briefing's passages, in their order."""
    keys: list[int] = []
    signs: list[int] = []
    sentences, passages, context, contexts = [0], [0], list[int](), [0]
    speakers, spoken = list[int](), [0]
    for passage, words, names in findable:
        found = _terms_in(text, passage.span)
        starts = [term.span.start for term in found]
        firsts = [bisect_left(starts, sentence.start) for sentence in passage.sentences]
        sentences += [len(keys) + first for first in (*firsts[1:], len(found))]
        keys += (key_of(term.text) for term in found)
        signs += signs_of(text, found, frozenset(firsts))
        passages.append(len(sentences) - 1)
        context += (key_of(term.text) for part in words for term in terms(part))
        contexts.append(len(context))
        for of_sentence in names:
            speakers += (key_of(term.text) for name in of_sentence for term in terms(name))
            spoken.append(len(speakers))
    return Reading(
        np.array(keys, np.uint32),
        np.array(signs, np.uint8),
        np.array(sentences, np.int64),
        np.array(passages, np.int64),
        np.array(context, np.uint32),
        np.array(contexts, np.int64),
        np.array(speakers, np.uint32),
        np.array(spoken, np.int64),
    )


def _terms_in(text: str, within: Span) -> list[Term]:
    """The terms of a part of a text; their spans are the text's."""
    moved = within.start
    return [Term(term.text, Span(term.span.start + moved, term.span.end + moved)) for term in terms(within.of(text))]
