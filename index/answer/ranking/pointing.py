"""What a passage leaves to the one before it: "it" or "they" at its beginning mean what that one tells of.

That helps to choose a passage. It gives nobody an office or a topic: what may be meant is not said.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from index.answer.questions.sought import Flags, Numbers
from index.answer.readings.gathered import Gathered, Place
from index.answer.readings.reading import Keys, Places, key_of
from index.answer.readings.sign import Sign

BEFORE = 0.5
"""What a term of the passage before counts, where the term itself counts 1."""

# Terms of texts: "its" is "it" there.
_POINTING = np.array(
    [key_of(word) for word in "it this they that them these those such their he she his her".split()], np.uint32
)


def meant_before(
    places: Sequence[Place], found: Gathered, sentence_of: Places, firsts: Places, held: Numbers
) -> Numbers:
    """How surely each of C passages means what the one before it holds (C × n), of what sentences hold (S × n).

    Only those that begin by pointing back do, and only where the one before is among them. `firsts` (C) are their first
    sentences.
    """
    meant, follows = np.zeros((len(places), held.shape[1])), followed(places)
    if (follows >= 0).any():
        points = points_back(found.keys, found.signs, sentence_of, len(held))[firsts] & (follows >= 0)
        meant[points] = BEFORE * np.maximum.reduceat(held, firsts, axis=0)[follows[points]]
    return meant


def points_back(keys: Keys, signs: npt.NDArray[np.uint16], sentence_of: Places, sentences: int) -> Flags:
    """Which of some sentences have a word that means something said before, and no name before it."""
    pointing = _first(np.isin(keys, _POINTING), sentence_of, sentences)
    naming = _first((signs & int(Sign.NAME)) > 0, sentence_of, sentences)
    return pointing < naming


def _first(shown: Flags, sentence_of: Places, sentences: int) -> Places:
    """The first place of each sentence where something is shown, or one behind all places."""
    first = np.full(sentences, len(shown))
    places = np.flatnonzero(shown)[::-1]
    first[sentence_of[places]] = places  # of a sentence's several places the one assigned last stays
    return first


def followed(places: Sequence[Place]) -> Places:
    """For each of some passages, which of them it follows in its briefing; -1 where that one is not among them."""
    at = {(id(reading.numbers), number): passage for passage, (reading, number) in enumerate(places)}
    return np.array([at.get((id(reading.numbers), number - 1), -1) for reading, number in places])
