"""Passages and quotations as rows of numbers, made into records one at a time: a tenth of the memory of the records."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import numpy as np
import numpy.typing as npt

from index.models import Certainty, Kind, Paragraph, Passage, Quotation, Span, Speaker

Rows = npt.NDArray[np.int32]
Record = TypeVar("Record", Passage, Quotation)

NONE = Span(-1, -1)
"""What stands in a row for a span that is not there."""

_KINDS, _CERTAINTIES = tuple(Kind), tuple(Certainty)
_PASSAGE, _QUOTATION = 9, 22
"""The numbers in a row."""


class Packed(Sequence[Record], Generic[Record]):
    """Records of a briefing in order. `rows` has a row for each."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, place: int) -> Record: ...
    @overload
    def __getitem__(self, place: slice) -> list[Record]: ...
    def __getitem__(self, place: int | slice) -> Record | list[Record]:
        if isinstance(place, slice):
            return list(map(self._record, self.rows[place].tolist()))
        return self._record(self.rows[place].tolist())

    def __iter__(self) -> Iterator[Record]:
        return map(self._record, self.rows.tolist())

    @abstractmethod
    def _record(self, row: Sequence[int]) -> Record: ...


class Passages(Packed[Passage]):
    """The passages of a briefing. `sentences` has the spans of all their sentences, a row each."""

    def __init__(self, rows: Rows, sentences: Rows) -> None:
        super().__init__(rows)
        self.sentences = sentences

    @classmethod
    def of(cls, passages: Iterable[Passage]) -> "Passages":
        """The same passages, packed."""
        rows, sentences = list[tuple[int, ...]](), list[Span]()
        for paragraph, span, own in passages:
            ends = (len(sentences), len(sentences) + len(own))
            rows.append((paragraph.number, *paragraph.span, *(paragraph.heading or NONE), *span, *ends))
            sentences += own
        return cls(_array(rows, _PASSAGE), _array(sentences, 2))

    def of_paragraph(self, number: int) -> list[Passage]:
        """The passages of one paragraph."""
        return [self[int(place)] for place in np.flatnonzero(self.rows[:, 0] == number)]

    def at(self, place: int) -> Passage | None:
        """The passage that holds a code point."""
        number = int(self.rows[:, 5].searchsorted(place, side="right")) - 1
        return self[number] if number >= 0 and place < self.rows[number, 6] else None

    def heading_at(self, place: int) -> Passage | None:
        """The heading that holds a code point and has passages under it, as a passage of its own."""
        under = np.flatnonzero((self.rows[:, 3] <= place) & (place < self.rows[:, 4]))
        if not under.size:
            return None
        following, _, _, *ends = self.rows[under[0], :5].tolist()
        heading = Span(*ends)
        return Passage(Paragraph(following - 1, heading, is_heading=True, heading=None), heading, (heading,))

    def _record(self, row: Sequence[int]) -> Passage:
        number, *ends, first, behind = row
        span, heading, own = Span(*ends[:2]), _span(ends[2:4]), Span(*ends[4:])
        sentences = tuple(Span(*sentence) for sentence in self.sentences[first:behind].tolist())
        return Passage(Paragraph(number, span, is_heading=False, heading=heading), own, sentences)


class Quotations(Packed[Quotation]):
    """The quotations of a briefing."""

    @classmethod
    def of(cls, quotations: Iterable[Quotation]) -> "Quotations":
        """The same quotations, packed."""
        return cls(_array(map(_quotation_row, quotations), _QUOTATION))

    def of_paragraph(self, number: int) -> list[Quotation]:
        """The quotations of one paragraph."""
        return [self[int(place)] for place in np.flatnonzero(self.rows[:, 4] == number)]

    def near(self, span: Span) -> list[Quotation]:
        """The quotations that share a character with a span."""
        starts = self.rows[:, 0]
        first = max(0, int(starts.searchsorted(span.start)) - 1)
        own = self[first : int(starts.searchsorted(span.end))]
        return [quotation for quotation in own if quotation.span.overlaps(span)]

    def spans(self) -> Iterator[Span]:
        """Where each quotation stands, without the rest."""
        return map(Span._make, self.rows[:, :2].tolist())

    def called(self) -> Iterator[list[Span]]:
        """What each quotation's speaker is called: name, mention and role, as far as they are stated."""
        for ends in self.rows[:, 6:12].tolist():
            yield [Span(*own) for own in (ends[:2], ends[4:], ends[2:4]) if own[0] >= 0]

    def named_in_marks(self) -> list[int]:
        """The places of those quotations that stand in marks, at least in part, and whose speaker has a name."""
        return np.flatnonzero((self.rows[:, 6] >= 0) & (self.rows[:, 3] != _KINDS.index(Kind.INDIRECT))).tolist()

    def named(self) -> Iterator[tuple[Span, Span | None]]:
        """The speaker's name, and role where it is stated, of each quotation that has a name, without the rest."""
        for name, role in ((ends[:2], ends[2:]) for ends in self.rows[:, 6:10].tolist()):
            if name[0] >= 0:
                yield Span(*name), _span(role)

    def _record(self, row: Sequence[int]) -> Quotation:
        start, end, group, kind, paragraph, certainty, *ends = row
        name, role, mention, *others = (_span(ends[place : place + 2]) for place in range(0, len(ends), 2))
        speaker = Speaker(_CERTAINTIES[certainty], name, role, mention)
        return Quotation(Span(start, end), group, _KINDS[kind], paragraph, speaker, *others)


def _quotation_row(said: Quotation) -> tuple[int, ...]:
    speaker = said.speaker
    whence = (speaker.name, speaker.role, speaker.mention, said.cue, said.addressee, said.venue, said.when, said.outlet)
    certainty = _CERTAINTIES.index(speaker.certainty)
    ends = (end for span in whence for end in span or NONE)
    return (*said.span, said.group, _KINDS.index(said.kind), said.paragraph, certainty, *ends)


def _array(rows: Iterable[Sequence[int]], width: int) -> Rows:
    return np.array(list(rows), np.int32).reshape(-1, width)


def _span(ends: Sequence[int]) -> Span | None:
    return Span(*ends) if ends[0] >= 0 else None
