"""Registering the commands with Discord, only when they differ from what is registered.

Discord allows few registrations a day, and every one makes the commands flicker in people's clients.
"""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.http import Route

Command = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu

log = logging.getLogger(__name__)

_DEFAULTS: Mapping[str, object] = {"type": 1, "nsfw": False, "required": False, "autocomplete": False}


async def sync_if_changed(client: discord.Client, tree: app_commands.CommandTree[Any]) -> Mapping[str, int]:
    """Register the tree's global commands where Discord has others; the ids of all, by name."""
    assert client.application_id is not None, "known once logged in"
    registered: Sequence[Mapping[str, Any]] = await client.http.request(
        Route("GET", "/applications/{application_id}/commands", application_id=client.application_id),
        params={"with_localizations": "true"},  # which discord.py's own request leaves out
    )
    wanted = {command["name"]: command for command in [await _payload(tree, each) for each in tree.get_commands()]}
    current = {command["name"]: command for command in registered}
    if wanted.keys() == current.keys() and all(_agrees(wanted[name], current[name]) for name in wanted):
        return {name: int(command["id"]) for name, command in current.items()}
    synced = await tree.sync()
    log.info("registered the commands %s", ", ".join(sorted(wanted)))
    return {command.name: command.id for command in synced}


async def _payload(tree: app_commands.CommandTree[Any], command: Command) -> dict[str, Any]:
    """What Discord is told of a command, in all languages."""
    return await command.get_translated_payload(tree, tree.translator) if tree.translator else command.to_dict(tree)


def _agrees(wanted: object, current: object) -> bool:
    """Whether `current`, which Discord fills with keys of its own, says all that `wanted` says."""
    if isinstance(wanted, Mapping) and isinstance(current, Mapping):
        return all(_agrees(value, current.get(key, _DEFAULTS.get(key))) for key, value in wanted.items())
    if isinstance(wanted, list) and isinstance(current, list):
        return len(wanted) == len(current) and all(map(_agrees, wanted, current))
    return wanted == current or (not wanted and not current)
