"""Whether a word is one at all, and how common: English words, and the first and last names of people."""

import gzip
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import names
import numpy as np
import numpy.typing as npt

from index.text.analyze import folded
from index.text.inflection import regular_form

PASSAGE = 60
"""Running words of a passage of usual length."""

UNKNOWN = 1
"""How often the list of English words would have a word that it does not have."""

_NAME = re.compile(rb"^[A-Z]+", re.MULTILINE)
_COUNTED = re.compile(rb'^"([^"]+)": (\d+)', re.MULTILINE)


class English:
    """How many passages of English hold a word, by the counts of the package pyspellchecker, read when first asked.

    They are counted from films' subtitles, https://github.com/barrust/pyspellchecker. British spellings which the
    package lacks count as the American ones.
    """

    def __contains__(self, word: str) -> bool:
        """Whether the package lists a word."""
        return _count_of(word) > 0

    def share(self, word: str) -> float:
        """The share of passages, of PASSAGE words each, that hold `word` at least once: 1 - (1 - p) ** PASSAGE."""
        return 1 - (1 - (_count_of(word) or UNKNOWN) / _listed().whole) ** PASSAGE


class Lexicon:
    """The same words, and names of the United States census of 1990 (package names)."""

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and _place_of(folded(word)) is not None


class _Listed(NamedTuple):
    """All words and names as sorted 32-bit hashes, how often each stands in the package's texts, and all do.

    That takes 2 MB, where the words themselves take 26, and one unknown word in 17,000 for a known one. A name that is
    no word stands there 0 times.
    """

    hashes: npt.NDArray[np.uint32]
    counts: npt.NDArray[np.uint32]
    whole: int


def _count_of(word: str) -> int:
    plain, listed = folded(word), _listed()
    places = (_place_of(plain), _place_of(regular_form(plain)))
    return next((int(listed.counts[place]) for place in places if place is not None and listed.counts[place]), 0)


def _place_of(plain: str) -> int | None:
    """Where a folded word stands in the list, if it does."""
    sought, hashes = crc32(plain.encode("utf-8", "surrogatepass")), _listed().hashes
    place = int(np.searchsorted(hashes, np.uint32(sought)))
    return place if place < len(hashes) and int(hashes[place]) == sought else None


@cache
def _listed() -> _Listed:
    """The list; read once a process, a word at a time: all of them as Python's strings would take 26 MB."""
    packed = files("spellchecker").joinpath("resources/en.json.gz").read_bytes()
    counted = ((crc32(word[1]), int(word[2])) for word in _COUNTED.finditer(gzip.decompress(packed)))
    named = ((crc32(name), 0) for name in _names())
    rows = np.fromiter(chain(counted, named), [("hash", np.uint32), ("count", np.uint32)])
    rows = rows[np.argsort(rows["hash"], kind="stable")]  # a name that is a word too stands behind it
    hashes, first = np.unique(rows["hash"], return_index=True)
    return _Listed(hashes, rows["count"][first], int(rows["count"].sum(dtype=np.int64)))


def _names() -> Iterator[bytes]:
    for path in names.FILES.values():
        yield from (name[0].lower() for name in _NAME.finditer(Path(path).read_bytes()))
