"""Evidence as eleven bytes, by which it is found again in whatever library somebody can ask."""

import struct
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

from index.models import Evidence
from index.shelf import Shelf

SIZE = 11
"""The bytes of a reference."""

_FORM = struct.Struct(">II3s")


class Reference(NamedTuple):
    """Which evidence: the checksum of its briefing's id, where its answer starts, and a digest of its words.

    `start` counts code points.
    """

    briefing: int
    start: int
    words: bytes

    def __bytes__(self) -> bytes:
        """The reference in SIZE bytes."""
        return _FORM.pack(*self)


class Missing(StrEnum):
    """Why evidence is not found again, in a sentence for the reader."""

    GONE = "This briefing is no longer in the library."
    CHANGED = "This briefing has changed since; ask again."


def reference_from(packed: bytes) -> Reference:
    """The reference that SIZE bytes hold."""
    return Reference(*_FORM.unpack(packed))


def reference_to(evidence: Evidence) -> Reference:
    """The reference by which evidence is found again."""
    return Reference(_checksum(evidence.briefing.id), evidence.answer.start, _digest(evidence.text))


def find_again(shelf: Shelf, reference: Reference) -> Evidence | Missing:
    """The evidence with the very words it had, or why it is missing."""
    ids = [briefing.id for briefing in shelf.briefings if _checksum(briefing.id) == reference.briefing]
    found = (shelf.evidence_at(id, reference.start) for id in ids)
    same = (evidence for evidence in found if evidence and _digest(evidence.text) == reference.words)
    return next(same, Missing.CHANGED if ids else Missing.GONE)


def _checksum(id: str) -> int:
    return crc32(id.encode())


def _digest(words: str) -> bytes:
    return blake2b(words.encode(errors="surrogatepass"), digest_size=3).digest()
