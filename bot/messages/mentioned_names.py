"""Whom and what a text in Discord mentions: the names that Discord shows for them, as far as it tells the bot."""

from collections.abc import Iterator
from typing import Any

import discord
from babel import Locale

from bot.locales import locale_of, locale_of_server
from bot.messages.visible import is_visible
from bot.sentences.answers import A_CHANNEL, A_MEMBER, A_ROLE
from bot.translation import say


class Mentioned:
    """The names of members as they are given, and those of roles and of channels that everybody sees."""

    def __init__(
        self, bot: discord.abc.User | None, guild: discord.Guild | None, members: dict[int, str], locale: Locale
    ) -> None:
        """Whoever is not known is called a member in the language of a locale."""
        self._bot, self._guild, self._members, self._locale = bot, guild, members, locale

    def is_bot(self, id: int) -> bool:
        """Whether somebody is the bot itself."""
        return self._bot is not None and self._bot.id == id

    def member(self, id: int) -> str:
        """What somebody is called there."""
        return self._members.get(id) or say(A_MEMBER, self._locale)

    def role(self, id: int) -> str:
        """What a role is called."""
        role = self._guild.get_role(id) if self._guild else None
        return role.name if role else say(A_ROLE, self._locale)

    def channel(self, id: int) -> str:
        """What a channel is called that everybody on the server sees: a name may be read by anybody there."""
        channel = self._guild.get_channel_or_thread(id) if self._guild else None
        everybody = self._guild.default_role if self._guild else None
        is_told = channel is not None and everybody is not None and is_visible(channel, everybody)
        return channel.name if channel and is_told else say(A_CHANNEL, self._locale)


class ByNumber(Mentioned):
    """The same, but members and roles by their numbers, @12 and @&12: none of them is a name that a briefing has."""

    def member(self, id: int) -> str:
        """Somebody's number."""
        return f"@{id}"

    def role(self, id: int) -> str:
        """The number of a role."""
        return f"@&{id}"


def mentioned_in(message: discord.Message, bot: discord.abc.User | None) -> Mentioned:
    """Whom and what a message mentions that was sent to the bot."""
    return Mentioned(bot, message.guild, _shown_in(message), locale_of_server(message.guild))


def mentioned_by(
    interaction: discord.Interaction[Any], message: discord.Message | None = None, kind: type[Mentioned] = Mentioned
) -> Mentioned:
    """Whom and what an option of a command mentions, or the message that a menu was opened on."""
    members = {interaction.user.id: interaction.user.display_name, **dict(_resolved(interaction))}
    if message is not None:
        members |= _shown_in(message)
    return kind(interaction.client.user, interaction.guild, members, locale_of(interaction))


def _shown_in(message: discord.Message) -> dict[int, str]:
    return {member.id: member.display_name for member in message.mentions}


def _resolved(interaction: discord.Interaction[Any]) -> Iterator[tuple[int, str]]:
    """The names of those whom Discord sends along with a command because its options mention them."""
    data: dict[str, Any] = dict(interaction.data or {})
    resolved = data.get("resolved", {})
    members = resolved.get("members", {})
    for id, user in resolved.get("users", {}).items():
        yield int(id), members.get(id, {}).get("nick") or user.get("global_name") or user["username"]
