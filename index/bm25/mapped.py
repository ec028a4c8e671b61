"""Arrays and facts in a file that is mapped as it is: opening reads it once, for its checksum, and parses its header.

The file is a prefix of magic, version and the checksum of all that follows; the lengths of the file and of its header;
the header in JSON, with each fact, and each array's type and shape; then the arrays, each from a multiple of 64 bytes
on, in the byte order of the machine.
"""

import json
import struct
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO
from zlib import crc32

import numpy as np
import numpy.typing as npt

from index.errors import SavedIndexUnusable

MAGIC, VERSION = b"BRIEFING", 2
PREFIX = struct.Struct("<8sII")
LENGTHS = struct.Struct("<QQ")
FIXED = PREFIX.size + LENGTHS.size
ALIGNMENT = 64

PORTION = 1 << 20
"""So many bytes are read at a time for the checksum."""

ABANDONED = 3600
"""A temporary file that nobody has written to for so many seconds was left by a process that was killed."""

Array = npt.NDArray[Any]
Values = Mapping[str, Any]
"""What a file holds, by name: arrays, and facts, which JSON can hold."""


def write_values(path: Path, values: Values) -> None:
    """Writes values in place of the file at `path`, wholly or not at all.

    A power cut just afterwards may bring back the file that was there before. Raises OSError where the file cannot be
    written.
    """
    _remove_abandoned(path)
    pieces = _pieces(values)
    with NamedTemporaryFile(dir=path.parent, prefix=_temporary_prefix(path), delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(PREFIX.pack(MAGIC, VERSION, _checksum(pieces)))
            file.writelines(pieces)
            file.flush()
            with mmap(file.fileno(), 0, access=ACCESS_READ) as mapping:
                # Has the whole file on the disk, as fsync has, before its name points to it.
                mapping.flush()
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)


def map_values(path: Path) -> Values:
    """What the file at `path` holds; its arrays are read-only and come from the disk as they are used.

    Raises SavedIndexUnusable where it is not there, damaged, of another version or from another kind of machine.
    """
    try:
        with path.open("rb") as file:
            header_length = _checked(path, file)
            mapping = mmap(file.fileno(), 0, access=ACCESS_READ)
    except OSError as error:
        raise SavedIndexUnusable(path, f"cannot be read ({error.strerror})") from error
    header = json.loads(mapping[FIXED : FIXED + header_length])
    arrays = dict(_arrays(mapping, FIXED + header_length, header["arrays"]))
    if not all(array.dtype.isnative for array in arrays.values()):
        raise SavedIndexUnusable(path, "is from another kind of machine")
    return {**header["facts"], **arrays}


def _checked(path: Path, file: BinaryIO) -> int:
    """The length of the header of a file that is whole."""
    fixed = file.read(FIXED)
    if len(fixed) < FIXED or not fixed.startswith(MAGIC):
        raise SavedIndexUnusable(path, "is damaged")
    _, version, checksum = PREFIX.unpack_from(fixed)
    if version != VERSION:
        raise SavedIndexUnusable(path, "is of another version")
    length, header_length = LENGTHS.unpack_from(fixed, PREFIX.size)
    rest = iter(lambda: file.read(PORTION), b"")
    if _checksum(rest, crc32(fixed[PREFIX.size :])) != checksum or file.tell() != length:
        raise SavedIndexUnusable(path, "is damaged")
    return int(header_length)


def _checksum(pieces: Iterable[bytes | memoryview], checksum: int = 0) -> int:
    for piece in pieces:
        checksum = crc32(piece, checksum)
    return checksum


def _pieces(values: Values) -> list[memoryview]:
    """All that follows the prefix, piece by piece."""
    arrays = {name: np.ascontiguousarray(value) for name, value in values.items() if isinstance(value, np.ndarray)}
    facts = {name: value for name, value in values.items() if name not in arrays}
    shapes = {name: (array.dtype.str, array.shape) for name, array in arrays.items()}
    header = json.dumps({"facts": facts, "arrays": shapes}).encode()
    pieces = [memoryview(header), *_padded(FIXED + len(header), arrays.values())]
    lengths = LENGTHS.pack(FIXED + sum(piece.nbytes for piece in pieces), len(header))
    return [memoryview(lengths), *pieces]


def _padded(place: int, arrays: Iterable[Array]) -> Iterator[memoryview]:
    for array in arrays:
        padding = -place % ALIGNMENT
        yield memoryview(bytes(padding))
        yield array.data
        place += padding + array.nbytes


def _arrays(mapping: mmap, place: int, shapes: Mapping[str, tuple[str, list[int]]]) -> Iterator[tuple[str, Array]]:
    for name, (kind, shape) in shapes.items():
        place += -place % ALIGNMENT
        array = np.ndarray(shape, kind, mapping, place)
        yield name, array
        place += array.nbytes


def _temporary_prefix(path: Path) -> str:
    return f"{path.name}.new-"


def _remove_abandoned(path: Path) -> None:
    for temporary in path.parent.iterdir():
        if temporary.name.startswith(_temporary_prefix(path)):
            with suppress(FileNotFoundError):
                if temporary.stat().st_mtime < time.time() - ABANDONED:
                    temporary.unlink()
