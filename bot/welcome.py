"""The first message on a server, once, to whoever added the bot.

Discord does not say who that was. A bot that may read the audit log finds it there; any other one knows the server's
owner. The list of integrations would tell it too, but asks for the permission Manage Server.
"""

import logging
from datetime import datetime, timedelta

import discord
from discord import AuditLogAction, ui

from bot.command_mentions import Mention
from bot.cooldowns import Buckets
from bot.locales import locale_of_server
from bot.render.welcome import render_welcome

NEW = timedelta(minutes=10)
"""The bot is new on a server for so long after it joined, by Discord's clock.

discord.py tells of a join, too, where an outage comes between a server's arrival and that of all others at a start.
"""

ONCE = timedelta(days=1)
"""So long no second message goes to a server, should somebody remove the bot and invite it again and again."""

ENTRIES = 20
"""So many of the last bots that were added are looked through."""

log = logging.getLogger(__name__)


class Welcomes:
    """Sends first messages, and remembers for a day on which servers, by their ids."""

    def __init__(self, client: discord.Client, mention: Mention) -> None:
        self._client = client
        self._mention = mention
        self._servers = Buckets(1, ONCE.total_seconds())

    async def welcome(self, server: discord.Guild) -> None:
        """Greet whoever added the bot in private, or where that is refused the server in its own channel for it."""
        now = discord.utils.utcnow()
        if not _is_new(server, now) or self._servers.take(server.id, now.timestamp()) is not None:
            return
        view = render_welcome(server.name, self._mention, locale_of_server(server))
        try:
            is_told = await self._tell_who_added(server, view) or await _tell_server(server, view)
        except discord.HTTPException as error:
            log.info("the first message on server %d could not be sent: %s", server.id, error)
        else:
            if not is_told:
                log.info("nobody on server %d could be sent a first message", server.id)

    async def _tell_who_added(self, server: discord.Guild, view: ui.LayoutView) -> bool:
        who = await _who_added(server) or server.owner_id
        if who is None:
            return False
        try:
            private = await self._client.create_dm(discord.Object(who))
            await private.send(view=view)
        except discord.Forbidden:
            return False
        return True


def _is_new(server: discord.Guild, now: datetime) -> bool:
    joined = server.me.joined_at
    return joined is not None and now - joined < NEW


async def _who_added(server: discord.Guild) -> int | None:
    """The id of whoever added the bot, where it may read that."""
    if not server.me.guild_permissions.view_audit_log:
        return None
    try:
        async for entry in server.audit_logs(action=AuditLogAction.bot_add, limit=ENTRIES):
            if entry.target == server.me:
                return entry.user_id
    except discord.HTTPException as error:
        log.info("the audit log of server %d could not be read: %s", server.id, error)
    return None


async def _tell_server(server: discord.Guild, view: ui.LayoutView) -> bool:
    """Tell everybody in the channel of Discord's own messages, where there is one and the bot may write there."""
    channel = server.system_channel
    if channel is None:
        return False
    allowed = channel.permissions_for(server.me)
    if not (allowed.view_channel and allowed.send_messages):
        return False
    await channel.send(view=view)
    return True
