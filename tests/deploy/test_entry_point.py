"""What the container runs, outside a container: its command and environment, against a Discord on loopback."""

import asyncio
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from aiohttp import ClientConnectionError, ClientSession
from dockerfile_text import DOCKERFILE, command, environment
from loopback_discord import LoopbackDiscord, loopback_discord

from bot.cli import INTERRUPTED
from bot.settings import SEEDS
from index.library import open_library
from index.load import load_file

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
TOKEN = "MQ.secret.token"  # noqa: S105 - it opens nothing
QUESTION = "How much of GDP does Rubio want allies to spend?"
TRIES, PAUSE = 300, 0.1
"""How often, and at what distance in seconds, a page is asked for until it says what is waited for."""

READ_ONLY = shlex.split(
    "bwrap --die-with-parent --unshare-user --unshare-ipc --uid 10001 --gid 10001 --cap-drop ALL"
    " --ro-bind / / --dev /dev --proc /proc --tmpfs /tmp"
)
"""As in the container: nobody in particular, no capability, all read-only but /tmp and the data."""


def can_be_read_only() -> bool:
    if shutil.which("bwrap") is None:
        return False
    return subprocess.run([*READ_ONLY, "true"], capture_output=True, check=False).returncode == 0


class Running(NamedTuple):
    """The bot as a process, the Discord it is in and the address of its health pages."""

    process: Process
    discord: LoopbackDiscord
    pages: str

    async def page(self, name: str) -> tuple[int, str]:
        """The status and the text of a health page."""
        async with ClientSession() as session, session.get(f"{self.pages}/{name}") as page:
            return page.status, await page.text()

    async def until(self, name: str, status: int) -> str:
        """The text of a health page once it has a status."""
        for _ in range(TRIES):
            try:
                found, text = await self.page(name)
            except ClientConnectionError:
                found, text = 0, ""
            if found == status:
                return text
            assert self.process.returncode is None, (await self.process.communicate())[1].decode()
            await asyncio.sleep(PAUSE)
        pytest.fail(f"/{name} never had the status {status}")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of data, with a library in it that has one briefing."""
    (folder := tmp_path / "data").mkdir(mode=0o777)
    library = open_library(library_in(folder))
    library.add(load_file(next(SEEDS.glob("*.txt"))))
    library.close()
    return folder


def library_in(data: Path) -> str:
    return f"sqlite:///{data / 'library.db'}"


@pytest.fixture(
    params=[
        pytest.param([], id="as it is"),
        pytest.param(
            READ_ONLY,
            id="read-only",
            marks=pytest.mark.skipif(
                not can_be_read_only(), reason="bubblewrap is not installed or not allowed: apt-get install bubblewrap"
            ),
        ),
    ]
)
def jail(request: pytest.FixtureRequest, data: Path) -> list[str]:
    """What stands before the command; the checkout and Python are seen even where they are in /tmp."""
    inside: list[str] = request.param
    seen = [word for path in (ROOT, sys.base_prefix, sys.prefix) for word in ("--ro-bind", str(path), str(path))]
    return [*inside, *seen, "--bind", str(data), str(data), "--chdir", str(data)] if inside else []


@asynccontextmanager
async def running(jail: list[str], port: int, data: Path) -> AsyncIterator[Running]:
    async with loopback_discord() as discord:
        container = environment() | {"BRIEFING_LIBRARY": library_in(data), "PATH": f"{BIN}:{os.environ['PATH']}"}
        outside = {
            "DISCORD_TOKEN": TOKEN,
            "BRIEFING_HEALTH_PORT": str(port),
            "LOOPBACK_DISCORD": discord.address,
            "PYTHONPATH": f"{ROOT}:{Path(__file__).parent / 'loopback'}",
        }
        process = await asyncio.create_subprocess_exec(
            *jail, *command(), env=container | outside, stdout=PIPE, stderr=PIPE
        )
        try:
            yield Running(process, discord, f"http://127.0.0.1:{port}")
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()


async def test_the_bot_answers_and_tells_how_it_is_doing(jail: list[str], unused_tcp_port: int, data: Path) -> None:
    async with running(jail, unused_tcp_port, data) as bot:
        assert await bot.until("healthz", 200) == "ok\n"
        gateway = await bot.discord.let_in()
        assert json.loads(await bot.until("readyz", 200)) == {"gateway": True, "library": True}

        reply = await bot.discord.ask(gateway, QUESTION)
        assert "spend 5% of GDP on defense." in json.dumps(reply)
        _, metrics = await bot.page("metrics")
        assert 'briefing_answers_total{status="answered"} 1.0' in metrics
        assert "briefing_library_briefings 1.0" in metrics
        assert "process_resident_memory_bytes" in metrics
        assert TOKEN not in metrics


async def test_a_lost_gateway_is_told_and_found_again(unused_tcp_port: int, data: Path) -> None:
    async with running([], unused_tcp_port, data) as bot:
        gateway = await bot.discord.let_in()
        await bot.until("readyz", 200)
        await gateway.close(code=4000)
        await bot.discord.let_in()
        await bot.until("readyz", 200)
        for _ in range(TRIES):
            _, metrics = await bot.page("metrics")
            if "briefing_gateway_reconnects_total 1.0" in metrics:
                return
            await asyncio.sleep(PAUSE)
        pytest.fail("the reconnect was not counted")


async def test_the_container_s_signal_stops_the_bot_cleanly(unused_tcp_port: int, data: Path) -> None:
    (name,) = re.findall(r"^STOPSIGNAL (\w+)$", DOCKERFILE, re.MULTILINE)
    async with running([], unused_tcp_port, data) as bot:
        gateway = await bot.discord.let_in()
        await bot.until("readyz", 200)
        bot.process.send_signal(signal.Signals[name])
        output, errors = await bot.process.communicate()
        assert gateway.close_code == 1000
        assert bot.process.returncode == INTERRUPTED
        assert "Traceback" not in (output + errors).decode()
        assert TOKEN not in (output + errors).decode()


async def test_the_health_check_tells_a_bot_that_runs_from_one_that_does_not(unused_tcp_port: int, data: Path) -> None:
    async def check() -> tuple[int | None, str]:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            ROOT / "deploy" / "health_check.py",
            env={"BRIEFING_HEALTH_PORT": str(unused_tcp_port)},
            stderr=PIPE,
        )
        _, errors = await process.communicate()
        return process.returncode, errors.decode()

    async with running([], unused_tcp_port, data) as bot:
        await bot.until("healthz", 200)
        assert await check() == (0, "")
    status, errors = await check()
    assert status == 1
    assert errors.startswith("The bot does not answer")
