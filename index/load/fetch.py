"""A document at an address of the web, fetched without being led into the network that this runs in."""

import asyncio
import socket
from collections.abc import Callable
from ipaddress import ip_address
from typing import NamedTuple

from aiohttp import AddrInfoType, ClientError, ClientResponse, ClientSession, DummyCookieJar, TCPConnector
from yarl import URL

from index.errors import BriefingRefused
from index.extract.limits import DOCUMENT_BYTES
from index.load.addresses import Address, is_public
from index.load.documents import TOO_LARGE

SECONDS = 10
"""So long fetching may take in all, redirects and reading included."""

REDIRECTS = 5
"""So many redirects are followed."""

CHUNK_BYTES = 65_536
"""A document is read in pieces of at most this size, unpacked."""

HEADERS = {"User-Agent": "briefing-bot", "Accept": "text/html, application/pdf, text/plain, text/markdown"}


class Fetched(NamedTuple):
    """A document as it was sent, from where the redirects led, and what the server says of its type and encoding."""

    url: URL
    data: bytes
    content_type: str
    charset: str | None


class AddressForbidden(Exception):
    """A connection to an address that must not be connected to. No OSError, so that no other address is tried."""


class Fetcher:
    """Fetches documents from addresses that `is_allowed` allows: by default those of the public internet.

    The rule is asked for the very address that a connection is about to be made to, after names are resolved and for
    each redirect anew, so that no name can pass by resolving to another address the next time.
    """

    def __init__(self, is_allowed: Callable[[Address], bool] = is_public) -> None:
        self._is_allowed = is_allowed

    async def fetch(self, url: str) -> Fetched:
        """The document at an http or https address. Raises BriefingRefused."""
        try:
            async with asyncio.timeout(SECONDS), self._session() as session:
                return await _follow(session, url)
        except AddressForbidden as error:
            raise BriefingRefused(
                url, "it leads to an address that is not public; give one that anybody can open"
            ) from error
        except TimeoutError as error:
            reason = f"it took longer than {SECONDS} s; save the document and add the file"
            raise BriefingRefused(url, reason) from error
        except (ClientError, OSError, ValueError) as error:
            raise BriefingRefused(
                url, "it cannot be fetched; check the address, or save the document and add the file"
            ) from error

    def _session(self) -> ClientSession:
        """A session that keeps no cookies and knows no proxy, with connections that ask the rule."""
        connector = TCPConnector(socket_factory=self._socket, happy_eyeballs_delay=None, force_close=True)
        return ClientSession(connector=connector, cookie_jar=DummyCookieJar(), trust_env=False, headers=HEADERS)

    def _socket(self, info: AddrInfoType) -> socket.socket:
        family, kind, protocol, _, address = info
        if not self._is_allowed(ip_address(address[0])):
            raise AddressForbidden(str(address[0]))
        return socket.socket(family, kind, protocol)


async def _follow(session: ClientSession, url: str) -> Fetched:
    if not _is_of_the_web(URL(url)):
        raise BriefingRefused(url, "it is no web address; give one that starts with https:// or http://")
    location = _checked(URL(url), url)
    for _ in range(1 + REDIRECTS):
        async with session.get(location, allow_redirects=False) as response:
            if response.status in (301, 302, 303, 307, 308) and "Location" in response.headers:
                location = _checked(location.join(URL(response.headers["Location"])), url)
            elif response.status == 200:
                return Fetched(location, await _read(response, url), response.content_type, response.charset)
            else:
                raise BriefingRefused(url, f"it answers with status {response.status}; check the address")
    raise BriefingRefused(url, f"it redirects more than {REDIRECTS} times; give the address that it ends at")


def _is_of_the_web(location: URL) -> bool:
    return location.scheme in ("http", "https") and bool(location.host)


def _checked(location: URL, source: str) -> URL:
    """The address without its fragment, where it may be asked at all."""
    if not _is_of_the_web(location):
        raise BriefingRefused(source, "it leads to no web address; give one that starts with https:// or http://")
    if location.user is not None or location.password is not None:
        raise BriefingRefused(source, "it leads to an address with a name or password in it; give one without")
    return location.with_fragment(None)


async def _read(response: ClientResponse, source: str) -> bytes:
    """The body, unpacked; reading stops where it grows too long."""
    data = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK_BYTES):
        data += chunk
        if len(data) > DOCUMENT_BYTES:
            raise BriefingRefused(source, TOO_LARGE)
    return bytes(data)
