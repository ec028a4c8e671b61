"""Makes index/answer/questions/thesaurus.txt, terms for words, from the database files of WordNet 3.1: prints it.

PYTHONPATH=tests python -m fitting.thesaurus WORDNET_FOLDER

Two words are alike where a sense of one is a sense of the other. So are two where a sense of one is a kind of the
other's, is like it (adjectives) or is of one group with it (verbs), and is among the first senses of both: WordNet
gives the commonest first.
"""

import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import NamedTuple

from spellchecker import SpellChecker

from index.text.analyze import is_function_word, term_texts

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
"""Parts of speech as WordNet's files are called, and as pointers call them; "s" is an adjective too."""

KIND, LIKE = 6, 16
"""How much the numbers of two senses may be at most, multiplied, where one is a kind of the other, or like it."""

REACH = {**dict.fromkeys("@~", KIND), **dict.fromkeys("&^$", LIKE)}
"""The same by the pointer's symbol: hypernym and hyponym; similar to, also see and verb group (wninput(5WN))."""

SHORTEST, COMMON = 3, 50
"""A word has at least so many letters, and occurs more often than so in the word list that spelling is checked by."""


class Synset(NamedTuple):
    """Its words, of those that are common, and the pointers to others, each a symbol and an id."""

    words: list[str]
    pointers: list[tuple[str, str]]


def main() -> None:
    """Prints a line for each term that has terms alike behind it in the alphabet: it, and they."""
    for term, others in sorted(terms_alike(Path(sys.argv[1])).items()):
        print(term, *sorted(others))


def terms_alike(folder: Path) -> Mapping[str, set[str]]:
    """The terms alike by the first of both in the alphabet, from the files `data.*` and `index.*` of a folder."""
    synsets, numbers = dict(_synsets(folder)), dict(_numbers(folder))
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for id, (words, pointers) in synsets.items():
        near = [(id, math.inf), *((other, REACH[symbol]) for symbol, other in pointers if symbol in REACH)]
        for other, reach in near:
            for word, its in product(words, synsets[other].words):
                if numbers[word, id] * numbers[its, other] <= reach:
                    first, behind = sorted(map(_term, (word, its)))
                    alike[first].add(behind)
    return {term: found for term, others in alike.items() if (found := others - {term})}


def _term(word: str) -> str:
    (term,) = term_texts(word)
    return term


def _synsets(folder: Path) -> Iterator[tuple[str, Synset]]:
    """Each by its id, which is its part of speech and its offset in that part's file."""
    common = SpellChecker().word_frequency.dictionary
    for name, part in PARTS.items():
        for row in _rows(folder / f"data.{name}"):
            behind = 4 + 2 * int(row[3], 16)
            words = [word.partition("(")[0] for word in row[4:behind:2]]
            pointers = row[behind + 1 : behind + 1 + 4 * int(row[behind])]
            ids = (kind.replace("s", "a") + offset for offset, kind in zip(pointers[1::4], pointers[2::4], strict=True))
            yield (
                part + row[0],
                Synset(
                    [word for word in words if common.get(word, 0) > COMMON and _is_usual(word)],
                    list(zip(pointers[::4], ids, strict=True)),
                ),
            )


def _is_usual(word: str) -> bool:
    """Whether something is a content word, no name and not too short to mean one thing."""
    return word.isalpha() and word.islower() and len(word) >= SHORTEST and not is_function_word(word)


def _numbers(folder: Path) -> Iterator[tuple[tuple[str, str], int]]:
    """How much-used a sense is among those of a word, from 1."""
    for name, part in PARTS.items():
        for row in _rows(folder / f"index.{name}"):
            for number, offset in enumerate(row[6 + int(row[3]) :], start=1):
                yield (row[0], part + offset), number


def _rows(path: Path) -> Iterator[list[str]]:
    """The columns of a file's lines, but for the licence above them and what explains a sense behind a bar."""
    for line in path.read_text("latin-1").splitlines():
        if not line.startswith(" "):
            yield line.partition("|")[0].split()


if __name__ == "__main__":
    main()
