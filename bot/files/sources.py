"""What somebody names to be added: files, addresses, and all documents in folders."""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import BriefingRefused
from index.load import SUFFIXES, Extractor, is_document, is_folder, load_file
from index.load.urls import load_url
from index.models import Briefing

SAVED_PARTS = "_files"
"""How the name of a folder ends in which browsers save the parts of a page."""

PAGES = (".html", ".htm")

READ = ".txt, .md, .html and .pdf"
"""The kinds of files that are read, as they are told."""

NAMED_AT_ONCE = 5
"""So many files are named in a sentence; the others are counted."""


def sources_in(named: Iterable[str]) -> list[str]:
    """The documents that are named: in place of each folder all that are in it and in the folders in it, by name."""
    return [source for one in named for source in _sources(one)]


def without_documents(named: Iterable[str]) -> str:
    """The sentence for whoever named folders that hold no document."""
    return f"There is no document in {', '.join(named)}; name {READ} files, or folders of them."


def passed_over(named: Iterable[str]) -> str:
    """The sentence that names the files in folders that are neither documents nor their metadata; empty without any."""
    files = [str(path) for one in named for path in _files_in(one) if not (is_document(path) or _is_metadata(path))]
    if not files:
        return ""
    more = f" and {len(files) - NAMED_AT_ONCE} more" if len(files) > NAMED_AT_ONCE else ""
    return f"Passed over, for only {READ} files and their metadata are read: {', '.join(files[:NAMED_AT_ONCE])}{more}."


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
    if _is_named_folder(named):
        yield from (str(path) for path in _files_in(named) if is_document(path))
    else:
        yield named


def _is_named_folder(named: str) -> bool:
    return bool(named) and not _is_address(named) and is_folder(Path(named))


def _files_in(named: str) -> Iterator[Path]:
    """The files in a folder and in the folders in it, by name, but for hidden ones and the parts of saved pages."""
    folder = Path(named)
    for path in sorted(folder.rglob("*")) if _is_named_folder(named) else ():
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not is_hidden and not _is_of_saved_page(path, folder):
            yield path


def _is_metadata(path: Path) -> bool:
    """Whether a file tells of a document beside it."""
    return path.suffix == ".toml" and any(path.with_suffix(suffix).is_file() for suffix in SUFFIXES)


def _is_of_saved_page(path: Path, folder: Path) -> bool:
    """Whether a file in a folder is a part of a page that a browser saved there: "Page.html" with "Page_files"."""
    inside = (holder for holder in path.parents if holder.is_relative_to(folder) and holder != folder)
    around = (holder for holder in inside if holder.name.endswith(SAVED_PARTS))
    pages = (holder.with_name(holder.name.removesuffix(SAVED_PARTS) + ending) for holder in around for ending in PAGES)
    return any(page.is_file() for page in pages)
