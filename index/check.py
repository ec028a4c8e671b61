"""Is a quotation real, and whose is it: a claim compared word by word with what the library holds."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from index.analyze import is_function_word
from index.called import is_named
from index.markup import without_addresses
from index.models import (
    Briefing,
    Check,
    Difference,
    Evidence,
    Kind,
    Metadata,
    Paragraph,
    Passage,
    Quotation,
    Quoted,
    Span,
    Speaker,
    Verdict,
)
from index.quotations import is_in_marks

ALTERED_SIMILARITY = 0.6
"""A claim is an altered quotation where at least this share of its words stands in the source, in order."""

CONTENT_WORDS = 2
"""An altered quotation shares at least this many words that are no function words with its source, or else…"""

SHORT_SIMILARITY, SHORT_WORDS = 0.75, 3
"""…one such word, if it has this share of its words and so many of them from the source, all counted."""

MARGIN = 4
"""At least so many words beside the likest place are compared too; of a long claim half as many as its words."""

LIKE = 90
"""A name is a publisher's, an author's or a title where it is so like it, in per cent."""

LEFT_OUT = "…"
"""What stands in a claim for words that it leaves out."""

_NEGATIONS = frozenset("not no never none nobody nothing neither nor cannot without hardly barely unless".split())
_WORD = re.compile(r"\b[^\W\d_](?:\.[^\W\d_]\b)+\.?|\w+(?:['’ʼ]\w+)*|[%€$£¥°]")
_LEFT_OUT = re.compile(r"\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|…|\.\.\.+")


class Claim(NamedTuple):
    """Words that somebody says were said, and whom they name."""

    text: str
    speaker: str | None


class Source(NamedTuple):
    """A paragraph that may hold a claim's words, with the passages and quotations in it."""

    briefing: Briefing
    paragraph: Paragraph
    passages: Sequence[Passage]
    quotations: Sequence[Quotation]


class _Word(NamedTuple):
    folded: str
    span: Span


class _Likeness(NamedTuple):
    similarity: float
    source: Source
    span: Span
    differences: list[Difference]
    kept: int
    content: int


def check_claim(claim: Claim, sources: Iterable[Source]) -> Check:
    """The verdict on a claim, given the paragraphs that may hold it, likeliest first."""
    sources = list(sources)
    verbatim = [_check_at(claim, source, parts) for source in sources if (parts := _find(claim.text, source))]
    if verbatim:
        return next((check for check in verbatim if check.verdict is Verdict.VERBATIM), verbatim[0])
    likest = max(
        (_compare(claim.text, source) for source in sources), key=lambda likeness: likeness.similarity, default=None
    )
    if likest is None:
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND)
    if not _is_altered(likest):
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND, min(likest.similarity, 0.99))
    match = _match(likest.source, likest.span)
    return Check(
        claim.text, claim.speaker, Verdict.ALTERED, likest.similarity, match, likest.span, tuple(likest.differences)
    )


def _is_altered(likeness: _Likeness) -> bool:
    if likeness.content >= CONTENT_WORDS:
        return likeness.similarity >= ALTERED_SIMILARITY
    return likeness.content > 0 and likeness.kept >= SHORT_WORDS and likeness.similarity >= SHORT_SIMILARITY


def _check_at(claim: Claim, source: Source, parts: Sequence[Span]) -> Check:
    """The verdict on a claim whose parts all stand in a paragraph: altered where what is left out turns its sense."""
    text, span = source.briefing.text, Span(parts[0].start, parts[-1].end)
    match = _match(source, span)
    gaps = [_words(text, Span(part.end, following.start)) for part, following in pairwise(parts)]
    turning = [Difference(LEFT_OUT, _slice(text, gap)) for gap in gaps if any(map(_is_negation, gap))]
    if turning:
        similarity = 1 - sum(map(len, gaps)) / len(_words(text, span))
        return Check(claim.text, claim.speaker, Verdict.ALTERED, similarity, match, span, tuple(turning))
    agrees = claim.speaker is None or _agrees(claim.speaker, match, span)
    verdict = Verdict.VERBATIM if agrees else Verdict.MISATTRIBUTED
    return Check(claim.text, claim.speaker, verdict, 1.0, match, span)


def _agrees(claimed: str, match: Quoted | Evidence, span: Span) -> bool:
    """Whether the library may mean whom the claim names; words of the article itself are its publisher's too."""
    text = match.briefing.text
    if isinstance(match, Quoted):
        speaker = match.quotation.speaker
        if _is_open(speaker) or is_named(claimed, speaker, text):
            return True
        return match.quotation.kind is Kind.INDIRECT and _is_publication(claimed, match.briefing.metadata)
    return is_in_marks(text, match.passage.paragraph, span) or _is_publication(claimed, match.briefing.metadata)


