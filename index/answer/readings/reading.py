"""What ranking reads of a briefing: the terms of its passages as numbers, what they show, and where sentences begin."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from index.answer.readings.signs import signs_of
from index.models import Passage, Span
from index.text.analyze import Term, term_texts, terms

Keys = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]


@lru_cache(maxsize=65_536)
def key_of(term: str) -> int:
    """A term as a number, the same in every library and process."""
    return crc32(term.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class Reading:
    """All passages of a briefing, each in one run of numbers: an answer reads twenty of them, from all over memory.

    Passage p has `numbers[begins[p] : begins[p + 1]]`; `begins` has one more entry, where the last one ends. A run
    begins with the number of its rows: the first is of the context, which is the title and the passage's heading, the
    others are of the sentences. Of each row follow the number of its terms, none for the context, and that of the keys
    beside it: the context's own, or those of whose words the sentence holds. Then of each term the key and the signs.
    Then the keys beside the rows.
    """

    numbers: npt.NDArray[np.uint32]
    begins: Places

    def __len__(self) -> int:
        """The number of passages."""
        return len(self.begins) - 1


class Findable(NamedTuple):
    """A passage with the words of its context, title, heading and date, and for each sentence those of its speakers.

    `venues` are the parts of the text that say where somebody spoke whose words the passage has, `outlets` those that
    name through whom.
    """

    passage: Passage
    context: Sequence[str]
    speakers: Sequence[Sequence[str]]
    venues: Collection[Span]
    outlets: Collection[Span]


def read(text: str, findable: Iterable[Findable]) -> Reading:
    """The reading of a briefing's passages, in their order."""
    numbers, begins = list[int](), [0]
    for each in findable:
        numbers += _numbers_of(text, each)
        begins.append(len(numbers))
    return Reading(np.array(numbers, np.uint32), np.array(begins, np.int64))


def _numbers_of(text: str, findable: Findable) -> Iterator[int]:
    """The run of numbers of a passage."""
    found = _terms_in(text, findable.passage.span)
    starts = [term.span.start for term in found]
    firsts = [bisect_left(starts, sentence.start) for sentence in findable.passage.sentences]
    context = _keys_in(findable.context)
    speakers = [_keys_in(names) for names in findable.speakers]
    lengths = (behind - first for first, behind in pairwise([*firsts, len(found)]))
    signs = signs_of(text, found, frozenset(firsts), findable.venues, findable.outlets)
    yield 1 + len(firsts)
    yield from chain((0, len(context)), *zip(lengths, map(len, speakers), strict=True))
    yield from chain.from_iterable(zip((key_of(term.text) for term in found), signs, strict=True))
    yield from chain(context, *speakers)


def _keys_in(words: Iterable[str]) -> list[int]:
    return [key_of(term) for part in words for term in term_texts(part)]


def _terms_in(text: str, within: Span) -> list[Term]:
    """The terms of a part of a text; their spans are the text's."""
    moved = within.start
    return [Term(term.text, Span(term.span.start + moved, term.span.end + moved)) for term in terms(within.of(text))]
