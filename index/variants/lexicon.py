"""Whether a word is one at all: English words and the first and last names of people."""

import gzip
import json
from collections import defaultdict
from functools import cache
from importlib.resources import files
from pathlib import Path

import names

from index.analyze import folded

_HEAD = 3


class Lexicon:
    """Words of the package pyspellchecker and names of the United States census of 1990, read when first asked."""

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and f" {folded(word)} " in _by_head().get(folded(word)[:_HEAD], "")


@cache
def _by_head() -> dict[str, str]:
    """One string for each beginning, not a quarter of a million objects: 4 MB instead of 25; read once a process."""
    by_head: dict[str, list[str]] = defaultdict(list)
    for word in (*_words(), *_names()):
        by_head[word[:_HEAD]].append(word)
    return {head: f" {' '.join(words)} " for head, words in by_head.items()}


def _words() -> list[str]:
    packed = files("spellchecker").joinpath("resources/en.json.gz").read_bytes()
    return [*json.loads(gzip.decompress(packed))]


def _names() -> list[str]:
    lines = (line for path in names.FILES.values() for line in Path(path).read_text(encoding="ascii").splitlines())
    return [line.split(maxsplit=1)[0].casefold() for line in lines if line.strip()]
