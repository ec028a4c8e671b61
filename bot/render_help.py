"""/help to a Discord layout: pure, and within Discord's limits whatever the examples hold."""

from collections.abc import Iterator, Mapping, Sequence

from discord import ui

from bot.markdown import block_quote, escape
from bot.mentions import Mention
from bot.render import COLOUR, layout, source_line
from index.examples import Example, Way

PROMISE = (
    "**Ask the briefings**\n"
    "I answer in their own words, with who said it and where it stands. Where none of them answers, I say so."
)

HEADINGS: Mapping[Way, tuple[str, str, str]] = {
    Way.QUESTION: ("Ask a question", "ask", "question"),
    Way.SPEAKER: ("Look up what somebody said", "quote", "speaker"),
    Way.CLAIM: ("Check a quotation", "check", "text"),
}
"""What each way of asking is called, its command, and the option that takes the words."""

ELSEWHERE = (
    "**Without a command**\n"
    "Mention me, reply to me or write to me in private. In the menu of a message, under *Apps*, are **Find in"
    " briefings** and **Check quotes**."
)

EMPTY = "**There are no briefings here yet**"
EMPTY_HERE = "Only shared briefings are answered from here, and whoever runs this bot has shared none."


def render_help(examples: Sequence[Example], mention: Mention, *, is_empty: bool, on_server: bool) -> ui.LayoutView:
    """What can be asked, with examples; where the library is empty, what to do.

    `on_server` is whether a server's own briefings are asked, and not only those that are shared.
    """
    container: ui.Container[ui.LayoutView] = ui.Container(ui.TextDisplay(PROMISE), accent_colour=COLOUR)
    for part in _empty(mention, on_server=on_server) if is_empty else _parts(examples, mention, on_server=on_server):
        container.add_item(ui.Separator())
        for place, text in enumerate(part):
            if place:
                container.add_item(ui.Separator(visible=False))
            container.add_item(ui.TextDisplay(text))
    return layout(container)


def _empty(mention: Mention, *, on_server: bool) -> Iterator[Sequence[str]]:
    add = f"Members with the permission *Manage Server* add the first with {mention('briefing add')}: a file or a link."
    yield [EMPTY, add if on_server else EMPTY_HERE]


def _parts(examples: Sequence[Example], mention: Mention, *, on_server: bool) -> Iterator[Sequence[str]]:
    if examples:
        yield [*(_example(example, mention) for example in examples), _sources(examples)]
    else:
        yield [" · ".join(mention(command) for _, command, _ in HEADINGS.values())]
    yield [ELSEWHERE, *([_briefings(mention)] if on_server else [])]


def _example(example: Example, mention: Mention) -> str:
    heading, command, option = HEADINGS[example.way]
    return f"**{heading}**\n{mention(command)} {option}:\n{block_quote(escape(example.words))}"


def _sources(examples: Sequence[Example]) -> str:
    """Where the examples are from, each briefing once."""
    lines = dict.fromkeys(source_line(example.briefing.metadata) for example in examples)
    return "\n".join(lines)


def _briefings(mention: Mention) -> str:
    return (
        f"**The briefings**\n{mention('briefing list')} shows what I answer from. Members with the permission *Manage"
        f" Server* add more: {mention('briefing add')}."
    )
