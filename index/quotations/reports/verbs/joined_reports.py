"""Where in one sentence somebody else begins to speak: “…,” said Lima, and “…,” said Berg."""

import re
from collections.abc import Sequence
from itertools import chain, islice

from index.models import Span
from index.quotations.cues import ACCORDING_TO, SAID_OR_QUOTED
from index.quotations.marks import Marked, marks_within
from index.quotations.name_patterns import CAPITAL
from index.quotations.reports.verbs.cues_beside import closing_cue, leading_cue
from index.quotations.reports.verbs.unsaid import is_report
from index.quotations.subjects.before import subject_before

NEAR = 20
"""What joins marked words to what is before them begins at most so far before them, in code points."""

_CONJUNCTION = r"(?:and|but|or|yet|while|whilst|whereas|though|although)"
_JOINT = re.compile(rf"[,;]?\s{_CONJUNCTION}\s")
_SET_OFF = re.compile(rf"(?:[,;]|(?<=,[”\"’»]))\s{_CONJUNCTION}\s")
_RIGHT_BEFORE = re.compile(rf"(?:[,;:]|[,;]?\s{_CONJUNCTION}(?:\s(?:then|later|also))?)\s*$")
_WHO = re.compile(rf"\s(?:(?:the|an?|his|her|their|its)\s|(?:[a-z][\w-]*\s){{0,3}}{CAPITAL}|(?:he|she|they|it|we|I)$)")
"""How a subject begins right behind marked words that are another's: “Who will pay?” Lima answered: “…”."""

LOOKED_BACK = 600
"""A cue for what is before is looked for so far before the joint, in code points."""

_PAUSE = re.compile(r"[,;:—–“”\"]|\s(?:and|but|then)\s")
"""What between two cues shows that the second one is not of what the first one reports."""


def parts_of(text: str, sentence: Span, inside: Sequence[Marked]) -> list[Span]:
    """The parts of a sentence in each of which somebody else speaks; all of it where one speaks, or none.

    `inside` is what stands in marks in the sentence. Words in marks open a part of their own where a cue of their own
    stands beside them, and another one before, which is not theirs.
    """
    parts, start, before = [], sentence.start, None
    for quote in marks_within(inside, sentence):
        place = before.outer.end if before else start
        split = _closed_apart(text, Span(start, sentence.end), before, quote) or _led_apart(text, start, place, quote)
        if split is not None:
            parts.append(Span(start, max(place, split.start)))
            start = split.end
        before = quote
    return [*parts, Span(start, sentence.end)]


def _closed_apart(text: str, part: Span, before: Marked | None, quote: Marked) -> Span | None:
    """What joins marked words with a cue behind them to what is before: said Lima, and “…,” said Berg."""
    place, end = before.outer.end if before else part.start, quote.outer.start
    joint = _RIGHT_BEFORE.search(text, max(place, end - NEAR), end) or _last(_SET_OFF, text, Span(place, end))
    if joint is None or closing_cue(text, quote, part.end) is None or leading_cue(text, place, end):
        return None
    is_joined = before is None and joint[0].strip(" ,;:") != ""
    is_own = text[quote.inner.start].isupper() or is_joined or (before and closing_cue(text, before, end))
    return Span(*joint.span()) if is_own and _last_cues(text, Span(part.start, joint.start())) else None


def _led_apart(text: str, start: int, place: int, quote: Marked) -> Span | None:
    """What joins marked words, led in by a cue with a subject of its own, to what is before: and Berg said: “…”."""
    cue = leading_cue(text, place, quote.outer.start)
    if cue is None or not is_report(text, place, cue):
        return None
    joint = _SET_OFF.search(text, place, cue.start) or _JOINT.search(text, place, cue.start)
    split = Span(*joint.span()) if joint else Span(place, place)
    subject = subject_before(text, split.end, cue.start)
    if subject is None or not _speaks(text, Span(start, split.start)):
        return None
    if place == start:
        return split if joint is not None and joint[0][0] in ",;" else None
    return split if joint is not None or _WHO.match(text, place, subject.mention.end) else None


def _last(pattern: re.Pattern[str], text: str, within: Span) -> re.Match[str] | None:
    return max(pattern.finditer(text, *within), key=lambda match: match.start(), default=None)


def _last_cues(text: str, part: Span) -> list[Span]:
    """The last two cues of a part that tell that somebody speaks, the last one first."""
    start = max(part.start, part.end - LOOKED_BACK)
    forms = chain(SAID_OR_QUOTED.finditer(text, start, part.end), ACCORDING_TO.finditer(text, start, part.end))
    latest = sorted((Span(*form.span()) for form in forms), reverse=True)
    return list(islice((cue for cue in latest if _is_cue(text, start, cue)), 2))


def _is_cue(text: str, start: int, cue: Span) -> bool:
    return ACCORDING_TO.match(text, cue.start) is not None or is_report(text, start, cue)


def _speaks(text: str, part: Span) -> bool:
    """Whether the last cue in a part tells that somebody speaks, and none before it that they are only said to."""
    cues = _last_cues(text, part)
    return len(cues) == 1 or (len(cues) > 1 and _PAUSE.search(text, cues[1].end, cues[0].start) is not None)
