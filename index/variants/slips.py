"""How a word comes to be misspelt: letters swapped, doubled, left out, or one in place of another like it."""

from itertools import combinations

from rapidfuzz.distance import Levenshtein

HAND = 7
"""In shorter words a neighbouring key tells one name from another (Santer, Santee) as often as it is a slip."""

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = ("aeiouy", "ckq", "fvw", "szc", "dt", "bp", "gj", "ij", "hk", "mn")


def is_slip(typed: str, meant: str) -> bool:
    """Whether each letter that differs is one that ear or hand mistakes: Ryabkof for Ryabkov, not Iran for Iraq."""
    return sorted(typed) == sorted(meant) or all(
        _is_extra(typed, edit.src_pos)
        if edit.tag == "delete"
        else edit.tag == "insert" or _are_alike(typed[edit.src_pos], meant[edit.dest_pos], len(typed))
        for edit in Levenshtein.editops(typed, meant)
    )


def _are_alike(typed: str, meant: str, length: int) -> bool:
    pair = frozenset({typed, meant})
    return pair in _SOUND_ALIKE or (length >= HAND and pair in _NEIGHBOURS)


def _is_extra(typed: str, place: int) -> bool:
    """Whether a letter too many came in with the one beside it, as in Puttin; in a long word any may."""
    beside = typed[max(0, place - 1) : place] + typed[place + 1 : place + 2]
    doubles = any(letter == typed[place] or frozenset({letter, typed[place]}) in _NEIGHBOURS for letter in beside)
    return doubles or len(typed) >= HAND


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
