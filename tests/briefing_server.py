"""A server whose moderators add briefings, in the simulated Discord, and buttons that nobody was given."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import discord
import simcord
from layout_texts import parts

TALKS = "Envoys meet in Oslo\n\n“We agree on peace,” Ana Lima, the minister, said.\n\nThey met on Friday.\n"
LATER_TALKS = TALKS.replace("Friday", "Monday")


class BriefingServer(NamedTuple):
    """A server with a moderator, a member without permissions, and a channel."""

    id: int
    moderator: simcord.MemberActor
    member: simcord.MemberActor
    channel: simcord.ChannelHandle

    async def add(self, text: str | bytes = TALKS, name: str = "talks.txt") -> simcord.ResponseMessage:
        """What the moderator is shown for a file."""
        data = text.encode() if isinstance(text, str) else text
        return response_of(await self.moderator.slash(self.channel, "briefing add", file=(name, data)))

    async def ask(self, command: str, **options: object) -> simcord.ResponseMessage:
        """What the moderator is shown for a command."""
        return response_of(await self.moderator.slash(self.channel, f"briefing {command}", **options))


def briefing_server(env: simcord.Env, name: str = "readers") -> BriefingServer:
    """A new server."""
    guild = env.create_guild(name)
    role = guild.create_role("moderators", permissions=discord.Permissions(manage_guild=True))
    moderator = guild.add_member(env.create_user(f"{name} moderator"), roles=[role])
    member = guild.add_member(env.create_user(f"{name} member"))
    return BriefingServer(guild.id, moderator, member, guild.create_text_channel("briefings"))


def response_of(result: simcord.InteractionResult) -> simcord.ResponseMessage:
    """The reply to an interaction, which only the member who asked can see."""
    assert result.response is not None
    assert result.response.ephemeral
    return result.response


def custom_ids(message: simcord.ResponseMessage) -> dict[str, str]:
    """The custom_ids of a message's buttons, by their labels; links have none, and selects no label."""
    return {
        part["label"]: part["custom_id"]
        for part in parts(message.components)
        if part.get("custom_id") and "label" in part
    }


def forge(message: simcord.ResponseMessage, label: str, custom_id: str) -> None:
    """Gives a button of a message another custom_id."""
    (button,) = (part for part in parts(message._message.components) if part.get("label") == label)
    button["custom_id"] = custom_id


def filled(shown: simcord.InteractionResult, values: Mapping[str, str]) -> dict[str, Any]:
    """What is sent with a form: the values by the fields' labels, and in the others what stands in them."""
    assert shown.modal is not None
    fields = [part for part in shown.modal["components"] if "component" in part]
    return {
        field["component"]["custom_id"]: values.get(field["label"], field["component"].get("value", ""))
        for field in fields
    }
