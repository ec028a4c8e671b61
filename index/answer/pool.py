"""The sentences of all candidate passages side by side, and which of the sought terms stand where in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.answer.reading import Keys, Places, Reading
from index.answer.sought import Flags, Numbers, Sought

VARIANT, KIN, SPEAKER = 0.7, 0.5, 0.9
"""What another name for a sought term counts, a word of the same family, and the name of whose words a sentence has,
where the term itself counts 1."""


class Place(NamedTuple):
    """A passage by its number, from 0, in the reading of its briefing."""

    reading: Reading
    number: int


@dataclass(frozen=True, slots=True)
class Pool:
    """S sentences of C passages with T terms in all, and n sought terms.

    `passage_of` (S) and `sentence_of` (T) say what lies in what, `starts` (S + 1) where sentences begin among the T.
    `hits` are the places among the T that hold a sought term, `columns` which. `counts` (S × n) is how often a
    sentence holds a term, `stood` (S × n) where only something else stands for it, and `kin` where that is a word of
    the same family. `speakers` (S × n) is what the names and roles of those hold whose words a sentence has, `context`
    (S × n) what these hold or the title or the heading.
    """

    passage_of: Places
    sentence_of: Places
    starts: Places
    keys: Keys
    signs: npt.NDArray[np.uint8]
    hits: Places
    columns: Places
    counts: Numbers
    stood: Flags
    kin: Flags
    speakers: Flags
    context: Flags
    passages: int

    @property
    def held(self) -> Numbers:
        """How surely a sentence holds a term (S × n): 1 where it does, less where something else stands for it.

        Whose words a sentence has counts as if it said so: in most of them the name stands a sentence before.
        """
        own: Numbers = (self.counts > 0) + VARIANT * self.stood + KIN * self.kin
        held: Numbers = np.maximum(own, SPEAKER * self.speakers)
        return held

    @property
    def lengths(self) -> Places:
        """The number of terms of each sentence."""
        return np.diff(self.starts)

    def keys_around(self, place: int, first: int, behind: int) -> list[int]:
        """The keys of the terms from `first` to before `behind` that are of the sentence that the term `place` is."""
        places = range(max(first, 0), min(behind, len(self.keys)))
        return [int(self.keys[near]) for near in places if self.sentence_of[near] == self.sentence_of[place]]

    def most_of_passage(self, held: Numbers) -> Numbers:
        """What sentences hold (S × n) brought together for passages (C × n): of each column the most."""
        firsts = np.searchsorted(self.passage_of, np.arange(self.passages))
        most: Numbers = np.maximum.reduceat(held, firsts, axis=0)
        return most


def gather(places: Sequence[Place], sought: Sought) -> Pool:
    """The pool of some passages, each with at least one sentence."""
    starts, passage_of = _sentences(places)
    keys = np.concatenate([reading.keys[slice(*_bounds(reading, number))] for reading, number in places])
    signs = np.concatenate([reading.signs[slice(*_bounds(reading, number))] for reading, number in places])
    sentence_of = np.repeat(np.arange(len(passage_of)), np.diff(starts))
    hits, columns = _hits(keys, sought.keys)
    shape = (len(passage_of), len(sought.keys))
    cells = sentence_of[hits] * shape[1] + columns
    counts = np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    stood, kin = _stood(keys, sentence_of, counts > 0, sought)
    speakers = _speakers(places, sought)
    context = _context(places, sought)[passage_of] | speakers
    return Pool(
        passage_of, sentence_of, starts, keys, signs, hits, columns, counts, stood, kin, speakers, context, len(places)
    )


def standing(keys: Keys, sentence_of: Places, row: Sequence[int]) -> Flags:
    """Where, among the terms of sentences, a row of keys stands side by side in one of them."""
    begins: Flags = keys == np.uint32(row[0])
    for distance, key in enumerate(row[1:], start=1):
        begins[:-distance] &= keys[distance:] == np.uint32(key)
        begins[:-distance] &= sentence_of[distance:] == sentence_of[:-distance]
        begins[-distance:] = False
    return begins


def _bounds(reading: Reading, number: int) -> tuple[int, int]:
    first, behind = reading.passages[number], reading.passages[number + 1]
    return int(reading.sentences[first]), int(reading.sentences[behind])


def _sentences(places: Sequence[Place]) -> tuple[Places, Places]:
    """Where each sentence begins among the terms of all, and of which passage it is."""
    starts = [np.zeros(1, np.int64)]
    counts = []
    offset = 0
    for reading, number in places:
        first, behind = int(reading.passages[number]), int(reading.passages[number + 1])
        starts.append(reading.sentences[first + 1 : behind + 1] - reading.sentences[first] + offset)
        counts.append(behind - first)
        offset = int(starts[-1][-1]) if behind > first else offset
    return np.concatenate(starts), np.repeat(np.arange(len(places)), counts)


def _hits(keys: Keys, wanted: Keys) -> tuple[Places, Places]:
    order = np.argsort(wanted)
    near = np.searchsorted(wanted[order], keys)
    near[near == len(wanted)] = 0
    hits = np.flatnonzero(wanted[order][near] == keys)
    return hits, order[near[hits]]


def _stood(keys: Keys, sentence_of: Places, held: Flags, sought: Sought) -> tuple[Flags, Flags]:
    stood, kin = np.zeros_like(held), np.zeros_like(held)
    for stand in sought.stands:
        begins = standing(keys, sentence_of, stand.keys)
        sentences = sentence_of[begins]
        for column in stand.columns:
            (kin if stand.is_kin else stood)[sentences, column] = True
    return stood & ~held, kin & ~held & ~stood


def _context(places: Sequence[Place], sought: Sought) -> Flags:
    """What the title and heading of each passage hold (C × n)."""
    contexts = [reading.context[reading.contexts[number] : reading.contexts[number + 1]] for reading, number in places]
    return _held_by(contexts, np.arange(len(places)), np.array([len(context) for context in contexts]), sought)


def _speakers(places: Sequence[Place], sought: Sought) -> Flags:
    """What the names and roles of the speakers of each sentence hold (S × n)."""
    bounds = [reading.spoken[reading.passages[number] : reading.passages[number + 1] + 1] for reading, number in places]
    names = [reading.speakers[spoken[0] : spoken[-1]] for (reading, _), spoken in zip(places, bounds, strict=True)]
    lengths = np.concatenate([spoken[1:] - spoken[:-1] for spoken in bounds])
    return _held_by(names, np.arange(len(lengths)), lengths, sought)


def _held_by(keys: Sequence[Keys], owners: Places, lengths: Places, sought: Sought) -> Flags:
    """Which owner, of so many keys each, holds which sought term."""
    held = np.zeros((len(owners), len(sought.keys)), bool)
    hits, columns = _hits(np.concatenate(keys), sought.keys)
    held[np.repeat(owners, lengths)[hits], columns] = True
    return held
