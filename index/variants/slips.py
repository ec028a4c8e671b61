"""How a word comes to be misspelt: letters swapped, doubled, left out, or one in place of another like it.

A word's ending is another matter: it tells Dmitrieva from Dmitriev and Rubia from Rubio, so that the letters there may
differ only in what the ear does not hear.
"""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from rapidfuzz.distance import OSA, Editop, Levenshtein

HAND = 7
"""In shorter words a neighbouring key tells one name from another (Santer, Santee) as often as it is a slip."""

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = ("aeiouy", "ckq", "fvw", "szc", "dt", "bp", "gj", "ijy", "hk", "mn")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = frozenset("aeiou")
_SILENT = frozenset("h")
"""Letters that end a word without being heard."""


def is_slip(typed: str, meant: str) -> bool:
    """Whether each letter that differs is one that ear or hand mistakes: Ryabkof for Ryabkov, not Iran for Iraq.

    Two letters side by side may be swapped once, and a wrong one be doubled: tarrifs for tariffs.
    """
    if is_doubling(typed, meant):
        return True
    changes = OSA.distance(typed, meant)
    unswapped = [word for word in _swapped(typed) if Levenshtein.distance(word, meant) < changes]
    return any(
        all(_is_likely(edit, word, meant) for edit in Levenshtein.editops(word, meant)) for word in (typed, *unswapped)
    )


def is_swap(typed: str, meant: str) -> bool:
    """Whether nothing but the order of two letters side by side differs."""
    return meant in _swapped(typed)


def is_doubling(typed: str, meant: str) -> bool:
    """Whether nothing but which letters are doubled differs."""
    return _DOUBLED.sub(r"\1", typed) == _DOUBLED.sub(r"\1", meant)


def _swapped(word: str) -> Iterator[str]:
    """A word with each two of its letters that stand side by side swapped."""
    return (word[:at] + behind + before + word[at + 2 :] for at, (before, behind) in enumerate(pairwise(word)))


def _is_likely(edit: Editop, typed: str, meant: str) -> bool:
    if edit.tag == "delete":
        return _is_extra(typed, edit.src_pos)
    if edit.tag == "insert":
        return edit.dest_pos < len(meant) - 1 or meant[-1] in _SILENT or meant[-1] == meant[-2]
    is_ending = edit.src_pos == len(typed) - 1 and edit.dest_pos == len(meant) - 1
    return _are_alike(typed[edit.src_pos], meant[edit.dest_pos], len(typed), is_ending=is_ending)


def _are_alike(typed: str, meant: str, length: int, *, is_ending: bool) -> bool:
    pair = frozenset({typed, meant})
    if is_ending:
        return pair in _SOUND_ALIKE and not pair <= _VOWELS and "a" not in pair
    return pair in _SOUND_ALIKE or (length >= HAND and pair in _NEIGHBOURS)


def _is_extra(typed: str, place: int) -> bool:
    """Whether a letter too many came in with the one beside it, as in Puttin; in a long word a vowel may anyhow."""
    before, behind = typed[max(0, place - 1) : place], typed[place + 1 : place + 2]
    if not behind:
        return before == typed[place]
    pairs = [frozenset({letter, typed[place]}) for letter in (*before, *behind)]
    return (typed[place] in _VOWELS and len(typed) >= HAND) or any(
        len(pair) == 1 or pair in _NEIGHBOURS or (pair in _SOUND_ALIKE and not pair <= _VOWELS) for pair in pairs
    )


def _neighbours() -> frozenset[frozenset[str]]:
    """Letters side by side on an English keyboard, each row half a key to the right of the one above it."""
    at = {key: (column + row / 2, row) for row, keys in enumerate(_KEYS) for column, key in enumerate(keys)}
    return frozenset(
        frozenset(pair)
        for pair in combinations(at, 2)
        if abs(at[pair[0]][0] - at[pair[1]][0]) <= 1 and abs(at[pair[0]][1] - at[pair[1]][1]) <= 1
    )


_SOUND_ALIKE = frozenset(frozenset(pair) for sounds in _SOUNDS for pair in combinations(sounds, 2))
_NEIGHBOURS = _neighbours()
