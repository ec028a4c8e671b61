"""/briefing: what a server's moderators do with its briefings, and what everybody may look at."""

from discord import app_commands

from bot.commands.briefing.add import add_to
from bot.commands.briefing.browse import add_list_to, add_show_to
from bot.commands.briefing.buttons import pressed_briefing_button
from bot.commands.briefing.forget import add_forget_to
from bot.commands.briefing.remove import add_remove_to
from bot.commands.briefing.settings import add_settings_to, pressed_setting
from bot.sentences.commands import BRIEFING
from index.library import Library
from index.load.fetch import Fetcher

__all__ = ["briefing_commands", "pressed_briefing_button", "pressed_setting"]


def briefing_commands(library: Library, fetcher: Fetcher) -> app_commands.Group:
    """The commands over `library`; addresses are fetched by `fetcher`.

    Discord shows or hides a command as a whole, and list and show are for everybody: so the group is shown to all, and
    what changes something asks who may do that. No permissions are registered: those that a server sets for its
    commands stay as they are, and Discord goes by them first.
    """
    group = app_commands.Group(
        name="briefing",
        description=BRIEFING,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
    add_to(group, library, fetcher)
    add_list_to(group, library)
    add_show_to(group, library)
    add_remove_to(group, library)
    add_forget_to(group, library)
    add_settings_to(group, library)
    return group
