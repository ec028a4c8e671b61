"""Is the bot alive, is it ready, and how is it doing: three pages over HTTP for the machine it runs on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.client import BriefingBot
from bot.errors import HealthFailed
from index.errors import LibraryError
from index.library import Size

PATIENCE = 1.0
"""Seconds that an unfinished request may take once the bot stops."""


class Address(NamedTuple):
    """Where the pages are served; `host` is a name or an IPv4 or IPv6 address of this machine."""

    host: str
    port: int


@asynccontextmanager
async def served_health(bot: BriefingBot, address: Address) -> AsyncIterator[None]:
    """Serves /healthz, /readyz and /metrics while inside. Raises HealthFailed where the address cannot be used."""
    runner = web.AppRunner(health_pages(bot), access_log=None, shutdown_timeout=PATIENCE)
    await runner.setup()
    try:
        await _listen(runner, address)
        yield
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, address: Address) -> None:
    try:
        await web.TCPSite(runner, *address).start()
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no name of a machine"
        raise HealthFailed(
            f"The health pages cannot be served on {address.host}, port {address.port} ({reason});"
            " set BRIEFING_HEALTH_HOST to an address of this machine, and BRIEFING_HEALTH_PORT to a port that is free."
        ) from error


def health_pages(bot: BriefingBot) -> web.Application:
    """The three pages about `bot`."""

    async def healthz(_: web.Request) -> web.Response:
        """Answers at all, which a stuck event loop does not."""
        return web.Response(text="ok\n")

    async def readyz(_: web.Request) -> web.Response:
        """Whether a question asked now is answered: 200, or 503 with what is missing."""
        checks = {"gateway": bot.metrics.is_connected, "library": await _size(bot) is not None}
        return web.json_response(checks, status=200 if all(checks.values()) else 503)

    async def metrics(_: web.Request) -> web.Response:
        """The figures in Prometheus's text format."""
        body = bot.metrics.exposition(bot.latency, await _size(bot))
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    pages = web.Application()
    pages.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics)])
    return pages


async def _size(bot: BriefingBot) -> Size | None:
    """How large the library is; None where it cannot be read."""
    try:
        return await asyncio.to_thread(bot.library.size)
    except LibraryError:
        return None
