"""A source: whose a whole sentence is, or most of it."""

from typing import NamedTuple

from index.models import Span
from index.quotations.subjects.subject import Subject


class Source(NamedTuple):
    """The words that say that something was said, who said it, and the span of what was said."""

    cue: Span
    subject: Subject
    said: Span
