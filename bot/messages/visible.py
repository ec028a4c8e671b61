"""Whether somebody may be told that a channel is there."""

import discord


def is_visible(channel: discord.abc.GuildChannel | discord.Thread, to: discord.Member | discord.Role) -> bool:
    """Whether a member, or everybody with a role, sees a channel or thread; of a private thread that is not known."""
    if isinstance(channel, discord.Thread):
        return not channel.is_private() and channel.parent is not None and is_visible(channel.parent, to)
    return channel.permissions_for(to).view_channel
