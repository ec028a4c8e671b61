"""A stand-in for Discord on loopback: it lets a bot in, sends it commands over a real gateway, keeps its replies."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from aiohttp import WSMsgType, web
from aiohttp.test_utils import TestServer
from discord.utils import time_snowflake, utcnow

BOT = {"id": "1", "username": "Briefing bot", "discriminator": "0", "avatar": None, "bot": True}
READER = {"id": "2", "username": "reader", "discriminator": "0", "avatar": None, "global_name": None}
HELLO, IDENTIFY, HEARTBEAT, RESUME = 10, 2, 1, 6
HEARTBEAT_INTERVAL = 41_250
"""Milliseconds, as Discord has it."""

PATIENCE = 30
"""Seconds after which a bot that does not come or answer is given up."""


class LoopbackDiscord:
    """What a bot sees of Discord."""

    def __init__(self, server: TestServer) -> None:
        self.server = server
        self._replies: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._gateways: asyncio.Queue[web.WebSocketResponse] = asyncio.Queue()
        self._commands: list[dict[str, Any]] = []
        self._numbers: Iterator[int] = count(1)

    @property
    def address(self) -> str:
        """Where its HTTP interface is."""
        return str(self.server.make_url("")).rstrip("/")

    async def ask(self, gateway: web.WebSocketResponse, question: str) -> dict[str, Any]:
        """What the bot replies to a member's /ask in a direct message."""
        options = [{"name": "question", "type": 3, "value": question}]
        await self._dispatch(
            gateway,
            "INTERACTION_CREATE",
            {
                "id": str(time_snowflake(utcnow())),  # a reply to an older one would be too late
                "application_id": BOT["id"],
                "type": 2,
                "token": "token",
                "version": 1,
                "data": {"id": "8", "name": "ask", "type": 1, "options": options},
                "channel": {"id": "9", "type": 1},
                "channel_id": "9",
                "user": READER,
                "entitlements": [],
                "authorizing_integration_owners": {},
                "context": 1,
                "attachment_size_limit": 0,
            },
        )
        return await asyncio.wait_for(self._replies.get(), PATIENCE)

    async def let_in(self) -> web.WebSocketResponse:
        """The next connection of a bot, once it is let in."""
        return await asyncio.wait_for(self._gateways.get(), PATIENCE)

    async def gateway(self, request: web.Request) -> web.WebSocketResponse:
        """A bot's connection, from its greeting to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": HEARTBEAT_INTERVAL}})
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                continue
            operation = message.json()["op"]
            if operation == HEARTBEAT:
                await socket.send_json({"op": 11})
            elif operation == IDENTIFY:
                await self._dispatch(socket, "READY", self._ready())
                await self._gateways.put(socket)
            elif operation == RESUME:
                await self._dispatch(socket, "RESUMED", {})
                await self._gateways.put(socket)
        return socket

    def _ready(self) -> dict[str, Any]:
        url = self.address.replace("http", "ws", 1)
        application = {"id": BOT["id"], "flags": 0}
        return {
            "v": 10,
            "user": BOT,
            "guilds": [],
            "session_id": "s",
            "resume_gateway_url": url,
            "application": application,
        }

    async def _dispatch(self, socket: web.WebSocketResponse, event: str, data: dict[str, Any]) -> None:
        await socket.send_json({"op": 0, "s": next(self._numbers), "t": event, "d": data})

    async def me(self, _: web.Request) -> web.Response:
        """Who the bot is."""
        return _json(BOT)

    async def application(self, _: web.Request) -> web.Response:
        """What the bot's application is."""
        about = {
            "name": "Briefing bot",
            "description": "",
            "icon": None,
            "bot_public": True,
            "bot_require_code_grant": False,
        }
        return _json({"id": BOT["id"], "verify_key": "", "flags": 0, "owner": READER, "team": None, **about})

    async def commands(self, request: web.Request) -> web.Response:
        """The commands registered, or registering others."""
        if request.method == "PUT":
            owned = {"application_id": BOT["id"], "version": "1", "description": ""}
            self._commands = [
                {"id": str(number), **owned, **sent} for number, sent in enumerate(await request.json(), 8)
            ]
        return _json(self._commands)

    async def reply(self, request: web.Request) -> web.Response:
        """What the bot answers to a command."""
        await self._replies.put(await request.json())
        return _json({"interaction": {"id": "7", "type": 2}})


def _json(data: object) -> web.Response:
    """A reply without a charset, as discord.py reads one with it as text."""
    return web.Response(body=json.dumps(data).encode(), content_type="application/json")


@asynccontextmanager
async def loopback_discord() -> AsyncIterator[LoopbackDiscord]:
    """A Discord of its own for one test."""
    app = web.Application()
    discord = LoopbackDiscord(TestServer(app))
    app.add_routes(
        [
            web.get("/", discord.gateway),
            web.get("/users/@me", discord.me),
            web.get("/oauth2/applications/@me", discord.application),
            web.route("*", "/applications/{id}/commands", discord.commands),
            web.post("/interactions/{id}/{token}/callback", discord.reply),
        ]
    )
    async with discord.server:
        yield discord