def _is_publication(claimed: str, metadata: Metadata) -> bool:
    folded = claimed.casefold()
    stated = " ".join(filter(None, (metadata.publisher, metadata.author, metadata.series)))
    is_title = fuzz.ratio(folded, metadata.title.casefold()) >= LIKE
    return is_title or fuzz.token_set_ratio(folded, stated.casefold()) >= LIKE


def _is_negation(word: _Word) -> bool:
    return word.folded in _NEGATIONS or word.folded.endswith("n't")


def _is_open(speaker: Speaker) -> bool:
    return speaker.name is None and speaker.mention is None


def _match(source: Source, span: Span) -> Quoted | Evidence:
    said = next((quoted for quoted in source.quotations if quoted.span.overlaps(span)), None)
    if said is not None:
        return Quoted(source.briefing, said, 1.0)
    passage = next((passage for passage in source.passages if passage.span.overlaps(span)), source.passages[0])
    sentence = next((sentence for sentence in passage.sentences if sentence.overlaps(span)), passage.sentences[0])
    return Evidence(source.briefing, passage, sentence, (), 1.0)


def _find(claim: str, source: Source) -> Sequence[Span]:
    """Where a paragraph holds a claim's words in order: a span for each part between those left out or in brackets.

    None of them where one is missing.
    """
    words = _words(source.briefing.text, source.paragraph.span)
    line = "".join(f" {word.folded}" for word in words) + " "
    whole = _place(line, claim, 0)
    found = [whole] if whole else _places(line, _LEFT_OUT.split(claim))
    numbers = [(line.count(" ", 0, start + 1) - 1, line.count(" ", 0, end) - 1) for start, end in found]
    return [Span(words[first].span.start, words[last].span.end) for first, last in numbers]


def _places(line: str, parts: Sequence[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for part in filter(_words, parts):
        place = _place(line, part, found[-1][1] - 1 if found else 0)
        if place is None:
            return []
        found.append(place)
    return found


def _place(line: str, claim: str, start: int) -> tuple[int, int] | None:
    """The offsets in a line of folded words where a claim's words begin and end, or None."""
    sought = "".join(f" {word.folded}" for word in _words(claim)) + " "
    place = line.find(sought, start)
    return (place, place + len(sought) - 1) if place >= 0 and sought.strip() else None


def _compare(claim: str, source: Source) -> _Likeness:
    """How like a claim is to the likest part of a paragraph, word by word."""
    text = source.briefing.text
    said, held = _words(_LEFT_OUT.sub(" ", claim)), _words(text, source.paragraph.span)
    window = _window(said, held)
    matcher = SequenceMatcher(None, [word.folded for word in said], [word.folded for word in window], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return _Likeness(0.0, source, source.paragraph.span, [], 0, 0)
    first, last = blocks[0], blocks[-1]
    begin = max(0, first.b - first.a)
    end = min(len(window), last.b + last.size + len(said) - last.a - last.size)
    opcodes = SequenceMatcher(
        None, [word.folded for word in said], [word.folded for word in window[begin:end]], autojunk=False
    ).get_opcodes()
    kept = [word for tag, i, j, _, _ in opcodes if tag == "equal" for word in said[i:j]]
    differences = [
        Difference(_slice(claim, said[i:j]), _slice(text, window[begin + k : begin + m]))
        for tag, i, j, k, m in opcodes
        if tag != "equal"
    ]
    similarity = len(kept) / max(len(said), end - begin, 1)
    content = sum(not is_function_word(word.folded) for word in kept)
    span = Span(window[begin].span.start, window[end - 1].span.end)
    return _Likeness(similarity, source, span, differences, len(kept), content)


def _window(said: Sequence[_Word], held: Sequence[_Word]) -> Sequence[_Word]:
    """The part of a paragraph's words that is likest to a claim's, with some words beside it."""
    line = " ".join(word.folded for word in held)
    place = fuzz.partial_ratio_alignment(" ".join(word.folded for word in said), line)
    if place is None or not held:
        return held
    margin = max(MARGIN, len(said) // 2)
    first = max(0, line.count(" ", 0, place.dest_start) - margin)
    return held[first : line.count(" ", 0, place.dest_end) + margin + 1]


def _slice(text: str, words: Sequence[_Word]) -> str:
    return text[words[0].span.start : words[-1].span.end] if words else ""


def _words(text: str, within: Span | None = None) -> list[_Word]:
    """The words of a text; case, accents of marks, white space and dashes do not count."""
    start, end = within or Span(0, len(text))
    part = without_addresses(text[start:end])
    return [_Word(_folded(word[0]), Span(start + word.start(), start + word.end())) for word in _WORD.finditer(part)]


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word).replace("’", "'").replace("ʼ", "'").replace(".", "")
    return plain.casefold()
