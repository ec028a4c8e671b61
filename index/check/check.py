"""Is a quotation real, and whose is it: the verdict on a claim, given where the library may hold its words."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from index.check.brevity import is_too_short
from index.check.claims import LEFT_OUT, Claim
from index.check.left_out import left_out
from index.check.likeness import Likeness, likeness_of
from index.check.source import Find, Source
from index.check.told import is_told_to_say
from index.check.verbatim import find_verbatim
from index.check.whose import Whose, whose
from index.check.words import Word, span_of, words_of
from index.models import Check, Difference, Evidence, Quoted, Span, Verdict
from index.split import split_sentences

ALTERED_SIMILARITY = 0.6
"""A claim is an altered quotation where at least this share of its words and the source's agrees, in order…"""

ALTERED_KEPT = 0.7
"""…and this share of its own: else it is told in other words, if it is the same at all."""

CONTENT_WORDS = 2
"""An altered quotation shares at least this many words that are no function words with its source, or else…"""

SHORT_SIMILARITY, SHORT_WORDS = 0.75, 3
"""…one such word, if it has this share of its words and so many of them from the source, all counted."""

ROW = 4
"""So many words in a row, be they common ones, are whose they are said to be; fewer than that anybody may have said."""


def check_claim(claim: Claim, find: Find) -> Check:
    """The verdict on a claim, given what finds the paragraphs of the library that may hold some words."""
    known = cache(lambda words: list(find(words)))
    sources = known(claim.text)
    verbatim = [check for source in sources for check in _verbatim(claim, source, known)]
    if is_too_short(claim.text):
        return _of_few_words(
            claim, verbatim, [check for source in sources for check in _in_marks(claim, source, known)]
        )
    return min(verbatim, key=_doubt) if verbatim else _compared(claim, sources)


def is_held(words: str, find: Find) -> bool:
    """Whether a paragraph of the library holds some words one after the other."""
    return any(find_verbatim(words, source.words()) for source in find(words))


def _of_few_words(claim: Claim, verbatim: Iterable[Check], in_marks: Sequence[Check]) -> Check:
    """The verdict on a claim that is too short to check unless just these words stand in marks.

    Nor can it be somebody else's where the claimed speaker has these words too, among others; of several words those
    are the claimed speaker's.
    """
    best = min(in_marks, key=_doubt, default=None)
    said = next((check for check in verbatim if _doubt(check) == 0), None)
    if best is None or (said and best.verdict is Verdict.MISATTRIBUTED):
        is_row = len(words_of(claim.text)) >= ROW
        return said if said and is_row else Check(claim.text, claim.speaker, Verdict.NOT_FOUND, is_too_short=True)
    return best


def _doubt(check: Check) -> int:
    """How little a verdict says for a claim: first comes the claimed speaker's own, then what may be theirs."""
    is_verbatim = check.verdict is Verdict.VERBATIM
    return check.is_speaker_open if is_verbatim else 2


def _compared(claim: Claim, sources: Sequence[Source]) -> Check:
    compared = [(like, source) for source in sources for like in _likenesses(claim, source)]
    if not compared:
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND)
    likest, source = max(compared, key=lambda pair: (_is_altered(pair[0]), pair[0].similarity))
    if not _is_altered(likest):
        return Check(claim.text, claim.speaker, Verdict.NOT_FOUND, min(likest.similarity, 0.99))
    match, span = source.match([likest.source]), span_of(likest.source)
    return Check(claim.text, claim.speaker, Verdict.ALTERED, likest.similarity, match, span, tuple(likest.differences))


def _verbatim(claim: Claim, source: Source, find: Find) -> Iterator[Check]:
    """The verdicts on a claim where the paragraph holds its words, and where somebody says them there."""
    for words in (source.words(), *source.said()):
        places = find_verbatim(claim.text, words)
        runs = [words[place.start : place.stop] for place in places]
        if runs and source.are_of_one(runs):
            yield _check_at(claim, source, runs, find)


def _in_marks(claim: Claim, source: Source, find: Find) -> Iterator[Check]:
    """The verdicts on a claim where marks hold its words and no others."""
    for words in source.marked():
        if find_verbatim(claim.text, words) == [range(len(words))]:
            yield _check_at(claim, source, [words], find)


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


def _check_at(claim: Claim, source: Source, runs: Sequence[Sequence[Word]], find: Find) -> Check:
    """The verdict on a claim whose words all stand in a paragraph: altered where what is left out turns its sense."""
    match, span = source.match(runs), Span(runs[0][0].span.start, runs[-1][-1].span.end)
    turned = left_out(claim, source, [span_of(run) for run in runs])
    if turned:
        whole = Span(min(span.start, turned[0].start), max(span.end, turned[-1].end))
        return _turned(claim, match, whole, turned)
    said_by = _whose(claim, source, match, span, find)
    verdict = Verdict.MISATTRIBUTED if said_by is Whose.OTHER else Verdict.VERBATIM
    return Check(claim.text, claim.speaker, verdict, 1.0, match, span, is_speaker_open=said_by is Whose.OPEN)


def _whose(claim: Claim, source: Source, match: Quoted | Evidence, span: Span, find: Find) -> Whose:
    """Whose words are; open where another gives the account of them by which they are the claimed speaker's.

    So it is where they are another's whom the claim names as well.
    """
    if claim.speaker is None:
        return Whose.CLAIMED
    said_by = whose(claim.speaker, match, span, find)
    if said_by is not Whose.OTHER:
        return said_by
    is_others = claim.other is not None and whose(claim.other, match, span, find) is not Whose.OTHER
    return Whose.OPEN if is_others or is_told_to_say(claim.speaker, source, span) else Whose.OTHER


def _turned(claim: Claim, match: Quoted | Evidence, span: Span, turned: Sequence[Span]) -> Check:
    """The verdict on a claim that leaves out what turns its sense, at an end of its words or between them."""
    text = match.briefing.text
    sides = ("" if each.start == span.start or each.end == span.end else LEFT_OUT for each in turned)
    differences = tuple(Difference(side, each.of(text)) for side, each in zip(sides, turned, strict=True))
    kept = len(words_of(claim.text))
    similarity = kept / (kept + sum(len(words_of(text, each)) for each in turned))
    return Check(claim.text, claim.speaker, Verdict.ALTERED, similarity, match, span, differences)
