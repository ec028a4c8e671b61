"""The part of the command line that starts the bot, in Discord or in a simulated one: wiring only."""

import asyncio
import gc
from typing import Annotated

import typer

from bot.cli.options import Where, library_at, port
from bot.client import BriefingBot
from bot.connect import connect, require_token
from bot.health import Address
from bot.log import start_log
from bot.preview import PORT, serve_preview
from bot.settings import settings_from_environment
from index.library import Library

HOW_TO_ASK = (
    "To ask there: type /ask, press Enter, type your question, press Enter. To stop the bot: press Ctrl-C here."
)
"""What whoever started the preview reads below its address."""


def run(library: Where = None) -> None:
    """Connect to Discord."""
    settings = settings_from_environment()
    token = require_token(settings.token)
    start_log(settings.log_level)
    bot = BriefingBot(_read(library_at(library)), limits=settings.limits)
    gc.freeze()  # what there is by now stays: the collector need not stop the bot to go through it again and again
    asyncio.run(connect(bot, token, Address(settings.health_host, settings.health_port)))


def preview(
    library: Where = None,
    port: Annotated[int, typer.Option(parser=port, help="Where to serve it.", metavar="PORT")] = PORT,
) -> None:
    """Serve the same bot in a simulated Discord, in the browser."""
    bot = BriefingBot(_read(library_at(library)), limits=settings_from_environment().limits)
    asyncio.run(serve_preview(bot, port, _announce))


def _read(library: Library) -> Library:
    """The library with its shared shelf open, so that the first to ask does not wait for it."""
    library.of(None)
    return library


def _announce(url: str) -> None:
    print(f"The bot is in a simulated Discord. Open {url}\n{HOW_TO_ASK}", flush=True)
