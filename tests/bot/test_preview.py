"""The preview in headless Chromium: a reader types /ask and reads the answer."""

import asyncio
import errno
import re
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import web
from browser import (
    QUESTION,
    ask,
    browser_page,
    choose,
    installed_browser,
    open_settings,
    press,
    served_preview,
)
from command_line import BOT
from playwright.async_api import expect

from bot.client import BriefingBot
from bot.errors import PreviewFailed
from bot.preview import TICK, serve_preview
from index.library import Library
from index.stores.watched_folder import SCAN_INTERVAL, SETTLED


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
@pytest.mark.parametrize("width", [1280, 360])
async def test_a_reader_asks_and_reads_the_answer(unused_tcp_port: int, width: int) -> None:
    async with served_preview(unused_tcp_port) as address, browser_page(width) as page:
        await ask(page, address, QUESTION)
        bold = page.locator("blockquote strong").first
        await expect(bold).to_contain_text("a commitment from allies to spend 5% of GDP on defense.")
        await expect(page.get_by_text("also quoted here: Marco Rubio").first).to_be_visible()
        source = page.get_by_role("link", name="Source").first
        await expect(source).to_have_attribute(
            "href", re.compile("^https://responsiblestatecraft.org/nato-defense-ukraine#:~:text=He")
        )


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
@pytest.mark.parametrize("width", [1280, 360])
async def test_a_reader_turns_the_pages_of_an_answer_and_reads_around_it(unused_tcp_port: int, width: int) -> None:
    async with served_preview(unused_tcp_port) as address, browser_page(width) as page:
        await ask(page, address, QUESTION)
        await press(page, "More", "Passage 2 of 5")
        await press(page, "Context", "¶ 6")
        marked = page.locator("blockquote strong").last
        await expect(marked).to_contain_text("will be north of 3%,” he said.")
        await press(page, "After", "¶ 8")
        await press(page, "Passage", "Passage 2 of 5")
        await press(page, "Previous", "Passage 1 of 5")
        assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
@pytest.mark.parametrize("width", [1280, 360])
async def test_a_moderator_sets_where_the_bot_answers_and_to_whom(unused_tcp_port: int, width: int) -> None:
    async with served_preview(unused_tcp_port) as address, browser_page(width) as page:
        await open_settings(page, address)
        await choose(page, "Choose channels", "briefings", "The bot answers in 1 channel")
        await choose(page, "Choose roles", "moderators", "Manage Server, or with this role")
        await press(page, "Ignore mentions", "The bot ignores mentions")
        await press(page, "Answer in private", "Only the asker sees the answer")
        await press(page, "Answer everywhere", "The bot answers everywhere")
        assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
async def test_time_passes_and_an_edited_document_is_seen(unused_tcp_port: int, tmp_path: Path) -> None:
    document = tmp_path / "talks.txt"
    document.write_text("The envoys met in Oslo.")
    async with served_preview(unused_tcp_port, "--library", str(tmp_path)) as address, browser_page(1280) as page:
        await ask(page, address, "Where did the envoys meet?")
        await expect(page.locator("blockquote strong").last).to_contain_text("Oslo")
        document.write_text("The envoys met in Montevideo.")
        await asyncio.sleep(SCAN_INTERVAL + SETTLED + TICK)
        await ask(page, address, "Where did the envoys meet?")
        await expect(page.locator("blockquote strong").last).to_contain_text("Montevideo")


async def test_a_port_that_is_taken_is_told_in_one_sentence(unused_tcp_port: int) -> None:
    async with served_preview(unused_tcp_port):
        with pytest.raises(PreviewFailed, match=f"Port {unused_tcp_port} is in use: stop the other preview"):
            await serve_preview(BriefingBot(Library([])), unused_tcp_port, print)


async def test_a_port_that_may_not_be_used_is_told_with_another(
    unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "not permitted")

    monkeypatch.setattr(web.TCPSite, "start", refuse)
    with pytest.raises(PreviewFailed, match=rf"Port {unused_tcp_port} cannot be used: run `\S+ preview --port 8770`"):
        await serve_preview(BriefingBot(Library([])), unused_tcp_port, print)


async def test_what_to_type_where_the_simulation_is_missing_names_no_package_of_an_index(
    unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "simcord", None)
    with pytest.raises(PreviewFailed, match=r"type `make run` in the folder .* pip install \"\.\[preview\]\"`"):
        await serve_preview(BriefingBot(Library([])), unused_tcp_port, print)


def test_whoever_starts_it_is_told_which_keys_to_press(unused_tcp_port: int) -> None:
    starting = subprocess.Popen([BOT, "preview", "--port", str(unused_tcp_port)], stdout=subprocess.PIPE)
    assert starting.stdout is not None
    address, keys = starting.stdout.readline().decode(), starting.stdout.readline().decode()
    starting.terminate()
    starting.communicate(timeout=30)
    assert f"Open http://127.0.0.1:{unused_tcp_port}/" in address
    assert "type /ask, press Enter, type your question, press Enter." in keys
