"""What is on a card: words as their source shows them, whose they are, and where and when they were published."""

from collections.abc import Container, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from babel import Locale

from bot.attribution import nobody, paraphrase_mark, said_in, said_lines, unnamed_in
from bot.errors import CardRefused
from bot.locales import ENGLISH, written_day, written_number
from bot.render.attribution import PUBLISHER_UNITS, TITLE_UNITS
from bot.render.layout import address_of, cut_at_word, utf16_length
from bot.sentences.cards import WRONG_LENGTH
from bot.suggestions import short_id
from bot.translation import say
from index.models import Briefing, Evidence, Quotation, Quoted, Span
from index.text.markup import unmarked

SHORTEST, LONGEST = 20, 600
"""The fewest and the most characters that a card holds, in UTF-16 units as Discord counts them."""

SPEAKER_UNITS = 190
"""The longest line of speakers."""


class Card(NamedTuple):
    """What a card shows and, beside it, the address that opens the source at the words, where there is one.

    `words` is a slice of the source, without Markdown's marks. `speaker` and the parts of `source` (publisher, title,
    id, date) stand on one line each; where one had to be cut it ends in "…".
    """

    words: str
    speaker: str
    source: tuple[str, ...]
    address: str | None


def card_of_answer(evidence: Evidence, namesakes: Container[str] = ()) -> Card:
    """The card of the sentence that answers. Raises CardRefused where it is too short or too long.

    Briefings whose ids are among `namesakes` share their titles with others.
    """
    speaker = _speaker(evidence.briefing, evidence.spoken) or nobody(evidence, evidence.answer)
    return _card(evidence.briefing, evidence.answer, speaker, namesakes)


def card_of_quotation(quoted: Quoted, namesakes: Container[str] = ()) -> Card:
    """The card of a quotation, as that of an answer. Raises CardRefused where it is too short or too long."""
    speaker = _speaker(quoted.briefing, [quoted.quotation])
    card = _card(quoted.briefing, said_in(quoted), speaker, namesakes)
    return card._replace(address=address_of(quoted.briefing, quoted.quotation.span))


def _card(briefing: Briefing, span: Span, speaker: str, namesakes: Container[str]) -> Card:
    words = unmarked(briefing.text, span)
    length = utf16_length(words)
    if not SHORTEST <= length <= LONGEST:
        raise CardRefused(partial(_wrong_length, length))
    return Card(words, speaker, tuple(_source(briefing, namesakes)), address_of(briefing, span))


def _wrong_length(length: int, locale: Locale) -> str:
    shortest, longest, own = (written_number(number, locale) for number in (SHORTEST, LONGEST, length))
    return say(WRONG_LENGTH, locale, shortest=shortest, longest=longest, length=own)


def _speaker(briefing: Briefing, spoken: Sequence[Quotation]) -> str:
    """Who speaks in some quotations, in one line; empty where there is none.

    That the words are the article's own is never cut off.
    """
    lines, mark = "; ".join(said_lines(briefing.text, spoken, unnamed=unnamed_in(briefing))), paraphrase_mark()
    ending = mark if lines.endswith(mark) else ""
    return cut_at_word(lines.removesuffix(mark), SPEAKER_UNITS - utf16_length(ending)) + ending


def _source(briefing: Briefing, namesakes: Container[str]) -> Iterable[str]:
    metadata = briefing.metadata
    if metadata.publisher:
        yield cut_at_word(metadata.publisher, PUBLISHER_UNITS)
    yield cut_at_word(metadata.title, TITLE_UNITS)
    if briefing.id in namesakes:
        yield short_id(briefing)
    if metadata.published:
        yield written_day(metadata.published, ENGLISH)  # whoever will see the picture
