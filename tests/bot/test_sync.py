from types import ModuleType

import simcord

from bot.client import BriefingBot
from index.library import Library


def registrations(env: simcord.Env) -> list[simcord.HttpLogEntry]:
    return [request for request in env.http_requests if request.method == "PUT" and request.path.endswith("/commands")]


async def test_commands_are_registered_once_and_again_only_when_they_change(
    simcord_env: simcord.Env, library: Library, conform: ModuleType
) -> None:
    assert len(registrations(simcord_env)) == 1
    await simcord_env.restart_bot(BriefingBot(library))
    assert len(registrations(simcord_env)) == 1

    changed = BriefingBot(library)
    command = changed.tree.get_command("ask")
    assert command is not None
    command.description = "Something else."  # type: ignore[union-attr]
    await simcord_env.restart_bot(changed)
    assert len(registrations(simcord_env)) == 2

    for request in registrations(simcord_env):
        assert conform.problems(request.method, request.path, request.json) == []


async def test_a_command_that_is_gone_is_unregistered(simcord_env: simcord.Env, library: Library) -> None:
    smaller = BriefingBot(library)
    smaller.tree.clear_commands(guild=None)
    await simcord_env.restart_bot(smaller)
    assert len(registrations(simcord_env)) == 2
