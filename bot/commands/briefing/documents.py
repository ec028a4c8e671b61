"""What a member hands over, a file or an address, to a briefing."""

import asyncio

import aiohttp
import discord

from bot.sentences.briefings import NOT_FETCHED
from index.errors import BriefingRefused
from index.extract.limits import DOCUMENT_BYTES
from index.load import load_bytes
from index.load.documents import TOO_LARGE
from index.load.fetch import Fetcher
from index.load.urls import load_url
from index.models import Briefing

Source = discord.Attachment | str
"""A file, or an address."""


def check_size(source: Source) -> None:
    """Raises BriefingRefused for a file that is too large, before any of it is fetched."""
    if not isinstance(source, str) and source.size > DOCUMENT_BYTES:
        raise BriefingRefused(source.filename, TOO_LARGE)


async def read_document(source: Source, fetcher: Fetcher) -> Briefing:
    """The briefing in a file or at an address; the event loop stays free. Raises BriefingRefused."""
    if isinstance(source, str):
        return await load_url(source.strip(), fetcher)
    return await asyncio.to_thread(load_bytes, source.filename, await _download(source))


async def _download(file: discord.Attachment) -> bytes:
    try:
        return await file.read()
    except (discord.HTTPException, aiohttp.ClientError, TimeoutError) as error:
        raise BriefingRefused(file.filename, NOT_FETCHED) from error
