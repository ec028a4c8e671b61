"""Whether a word is one at all: English words and the first and last names of people."""

import gzip
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from zlib import crc32

import names
import numpy as np
import numpy.typing as npt

from index.analyze import folded

_WORD = re.compile(rb'^"([^"]+)":', re.MULTILINE)
_NAME = re.compile(rb"^[A-Z]+", re.MULTILINE)


class Lexicon:
    """Words of the package pyspellchecker and names of the United States census of 1990, read when first asked.

    Kept as sorted 32-bit hashes, 1 MB for a quarter of a million words. That takes one unknown word in 17,000 for a
    known one, which then is merely not corrected.
    """

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        sought, hashes = crc32(folded(word).encode("utf-8", "surrogatepass")), _hashes()
        place = int(np.searchsorted(hashes, sought))
        return place < len(hashes) and int(hashes[place]) == sought


@cache
def _hashes() -> npt.NDArray[np.uint32]:
    """The hashes of all words and names in order; read once a process."""
    return np.unique(np.fromiter(map(crc32, _words_and_names()), np.uint32))


def _words_and_names() -> Iterator[bytes]:
    words = gzip.decompress(files("spellchecker").joinpath("resources/en.json.gz").read_bytes())
    yield from (word[1] for word in _WORD.finditer(words))
    for path in names.FILES.values():
        yield from (name[0].lower() for name in _NAME.finditer(Path(path).read_bytes()))
