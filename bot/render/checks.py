"""Verdicts on claimed quotations to Discord layouts: pure, and within Discord's limits however long they are."""

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

import discord
from babel import Locale
from discord import ui

from bot.attribution import is_whose_unknown
from bot.locales import ENGLISH
from bot.render.layout import (
    TEXT_BYTES,
    TEXT_OVERHEAD,
    TEXT_UNITS,
    address_of,
    label,
    layout,
    utf16_length,
    with_source,
)
from bot.render.quotes import QUOTE_UNITS, attribution_of, quoted_words
from bot.sentences import quotes as sentences
from bot.sentences.numbers import QUOTED_WORD
from bot.translation import Sentence, say, say_count
from index.models import Check, Difference, Verdict
from index.text.markup import unmarked

CHECKS_SHOWN = 3
"""Verdicts in one message at most; a reply takes as many messages as it needs."""

DIFFERENCE_UNITS, DIFFERENCES_SHOWN = 40, 4
"""The longest side of a difference, and the differences listed."""

VERDICTS = {
    Verdict.VERBATIM: (sentences.VERBATIM, discord.Colour(0x2E7D32)),
    Verdict.ALTERED: (sentences.ALTERED, discord.Colour(0xB26A00)),
    Verdict.MISATTRIBUTED: (sentences.MISATTRIBUTED, discord.Colour(0xB3261E)),
    Verdict.NOT_FOUND: (sentences.NOT_IN_LIBRARY, discord.Colour(0x5F6368)),
}
"""What each verdict is called, and the colour that goes with the words."""

TOO_SHORT = (sentences.TOO_SHORT, discord.Colour(0x5F6368))
"""The same for a claim of so few words that there is no verdict."""

WHOSE_UNKNOWN = (sentences.WHOSE_UNKNOWN, discord.Colour(0xB26A00))
"""The same for words that are there, in a language in which speakers are not recognised."""

_NUMBERED = re.compile(r"@&?\d{1,20}")
"""A member or a role, as `bot/messages/mentioned_names.py` hands them to a check."""


class _Claimed(NamedTuple):
    """What the text that claims something is called: before its words, and with whom it names.

    `says` goes before whose the words are, `leaves_open` is said where no briefing tells that.
    """

    holds: Sentence
    says: Sentence
    leaves_open: Sentence


TYPED = _Claimed(sentences.IN_TEXT, sentences.TEXT_SAYS, sentences.TEXT_OPEN)
MESSAGE = _Claimed(sentences.IN_MESSAGE, sentences.MESSAGE_SAYS, sentences.MESSAGE_OPEN)
"""Where claims stand: in what the reader typed, or in a message."""


def render_checks(
    checks: Sequence[Check],
    locale: Locale = ENGLISH,
    namesakes: Container[str] = (),
    *,
    of_message: bool = False,
    unchecked: int = 0,
) -> Iterator[ui.LayoutView]:
    """A verdict on each claimed quotation, with the source's own words beside it, in one message or more.

    The claims are those `of_message` that somebody else may have written, or else the reader's own. The last thing said
    is how many of them are `unchecked`, if any.
    """
    containers = [_verdict(check, MESSAGE if of_message else TYPED, namesakes, locale) for check in checks]
    containers += [_unchecked(unchecked, locale)] if unchecked else []
    shown: list[ui.Container[ui.LayoutView]] = []
    for container in containers:
        if len(shown) == CHECKS_SHOWN or not _fits_one_message([*shown, container]):
            yield layout(*shown)
            shown = []
        shown.append(container)
    if shown:
        yield layout(*shown)


def _unchecked(number: int, locale: Locale) -> ui.Container[ui.LayoutView]:
    container: ui.Container[ui.LayoutView] = ui.Container()
    container.add_item(ui.TextDisplay(say_count(sentences.UNCHECKED, number, locale)))
    return container


def _fits_one_message(containers: Sequence[ui.Container[ui.LayoutView]]) -> bool:
    """Whether Discord takes the texts of some verdicts in one message."""
    parts = (part for container in containers for part in container.walk_children())
    texts = [part.content for part in parts if isinstance(part, ui.TextDisplay)]
    size = sum(len(text.encode()) for text in texts) + TEXT_OVERHEAD * len(texts)
    return sum(map(utf16_length, texts)) <= TEXT_UNITS and size <= TEXT_BYTES


def _headline(check: Check) -> tuple[Sentence, discord.Colour]:
    """What the verdict is called, and its colour."""
    if check.is_too_short:
        return TOO_SHORT
    return WHOSE_UNKNOWN if is_whose_unknown(check) else VERDICTS[check.verdict]


def _verdict(check: Check, claimed: _Claimed, namesakes: Container[str], locale: Locale) -> ui.Container[ui.LayoutView]:
    title, colour = _headline(check)
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=colour)
    container.add_item(ui.TextDisplay(f"**{say(title, locale)}**"))
    for words in _compared(check, claimed, locale):
        container.add_item(ui.TextDisplay(words))
    if check.match is not None and check.source is not None:
        address = address_of(check.match.briefing, check.source)
        whence = attribution_of(check.match, check.source, namesakes, locale)
        container.add_item(with_source(whence, address, locale))
    return container


def _compared(check: Check, claimed: _Claimed, locale: Locale) -> Iterator[str]:
    """Quotations and the bot's own words in texts of their own, so that no client draws both as one quotation."""
    said = quoted_words(check.text, QUOTE_UNITS // 2)
    source = unmarked(check.match.briefing.text, check.source) if check.match and check.source else ""
    held = quoted_words(source, QUOTE_UNITS // 2)
    speaker = _speaker(check.claimed_speaker or "")
    if is_whose_unknown(check):
        yield held
        yield say(sentences.ENGLISH_ONLY, locale)
        return
    match check.verdict:
        case Verdict.VERBATIM:
            yield held
            if check.is_speaker_open:
                yield say(claimed.leaves_open, locale, speaker=speaker)
        case Verdict.MISATTRIBUTED:
            yield held
            yield say(claimed.says, locale, speaker=speaker)
        case Verdict.ALTERED:
            yield f"{say(claimed.holds, locale)}\n{said}"
            yield f"{say(sentences.IN_BRIEFING, locale)}\n{held}"
            yield "\n".join(_difference(each, locale) for each in check.differences[:DIFFERENCES_SHOWN])
        case _:
            yield said
            yield say(sentences.MORE_WORDS if check.is_too_short else sentences.NOWHERE, locale)


def _speaker(claimed: str) -> str:
    """Whom a claim names; a member or a role as Discord shows them, who are not told of it."""
    return f"<{claimed}>" if _NUMBERED.fullmatch(claimed) else label(claimed, DIFFERENCE_UNITS)


def _difference(difference: Difference, locale: Locale) -> str:
    said, source = (label(side, DIFFERENCE_UNITS) for side in difference)
    if not said:
        return f"- {say(sentences.LEFT_OUT, locale, words=f'**{source}**')}"
    typed, held = (say(QUOTED_WORD, locale, word=side) for side in (said, source))
    return f"- {typed} → **{held}**" if source else f"- {say(sentences.PUT_IN, locale, words=typed)}"
