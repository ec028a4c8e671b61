"""What is measured of a system at one size."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np


@dataclass(slots=True)
class Figures:
    """Times are in seconds, memory is in bytes; None where something was not measured."""

    system: str
    passages: int
    build: float
    build_peak: int | None
    start: float = 0.0
    is_saved: bool = False
    resident: int | None = None
    added: float | None = None
    shortest: dict[int, float] = field(default_factory=dict)
    """The shortest time of each question, by its number."""

    hardest: list[float] = field(default_factory=list)

    @property
    def times(self) -> list[float]:
        """The times of the questions."""
        return list(self.shortest.values())

    def note(self, first: int, times: Sequence[float]) -> None:
        """Takes the times of some questions that follow each other; the shortest of each question counts."""
        for question, seconds in enumerate(times, start=first):
            self.shortest[question] = min(seconds, self.shortest.get(question, seconds))

    @property
    def median(self) -> float:
        """The median time of a question."""
        return float(np.median(self.times))

    @property
    def p99(self) -> float:
        """The time that 99 questions of 100 stay below."""
        return float(np.percentile(self.times, 99))


def ratio(figures: Sequence[Figures], of: str, to: str) -> float | None:
    """How often the median of one system holds that of another; None where one was not measured."""
    medians = {each.system: each.median for each in figures}
    return medians[of] / medians[to] if of in medians and to in medians else None
