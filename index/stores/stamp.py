"""What tells that a document in a folder was edited."""

from pathlib import Path
from typing import NamedTuple

from index.errors import BriefingRefused


class Stamp(NamedTuple):
    """What tells that a file or the metadata beside it was edited: times in nanoseconds and sizes in bytes."""

    document: tuple[int, int]
    metadata: tuple[int, int] | None

    @property
    def latest(self) -> float:
        """When one of the two was last written, in seconds since 1970."""
        return max(self.document, self.metadata or self.document)[0] / 1e9


def stamp_of(path: Path) -> Stamp:
    """The stamp of a file as it is now.

    Raises BriefingRefused where the file, or its metadata, is not there or may not be looked at.
    """
    try:
        document, metadata = path.stat(), path.with_suffix(".toml")
        beside = metadata.stat() if metadata.exists() else None
    except OSError as error:
        raise BriefingRefused(str(path), f"it cannot be read ({error.strerror}); check it and its rights") from error
    return Stamp((document.st_mtime_ns, document.st_size), (beside.st_mtime_ns, beside.st_size) if beside else None)
