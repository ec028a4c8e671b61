"""All of `/ask` against a trivial command: from the event until the bot's request arrives, over loopback."""

import asyncio
import sys
from collections.abc import Sequence
from itertools import cycle, islice
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from bench.gateway import Gateway, served_gateway
from bench.questions import Question

WARM_UP = 20

RUSH = 200
"""So many ask at once."""

OPTIONS = "speaker", "briefing"
"""The options of /quote for which something is suggested."""


class Asked(NamedTuple):
    """Seconds: of each `/ask`, of each trivial command in turn with them, and of each suggestion for `/quote`.

    `rush` are those of each `/ask` of many at once.
    """

    ask: Sequence[float]
    trivial: Sequence[float]
    suggest: Sequence[float]
    rush: Sequence[float]


async def measured_ask(passages: int, questions: Sequence[Question]) -> Asked:
    """Asks a bot over so many made passages, of which the first questions warm it up."""
    with TemporaryDirectory() as folder:
        return await _measured_ask(folder, passages, questions)


async def _measured_ask(folder: str, passages: int, questions: Sequence[Question]) -> Asked:
    async with served_gateway() as gateway:
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bench.ask_bot", str(gateway.port), folder, str(passages))
        )
        try:
            await _connected(gateway, bot)
            asked = [(await gateway.invoke("trivial"), await _ask(gateway, question)) for question in questions]
            rush = await asyncio.gather(*(_ask(gateway, question) for question in islice(cycle(questions), RUSH)))
            suggested = [await _suggest(gateway, option, question) for question in questions for option in OPTIONS]
        finally:
            if bot.returncode is None:
                bot.terminate()
            await bot.wait()
    trivial, ask = zip(*asked[WARM_UP:], strict=True)
    return Asked(ask, trivial, suggested, rush)


def ask_line(passages: int, asked: Asked) -> str:
    """The medians, and how often the one holds the other."""
    ask, trivial = 1000 * float(np.median(asked.ask)), 1000 * float(np.median(asked.trivial))
    return (
        f"/ask at {passages:,} passages: median {ask:.2f} ms, {ask / trivial:.1f} times a trivial command"
        f" ({trivial:.2f} ms); p99 {1000 * float(np.percentile(asked.ask, 99)):.2f} ms"
    )


def rush_line(passages: int, asked: Asked) -> str:
    """The longest of those at once, as Discord waits for it."""
    return f"{len(asked.rush)} times /ask at once at {passages:,} passages: all answered within {max(asked.rush):.2f} s"


def suggest_line(passages: int, asked: Asked) -> str:
    """The median, and the longest, the first of a shelf among them."""
    median, longest = 1000 * float(np.median(asked.suggest)), 1000 * max(asked.suggest)
    return f"Suggestions for /quote at {passages:,} passages: median {median:.1f} ms, longest {longest:.1f} ms"


async def _suggest(gateway: Gateway, option: str, question: Question) -> float:
    """Two words of which the second is not typed to its end."""
    return await gateway.suggest("quote", option, " ".join(question[:2])[:-1])


async def _ask(gateway: Gateway, question: Question) -> float:
    return await gateway.invoke("ask", question=f"{' '.join(question)}?".capitalize())


async def _connected(gateway: Gateway, bot: asyncio.subprocess.Process) -> None:
    """Waits for the bot. Raises ChildProcessError where it ends before."""
    ended, connected = asyncio.ensure_future(bot.wait()), asyncio.ensure_future(gateway.connected())
    await asyncio.wait([ended, connected], return_when=asyncio.FIRST_COMPLETED)
    if not connected.done():
        raise ChildProcessError("The bot ended before it connected; its error stands above.")
    ended.cancel()
