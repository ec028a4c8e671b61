"""The straight line from marks and cues to quotations with their speakers, in document order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from index.models import Certainty, Kind, Paragraph, Quotation, Span, Speaker
from index.quotations.cues import ACCORDING_TO, NOT_AFTER, SAID, SAID_OR_QUOTED
from index.quotations.marks import Marked, pair_marks
from index.quotations.people import People, names_in
from index.quotations.subjects import Subject, subject_after, subject_before
from index.split import split_sentences

CUES_TRIED = 20
"""In a sentence with more verbs of saying the rest are not looked at."""

SPEECH_WORDS = 4
"""Marks around fewer words than these, without a cue, hold a title or a term rather than speech."""

_BRACKETED = re.compile(r"\([^()\n“”\"]{1,60}\)")
_SIGNATURE = re.compile(r"\s*([–—―-])\s*([A-Z][\w’.-]*(?: [A-Z][\w’.-]*){1,4})$")
_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you)$", re.IGNORECASE)


@dataclass(slots=True)
class _Finder:
    """What is known at the place the reading has come to."""

    text: str
    masked: str
    people: People
    found: list[Quotation] = field(default_factory=list)
    group: int = -1
    pending: tuple[Speaker, Span | None] | None = None


def find_quotations(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    """The quotations of a text in order, each with its speaker as surely as the text states one."""
    marked = pair_marks(text, paragraphs)
    masked = _masked(text, marked)
    finder = _Finder(text, masked, People(masked))
    for paragraph, quotes in zip(paragraphs, marked, strict=True):
        _read(finder, paragraph, quotes)
    return sorted(finder.found, key=lambda quotation: quotation.span)


def _masked(text: str, marked: Sequence[Sequence[Marked]]) -> str:
    """The text with what stands in marks or brackets blotted out, first and last characters of quotes kept.

    Offsets stay, no sentence ends inside a quotation, and "Rep. Ana Lima (D-Ohio), a lawyer, said" reads like one name.
    """
    pieces, place = [], 0
    for quote in (quote for quotes in marked for quote in quotes):
        first, last = quote.inner.start + 1, max(quote.inner.start + 1, quote.inner.end - 1)
        pieces += [text[place:first], "x" * (last - first)]
        place = last
    blotted = "".join([*pieces, text[place:]])
    return _BRACKETED.sub(lambda bracketed: " " * len(bracketed[0]), blotted)


def _read(finder: _Finder, paragraph: Paragraph, quotes: Sequence[Marked]) -> None:
    """Read one paragraph, sentence by sentence; what stands in marks never ends a sentence."""
    said: tuple[Speaker, Span | None] | None = None
    for sentence in split_sentences(finder.masked, paragraph.span):
        inside = [quote for quote in quotes if sentence.covers(quote.outer)]
        cue = _cue(finder, sentence, inside)
        if cue is not None:
            finder.pending = None
            said = (_speaker(finder, cue.subject, said and said[0]), cue.verb)
            finder.group += 1
            for span, kind in _said(finder.text, sentence, inside, cue):
                _add(finder, paragraph, span, kind, *said)
        elif inside and _is_bare(finder.text, sentence, inside):
            speaker = said or finder.pending or _carried(finder, paragraph)
            if speaker is not None:
                for quote in inside:
                    _add(finder, paragraph, quote.inner, Kind.DIRECT, *speaker)
        for name in names_in(finder.masked, sentence):
            finder.people.learn(name)
        finder.pending = said if finder.text[sentence.end - 1] == ":" else None


@dataclass(frozen=True, slots=True)
class _Cue:
    verb: Span
    subject: Subject
    clause: Span
    """What was said: the words from the cue to the sentence's end or, where the cue follows, those before it."""


def _cue(finder: _Finder, sentence: Span, inside: Sequence[Marked]) -> _Cue | None:
    """The first cue of the sentence that has a subject and says something."""
    text = finder.masked
    source = ACCORDING_TO.search(text, *sentence)
    if source:
        return _according_to(text, sentence, Span(*source.span()))
    signed = _SIGNATURE.match(text, inside[-1].outer.end, sentence.end) if inside else None
    if signed:
        name = Subject(Span(*signed.span(2)))
        return _Cue(Span(*signed.span(1)), name, Span(sentence.start, inside[-1].outer.end))
    pattern = SAID_OR_QUOTED if inside else SAID
    for verb in islice(pattern.finditer(text, *sentence), CUES_TRIED):
        if not NOT_AFTER.search(text[max(sentence.start, verb.start() - 12) : verb.start()]):
            cue = _reported(text, sentence, Span(*verb.span()), inside)
            if cue is not None:
                return cue
    return None


def _according_to(text: str, sentence: Span, cue: Span) -> _Cue | None:
    subject = subject_after(text, cue.end - 1, sentence.end)
    if subject is None:
        return None
    trimmed = Span(cue.start, cue.end - 1)
    if cue.start > sentence.start + 1:
        return _Cue(trimmed, subject, Span(sentence.start, _back(text, cue.start)))
    apposition = subject.apposition
    end = apposition.end if apposition and text[apposition.end : apposition.end + 1] == "," else subject.mention.end
    start = end + len(text[end : sentence.end]) - len(text[end : sentence.end].lstrip(" ,"))
    return _Cue(trimmed, subject, Span(start, sentence.end)) if start < sentence.end else None


