"""What a message claims that somebody said: the words in marks, or all of it, and whom it names."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from index.check.around import Around, around
from index.check.beside import Credited, beside_marks, beside_words
from index.check.says import owns, says
from index.check.who import IsSomebody, without_accounts, without_opening
from index.models import Briefing, Certainty, Kind, Metadata, Paragraph, Quotation, Span
from index.quotations import find_quotations
from index.quotations.marks import Marked, pair_marks
from index.split import split_paragraphs
from index.text.analyze import is_function_word
from index.text.markup import without_marks

CLAIMS = 10
"""Of a message's different quotations the first so many are checked."""

LEFT_OUT = "…"
"""What stands in a claim for words that it leaves out."""

LEFT_OUT_MARK = re.compile(r"\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|…|\.\.\.+")
"""All that stands there for them: that, dots, and what is in brackets."""

_QUOTE_LINE = re.compile(r"^(?:>>>|>) ?", re.MULTILINE)


IsHeld = Callable[[str], bool]
"""Whether the library holds words one after the other."""


class Claim(NamedTuple):
    """Words that somebody says were said, whom they name, who else they may name, and what stands around the marks."""

    text: str
    speaker: str | None
    other: str | None = None
    around: Around = Around()


def claims_in(message: str, is_somebody: IsSomebody, is_held: IsHeld) -> list[Claim]:
    """The first quotations that a message holds, each once, in order; a message without marks is one as a whole.

    `is_somebody` tells whether words are the name of somebody, set beside others with a colon or a dash; `is_held`
    whether the library holds all of a message, which then claims no more.
    """
    text = _plain(message)
    paragraphs = split_paragraphs(Briefing("message", text, Span(0, len(text)), Metadata("message")))
    quotations = find_quotations(text, paragraphs)
    is_somebody = cache(is_somebody)
    marked = list(islice(_each_once(_marked(text, paragraphs, quotations, is_somebody)), CLAIMS))
    if marked:
        return marked
    words = without_accounts(text)
    if not words or is_held(words):
        return [Claim(words, None)] if words else []
    return list(islice(_each_once(_unmarked(text, quotations, is_somebody)), CLAIMS))


def marked_in(message: str) -> list[str]:
    """All that a message has in marks, the same words once."""
    text = _plain(message)
    paragraphs = split_paragraphs(Briefing("message", text, Span(0, len(text)), Metadata("message")))
    quotes = chain.from_iterable(pair_marks(text, paragraphs))
    return list(dict.fromkeys(filter(None, (_words(text, quote) for quote in quotes))))


def _plain(message: str) -> str:
    """A message without what makes it bold, slanted or a block quote."""
    return without_marks(_QUOTE_LINE.sub("", message)).text


def _words(text: str, quote: Marked) -> str:
    """What stands in marks; empty where that is no word."""
    words = without_accounts(quote.inner.of(text))
    return words if any(map(str.isalnum, words)) else ""


def _each_once(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Each claim that words are somebody's the first time it is made."""
    met = set[tuple[str | None, ...]]()
    for claim in claims:
        made = claim.text, claim.speaker, claim.other
        if made not in met:
            met.add(made)
            yield claim


def _marked(
    text: str, paragraphs: list[Paragraph], quotations: list[Quotation], is_somebody: IsSomebody
) -> Iterator[Claim]:
    for paragraph, quotes in zip(paragraphs, pair_marks(text, paragraphs), strict=True):
        for number, quote in enumerate(quotes):
            words = _words(text, quote)
            if words:
                start = quotes[number - 1].outer.end if number else paragraph.span.start
                end = quotes[number + 1].outer.start if number + 1 < len(quotes) else paragraph.span.end
                said = next((found for found in quotations if found.span.overlaps(quote.inner)), None)
                named = beside_marks(text, paragraph.span, quote.outer, is_somebody)
                named = named or _told(text, Span(start, end), quote.outer, said, is_somebody)
                speaker, other = named or (None, None)
                yield Claim(words, speaker, other, around(text, paragraph.span, quote.outer))


def _told(text: str, within: Span, quote: Span, said: Quotation | None, is_somebody: IsSomebody) -> Credited | None:
    """Whom a sentence tells to say words; where that is by another's account, by whose as well."""
    read = without_opening(_named(text, said) or "") if said else ""
    nearest = says(text, within, quote, is_somebody) or ""
    if read and (not nearest or read.endswith(nearest) or nearest.endswith(read)):
        return Credited(read)
    if nearest:
        return Credited(nearest, read or None)
    owner = owns(text, within, quote, is_somebody)
    return Credited(owner) if owner else None


def _unmarked(text: str, quotations: list[Quotation], is_somebody: IsSomebody) -> Iterator[Claim]:
    words, speaker = beside_words(text, is_somebody)
    reported = [quoted for quoted in quotations if quoted.kind is Kind.INDIRECT]
    if reported and not speaker:
        yield from (Claim(without_accounts(quoted.span.of(text)), _named(text, quoted)) for quoted in reported)
    elif without_accounts(words):
        yield Claim(without_accounts(words), speaker)


def _named(text: str, quotation: Quotation) -> str | None:
    """Whom a quotation names, if not merely by a pronoun: a name, or words such as "the NATO head", "Kyiv's envoy"."""
    speaker = quotation.speaker
    if speaker.name is not None:
        return speaker.name.of(text)
    if speaker.mention is None or speaker.certainty is Certainty.PRONOUN:
        return None
    mention = speaker.mention.of(text)
    return None if all(map(is_function_word, mention.split())) else mention
