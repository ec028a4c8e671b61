"""A posting in one number: its passage in the upper bits, how often that holds the term in the lower ones.

So postings ascend by passage, and a search among them reads one array. Four bytes do for nearly every collection:
fewer than 2^24 passages, each with a term at most 255 times. Where that is not enough an entry takes eight.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.integer[Any]]
EntryType = np.dtype[Any]

NARROW_BITS, WIDE_BITS = 8, 32
"""How many bits tell the frequency, in entries of four and of eight bytes."""

_MOST_PASSAGES, _MOST_OFTEN = (1 << 32 - NARROW_BITS) - 1, (1 << NARROW_BITS) - 1


def entry_type(passages: int, frequency: int) -> EntryType:
    """The narrowest type for the entries of so many passages that hold no term more often than so."""
    return np.dtype(np.uint32 if passages <= _MOST_PASSAGES and frequency <= _MOST_OFTEN else np.uint64)


def entries_of(passages: Integers, frequencies: Integers, kind: EntryType) -> Integers:
    """The entries of postings, given apart: positions of passages, and frequencies from 1 on."""
    entries: Integers = least_entries(passages, kind) | frequencies.astype(kind)
    return entries


def bits_of(kind: EntryType) -> int:
    """How many bits of an entry of this type tell its frequency."""
    return NARROW_BITS if kind == np.uint32 else WIDE_BITS


def passages_in(entries: Integers) -> Integers:
    """The positions of their passages."""
    return _signed(entries >> entries.dtype.type(bits_of(entries.dtype)))


def frequencies_in(entries: Integers) -> Integers:
    """How often the passages hold the term."""
    return _signed(entries & entries.dtype.type((1 << bits_of(entries.dtype)) - 1))


def least_entries(passages: Integers, kind: EntryType) -> Integers:
    """What no entry of each of some passages is less than, so that a search for it finds the first."""
    entries: Integers = passages.astype(kind) << kind.type(bits_of(kind))
    return entries


def _signed(numbers: Integers) -> Integers:
    """The same small numbers in a type that processors make floating point of at once."""
    return numbers.view(np.int32) if numbers.dtype == np.uint32 else numbers.astype(np.int32)
