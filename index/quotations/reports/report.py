"""A report: that somebody said something, and which words they are reported to have said."""

from dataclasses import dataclass

from index.models import Span
from index.quotations.circumstances.circumstances import Circumstances
from index.quotations.subjects.subject import Subject


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its subject (None: that of the report before), what it reports, and the circumstances it states."""

    cue: Span
    subject: Subject | None
    clauses: tuple[Span, ...]
    circumstances: Circumstances

    @property
    def start(self) -> int:
        """Where the first of its words stands."""
        places = [self.cue.start, *(clause.start for clause in self.clauses)]
        return min([*places, self.subject.mention.start] if self.subject else places)

    @property
    def end(self) -> int:
        """Where the next report of the sentence may begin."""
        return max(self.circumstances.end, self.cue.end, *(clause.end for clause in self.clauses), 0)
