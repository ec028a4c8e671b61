"""Text for a million passages, the same on every machine, out of the seeds and what Python and its packages ship.

The vocabulary, most frequent first: the words of the seeds and of Python's own help pages, the surnames of the United
States census that the package `names` brings, then pairs of those surnames, which nothing else holds. Three words of
four are drawn by Zipf's law over all of it; the fourth is one of its briefing's 40 own words, themselves drawn so and
each preferred to the next, as news repeats the names it is about. Passages have 10 to 150 words, 45 in the median.
"""

import re
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from itertools import islice
from pathlib import Path
from pydoc_data.topics import topics

import numpy as np
import numpy.typing as npt

SEEDS = Path(__file__).parents[2] / "seeds"
VOCABULARY, TOPIC_WORDS, COMMONEST_TOPIC_WORD = 600_000, 40, 200

BRIEFING_PASSAGES = 20
"""So many passages of one topic follow each other."""

Ranks = npt.NDArray[np.int64]


def made_passages(count: int) -> Iterator[list[str]]:
    """The first `count` passages, each as its words; fewer are always the beginning of more."""
    words = _vocabulary()
    chance = np.random.Generator(np.random.PCG64(1))
    passages = (passage for _ in range(0, count, BRIEFING_PASSAGES) for passage in _briefing(chance))
    for passage in islice(passages, count):
        yield [words[rank] for rank in passage.tolist()]


def _briefing(chance: np.random.Generator) -> list[Ranks]:
    topic = _by_zipf(chance.random(TOPIC_WORDS), COMMONEST_TOPIC_WORD, VOCABULARY)
    lengths = np.clip(45 * np.exp(0.45 * chance.standard_normal(BRIEFING_PASSAGES)), 10, 150).astype(int)
    size = int(lengths.sum())
    general = _by_zipf(chance.random(size), 1, VOCABULARY)
    topical = topic[_by_zipf(chance.random(size), 1, TOPIC_WORDS)]
    return np.split(np.where(chance.random(size) < 0.25, topical, general), np.cumsum(lengths)[:-1])


def _by_zipf(chance: npt.NDArray[np.float64], first: int, last: int) -> Ranks:
    """Ranks, 0-based, of which rank r comes with a probability of ln((r + 1) / r): nearly one in r."""
    return (first * (last / first) ** chance).astype(np.int64) - 1


def _vocabulary() -> list[str]:
    text = " ".join([*(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))), *topics.values()])
    spoken = Counter(re.findall(r"[a-z]+", text.lower()))
    common = sorted(spoken, key=lambda word: (-spoken[word], word))
    census = (files("names") / "dist.all.last").read_text(encoding="ascii").splitlines()
    surnames = [line.split()[0].lower() for line in census]
    pairs = (f"{first}{surnames[-place]}" for place in range(1, 20) for first in surnames)
    return list(dict.fromkeys([*common, *surnames, *pairs]))[:VOCABULARY]
