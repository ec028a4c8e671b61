"""What a verb of saying only tells the name of: "in a drink called “Sombrero”"."""

import re

from index.models import Span

REACH = 60
"""A noun phrase before the verb begins at most so far before it, in code points."""

_NAMED = re.compile(r"\b[Aa]n?\s(?:(?!(?:the|an?|his|her|he|she|they|it|we|I|you)\s)[a-z][\w’'-]*\s){1,4}(?<!s\s)$")
_MARKS = re.compile(r"\s(?:an?\s)?[“\"‘„«]")


def is_naming(text: str, start: int, cue: Span) -> bool:
    """Whether a verb, in a sentence that is read from `start` on, stands between a thing and its name in marks."""
    if cue.of(text) not in ("called", "dubbed") or not _MARKS.match(text, cue.end):
        return False
    return _NAMED.search(text, max(start, cue.start - REACH), cue.start) is not None
