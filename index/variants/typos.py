"""Misspelt names and rare words, by what the library contains; an unknown word may as well be a stranger's name."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.counts import recounted
from index.text.analyze import folded
from index.variants.mistyped import meant_function_word
from index.variants.slips import is_doubling, is_slip, is_swap

SHORTEST, LONG, REACH = 4, 8, 2
"""In words of fewer letters nothing is corrected; from so many on, so many letters may be wrong instead of one."""


class Spelling:
    """Corrects words of a question to words of the library."""

    def __init__(self, written: Mapping[str, int], lexicon: Container[str]) -> None:
        """`written` tells how many of the library's passages hold a word as it is written.

        What is in `lexicon` is a word in its own right and never corrected.
        """
        self._written = written
        self._lexicon = lexicon

    def changed(self, gone: Mapping[str, int], new: Mapping[str, int]) -> "Spelling":
        """What corrects to the words of a library that has lost some texts and got others."""
        return Spelling(recounted(self._written, [gone], [new]), self._lexicon)

    # Dictionaries and tuples of nothing but strings and numbers are no work for the garbage collector, which would stop
    # a bot with hundreds of open shelves for a quarter of a second.

    @cached_property
    def _surfaces(self) -> dict[str, str]:
        """By its folded form the commonest way in which each word is written."""
        surfaces: dict[str, str] = {}
        for surface in self._written:
            key = folded(surface)
            if key.isalpha():
                known = surfaces.get(key)
                if known is None or self._how_common(surface) > self._how_common(known):
                    surfaces[key] = surface
        return surfaces

    @cached_property
    def _alike(self) -> dict[tuple[str, int], tuple[str, ...]]:
        """The folded words by their first letter and their length."""
        alike: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        for key in self._surfaces:
            alike[key[0], len(key)].append(key)
        return {beginning: tuple(keys) for beginning, keys in alike.items()}

    def correct(self, word: str) -> str | None:
        """What the library writes where a question has `word`, or the function word that it is mistyped for.

        None where the word means what it says: the library or the lexicon has it, or nothing is near enough.
        """
        typed = folded(word)
        if not typed.isalpha() or typed in self._surfaces:
            return None
        meant = meant_function_word(typed) if word.islower() else None
        if meant and typed not in self._lexicon:
            return meant
        if len(typed) < SHORTEST:
            return None
        likely = [key for key in self._near(typed) if self._is_likely(word, key)]
        if not likely or typed in self._lexicon:
            return None
        return self._surfaces[min(likely, key=lambda key: self._rank(typed, key))]

    def _is_likely(self, word: str, key: str) -> bool:
        """Whether the change is a slip; a capitalised word is no name only where a single letter of many differs.

        Of a short form, such as NATO, each letter counts: only their order may be wrong.
        """
        typed = folded(word)
        if self._surfaces[key].isupper():
            return is_swap(typed, key)
        begins_a_sentence = len(typed) >= LONG and OSA.distance(typed, key) == 1
        return is_slip(typed, key) and (not word[0].isupper() or self._is_name(key) or begins_a_sentence)

    def _near(self, typed: str) -> Iterator[str]:
        """The library's words within reach that start alike, be it with the first two letters swapped."""
        reach = 1 if len(typed) < LONG else REACH
        for length in range(max(SHORTEST, len(typed) - REACH), len(typed) + REACH + 1):
            for start in {typed[0], typed[1]}:
                found = process.extract(
                    typed, self._alike.get((start, length), ()), scorer=OSA.distance, score_cutoff=REACH, limit=None
                )
                near = (key for key, distance, _ in found if distance <= reach or is_doubling(typed, key))
                yield from (key for key in near if key[0] == typed[0] or key[1] == typed[0])

    def _rank(self, typed: str, key: str) -> tuple[float, bool, int, str]:
        """The fewest changes first, then names, then what the library has most of; the alphabet decides the rest."""
        return OSA.distance(typed, key), not self._is_name(key), -self._written[self._surfaces[key]], key

    def _is_name(self, key: str) -> bool:
        return self._surfaces[key][0].isupper()

    def _how_common(self, surface: str) -> tuple[int, str]:
        return self._written[surface], surface
