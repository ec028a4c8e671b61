"""A folder of documents that is looked at again and again: what was added, edited and removed is taken in."""

import logging
import time
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from index.errors import BriefingRefused, LibraryNotFound, LibraryUnavailable
from index.load import Extractor, is_document, is_folder, load_file
from index.prepared import Prepared, prepare
from index.stores.stamp import Stamp, stamp_of

SCAN_INTERVAL = 0.5
"""The folder is looked at again after so many seconds, when somebody asks."""

SETTLED = 0.3
"""A file counts as edited once nobody has written to it for so many seconds: it may be half written until then."""

log = logging.getLogger(__name__)


class Document(NamedTuple):
    """A document as it was read, and the stamp that it had then."""

    stamp: Stamp
    prepared: Prepared


class WatchedFolder:
    """The documents of a folder. An edit is seen within SCAN_INTERVAL + SETTLED seconds."""

    def __init__(self, folder: Path, scan_interval: float = SCAN_INTERVAL) -> None:
        """Reads all documents of the folder.

        Raises LibraryNotFound where there is no such folder, BriefingRefused for the first document that cannot be
        read.
        """
        if not is_folder(folder):
            raise LibraryNotFound(f"There is no folder {str(folder)!r}; name one that holds briefings.")
        self._folder, self._scan_interval = folder, scan_interval
        self._lock = Lock()
        self._refused: dict[Path, Stamp] = {}
        self._clashes: dict[str, str] = {}
        paths = self._paths()
        for stem, clash in _clashes(paths).items():
            raise BriefingRefused(str(folder / stem), clash)
        with Extractor() as extractor:
            self._documents = {path.stem: _read(path, stamp_of(path), extractor) for path in paths}
        self._stamps = self._stamps_now()
        self._scanned = time.monotonic()

    @property
    def documents(self) -> Mapping[str, Document]:
        """The documents by id."""
        return self._documents

    def stamps(self) -> tuple[tuple[str, Stamp], ...]:
        """The stamps of all documents by id, after another look at the folder where it is time for one."""
        self._scan()
        return self._stamps

    def _scan(self) -> None:
        """Takes in what was added, edited and removed since; what cannot be read stays as it was."""
        with self._lock:
            if time.monotonic() - self._scanned < self._scan_interval:
                return
            paths = self._paths()
            self._note(_clashes(paths))
            with Extractor() as extractor:
                self._documents = {path.stem: document for path in paths for document in self._again(path, extractor)}
            stamps = self._stamps_now()
            if stamps != self._stamps:  # the same object compares at once, before every answer
                self._stamps = stamps
            self._scanned = time.monotonic()

    def _stamps_now(self) -> tuple[tuple[str, Stamp], ...]:
        return tuple((id, document.stamp) for id, document in self._documents.items())

    def _note(self, clashes: dict[str, str]) -> None:
        """Tells of names that several files share now; of those none is taken anew."""
        for stem in clashes.keys() - self._clashes:
            log.warning("not taken into the library: %s: %s", self._folder / stem, clashes[stem])
        self._clashes = clashes

    def _again(self, path: Path, extractor: Extractor) -> Iterator[Document]:
        """The document of a file as it is now, or else as it was; what was refused is not read again as it is."""
        known = self._documents.get(path.stem)
        try:
            stamp = stamp_of(path)
            is_read = stamp in (known and known.stamp, self._refused.get(path)) or path.stem in self._clashes
            if not is_read and not _is_being_written(stamp, known):
                self._refused[path] = stamp
                known = _read(path, stamp, extractor)
                del self._refused[path]
        except BriefingRefused as refusal:
            log.warning("not taken into the library: %s", refusal)
        if known:
            yield known

    def _paths(self) -> list[Path]:
        try:
            files = (path for path in self._folder.iterdir() if is_document(path) and path.is_file())
            return sorted(files, key=attrgetter("name"))
        except OSError as error:
            raise LibraryUnavailable(
                f"The folder {self._folder} cannot be read ({error.strerror}); check it and its rights."
            ) from error


def _clashes(paths: Iterable[Path]) -> dict[str, str]:
    """What is wrong with the names that several files share, by name."""
    named = groupby(sorted(paths, key=attrgetter("stem")), attrgetter("stem"))
    endings = {stem: sorted(path.suffix for path in alike) for stem, alike in named}
    return {
        stem: f"there is a {' and a '.join(suffixes)} of that name; rename one of them"
        for stem, suffixes in endings.items()
        if len(suffixes) > 1
    }


def _is_being_written(stamp: Stamp, known: Document | None) -> bool:
    """Whether somebody may still write to a file; where it is known, a time to come is a clock's fault."""
    age = time.time() - stamp.latest
    return 0 <= age < SETTLED if known else age < SETTLED


def _read(path: Path, stamp: Stamp, extractor: Extractor) -> Document:
    return Document(stamp, prepare(load_file(path, extractor)))
