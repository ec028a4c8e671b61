"""What stands below quoted words: whose they are, and where they stand. Pure, and within Discord's limits."""

from collections.abc import Container, Sequence

from babel import Locale

from bot.attribution import paraphrase_mark, voices_of
from bot.locales import ENGLISH, written_day, written_number
from bot.render.layout import label, utf16_length
from bot.sentences.attribution import ALSO_QUOTED
from bot.suggestions import ID_UNITS, short_id
from bot.translation import say
from index.models import Briefing, Evidence

TITLE_UNITS, PUBLISHER_UNITS, SPEAKERS_UNITS, OTHERS_UNITS = 100, 60, 160, 160
"""The longest title, publisher and lines of speakers shown, as Markdown."""


def attribution_line(evidence: Evidence, locale: Locale = ENGLISH, namesakes: Container[str] = ()) -> str:
    """Whose words the answer is and whom else its passage quotes, where it quotes somebody, and where it stands."""
    own, others = voices_of(evidence, locale)
    lines = [
        *([speaker_line(own, SPEAKERS_UNITS, locale)] if own else []),
        *([f"-# {label(say(ALSO_QUOTED, locale, speakers='; '.join(others)), OTHERS_UNITS)}"] if others else []),
        source_line(evidence.briefing, evidence.passage.paragraph.number, locale, namesakes),
    ]
    return "\n".join(lines)


def answer_speakers(evidence: Evidence, locale: Locale = ENGLISH) -> str:
    """Whose words the answer is, in one line; empty where its passage quotes nobody."""
    own = voices_of(evidence, locale).answer
    return speaker_line(own, SPEAKERS_UNITS, locale) if own else ""


def speaker_line(said: Sequence[str], units: int, locale: Locale = ENGLISH) -> str:
    """Whose words they are, in one line, cut to `units`; that they are the article's own words is never cut off."""
    who, mark = "; ".join(said), paraphrase_mark(locale)
    if not who.endswith(mark):
        return f"— {label(who, units)}"
    return f"— {label(who.removesuffix(mark), units - utf16_length(mark))}{mark}"


def source_line(
    briefing: Briefing, paragraph: int | None = None, locale: Locale = ENGLISH, namesakes: Container[str] = ()
) -> str:
    """Publisher, title, date where known, and the paragraph where it is one, as small print.

    Briefings whose ids are among `namesakes` share their titles with others: of those the id is told too.
    """
    metadata = briefing.metadata
    parts = [
        *([label(metadata.publisher, PUBLISHER_UNITS)] if metadata.publisher else []),
        label(metadata.title, TITLE_UNITS),
        *([label(short_id(briefing), ID_UNITS)] if briefing.id in namesakes else []),
        *([written_day(metadata.published, locale)] if metadata.published else []),
        *([f"¶ {written_number(paragraph, locale)}"] if paragraph else []),
    ]
    return f"-# {' · '.join(parts)}"
