"""The health pages of a bot in a simulated Discord."""

from collections.abc import AsyncIterator

import pytest
import simcord
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient, TestServer

from bot.client import BriefingBot
from bot.errors import HealthFailed
from bot.health import Address, health_pages, served_health
from index.errors import LibraryNotFound
from index.library import Library, Size


@pytest.fixture
async def pages(simcord_env: simcord.Env, simcord_bot: BriefingBot) -> AsyncIterator[TestClient]:
    async with TestClient(TestServer(health_pages(simcord_bot))) as client:
        yield client


async def test_a_bot_in_its_servers_is_alive_and_ready(pages: TestClient) -> None:
    assert (await pages.get("/healthz")).status == 200
    ready = await pages.get("/readyz")
    assert (ready.status, await ready.json()) == (200, {"gateway": True, "library": True})


async def test_a_bot_that_lost_discord_is_alive_but_not_ready_until_it_is_back(
    pages: TestClient, simcord_bot: BriefingBot
) -> None:
    await simcord_bot.on_disconnect()
    ready = await pages.get("/readyz")
    assert (ready.status, await ready.json()) == (503, {"gateway": False, "library": True})
    assert (await pages.get("/healthz")).status == 200
    await simcord_bot.on_resumed()
    assert (await pages.get("/readyz")).status == 200


async def test_the_metrics_tell_how_much_the_library_holds(pages: TestClient, library: Library) -> None:
    page = await pages.get("/metrics")
    assert page.headers["Content-Type"].startswith("text/plain; version=")
    shown = await page.text()
    assert "briefing_library_briefings 1.0" in shown
    assert f"briefing_library_passages {float(library.size().passages)}" in shown


async def test_nothing_else_is_served(pages: TestClient) -> None:
    assert (await pages.get("/")).status == 404
    assert (await pages.post("/metrics")).status == 405


class UnreadableLibrary(Library):
    """A library whose disk is gone."""

    def size(self) -> Size:
        raise LibraryNotFound("There is no library any more.")


class TestUnreadable:
    """With a library that cannot be read."""

    @pytest.fixture
    def simcord_bot(self) -> BriefingBot:
        return BriefingBot(UnreadableLibrary([]))

    async def test_the_bot_is_alive_but_not_ready_and_still_measured(self, pages: TestClient) -> None:
        assert (await pages.get("/healthz")).status == 200
        ready = await pages.get("/readyz")
        assert (ready.status, await ready.json()) == (503, {"gateway": True, "library": False})
        assert "briefing_library_briefings NaN" in await (await pages.get("/metrics")).text()


async def test_a_bot_that_does_not_run_yet_is_not_ready() -> None:
    async with TestClient(TestServer(health_pages(BriefingBot(Library([]))))) as client:
        assert (await client.get("/readyz")).status == 503


async def test_the_pages_are_there_while_the_bot_runs_and_gone_after(unused_tcp_port: int) -> None:
    address = Address("127.0.0.1", unused_tcp_port)
    for _ in range(2):  # the second start finds the port free again
        async with served_health(BriefingBot(Library([])), address), ClientSession() as session:
            page = await session.get(f"http://127.0.0.1:{unused_tcp_port}/healthz")
            assert (page.status, await page.text()) == (200, "ok\n")


async def test_a_port_that_is_taken_is_told_in_one_sentence(unused_tcp_port: int) -> None:
    address, bot = Address("127.0.0.1", unused_tcp_port), BriefingBot(Library([]))
    async with served_health(bot, address):
        with pytest.raises(HealthFailed, match=rf"port {unused_tcp_port} \(.*in use.*\); set BRIEFING_HEALTH_HOST to"):
            async with served_health(bot, address):
                pytest.fail("the port is taken")


async def test_a_host_that_is_not_this_machines_is_told_in_one_sentence(unused_tcp_port: int) -> None:
    with pytest.raises(HealthFailed, match=r"cannot be served on 192\.0\.2\.1"):
        async with served_health(BriefingBot(Library([])), Address("192.0.2.1", unused_tcp_port)):
            pytest.fail("the address is for documentation only")
