"""/help to a Discord layout: pure, and within Discord's limits whatever the examples hold."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from babel import Locale
from discord import ui

from bot.command_mentions import Mention
from bot.locales import ENGLISH
from bot.markdown import block_quote, escape
from bot.render.attribution import source_line
from bot.render.layout import COLOUR, MENU_UNITS, layout, say_briefly
from bot.sentences import help as sentences
from bot.sentences.commands import CHECK_MENU, FIND_MENU
from bot.server.preferences import Preferences
from bot.translation import Sentence, say
from index.naming.titles import namesakes_of
from index.shelves.examples import Example, Way

HEADINGS: Mapping[Way, tuple[Sentence, str, str]] = {
    Way.QUESTION: (sentences.ASK_A_QUESTION, "ask", "question"),
    Way.SPEAKER: (sentences.LOOK_UP, "quote", "speaker"),
    Way.CLAIM: (sentences.CHECK_A_QUOTATION, "check", "text"),
}
"""What each way of asking is called, its command, and the option that takes the words."""


class Place(NamedTuple):
    """Where help is shown: whether a server's own briefings are asked there, not only those that are shared.

    `preferences` is what that server has set, and `directions` says in which channels it has everybody answered; empty
    where that is in all.
    """

    on_server: bool
    preferences: Preferences = Preferences()
    directions: str = ""


def render_help(
    examples: Sequence[Example], mention: Mention, place: Place, locale: Locale = ENGLISH, *, is_empty: bool
) -> ui.LayoutView:
    """What can be asked, with examples, and how, as a server has set it; where the library is empty, what to do."""
    promise = _headed(sentences.ASK_THE_BRIEFINGS, say(sentences.PROMISE, locale), locale)
    container: ui.Container[ui.LayoutView] = ui.Container(ui.TextDisplay(promise), accent_colour=COLOUR)
    for part in _empty(mention, place, locale) if is_empty else _parts(examples, mention, place, locale):
        container.add_item(ui.Separator())
        for number, text in enumerate(part):
            if number:
                container.add_item(ui.Separator(visible=False))
            container.add_item(ui.TextDisplay(text))
    return layout(container)


def _empty(mention: Mention, place: Place, locale: Locale) -> Iterator[Sequence[str]]:
    who = sentences.ADD_FIRST_BY_ROLE if place.preferences.adders else sentences.ADD_FIRST
    add = say(who, locale, add=mention("briefing add"))
    yield [f"**{say(sentences.EMPTY, locale)}**", add if place.on_server else say(sentences.EMPTY_HERE, locale)]


def _parts(examples: Sequence[Example], mention: Mention, place: Place, locale: Locale) -> Iterator[Sequence[str]]:
    if examples:
        yield [*(_example(example, mention, locale) for example in examples), _sources(examples, locale)]
    else:
        yield [" · ".join(mention(command) for _, command, _ in HEADINGS.values())]
    yield [_elsewhere(place, locale), *([_briefings(mention, place, locale)] if place.on_server else [])]


def _example(example: Example, mention: Mention, locale: Locale) -> str:
    heading, command, option = HEADINGS[example.way]
    return _headed(heading, f"{mention(command)} {option}:\n{block_quote(escape(example.words))}", locale)


def _sources(examples: Sequence[Example], locale: Locale) -> str:
    """Where the examples are from, each briefing once."""
    briefings = list(dict.fromkeys(example.briefing for example in examples))
    namesakes = namesakes_of(briefings)
    return "\n".join(source_line(briefing, locale=locale, namesakes=namesakes) for briefing in briefings)


def _elsewhere(place: Place, locale: Locale) -> str:
    find, check = (say_briefly(menu, locale, MENU_UNITS) for menu in (FIND_MENU, CHECK_MENU))
    how = sentences.ELSEWHERE if place.preferences.mentions else sentences.ELSEWHERE_UNMENTIONED
    words = " ".join(filter(None, [say(how, locale, find=find, check=check), place.directions]))
    return _headed(sentences.WITHOUT_COMMAND, words, locale)


def _briefings(mention: Mention, place: Place, locale: Locale) -> str:
    who = sentences.LIST_AND_ADD_BY_ROLE if place.preferences.adders else sentences.LIST_AND_ADD
    words = say(who, locale, list=mention("briefing list"), add=mention("briefing add"))
    return _headed(sentences.THE_BRIEFINGS, words, locale)


def _headed(heading: Sentence, words: str, locale: Locale) -> str:
    return f"**{say(heading, locale)}**\n{words}"
