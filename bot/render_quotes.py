"""Quotations and verdicts to Discord layouts: pure, and within Discord's limits however long they are."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import NamedTuple

import discord
from babel import Locale
from discord import ui

from bot.attribution import is_recognised, paragraph_of, whose
from bot.excerpt import longest_prefix
from bot.locales import ENGLISH, written_number
from bot.markdown import block_quote, escape
from bot.render import COLOUR, CUT, address_of, label, layout, source_button, utf16_length, with_source
from bot.render_attribution import source_line, speaker_line
from bot.sentences import quotes as sentences
from bot.sentences.numbers import PAGE_OF, QUOTATIONS, QUOTED_WORD
from bot.translation import Sentence, say, say_count
from index.models import Check, Difference, Evidence, Quoted, Span, Verdict

Button = ui.Button[ui.LayoutView]

QUOTES_SHOWN = 3
"""Quotations on one page."""

CHECKS_SHOWN = 3
"""Verdicts in one message; a reply takes as many messages as it needs."""

QUOTE_UNITS, QUOTE_BYTES = 640, 1500
"""One quotation, or one side of a comparison of two, as Markdown; a comparison has half of it for each side."""

SPEAKER_UNITS, DIFFERENCE_UNITS, DIFFERENCES_SHOWN = 200, 40, 4
"""The longest line of a speaker and side of a difference, and the differences listed."""

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


class _Claimed(NamedTuple):
    """What the text that claims something is called: before its words, and with whom it names.

    `names` goes before whose the words are, `asserts` is said where no briefing tells that.
    """

    holds: Sentence
    names: Sentence
    asserts: Sentence


TYPED = _Claimed(sentences.IN_TEXT, sentences.TEXT_SAYS, sentences.TEXT_NAMES)
MESSAGE = _Claimed(sentences.IN_MESSAGE, sentences.MESSAGE_SAYS, sentences.MESSAGE_NAMES)
"""Where claims stand: in what the reader typed, or in a message."""


def render_quotes(
    quotes: Sequence[Quoted],
    page: int,
    buttons_of: Callable[[Quoted], Iterable[Button]] = lambda _: (),
    buttons: Sequence[Button] = (),
    locale: Locale = ENGLISH,
    namesakes: Container[str] = (),
) -> ui.LayoutView:
    """One page of quotations, counted from 0, each with attribution and buttons, and the buttons that turn pages.

    Briefings whose ids are among `namesakes` share their titles with others.
    """
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOUR)
    shown = quotes[page * QUOTES_SHOWN : (page + 1) * QUOTES_SHOWN]
    for place, quoted in enumerate(shown):
        if place:
            container.add_item(ui.Separator())
        _add_quote(container, quoted, buttons_of(quoted), namesakes, locale)
    if len(quotes) > QUOTES_SHOWN:
        this, last = written_number(page + 1, locale), written_number(pages(quotes), locale)
        count = say_count(QUOTATIONS, len(quotes), locale)
        container.add_item(ui.TextDisplay(f"-# {say(PAGE_OF, locale, page=this, pages=last)} · {count}"))
    if buttons:
        row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*buttons)
        return layout(container, row)
    return layout(container)


def pages(quotes: Sequence[Quoted]) -> int:
    """How many pages some quotations take."""
    return -(-len(quotes) // QUOTES_SHOWN)


def render_checks(
    checks: Sequence[Check],
    locale: Locale = ENGLISH,
    namesakes: Container[str] = (),
    *,
    of_message: bool = False,
) -> Iterator[ui.LayoutView]:
    """A verdict on each claimed quotation, with the source's own words beside it, in one message or more.

    The claims are those `of_message` that somebody else may have written, or else the reader's own.
    """
    containers = [_verdict(check, MESSAGE if of_message else TYPED, namesakes, locale) for check in checks]
    for first in range(0, len(containers), CHECKS_SHOWN):
        yield layout(*containers[first : first + CHECKS_SHOWN])


def _named(check: Check) -> tuple[Sentence, discord.Colour]:
    """What the verdict is called, and its colour."""
    if check.is_too_short:
        return TOO_SHORT
    return WHOSE_UNKNOWN if _is_of_nobody_known(check) else VERDICTS[check.verdict]


def _verdict(check: Check, claimed: _Claimed, namesakes: Container[str], locale: Locale) -> ui.Container[ui.LayoutView]:
    title, colour = _named(check)
    container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=colour)
    container.add_item(ui.TextDisplay(f"**{say(title, locale)}**"))
    for words in _compared(check, claimed, locale):
        container.add_item(ui.TextDisplay(words))
    if check.match is not None and check.source is not None:
        address = address_of(check.match.briefing.metadata.url, check.source.of(check.match.briefing.text))
        whence = _attribution(check.match, check.source, namesakes, locale)
        container.add_item(with_source(whence, address, locale))
    return container


def _add_quote(
    container: ui.Container[ui.LayoutView],
    quoted: Quoted,
    buttons: Iterable[Button],
    namesakes: Container[str],
    locale: Locale,
) -> None:
    words = quoted.quotation.span.of(quoted.briefing.text)
    address = address_of(quoted.briefing.metadata.url, words)
    source = [source_button(address, locale)] if address else []
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow(*source, *buttons)
    container.add_item(ui.TextDisplay(block_quote(_cut(words, QUOTE_UNITS))))
    container.add_item(ui.TextDisplay(_attribution(quoted, quoted.quotation.span, namesakes, locale)))
    if row.children:
        container.add_item(row)


def _attribution(match: Quoted | Evidence, span: Span, namesakes: Container[str], locale: Locale) -> str:
    who = speaker_line([whose(match, span, locale)], SPEAKER_UNITS, locale)
    return f"{who}\n{source_line(match.briefing, paragraph_of(match), locale, namesakes)}"


def _compared(check: Check, claimed: _Claimed, locale: Locale) -> Iterator[str]:
    """Quotations and the bot's own words in texts of their own, so that no client draws both as one quotation."""
    said = block_quote(_cut(check.text, QUOTE_UNITS // 2))
    source = check.source.of(check.match.briefing.text) if check.match and check.source else ""
    held = block_quote(_cut(source, QUOTE_UNITS // 2))
    speaker = label(check.claimed_speaker or "", DIFFERENCE_UNITS)
    if _is_of_nobody_known(check):
        yield held
        yield say(sentences.ENGLISH_ONLY, locale)
        return
    match check.verdict:
        case Verdict.VERBATIM:
            yield held
            if check.is_speaker_open:
                yield say(claimed.asserts, locale, speaker=speaker)
        case Verdict.MISATTRIBUTED:
            yield held
            yield say(claimed.names, locale, speaker=speaker)
        case Verdict.ALTERED:
            yield f"{say(claimed.holds, locale)}\n{said}"
            yield f"{say(sentences.IN_BRIEFING, locale)}\n{held}"
            yield "\n".join(_difference(each, locale) for each in check.differences[:DIFFERENCES_SHOWN])
        case _:
            yield said
            yield say(sentences.MORE_WORDS if check.is_too_short else sentences.NOWHERE, locale)


def _is_of_nobody_known(check: Check) -> bool:
    """Whether the words are there, in a text in which nobody is recognised to say anything: so neither is who did."""
    is_there = check.verdict in (Verdict.VERBATIM, Verdict.MISATTRIBUTED)
    return is_there and check.match is not None and not is_recognised(check.match)


def _difference(difference: Difference, locale: Locale) -> str:
    said, source = (label(side, DIFFERENCE_UNITS) for side in difference)
    if not said:
        return f"- {say(sentences.LEFT_OUT, locale, words=f'**{source}**')}"
    typed = say(QUOTED_WORD, locale, word=said)
    return f"- {typed} → **{source}**" if source else f"- {say(sentences.PUT_IN, locale, words=typed)}"


def _cut(words: str, units: int) -> str:
    """Words as Markdown, cut to `units` at the end of a character."""
    if _fits(words, units):
        return escape(words)
    size = longest_prefix(len(words), lambda size: _fits(words[:size] + CUT, units))
    return escape(words[:size].rstrip()) + CUT


def _fits(words: str, units: int) -> bool:
    markdown = block_quote(escape(words))
    return utf16_length(markdown) <= units and len(markdown.encode()) <= QUOTE_BYTES * units // QUOTE_UNITS
