"""The words in marks inside a turn of an interview that are not its speaker's own: Lima told me: “Go”."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.models import Certainty, Kind, Paragraph, Span, Speaker
from index.quotations.attribution import NOBODY, Attribution, Attributions
from index.quotations.kinds import SPEECH_WORDS, is_of_another, quoted_in
from index.quotations.marks import Marked, marks_within
from index.quotations.people.speakers import is_pronoun
from index.quotations.reports.report import Report
from index.quotations.reports.reports import find_reports
from index.quotations.reports.verbs.cues_beside import leading_cue
from index.split import split_sentences

_OWN = re.compile(r"(?:I|we)$", re.IGNORECASE)
_DIRECTION = re.compile(r"[\[(][^\[\]()\n]{1,60}[\])]")
"""What is done while somebody speaks: "(Laughter.)"."""


_OWN_WORDS = Attribution(Speaker(Certainty.NAMED))
"""The speaker of the turn said it."""


class Retold(NamedTuple):
    """What somebody said, `outer` with the marks around it, and who it was."""

    outer: Span
    span: Span
    kind: Kind
    said: Attribution


def retold(
    attributions: Attributions, said: Span, paragraph: Paragraph, quotes: Sequence[Marked], floor: int
) -> list[Retold]:
    """What stands in marks in a turn, which says `said`, and is another's, or of whom the turn does not tell.

    Where all of the turn is in marks they are the way it is set, and hold its speaker's own words.
    """
    inside = marks_within(quotes, said)
    if not inside or _is_all_in_marks(attributions.text, said, inside):
        return []
    spoken = attributions.speakers.spoken
    count = len(spoken)
    sentences = split_sentences(attributions.masked, said)
    found = [each for sentence in sentences for each in _in_sentence(attributions, sentence, paragraph, inside, floor)]
    del spoken[count:]  # whoever is only quoted does not speak in the interview
    return sorted((each for each in found if each.said is not _OWN_WORDS), key=lambda each: each.outer)


def _in_sentence(
    attributions: Attributions, sentence: Span, paragraph: Paragraph, quotes: Sequence[Marked], floor: int
) -> Iterator[Retold]:
    """The words in marks of a sentence by who said them; a few of nobody's are a term of the speaker's own."""
    text, inside = attributions.text, marks_within(quotes, sentence)
    told, taken = NOBODY, set[Marked]()
    for report in find_reports(attributions.masked, sentence, inside) if inside else ():
        told = _whose(attributions, report, sentence, paragraph, floor, told)
        for each in _of_report(text, report, inside, told):
            taken.update(marks_within(inside, each.outer))
            yield each
    left = (quote for quote in inside if quote not in taken)
    is_speech = (quote for quote in left if len(quote.inner.of(text).split()) >= SPEECH_WORDS)
    yield from (Retold(quote.outer, quote.inner, Kind.DIRECT, NOBODY) for quote in is_speech)


def _whose(
    attributions: Attributions,
    report: Report,
    sentence: Span,
    paragraph: Paragraph,
    floor: int,
    before: Attribution,
) -> Attribution:
    """Whose words a report tells; whom a pronoun means in a turn nobody knows for sure."""
    if report.subject is None:
        return before
    mention = report.subject.mention
    if _OWN.match(mention.of(attributions.text)):
        return _OWN_WORDS
    if is_pronoun(mention.of(attributions.text)):
        return Attribution(Speaker(Certainty.PRONOUN, mention=mention), report.cue, report.circumstances)
    return attributions.of(report, sentence, paragraph, floor, None)


def _of_report(text: str, report: Report, inside: Sequence[Marked], said: Attribution) -> Iterator[Retold]:
    """The words in marks that a report takes up, in a mixed clause with what of it stands before the last of them."""
    for clause in report.clauses:
        marked = marks_within(inside, clause)
        spans = dict(quoted_in(text, clause, inside)) if marked else {}
        taken = marked if Kind.MIXED in spans.values() else [quote for quote in marked if quote.inner in spans]
        mixed = Span(min(spans, default=clause).start, marked[-1].outer.end) if marked else clause
        if said is _OWN_WORDS:
            taken = [quote for quote in taken if _is_own(text, report, clause, quote)]
        elif Kind.MIXED in spans.values() and mixed.start < marked[0].outer.start:
            yield Retold(mixed, mixed, Kind.MIXED, said)
            continue
        yield from (Retold(quote.outer, quote.inner, Kind.DIRECT, said) for quote in taken)


def _is_own(text: str, report: Report, clause: Span, quote: Marked) -> bool:
    """Whether marked words are the speaker's whose report takes them up: not in “Will you go?” behind "he asked"."""
    is_led = quote.outer.end <= report.cue.start and leading_cue(text, clause.start, quote.outer.start)
    return not is_led and not is_of_another(text, clause, quote)


def _is_all_in_marks(text: str, said: Span, inside: Sequence[Marked]) -> bool:
    """Whether a turn says nothing outside of marks, directions apart."""
    starts = [said.start, *(quote.outer.end for quote in inside)]
    ends = [*(quote.outer.start for quote in inside), said.end]
    rest = "".join(text[start:end] for start, end in zip(starts, ends, strict=True))
    return not any(map(str.isalnum, _DIRECTION.sub("", rest)))
