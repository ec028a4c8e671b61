"""The first message on a server as a Discord layout."""

from discord import ui

from bot.mentions import Mention, plain_mention
from bot.render import COLOUR, label, layout

NAME_UNITS = 120
"""The longest name of a server shown, as Markdown; Discord allows 100 characters, of which some are escaped."""

DOES = (
    "I answer questions about news briefings by quoting them word for word, with who said it and where it stands."
    " Where no briefing answers, I say so."
)

KEEPS = "-# I keep the briefings, and nothing about people: neither who asks what, nor who added me."


def render_welcome(server: str, mention: Mention) -> ui.LayoutView:
    """What the bot does, how to add a first briefing, and where to read on, for whoever added it to a server."""
    begin = (
        "**To begin**, somebody with the permission *Manage Server* adds a briefing there with"
        f" {plain_mention('briefing add')}: a file (text, Markdown, web page or PDF), or the address of an article.\n"
        f"Then {mention('help')} shows what can be asked, with examples from your own briefings."
    )
    container: ui.Container[ui.LayoutView] = ui.Container(
        ui.TextDisplay(f"**Thank you for having me on {label(server, NAME_UNITS)}**\n{DOES}"),
        ui.Separator(),
        ui.TextDisplay(begin),
        ui.Separator(),
        ui.TextDisplay(KEEPS),
        accent_colour=COLOUR,
    )
    return layout(container)
