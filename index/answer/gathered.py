"""What the readings of some briefings hold of some passages, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.answer.reading import Keys, Places, Reading


class Place(NamedTuple):
    """A passage by its number, from 0, in the reading of its briefing."""

    reading: Reading
    number: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """C passages with S sentences and T terms in all.

    `keys` and `signs` are those of the T terms, `lengths` (S) the number of terms of each sentence, `sentences` (C) of
    sentences of each passage. `context` holds the keys of titles and headings, so many for each passage as `contexts`
    (C) says, `speakers` the keys of those whose words a sentence has, so many for each as `spoken` (S) says.
    """

    keys: Keys
    signs: npt.NDArray[np.uint8]
    lengths: Places
    sentences: Places
    context: Keys
    contexts: Places
    speakers: Keys
    spoken: Places


def gathered(places: Sequence[Place]) -> Gathered:
    """What is held of these passages, one at least. Few steps a passage: this is a fifth of an answer's time."""
    keys, signs, starts, contexts, speakers, spoken = [], [], [], [], [], []
    for reading, number in places:
        first, behind = reading.passages[number : number + 2].tolist()
        begins, names = reading.sentences[first : behind + 1], reading.spoken[first : behind + 1]
        terms = slice(begins[0], begins[-1])
        keys.append(reading.keys[terms])
        signs.append(reading.signs[terms])
        starts.append(begins)
        contexts.append(reading.context[slice(*reading.contexts[number : number + 2].tolist())])
        speakers.append(reading.speakers[names[0] : names[-1]])
        spoken.append(names)
    sentences = np.array([len(begins) - 1 for begins in starts])
    return Gathered(
        np.concatenate(keys),
        np.concatenate(signs),
        _steps(starts, sentences),
        sentences,
        np.concatenate(contexts),
        np.array(list(map(len, contexts))),
        np.concatenate(speakers),
        _steps(spoken, sentences),
    )


def _steps(rows: Sequence[Places], steps: Places) -> Places:
    """The differences between neighbours in each row, in one row; `steps` is how many each has."""
    inside = np.ones(len(steps) + int(steps.sum()) - 1, bool)
    inside[np.cumsum(steps[:-1] + 1) - 1] = False
    joined = np.concatenate(rows)
    return (joined[1:] - joined[:-1])[inside]
