"""The first message on a server as a Discord layout."""

from babel import Locale
from discord import ui

from bot.command_mentions import Mention, plain_mention
from bot.locales import ENGLISH
from bot.render.layout import COLOUR, label, layout
from bot.sentences.help import BEGIN, DOES, KEEPS, READ_ON, THANKS
from bot.translation import say

NAME_UNITS = 120
"""The longest name of a server shown, as Markdown; Discord allows 100 characters, of which some are escaped."""


def render_welcome(server: str, mention: Mention, locale: Locale = ENGLISH) -> ui.LayoutView:
    """What the bot does, how to add a first briefing, and where to read on, for whoever added it to a server."""
    thanks = say(THANKS, locale, server=label(server, NAME_UNITS))
    begin, read_on = say(BEGIN, locale, add=plain_mention("briefing add")), say(READ_ON, locale, help=mention("help"))
    container: ui.Container[ui.LayoutView] = ui.Container(
        ui.TextDisplay(f"**{thanks}**\n{say(DOES, locale)}"),
        ui.Separator(),
        ui.TextDisplay(f"{begin}\n{read_on}"),
        ui.Separator(),
        ui.TextDisplay(f"-# {say(KEEPS, locale)}"),
        accent_colour=COLOUR,
    )
    return layout(container)
