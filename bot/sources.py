"""What somebody names to be added: files, addresses, and all documents in folders."""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import BriefingRefused
from index.load import Extractor, is_document, is_folder, load_file
from index.load.urls import load_url
from index.models import Briefing

SAVED_PARTS = "_files"
"""How the name of a folder ends in which browsers save the parts of a page."""

PAGES = (".html", ".htm")


def sources_in(named: Iterable[str]) -> list[str]:
    """The documents that are named: in place of each folder all that are in it and in the folders in it, by name."""
    return [source for one in named for source in _sources(one)]


def without_documents(named: Iterable[str]) -> str:
    """The sentence for whoever named folders that hold no document."""
    return f"There is no document in {', '.join(named)}; name documents, or folders of them."


def load_source(source: str, extractor: Extractor) -> Briefing:
    """The briefing in a file or at an address. Raises BriefingRefused where it cannot be read, or nothing is named."""
    if not source:
        raise BriefingRefused("''", "nothing is named; name a document, or a folder of them")
    if _is_address(source):
        return asyncio.run(load_url(source, extractor=extractor))
    return load_file(Path(source), extractor)


@contextmanager
def refused_by(source: str) -> Iterator[None]:
    """Refusals in it are of a source: the library, which knows none, refuses a briefing by its id."""
    try:
        yield
    except BriefingRefused as refusal:
        raise BriefingRefused(source, refusal.reason) from refusal


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _sources(named: str) -> Iterator[str]:
    folder = Path(named)
    if not named or _is_address(named) or not is_folder(folder):
        yield named
        return
    for path in sorted(folder.rglob("*")):
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if is_document(path) and path.is_file() and not is_hidden and not _is_of_saved_page(path, folder):
            yield str(path)


def _is_of_saved_page(path: Path, folder: Path) -> bool:
    """Whether a file in a folder is a part of a page that a browser saved there: "Page.html" with "Page_files"."""
    inside = (holder for holder in path.parents if holder.is_relative_to(folder) and holder != folder)
    around = (holder for holder in inside if holder.name.endswith(SAVED_PARTS))
    pages = (holder.with_name(holder.name.removesuffix(SAVED_PARTS) + ending) for holder in around for ending in PAGES)
    return any(page.is_file() for page in pages)
