"""The same bot in a simulated Discord, served to the browser on loopback."""

import asyncio
import errno
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import discord

from bot.client import BriefingBot
from bot.errors import PreviewFailed

if TYPE_CHECKING:
    import simcord

PORT = 8765
"""Where the preview is served unless another port is named."""

OTHER_PORTS = (8770, 8780)
"""Those to name where a port cannot be used."""

NOT_INSTALLED = (
    "The preview is not installed here: type `make run` in the folder that the bot was installed from, or there"
    f' `"{sys.executable}" -m pip install ".[preview]"`.'
)
"""What to do where the simulation is missing."""

TICK = 0.2
"""The simulated clock, which stands still by itself, is set every so many seconds."""


async def serve_preview(bot: BriefingBot, port: int, announce: Callable[[str], None]) -> None:
    """Serve a channel with one member, who may manage the server, and the bot until cancelled.

    `announce` gets the address once it answers. Raises PreviewFailed where the simulation is not installed or the port
    is taken.
    """
    try:
        import simcord
    except ImportError as error:
        raise PreviewFailed(NOT_INSTALLED) from error
    async with simcord.run(bot, check_errors=False) as env:
        if bot.user:
            await bot.user.edit(username="Briefing bot")
        guild = env.create_guild("Briefing readers")
        channel = guild.create_text_channel("briefings")
        moderators = guild.create_role("moderators", permissions=discord.Permissions(manage_guild=True))
        member = guild.add_member(env.create_user("reader"), roles=[moderators])
        clock = asyncio.create_task(_keep_time(env))
        try:
            async with env.preview(channel, viewers=[member], layout="channel", port=port) as preview:
                announce(preview.url)
                await preview.wait_closed()
        except simcord.SetupError as error:
            raise PreviewFailed(_unusable(port, error.__cause__)) from error
        finally:
            clock.cancel()


def _unusable(port: int, cause: BaseException | None) -> str:
    """Why a port cannot be used, for whoever started the preview, perhaps with `make run`, which names no port."""
    other = next(other for other in OTHER_PORTS if other != port)
    command = f"run `.venv/bin/briefing-bot preview --port {other}`"
    if isinstance(cause, OSError) and cause.errno == errno.EADDRINUSE:
        return f"Port {port} is in use: stop the other preview, or {command}."
    return f"Port {port} cannot be used: {command}."


async def _keep_time(env: "simcord.Env") -> None:
    """Sets the simulated clock again and again, so that cooldowns end and edited documents are seen."""
    while True:
        env.backend.advance_clock(max(0.0, (datetime.now(UTC) - env.now()).total_seconds()))
        await asyncio.sleep(TICK)
