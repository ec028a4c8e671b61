"""Fetching, from a server on loopback: for these tests alone, a rule allows that."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from made_documents import article_page, flowed_pdf, made_paragraphs

from index.errors import BriefingRefused
from index.extract.limits import DOCUMENT_BYTES
from index.holdings import check_keepable
from index.load import fetch as fetching
from index.load.addresses import Address
from index.load.fetch import Fetcher
from index.load.urls import load_url

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def on_loopback(address: Address) -> bool:
    return address.is_loopback


@asynccontextmanager
async def served(handler: Handler) -> AsyncIterator[str]:
    """The address of a server that answers every request so."""
    server = web.Server(handler)
    runner = web.ServerRunner(server)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def sending(body: bytes, content_type: str = "text/plain", status: int = 200, **headers: str) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(body=body, status=status, headers={"Content-Type": content_type, **named})

    return answer


async def refusal(url: str, fetcher: Fetcher | None = None) -> str:
    with pytest.raises(BriefingRefused) as refused:
        await load_url(url, fetcher)
    sentence = str(refused.value)
    assert sentence.startswith(f"{url}: ")
    assert "\n" not in sentence
    return sentence


async def test_the_name_of_a_briefing_is_short_in_any_script() -> None:
    async with served(sending(b"They met in Seoul.")) as site:
        briefing = await load_url(f"{site}/{'한' * 90}.txt", Fetcher(on_loopback))
    assert briefing.id == "한" * 26
    check_keepable(briefing)


async def test_a_web_page_becomes_a_briefing_with_its_address_and_site() -> None:
    page = article_page(made_paragraphs(1)).encode()
    async with served(sending(page, "text/html")) as site:
        briefing = await load_url(f"{site}/2025/the-bridge.html?utm=1#top", Fetcher(on_loopback))
        assert briefing.id == "the-bridge"
        assert made_paragraphs(1)[0] in briefing.text
        assert briefing.metadata.url == f"{site}/2025/the-bridge.html?utm=1"
        assert briefing.metadata.publisher == "The Example Courier"


@pytest.mark.parametrize("content_type", ["application/pdf", "text/html", "application/octet-stream"])
async def test_a_pdf_is_one_whatever_the_server_calls_it(content_type: str) -> None:
    async with served(sending(flowed_pdf(made_paragraphs(2)), content_type)) as site:
        briefing = await load_url(f"{site}/report/", Fetcher(on_loopback))
        assert (briefing.id, briefing.metadata.publisher) == ("report", "127.0.0.1")
        assert briefing.pages


async def test_a_text_is_read_in_the_encoding_that_the_server_states() -> None:
    async with served(sending("Пётр сказал.".encode("koi8-r"), "text/plain; charset=koi8-r")) as site:
        briefing = await load_url(site, Fetcher(on_loopback))
        assert (briefing.id, briefing.text) == ("127-0-0-1", "Пётр сказал.")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0", "127.1", "0x7f.1"])
async def test_loopback_is_refused_however_it_is_written(host: str) -> None:
    async with served(sending(b"They spoke.")) as site:
        sentence = await refusal(f"http://{host}:{site.rpartition(':')[2]}/")
        assert "not public" in sentence or "cannot be fetched" in sentence


@pytest.mark.parametrize("host", ["169.254.169.254", "10.0.0.1", "[fe80::1]", "[fd00:ec2::254]", "168.63.129.16"])
async def test_an_address_within_a_network_is_refused_before_anything_is_sent(host: str) -> None:
    assert "not public" in await refusal(f"http://{host}/latest/meta-data/")


@pytest.mark.parametrize(
    "url",
    ["ftp://example.org/a", "file:///etc/passwd", "gopher://x", "javascript:alert(1)", "a.txt", "", "//x", "http:///a"],
)
async def test_only_http_and_https_are_addresses(url: str) -> None:
    assert "it is no web address; give one that starts with https:// or http://" in await refusal(url)


async def test_an_address_that_is_none_is_refused() -> None:
    assert "check the address" in await refusal("http://[::1")


@pytest.mark.parametrize("credentials", ["user:password@", "user@", ":@"])
async def test_an_address_with_a_password_is_refused(credentials: str) -> None:
    assert "password" in await refusal(f"https://{credentials}example.org/")


async def test_five_redirects_are_followed_and_a_sixth_is_not() -> None:
    async def count_down(request: web.Request) -> web.Response:
        left = int(request.path.strip("/"))
        if left:
            return web.Response(status=302, headers={"Location": f"/{left - 1}"})
        return web.Response(text="They spoke.")

    async with served(count_down) as site:
        briefing = await load_url(f"{site}/5", Fetcher(on_loopback))
        assert briefing.metadata.url == f"{site}/0"
        assert "redirects more than 5 times" in await refusal(f"{site}/6", Fetcher(on_loopback))


async def test_the_address_of_each_connection_is_asked_for_anew() -> None:
    asked: list[Address] = []

    def only_once(address: Address) -> bool:
        asked.append(address)
        return len(asked) == 1

    async with served(sending(b"", status=302, Location="/again")) as site:
        assert "not public" in await refusal(f"{site}/a", Fetcher(only_once))
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("file:///etc/passwd", "it leads to no web address"),
        ("http://u:p@127.0.0.1/", "password"),
        ("http://[::1", "check the address"),
    ],
)
async def test_a_redirect_may_lead_no_further_than_an_address_may(location: str, told: str) -> None:
    async with served(sending(b"", status=301, Location=location)) as site:
        assert told in await refusal(site, Fetcher(on_loopback))


async def test_reading_stops_at_10_mb_even_where_the_server_never_does() -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"They spoke. " * 10_000)
            sent += 120_000

    async with served(endless) as site:
        assert "larger than 10 MB" in await refusal(site, Fetcher(on_loopback))
    assert sent < 3 * DOCUMENT_BYTES


async def test_what_grows_past_10_mb_when_unpacked_is_refused() -> None:
    packed = gzip.compress(b"x" * (20 * DOCUMENT_BYTES))
    async with served(sending(packed, Content_Encoding="gzip")) as site:
        assert "larger than 10 MB" in await refusal(site, Fetcher(on_loopback))


async def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"x")
            await asyncio.sleep(0.01)

    monkeypatch.setattr(fetching, "SECONDS", 0.2)
    async with served(silent) as site:
        assert "took longer than" in await refusal(site, Fetcher(on_loopback))


@pytest.mark.parametrize("status", [204, 304, 404, 500])
async def test_another_status_is_told(status: int) -> None:
    async with served(sending(b"", status=status)) as site:
        assert f"status {status}" in await refusal(site, Fetcher(on_loopback))


async def test_what_cannot_be_unpacked_and_a_server_that_hangs_up_are_refused() -> None:
    async def hang_up(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    async with served(sending(b"no gzip", Content_Encoding="gzip")) as site:
        assert "cannot be fetched" in await refusal(site, Fetcher(on_loopback))
    async with served(hang_up) as site:
        assert "cannot be fetched" in await refusal(site, Fetcher(on_loopback))
    assert "cannot be fetched" in await refusal(f"{site}/", Fetcher(on_loopback))


async def test_cookies_and_proxies_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    seen: list[str] = []

    async def cookie(request: web.Request) -> web.Response:
        seen.append(request.headers.get("Cookie", ""))
        if len(seen) == 1:
            return web.Response(status=302, headers={"Location": "/again", "Set-Cookie": "a=b"})
        return web.Response(text="They spoke.")

    async with served(cookie) as site:
        await load_url(site, Fetcher(on_loopback))
    assert seen == ["", ""]
