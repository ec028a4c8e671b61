"""Is a quotation real, and whose is it: the verdict on a claim, given where the library may hold its words."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from index.called import is_named
from index.check.claims import LEFT_OUT, Claim
from index.check.likeness import Likeness, likeness_of
from index.check.verbatim import find_verbatim
from index.check.words import Word, as_written, words_of
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

LIKE = 90
"""A name is a publisher's, an author's or a title where it is so like it, in per cent."""

_NEGATIONS = frozenset("not no never none nobody nothing neither nor cannot without hardly barely unless".split())


class Source(NamedTuple):
    """A paragraph that may hold a claim's words, with the passages and quotations in it."""

    briefing: Briefing
    paragraph: Paragraph
    passages: Sequence[Passage]
    quotations: Sequence[Quotation]


def check_claim(claim: Claim, sources: Iterable[Source]) -> Check:
    """The verdict on a claim, given the paragraphs that may hold it, likeliest first."""
    sources = list(sources)
    verbatim = [_check_at(claim, source, parts) for source in sources if (parts := _find(claim, source))]
    if verbatim:
        return next((check for check in verbatim if check.verdict is Verdict.VERBATIM), verbatim[0])
    compared = [(_compare(claim, source), source) for source in sources]
    if not compared:
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND)
    likest, source = max(compared, key=lambda pair: pair[0].similarity)
    if not _is_altered(likest):
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND, min(likest.similarity, 0.99))
    match = _match(source, likest.span)
    return Check(
        claim.text, claim.speaker, Verdict.ALTERED, likest.similarity, match, likest.span, tuple(likest.differences)
    )


def _find(claim: Claim, source: Source) -> Sequence[Span]:
    return find_verbatim(claim.text, source.briefing.text, source.paragraph.span)


def _compare(claim: Claim, source: Source) -> Likeness:
    return likeness_of(claim.text, source.briefing.text, source.paragraph.span)


def _is_altered(likeness: Likeness) -> bool:
    if likeness.content >= CONTENT_WORDS:
        return likeness.similarity >= ALTERED_SIMILARITY
    return likeness.content > 0 and likeness.kept >= SHORT_WORDS and likeness.similarity >= SHORT_SIMILARITY


def _check_at(claim: Claim, source: Source, parts: Sequence[Span]) -> Check:
    """The verdict on a claim whose parts all stand in a paragraph: altered where what is left out turns its sense."""
    text, span = source.briefing.text, Span(parts[0].start, parts[-1].end)
    match = _match(source, span)
    gaps = [words_of(text, Span(part.end, following.start)) for part, following in pairwise(parts)]
    turning = [Difference(LEFT_OUT, as_written(text, gap)) for gap in gaps if any(map(_is_negation, gap))]
    if turning:
        similarity = 1 - sum(map(len, gaps)) / len(words_of(text, span))
        return Check(claim.text, claim.speaker, Verdict.ALTERED, similarity, match, span, tuple(turning))
    agrees = claim.speaker is None or _agrees(claim.speaker, match, span)
    verdict = Verdict.VERBATIM if agrees else Verdict.MISATTRIBUTED
    return Check(claim.text, claim.speaker, verdict, 1.0, match, span)


def _is_negation(word: Word) -> bool:
    return word.folded in _NEGATIONS or word.folded.endswith("n't")


def _match(source: Source, span: Span) -> Quoted | Evidence:
    said = next((quoted for quoted in source.quotations if quoted.span.overlaps(span)), None)
    if said is not None:
        return Quoted(source.briefing, said, 1.0)
    passage = next((passage for passage in source.passages if passage.span.overlaps(span)), source.passages[0])
    sentence = next((sentence for sentence in passage.sentences if sentence.overlaps(span)), passage.sentences[0])
    return Evidence(source.briefing, passage, sentence, (), 1.0)


def _agrees(claimed: str, match: Quoted | Evidence, span: Span) -> bool:
    """Whether the library may mean whom the claim names; words of the article itself are its publisher's too."""
    text = match.briefing.text
    if isinstance(match, Quoted):
        speaker = match.quotation.speaker
        if _is_open(speaker) or is_named(claimed, speaker, text):
            return True
        return match.quotation.kind is Kind.INDIRECT and _is_publication(claimed, match.briefing.metadata)
    return is_in_marks(text, match.passage.paragraph, span) or _is_publication(claimed, match.briefing.metadata)


def _is_open(speaker: Speaker) -> bool:
    return speaker.name is None and speaker.mention is None


def _is_publication(claimed: str, metadata: Metadata) -> bool:
    folded = claimed.casefold()
    stated = " ".join(filter(None, (metadata.publisher, metadata.author, metadata.series)))
    is_title = fuzz.ratio(folded, metadata.title.casefold()) >= LIKE
    return is_title or fuzz.token_set_ratio(folded, stated.casefold()) >= LIKE
