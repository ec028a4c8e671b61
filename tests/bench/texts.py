"""The passages that every system is given: a file with one passage a line, its terms apart by spaces."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from bench.made_text import made_passages

from index.load import SUFFIXES, load_file
from index.split import split_paragraphs, split_passages
from index.text.analyze import terms

COMMONEST = 12
"""Questions of so many of the commonest terms alone are the hardest to answer fast."""


@dataclass(frozen=True, slots=True)
class Text:
    """A file of passages and what was counted while it was written."""

    path: Path
    passages: int
    terms: int
    distinct: int
    zipf: float
    commonest: tuple[str, ...]


def write_text(path: Path, count: int, folder: Path | None) -> Iterator[int]:
    """Writes at most `count` passages, of a folder's briefings where one is given; tells how many so far."""
    passages = folder_passages(folder) if folder else made_passages(count)
    with path.open("w", encoding="utf-8") as file:
        for written, passage in enumerate(islice(passages, count), start=1):
            print(*passage, file=file)
            yield written


def read_text(path: Path) -> Iterator[list[str]]:
    """The passages of a file, each as its terms."""
    with path.open(encoding="utf-8") as file:
        yield from map(str.split, file)


def counted(path: Path) -> Text:
    """The text in a file, with its terms counted."""
    frequencies: Counter[str] = Counter()
    passages = 0
    for passage in read_text(path):
        passages += 1
        frequencies.update(passage)
    commonest = tuple(term for term, _ in frequencies.most_common(COMMONEST))
    return Text(path, passages, frequencies.total(), len(frequencies), zipf_exponent(frequencies), commonest)


def zipf_exponent(frequencies: Counter[str]) -> float:
    """By which power of its rank a term's frequency falls, fitted over ranks 10 to 10,000; about 1 by Zipf's law."""
    ranked = [frequency for _, frequency in frequencies.most_common(10_000)][9:]
    if len(ranked) < 2:
        return float("nan")
    slope = np.polyfit(np.log(np.arange(10, 10 + len(ranked))), np.log(ranked), 1)[0]
    return -float(slope)


def folder_passages(folder: Path) -> Iterator[list[str]]:
    """The terms of each passage of a folder's briefings."""
    for path in sorted(folder.iterdir()):
        if path.suffix in SUFFIXES and not path.name.startswith("."):
            briefing = load_file(path)
            for passage in split_passages(briefing.text, split_paragraphs(briefing)):
                yield [term.text for term in terms(passage.span.of(briefing.text))]
