import asyncio

import pytest

from bot import replies
from bot.replies import patiently


class Signs:
    """Counts the signs that are given."""

    def __init__(self) -> None:
        self.given = 0

    async def give(self) -> None:
        self.given += 1


async def test_work_that_is_soon_done_needs_no_sign() -> None:
    signs = Signs()
    assert await patiently(asyncio.sleep(0, "done"), signs.give) == "done"
    assert signs.given == 0


async def test_work_that_takes_longer_is_announced_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "PATIENCE", 0)
    done = asyncio.Event()
    signs = Signs()

    async def work() -> str:
        await done.wait()
        return "done"

    async def give() -> None:
        await signs.give()
        done.set()

    assert await patiently(work(), give) == "done"
    assert signs.given == 1


async def test_an_error_in_the_work_is_raised() -> None:
    async def work() -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        await patiently(work(), Signs().give)


def test_a_sign_is_given_before_discord_gives_up() -> None:
    assert replies.PATIENCE < 3
