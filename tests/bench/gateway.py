"""A simulated Discord on loopback, as much of it as a bot needs to answer commands: its gateway and its web API."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from time import perf_counter

from aiohttp import WSMsgType, web
from bench import payloads
from discord.utils import time_snowflake, utcnow

HOST, API = "127.0.0.1", "/api/v10"

HEARTBEAT_INTERVAL = 40_000
"""How often the bot shall give a sign of life, in milliseconds."""

PATIENCE = 10
"""A bot that has not replied after so many seconds never will."""

DISPATCH, HEARTBEAT, IDENTIFY, HELLO, HEARTBEAT_ACK = 0, 1, 2, 10, 11


class Gateway:
    """One bot connects to it, and its commands can be invoked."""

    def __init__(self) -> None:
        self.port = 0
        self._numbers = map(str, count(time_snowflake(utcnow())))
        self._commands: list[payloads.Payload] = []
        self._bot: asyncio.Future[web.WebSocketResponse] = asyncio.get_running_loop().create_future()
        self._replies: dict[str, asyncio.Future[float]] = {}

    async def connected(self) -> None:
        """Waits until a bot has connected, after it has registered its commands."""
        await self._bot

    async def invoke(self, command: str, **options: str) -> float:
        """The seconds from sending a command to the bot until its reply arrives. Raises TimeoutError after PATIENCE."""
        return await self._reply_to(lambda number: payloads.interaction(number, self._command(command), options))

    async def suggest(self, command: str, option: str, typed: str) -> float:
        """The seconds from telling the bot what is typed until its suggestions arrive. Raises TimeoutError too."""
        return await self._reply_to(lambda number: payloads.typing(number, self._command(command), option, typed))

    def _command(self, name: str) -> payloads.Payload:
        (known,) = [each for each in self._commands if each["name"] == name]
        return known

    async def _reply_to(self, interaction: Callable[[str], payloads.Payload]) -> float:
        bot, number = await self._bot, next(self._numbers)
        reply: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._replies[number] = reply
        event = json.dumps(_event("INTERACTION_CREATE", interaction(number)))
        sent = perf_counter()
        await bot.send_str(event)
        arrived = await asyncio.wait_for(reply, PATIENCE)
        return arrived - sent

    def routes(self) -> list[web.RouteDef]:
        """What is served where."""
        return [
            web.get(f"{API}/users/@me", self._user),
            web.get(f"{API}/oauth2/applications/@me", self._application),
            web.get(f"{API}/gateway/bot", self._address),
            web.get(f"{API}/applications/{{application}}/commands", self._registered),
            web.put(f"{API}/applications/{{application}}/commands", self._register),
            web.post(f"{API}/interactions/{{number}}/{{token}}/callback", self._reply),
            web.get("/gateway", self._connect),
        ]

    @property
    def _url(self) -> str:
        return f"ws://{HOST}:{self.port}/gateway"

    async def _user(self, _request: web.Request) -> web.Response:
        return _json(payloads.user(payloads.APPLICATION, "Briefing bot"))

    async def _application(self, _request: web.Request) -> web.Response:
        return _json(payloads.application())

    async def _address(self, _request: web.Request) -> web.Response:
        return _json(payloads.gateway_address(self._url))

    async def _registered(self, _request: web.Request) -> web.Response:
        return _json(self._commands)

    async def _register(self, request: web.Request) -> web.Response:
        self._commands = [payloads.command(next(self._numbers), given) for given in await request.json()]
        return _json(self._commands)

    async def _reply(self, request: web.Request) -> web.Response:
        await request.read()
        number = request.match_info["number"]
        self._replies.pop(number).set_result(perf_counter())
        return _json(payloads.replied(number))

    async def _connect(self, request: web.Request) -> web.WebSocketResponse:
        bot = web.WebSocketResponse()
        await bot.prepare(request)
        await bot.send_json({"op": HELLO, "d": {"heartbeat_interval": HEARTBEAT_INTERVAL}})
        async for message in bot:
            operation = json.loads(message.data)["op"] if message.type is WSMsgType.TEXT else None
            if operation == IDENTIFY:
                await bot.send_json(_event("READY", payloads.ready(self._url)))
                await bot.send_json(_event("GUILD_CREATE", payloads.guild()))
                self._bot.set_result(bot)
            elif operation == HEARTBEAT:
                await bot.send_json({"op": HEARTBEAT_ACK})
        return bot


@asynccontextmanager
async def served_gateway() -> AsyncIterator[Gateway]:
    """A gateway that listens on a free port of loopback."""
    gateway, application = Gateway(), web.Application()
    application.add_routes(gateway.routes())
    runner = web.AppRunner(application)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, 0).start()
        gateway.port = runner.addresses[0][1]
        yield gateway
    finally:
        await runner.cleanup()


def _event(name: str, data: payloads.Payload) -> payloads.Payload:
    return {"op": DISPATCH, "t": name, "s": 1, "d": data}


def _json(data: object) -> web.Response:
    """Without a character set, which discord.py does not expect."""
    return web.Response(body=json.dumps(data).encode(), content_type="application/json")
