"""The preview in a real browser: for its test, and to take the README's pictures (python tests/browser.py)."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, async_playwright, expect

BOT = Path(sys.executable).with_name("briefing-bot")
PICTURES = Path(__file__).parents[1] / ".pictures"
QUESTION = "How much of GDP does Rubio want allies to spend?"
WHAT_RUBIO_SAID = "What did Rubio say about hard power?"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def installed_browser() -> str | None:
    """The path of Chromium, where it is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@asynccontextmanager
async def served_preview(port: int) -> AsyncIterator[str]:
    """The address of a preview that runs as a process of its own."""
    process = await asyncio.create_subprocess_exec(
        BOT, "preview", "--port", str(port), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), timeout=30)).decode()
        yield line[line.index("http") :].strip()
    finally:
        process.terminate()
        await process.wait()


@asynccontextmanager
async def browser_page(width: int, height: int = 900) -> AsyncIterator[Page]:
    """A page of a headless Chromium with an empty profile."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=installed_browser(), args=list(FLAGS))
        yield await browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=1.5)
        await browser.close()


async def ask(page: Page, address: str, question: str) -> None:
    """Type /ask and the question into the preview's composer and send it."""
    await page.goto(address)
    await page.get_by_role("textbox").first.click()
    await page.keyboard.type("/ask")
    await page.get_by_text("Answer a question in the briefings' own words.").first.wait_for()
    await page.keyboard.press("Enter")
    await page.get_by_text("What do you want to know?").first.wait_for()
    await page.keyboard.type(question)
    await page.keyboard.press("Enter")


async def press(page: Page, label: str, shown: str) -> None:
    """Press a button of the last answer, and wait until a text is shown."""
    await page.get_by_role("button", name=label, exact=True).last.click()
    await page.get_by_text(shown).last.wait_for()


async def show_card(page: Page) -> None:
    """Draw the card of the last answer, and wait until its picture is there."""
    await page.get_by_role("button", name="Card", exact=True).last.click()
    picture = page.locator("img[src^='blob:']").last
    await picture.wait_for()
    await picture.evaluate("image => image.decode()")


async def take_pictures() -> None:
    """Take the README's pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    async with served_preview(8766) as address, browser_page(width=1000, height=800) as page:
        await ask(page, address, QUESTION)
        await expect(page.get_by_role("button", name="More", exact=True)).to_be_enabled()
        await page.screenshot(path=PICTURES / "answer.png")
        await press(page, "Context", "¶ 5")
        await page.screenshot(path=PICTURES / "context.png")
    async with served_preview(8766) as address, browser_page(width=1000, height=900) as page:
        await ask(page, address, WHAT_RUBIO_SAID)
        await show_card(page)
        await page.screenshot(path=PICTURES / "card.png")


if __name__ == "__main__":
    asyncio.run(take_pictures())
