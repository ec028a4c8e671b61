"""Against a stand-in for Discord on loopback."""

from collections.abc import AsyncIterator, Callable

import discord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.client import BriefingBot
from bot.connect import connect, require_token
from bot.errors import ConnectionRefused, HealthFailed, SettingsError
from bot.health import Address
from index.library import Library


@pytest.fixture(params=[401, 503])
async def status(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    """A Discord that answers every request with this status."""

    async def refuse(_: web.Request) -> web.Response:
        return web.json_response({"message": "no", "code": 0}, status=request.param)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", refuse)
    async with TestServer(app) as server:
        monkeypatch.setattr(discord.http.Route, "BASE", str(server.make_url("")).rstrip("/"))
        monkeypatch.setattr(discord.http.asyncio, "sleep", _no_sleep)
        yield request.param


async def _no_sleep(_: float) -> None:
    """Instead of the wait between tries."""


@pytest.fixture
def health(unused_tcp_port_factory: Callable[[], int]) -> Address:
    return Address("127.0.0.1", unused_tcp_port_factory())


async def test_a_refusing_discord_is_one_sentence(status: int, health: Address) -> None:
    with pytest.raises(ConnectionRefused) as refusal:
        await connect(BriefingBot(Library([])), "a.b.c", health)
    assert ("DISCORD_TOKEN" if status == 401 else "503") in str(refusal.value)
    assert "a.b.c" not in str(refusal.value)


async def test_an_unreachable_discord_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int, health: Address
) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(ConnectionRefused, match="cannot be reached"):
        await connect(BriefingBot(Library([])), "a.b.c", health)


async def test_health_pages_that_cannot_be_served_keep_the_bot_from_starting(status: int) -> None:
    with pytest.raises(HealthFailed):
        await connect(BriefingBot(Library([])), "a.b.c", Address("192.0.2.1", 8766))


def test_a_missing_token_says_where_to_get_one() -> None:
    with pytest.raises(SettingsError, match="DISCORD_TOKEN is not set"):
        require_token(None)
