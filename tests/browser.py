"""The preview in a real browser: for its test, and to take the README's pictures (python tests/browser.py)."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Page, async_playwright, expect

BOT = Path(sys.executable).with_name("briefing-bot")
PICTURES = Path(__file__).parents[1] / ".pictures"
QUESTION = "How much of GDP does Rubio want allies to spend?"
ALTERED = "Rubio said “hard power is no longer necessary as a deterrent”"
WHAT_RUBIO_SAID = "What did Rubio say about hard power?"
SETTLED = """() => {
    const preview = window.simcordPreview
    const still = preview?.ready && preview.awaitingRevision === null && preview.activity.length
    if (still !== window.still) Object.assign(window, {still, since: performance.now()})
    return still && performance.now() - window.since > 500
}"""
SENT = "() => window.simcordPreview.activity.filter(action => action.dispatched).map(action => action.requestId)"
PATIENCE = 30.0
"""Seconds to wait for anything, for machines that others use too."""

expect.set_options(timeout=PATIENCE * 1000)
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def installed_browser() -> str | None:
    """The path of Chromium, where it is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@asynccontextmanager
async def served_preview(port: int, *options: str) -> AsyncIterator[str]:
    """The address of a preview that runs as a process of its own, on a local database of its own."""
    with TemporaryDirectory() as folder:
        process = await asyncio.create_subprocess_exec(
            *(BOT, "preview", "--port", str(port), *options),
            env={**os.environ, "XDG_DATA_HOME": folder},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            assert process.stdout is not None
            line = (await asyncio.wait_for(process.stdout.readline(), timeout=PATIENCE)).decode()
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
    """Open the preview, type /ask and the question into its composer and send it."""
    await page.goto(address)
    await _choose_command(page, "/ask", "Answer a question in the briefings' own words.")
    await page.get_by_text("What do you want to know?").first.wait_for()
    await page.keyboard.type(question)
    await _send(page, lambda: page.keyboard.press("Enter"))


async def check(page: Page, claim: str) -> None:
    """Type /check and a claim into the composer of an open preview and send it."""
    await _choose_command(page, "/check", "Is this quotation in a briefing")
    await _settled(page)
    await page.keyboard.type(claim)
    await _send(page, lambda: page.keyboard.press("Enter"))
    await page.get_by_text("In the briefing:").last.wait_for()


async def open_settings(page: Page, address: str) -> None:
    """Open the preview, type /briefing settings into its composer and send it."""
    await page.goto(address)
    await _choose_command(page, "/briefing settings", "Set where and to whom")
    await _send(page, lambda: page.keyboard.press("Enter"))
    await page.get_by_text("Settings of this server").last.wait_for()


async def choose(page: Page, shown: str, option: str, then: str) -> None:
    """Choose an option of the select in which a text is shown, and wait until another text is shown."""
    options = page.locator("#preview-app").get_by_role("option", name=option)

    async def apply() -> None:
        await page.get_by_text(shown).last.click()
        await options.click()
        await options.and_(page.get_by_role("option", selected=True)).wait_for()
        await page.get_by_role("button", name="Apply").click()

    await _send(page, apply)
    await page.get_by_text(then).last.wait_for()


async def press(page: Page, label: str, shown: str) -> None:
    """Press a button of the last answer, and wait until a text is shown."""
    await _send(page, page.get_by_role("button", name=label, exact=True).last.click)
    await page.get_by_text(shown).last.wait_for()


async def show_card(page: Page) -> None:
    """Draw the card of the last answer, and wait until its picture is there."""
    await _send(page, page.get_by_role("button", name="Card", exact=True).last.click)
    picture = page.locator("img[src^='blob:']").last
    await picture.wait_for()
    await picture.evaluate("image => image.decode()")


async def _choose_command(page: Page, command: str, description: str) -> None:
    """Type a command into the composer and choose it from the list that shows its description."""
    await _settled(page)
    await page.get_by_role("textbox").first.click()
    await page.keyboard.type(command)
    await page.get_by_text(description).first.wait_for()
    await page.keyboard.press("Enter")


async def _send(page: Page, act: Callable[[], Awaitable[None]]) -> None:
    """Do what sends something to the bot, again where the preview was busy or had just changed and sent nothing."""
    async with asyncio.timeout(PATIENCE):
        while True:
            await _settled(page)
            before = set(await page.evaluate(SENT))
            await act()
            await _settled(page)
            if set(await page.evaluate(SENT)) - before:
                return


async def _settled(page: Page) -> None:
    """Wait until nothing has been under way in the preview for half a second: meanwhile it drops what is done."""
    await page.wait_for_function(SETTLED, timeout=PATIENCE * 1000)


async def take_pictures() -> None:
    """Take the README's pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    async with served_preview(8766) as address, browser_page(width=1000, height=800) as page:
        await ask(page, address, QUESTION)
        await expect(page.get_by_role("button", name="More", exact=True)).to_be_enabled()
        await page.screenshot(path=PICTURES / "answer.png")
        await press(page, "Context", "¶ 5")
        await page.screenshot(path=PICTURES / "context.png")
    async with served_preview(8766) as address, browser_page(width=1000, height=640) as page:
        await page.goto(address)
        await check(page, ALTERED)
        await page.screenshot(path=PICTURES / "check.png")
    async with served_preview(8766) as address, browser_page(width=1000, height=900) as page:
        await ask(page, address, WHAT_RUBIO_SAID)
        await show_card(page)
        await page.screenshot(path=PICTURES / "card.png")
    async with served_preview(8766) as address, browser_page(width=1000, height=800) as page:
        await open_settings(page, address)
        await choose(page, "Choose channels", "briefings", "in 1 channel")
        await choose(page, "Choose roles", "moderators", "or with this role")
        await page.screenshot(path=PICTURES / "settings.png")


if __name__ == "__main__":
    asyncio.run(take_pictures())
