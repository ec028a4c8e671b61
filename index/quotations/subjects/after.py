"""The subject behind a cue, as it begins right there: "said Mr. Smith, the mayor"."""

import re

from index.quotations.circumstances.times import DAY
from index.quotations.subjects.subject import (
    APPOSITION,
    NOUN_PHRASE_LENGTH,
    Subject,
    is_plausible,
    named_behind,
    trimmed,
)
from index.split.sentences import TITLES

_LAST_WORD = re.compile(r"\w+$")
_ABBREVIATIONS = TITLES | {"jr", "sr"}
_GOES_ON = re.compile(
    r"(?:who|whom|whose|which|but|and|or|so|as|while|though|although|in|on|at|by|via|over|during|through|[a-z]+ing)\b"
)
"""What behind a comma is no apposition: "said Lima, adding that …", "said Lima, by phone"."""

_AFTER_END = re.compile(
    r"[.;:!?\"“”„«»()\n]|,|\s[–—-]+\s|\s(?:in|on|at|during|after|before|as|when|while|that|who|and then|but|to|with"
    rf"|about|by|via|last|this|earlier|later|early|late|if|because)\s|\s(?:{DAY}|yesterday|today)\b"
)
_AGE = re.compile(r", \d{1,3}(?=[,.])")
"""What is set off behind a name and states no role: "said Lima, 41, a baker"."""

_APPOSITION_END = re.compile(r"[,.;:!?\"“”\n]")


def subject_after(text: str, cue_end: int, ceiling: int) -> Subject | None:
    """The subject that begins right after a cue that ends at `cue_end`: "said Mr. Smith, the mayor"."""
    ceiling = min(ceiling, cue_end + NOUN_PHRASE_LENGTH)
    end = next(
        (mark.start() for mark in _AFTER_END.finditer(text, cue_end, ceiling) if not _in_abbreviation(text, mark)),
        ceiling,
    )
    mention = trimmed(text, cue_end, end)
    if mention is None or not is_plausible(mention.of(text)) or mention.start - cue_end > 1:
        return None
    named = named_behind(text, mention, end + 2, ceiling) if text.startswith(", ", end) else None
    if named:
        return Subject(named)
    apposition = None
    age = _AGE.match(text, end)
    end = age.end() if age else end
    if text[end : end + 1] == "," and APPOSITION.match(text, end + 2) and not _GOES_ON.match(text, end + 2):
        stop = next((mark.start() for mark in _APPOSITION_END.finditer(text, end + 2, ceiling)), ceiling)
        apposition = trimmed(text, end + 1, stop)
    return Subject(mention, apposition)


def _in_abbreviation(text: str, mark: re.Match[str]) -> bool:
    word = _LAST_WORD.search(text, max(0, mark.start() - 8), mark.start())
    return mark[0] == "." and word is not None and (len(word[0]) == 1 or word[0].casefold() in _ABBREVIATIONS)
