"""Is a quotation real, and whose is it: the verdict on a claim, given where the library may hold its words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from rapidfuzz import fuzz

from index.called import is_named
from index.check.claims import LEFT_OUT, Claim
from index.check.likeness import Likeness, likeness_of
from index.check.source import Source
from index.check.verbatim import find_verbatim
from index.check.words import Word, as_written, span_of
from index.models import Check, Difference, Evidence, Kind, Metadata, Quoted, Span, Speaker, Verdict
from index.quotations import is_in_marks
from index.split import split_sentences

ALTERED_SIMILARITY = 0.6
"""A claim is an altered quotation where at least this share of its words and the source's agrees, in order…"""

ALTERED_KEPT = 0.7
"""…and this share of its own: else it is told in other words, if it is the same at all."""

CONTENT_WORDS = 2
"""An altered quotation shares at least this many words that are no function words with its source, or else…"""

SHORT_SIMILARITY, SHORT_WORDS = 0.75, 3
"""…one such word, if it has this share of its words and so many of them from the source, all counted."""

LIKE = 90
"""A name is a publisher's, an author's or a title where it is so like it, in per cent."""

_NEGATIONS = frozenset("not no never none nobody nothing neither nor cannot without hardly barely unless".split())


def check_claim(claim: Claim, sources: Iterable[Source]) -> Check:
    """The verdict on a claim, given the paragraphs that may hold it, likeliest first."""
    sources = list(sources)
    verbatim = list(chain.from_iterable(_verbatim(claim, source) for source in sources))
    if verbatim:
        return next((check for check in verbatim if check.verdict is Verdict.VERBATIM), verbatim[0])
    compared = [(like, source) for source in sources for like in _likenesses(claim, source)]
    if not compared:
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND)
    likest, source = max(compared, key=lambda pair: (_is_altered(pair[0]), pair[0].similarity))
    if not _is_altered(likest):
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND, min(likest.similarity, 0.99))
    match, span = source.match([likest.source]), span_of(likest.source)
    return Check(claim.text, claim.speaker, Verdict.ALTERED, likest.similarity, match, span, tuple(likest.differences))


def _verbatim(claim: Claim, source: Source) -> Iterator[Check]:
    """The verdicts on a claim where the paragraph holds its words, and where somebody says them there."""
    for words in (source.words(), *source.said()):
        places = find_verbatim(claim.text, words)
        runs = [words[place.start : place.stop] for place in places]
        if runs and source.are_of_one(runs):
            gaps = [words[place.stop : following.start] for place, following in pairwise(places)]
            yield _check_at(claim, source, runs, gaps)


def _likenesses(claim: Claim, source: Source) -> Iterator[Likeness]:
    """How like a claim is to what each person says in a paragraph, and to as many sentences of it as it has."""
    sentences = len(split_sentences(claim.text, Span(0, len(claim.text))))
    found = (likeness_of(claim.text, source.text, words) for words in (*source.said(), *source.told(sentences)))
    return filter(None, found)


def _is_altered(likeness: Likeness) -> bool:
    if likeness.kept < ALTERED_KEPT:
        return False
    if likeness.content >= CONTENT_WORDS:
        return likeness.similarity >= ALTERED_SIMILARITY
    return likeness.content > 0 and likeness.words >= SHORT_WORDS and likeness.similarity >= SHORT_SIMILARITY


def _check_at(claim: Claim, source: Source, runs: Sequence[Sequence[Word]], gaps: Sequence[Sequence[Word]]) -> Check:
    """The verdict on a claim whose words all stand in a paragraph: altered where what is left out turns its sense."""
    match, span = source.match(runs), Span(runs[0][0].span.start, runs[-1][-1].span.end)
    turning = [Difference(LEFT_OUT, as_written(source.text, gap)) for gap in gaps if any(map(_is_negation, gap))]
    if turning:
        kept = sum(map(len, runs))
        similarity = kept / (kept + sum(map(len, gaps)))
        return Check(claim.text, claim.speaker, Verdict.ALTERED, similarity, match, span, tuple(turning))
    agrees = claim.speaker is None or _agrees(claim.speaker, match, span)
    verdict = Verdict.VERBATIM if agrees else Verdict.MISATTRIBUTED
    return Check(claim.text, claim.speaker, verdict, 1.0, match, span)


def _is_negation(word: Word) -> bool:
    return word.folded in _NEGATIONS or word.folded.endswith("n't")


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
