"""Briefings in a folder of documents, shared with every server: read as they are, and again when they are edited."""

import logging
import time
from collections.abc import Callable, Collection, Container, Hashable, Iterable, Iterator
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from threading import Lock
from typing import NamedTuple, NoReturn

from index.errors import BriefingRefused, LibraryNotFound, LibraryReadOnly, LibraryUnavailable
from index.holdings import EarlierVersion, Holding, Preferences, Scope
from index.load import Extractor, is_document, is_folder, load_file
from index.models import Briefing, Metadata
from index.prepared import Prepared, prepare
from index.stores.store import Kept

SCAN_INTERVAL = 0.5
"""The folder is looked at again after so many seconds, when somebody asks."""

SETTLED = 0.3
"""A file counts as edited once nobody has written to it for so many seconds: it may be half written until then."""

log = logging.getLogger(__name__)


class _Stamp(NamedTuple):
    """What tells that a file or the metadata beside it was edited: times in nanoseconds and sizes in bytes."""

    document: tuple[int, int]
    metadata: tuple[int, int] | None

    @property
    def latest(self) -> float:
        """When one of the two was last written, in seconds since 1970."""
        return max(self.document, self.metadata or self.document)[0] / 1e9


class _Document(NamedTuple):
    stamp: _Stamp
    prepared: Prepared


class FolderStore:
    """A Store that is only read. An edit is seen within SCAN_INTERVAL + SETTLED seconds."""

    def __init__(self, folder: Path, scan_interval: float = SCAN_INTERVAL) -> None:
        """Reads all documents of the folder.

        Raises LibraryNotFound where there is no such folder, BriefingRefused for the first document that cannot be
        read.
        """
        if not is_folder(folder):
            raise LibraryNotFound(f"There is no folder {str(folder)!r}; name one that holds briefings.")
        self._folder, self._scan_interval = folder, scan_interval
        self._lock = Lock()
        self._refused: dict[Path, _Stamp] = {}
        self._clashes: dict[str, str] = {}
        paths = self._paths()
        for stem, clash in _clashes(paths).items():
            raise BriefingRefused(str(folder / stem), clash)
        with Extractor() as extractor:
            self._documents = {path.stem: _read(path, _stamp(path), extractor) for path in paths}
        self._version = self._stamps()
        self._scanned = time.monotonic()

    def version(self, scope: Scope) -> Hashable | None:
        """The stamps of all documents."""
        if scope is not None:
            return None
        self._scan()
        return self._version or None

    def kept(self, scope: Scope, known: Container[Hashable] = ()) -> Kept:
        """All documents, known or not: they are in memory."""
        documents = {} if scope is not None else self._documents
        keys = {id: (self._folder, id, document.stamp) for id, document in documents.items()}
        return Kept(keys, {id: document.prepared for id, document in documents.items()})

    def holdings(self, scope: Scope) -> list[Holding]:
        """All documents by id."""
        return [
            Holding(
                contents.briefing.id,
                None,
                contents.briefing.metadata,
                contents.paragraphs,
                len(contents.quotations),
                added=None,
                earlier_versions=0,
            )
            for contents in (prepared.contents for _, prepared in sorted(self.kept(scope).prepared.items()))
        ]

    def get(self, scope: Scope, id: str) -> Briefing | None:
        """A document by its id."""
        document = self._documents.get(id) if scope is None else None
        return document.prepared.contents.briefing if document else None

    def earlier(self, scope: Scope, id: str) -> list[EarlierVersion]:
        """Nothing: a folder keeps no earlier versions."""
        return []

    def add(self, scope: Scope, briefing: Briefing) -> NoReturn:
        """Raises LibraryReadOnly."""
        self._refuse()

    def remove(self, scope: Scope, id: str) -> bool:
        """False where there is no such document; raises LibraryReadOnly where there is."""
        return self.get(scope, id) is not None and self._refuse()

    def forget(self, scope: Scope) -> int:
        """0 where there is nothing; raises LibraryReadOnly where there is something."""
        return 0 if not self.kept(scope).keys else self._refuse()

    def mend(self, scope: Scope, briefing: Briefing, metadata: Metadata) -> bool:
        """False where there is no such document; raises LibraryReadOnly where there is."""
        return self.get(scope, briefing.id) == briefing and self._refuse()

    def withdraw(self, scope: Scope, briefing: Briefing) -> bool:
        """False where there is no such document; raises LibraryReadOnly where there is."""
        return self.get(scope, briefing.id) == briefing and self._refuse()

    def preferences(self, scope: Scope) -> Preferences:
        """Empty: a folder keeps documents alone."""
        return b""

    def keep_preferences(self, scope: Scope, change: Callable[[Preferences], Preferences]) -> NoReturn:
        """Raises LibraryReadOnly."""
        self._refuse()

    def note_memberships(self, bot: int, servers: Collection[int]) -> None:
        """Nothing: no server has anything here."""

    def forget_departed(self, before: datetime) -> list[int]:
        """Nothing: no server has anything here."""
        return []

    def close(self) -> None:
        """Nothing is open."""

    def _refuse(self) -> NoReturn:
        raise LibraryReadOnly(f"The folder {self._folder} is read as it is; change the files in it.")

    def _scan(self) -> None:
        """Takes in what was added, edited and removed since; what cannot be read stays as it was."""
        with self._lock:
            if time.monotonic() - self._scanned < self._scan_interval:
                return
            paths = self._paths()
            self._note(_clashes(paths))
            with Extractor() as extractor:
                self._documents = {path.stem: document for path in paths for document in self._again(path, extractor)}
            stamps = self._stamps()
            if stamps != self._version:  # the same object compares at once, before every answer
                self._version = stamps
            self._scanned = time.monotonic()

    def _stamps(self) -> tuple[tuple[str, _Stamp], ...]:
        return tuple((id, document.stamp) for id, document in self._documents.items())

    def _note(self, clashes: dict[str, str]) -> None:
        """Tells of names that several files share now; of those none is taken anew."""
        for stem in clashes.keys() - self._clashes:
            log.warning("not taken into the library: %s: %s", self._folder / stem, clashes[stem])
        self._clashes = clashes

    def _again(self, path: Path, extractor: Extractor) -> Iterator[_Document]:
        """The document of a file as it is now, or else as it was; what was refused is not read again as it is."""
        known = self._documents.get(path.stem)
        try:
            stamp = _stamp(path)
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


def _is_being_written(stamp: _Stamp, known: _Document | None) -> bool:
    """Whether somebody may still write to a file; where it is known, a time to come is a clock's fault."""
    age = time.time() - stamp.latest
    return 0 <= age < SETTLED if known else age < SETTLED


def _read(path: Path, stamp: _Stamp, extractor: Extractor) -> _Document:
    return _Document(stamp, prepare(load_file(path, extractor)))


def _stamp(path: Path) -> _Stamp:
    """Raises BriefingRefused where the file, or its metadata, is not there or may not be looked at."""
    try:
        document, metadata = path.stat(), path.with_suffix(".toml")
        beside = metadata.stat() if metadata.exists() else None
    except OSError as error:
        raise BriefingRefused(str(path), f"it cannot be read ({error.strerror}); check it and its rights") from error
    return _Stamp((document.st_mtime_ns, document.st_size), (beside.st_mtime_ns, beside.st_size) if beside else None)
