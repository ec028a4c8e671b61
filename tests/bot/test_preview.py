"""The preview in headless Chromium: a reader types /ask and reads the answer."""

import re

import pytest
from browser import QUESTION, ask, browser_page, installed_browser, served_preview
from playwright.async_api import expect

from bot.client import BriefingBot
from bot.errors import PreviewFailed
from bot.preview import serve_preview
from index.library import Library


@pytest.mark.skipif(installed_browser() is None, reason="no Chromium is installed: apt-get install chromium")
@pytest.mark.parametrize("width", [1280, 360])
async def test_a_reader_asks_and_reads_the_answer(unused_tcp_port: int, width: int) -> None:
    async with served_preview(unused_tcp_port) as address, browser_page(width) as page:
        await ask(page, address, QUESTION)
        bold = page.locator("blockquote strong").first
        await expect(bold).to_contain_text("a commitment from allies to spend 5% of GDP on defense.")
        await expect(page.get_by_text("— Marco Rubio").first).to_be_visible()
        source = page.get_by_role("link", name="Source").first
        await expect(source).to_have_attribute(
            "href", re.compile("^https://responsiblestatecraft.org/nato-defense-ukraine#:~:text=He")
        )


async def test_a_port_that_is_taken_is_told_in_one_sentence(unused_tcp_port: int) -> None:
    async with served_preview(unused_tcp_port):
        with pytest.raises(PreviewFailed, match=f"Port {unused_tcp_port} cannot be used"):
            await serve_preview(BriefingBot(Library([])), unused_tcp_port, print)
