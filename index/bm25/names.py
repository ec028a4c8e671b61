"""Names in arrays, found by hash: what a dict does, in a form that can be mapped from a file."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Names:
    """Name n stands in UTF-8 in `text` from `starts[n]` to `starts[n + 1]`.

    `hashes` are the names' hashes, ascending, and `members` the numbers of the names that have them.
    """

    text: npt.NDArray[np.uint8]
    starts: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint64]
    members: npt.NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.members)

    def __iter__(self) -> Iterator[str]:
        """The names by number."""
        text = self.text.tobytes()
        return (text[start:end].decode("utf-8", "surrogatepass") for start, end in pairwise(self.starts.tolist()))

    def find(self, name: str) -> int | None:
        """The number of a name; None where it is not among them."""
        if not self.members.size:
            return None
        sought = _encoded(name)
        sought_hash = _hash(sought)
        # A memoryview gives one number several times faster than the array.
        hashes, members, starts, text = self.hashes.data, self.members.data, self.starts.data, self.text.data
        place = bisect_left(hashes, sought_hash)
        while place < len(hashes) and hashes[place] == sought_hash:
            number: int = members[place]
            if text[starts[number] : starts[number + 1]] == sought:
                return number
            place += 1
        return None

    def extended(self, names: Iterable[str]) -> "Names":
        """These names and others behind them, in order, all different."""
        added = [_encoded(name) for name in names]
        text = np.concatenate([self.text, np.frombuffer(b"".join(added), np.uint8)])
        ends = self.starts[-1] + np.cumsum(np.fromiter(map(len, added), np.int64))
        hashes = np.concatenate([self.hashes, np.fromiter(map(_hash, added), np.uint64)])
        members = np.concatenate([self.members, np.arange(len(self), len(hashes), dtype=np.int32)])
        order = np.argsort(hashes, kind="stable")
        return Names(text, np.concatenate([self.starts, ends]), hashes[order], members[order])


NO_NAMES = Names(np.empty(0, np.uint8), np.zeros(1, np.int64), np.empty(0, np.uint64), np.empty(0, np.int32))


def _encoded(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")


def _hash(name: bytes) -> int:
    """A hash for which nobody can make up names that share it, which would slow down the search among them."""
    return int.from_bytes(blake2b(name, digest_size=8).digest())
