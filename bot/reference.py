"""Evidence or a quotation as eleven bytes, by which it is found again in whatever library somebody can ask."""

import struct
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

from bot.sentences import answers
from index.models import Evidence, Quoted, Span
from index.shelves.shelf import Shelf

SIZE = 11
"""The bytes of a reference."""

_FORM = struct.Struct(">II3s")


class Reference(NamedTuple):
    """Which evidence or quotation: the checksum of its briefing's id, where it starts, and a digest of its words.

    `start` counts code points; evidence starts where its answer does.
    """

    briefing: int
    start: int
    words: bytes

    def __bytes__(self) -> bytes:
        """The reference in SIZE bytes."""
        return _FORM.pack(*self)


class Missing(StrEnum):
    """Why evidence or a quotation is not found again, in a sentence for the reader."""

    GONE = answers.GONE
    CHANGED = answers.CHANGED


def reference_from(packed: bytes) -> Reference:
    """The reference that SIZE bytes hold."""
    return Reference(*_FORM.unpack(packed))


def reference_to(evidence: Evidence) -> Reference:
    """The reference by which evidence is found again."""
    return Reference(_checksum(evidence.briefing.id), evidence.answer.start, _digest(evidence.text))


def reference_to_quotation(quoted: Quoted) -> Reference:
    """The reference by which a quotation is found again."""
    span = quoted.quotation.span
    return Reference(_checksum(quoted.briefing.id), span.start, _digest(span.of(quoted.briefing.text)))


def reference_around(shelf: Shelf, quoted: Quoted) -> Reference | None:
    """The reference to the evidence that a quotation stands in: the sentence in which it begins, in its passage."""
    place = quoted.quotation.span.start
    passages = shelf.contents(quoted.briefing.id).passages
    passage = passages.at(place) or passages.heading_at(place)
    sentences = passage.sentences if passage else ()
    starts = [sentence.start for sentence in sentences if sentence.start <= place]
    evidence = shelf.evidence_at(quoted.briefing.id, starts[-1]) if starts else None
    return reference_to(evidence) if evidence else None


def find_again(shelf: Shelf, reference: Reference) -> Evidence | Missing:
    """The evidence with the very words it had, or why it is missing."""
    ids = _ids(shelf, reference)
    found = (shelf.evidence_at(id, reference.start) for id in ids)
    same = (evidence for evidence in found if evidence and _digest(evidence.text) == reference.words)
    return next(same, Missing.CHANGED if ids else Missing.GONE)


def find_quotation_again(shelf: Shelf, reference: Reference) -> Quoted | Missing:
    """The quotation with the very words it had, and a score of 0, or why it is missing."""
    ids = _ids(shelf, reference)
    place = Span(reference.start, reference.start + 1)
    found = (
        Quoted(contents.briefing, quotation, 0.0)
        for contents in map(shelf.contents, ids)
        for quotation in contents.quotations.near(place)
    )
    same = (quoted for quoted in found if reference_to_quotation(quoted) == reference)
    return next(same, Missing.CHANGED if ids else Missing.GONE)


def _ids(shelf: Shelf, reference: Reference) -> list[str]:
    return [id for id in shelf.ids if _checksum(id) == reference.briefing]


def _checksum(id: str) -> int:
    return crc32(id.encode())


def _digest(words: str) -> bytes:
    return blake2b(words.encode(errors="surrogatepass"), digest_size=3).digest()