def _reported(text: str, sentence: Span, verb: Span, inside: Sequence[Marked]) -> _Cue | None:
    """What the verb reports: the marked words before it, the clause after it, or the clause before its subject."""
    floor = max([sentence.start, *(quote.outer.end for quote in inside if quote.outer.end <= verb.start)])
    before = subject_before(text, floor, verb.start)
    after = subject_after(text, verb.end, sentence.end)
    if floor > sentence.start and (before or after):
        return _Cue(verb, before or after, Span(sentence.start, floor))  # type: ignore[arg-type]
    follows = _follows(text, sentence, verb)
    if before is not None and follows is not None:
        return _Cue(verb, before, follows)
    if before is not None and text[verb.end : sentence.end] == ":":
        return _Cue(verb, before, Span(verb.end, verb.end))
    subject, place = (before, before.mention.start) if before is not None else (after, verb.start)
    end = _back(text, place)
    return _Cue(verb, subject, Span(sentence.start, end)) if subject and text[end:place].startswith(",") else None


_ADDRESSEE = re.compile(
    r"\s+(?:(?:on|in|at|during|to|of) (?:[^,“\"]{1,60}?)(?=,|:| that |\s[“\"])"
    r"|(?:reporters|[A-Z][\w’.]*(?: [A-Z][\w’.]*){0,4}|the [A-Z]\w+(?: [A-Z]\w+){0,3}|\w+day)(?=,|:| |$))*[,:]?\s*"
)
_WORD = re.compile(r"\w")
_CLAUSE_OPENING = re.compile(
    r"\s+(?:on|in|at|during|to|via) [^,.;:\"“]{1,60}? that\s+"
    r"|(?:\s+(?:on|last) \w+day| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?[,:]?\s*(?:that\b\s*)?"
)


def _follows(text: str, sentence: Span, verb: Span) -> Span | None:
    """The clause that a verb reports, without "that", a time and an addressee before it."""
    start = verb.end
    if re.fullmatch("t(?:old|ells?|elling)", verb.of(text)):
        addressee = _ADDRESSEE.match(text, start, sentence.end)
        start = addressee.end() if addressee else start
    opening = _CLAUSE_OPENING.match(text, start, sentence.end)
    assert opening is not None, "every part is optional"
    start = opening.end()
    return Span(start, sentence.end) if _WORD.search(text, start, sentence.end) else None


def _back(text: str, place: int) -> int:
    while place > 0 and (text[place - 1].isspace() or text[place - 1] == ","):
        place -= 1
    return place


def _said(text: str, sentence: Span, inside: Sequence[Marked], cue: _Cue) -> Iterator[tuple[Span, Kind]]:
    """The parts of a sentence that the cue says somebody said."""
    bare = [quote for quote in inside if _is_direct(text, sentence, quote, cue)]
    if bare:
        yield from ((quote.inner, Kind.DIRECT) for quote in bare)
        return
    start, end = cue.clause
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,"):
        end -= 1
    if any(cue.clause.overlaps(quote.outer) for quote in inside):
        end = max(end, *(quote.outer.end for quote in inside if cue.clause.covers(quote.outer)), end)
        yield Span(start, end), Kind.MIXED
    elif len(text[start:end].split()) >= 2 and not inside:
        yield Span(start, end), Kind.INDIRECT


def _is_direct(text: str, sentence: Span, quote: Marked, cue: _Cue) -> bool:
    """Whether marks hold a whole utterance: they fill the sentence up to the cue, or follow a comma or colon."""
    words = quote.inner.of(text)
    before = text[sentence.start : quote.outer.start].rstrip()
    if not quote.outer.overlaps(cue.clause):
        return before[-1:] == "," and quote.outer.start > cue.verb.end
    return not before or before[-1] in ",:" or (words[:1].isupper() and len(words.split()) >= SPEECH_WORDS)


def _is_bare(text: str, sentence: Span, inside: Sequence[Marked]) -> bool:
    outside = sentence.end - sentence.start - sum(quote.outer.end - quote.outer.start for quote in inside)
    return outside <= len(inside) and len(inside[0].inner.of(text).split()) >= 2


def _carried(finder: _Finder, paragraph: Paragraph) -> tuple[Speaker, Span | None] | None:
    """The speaker of the paragraph before, where it ended with a quotation."""
    if not finder.found or finder.found[-1].paragraph != paragraph.number - 1:
        return None
    last = finder.found[-1].speaker
    return Speaker(Certainty.CARRIED if last.name else Certainty.UNNAMED, last.name, last.role), None


def _speaker(finder: _Finder, subject: Subject, before: Speaker | None) -> Speaker:
    """Who a subject is; "he" and "she" are whoever spoke before in the same paragraph, where the text names them."""
    mention = subject.mention
    pronoun = _PRONOUN.match(mention.of(finder.text))
    if pronoun and before is not None and pronoun[0].casefold() in ("he", "she"):
        return Speaker(Certainty.PRONOUN, before.name, before.role, mention)
    if pronoun:
        return Speaker(Certainty.PRONOUN, mention=mention)
    person = finder.people.learn(mention, subject.apposition, is_speaker=True)
    if person is not None:
        return Speaker(Certainty.NAMED, person.name, person.role, mention)
    return Speaker(Certainty.UNNAMED, mention=mention)


def _add(finder: _Finder, paragraph: Paragraph, span: Span, kind: Kind, speaker: Speaker, cue: Span | None) -> None:
    finder.found.append(Quotation(span, max(finder.group, 0), kind, paragraph.number, speaker, cue))
