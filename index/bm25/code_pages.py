"""What a library's code takes of the memory, given back once the library has done its work."""

import ctypes
import mmap
from pathlib import Path

MAPS = Path("/proc/self/maps")


def give_back_code(library: str) -> int:
    """Leaves the code of the libraries whose path holds `library` on the disk until it is run again; gives its bytes.

    Only code that nothing can have written to is given back, and only Linux tells where it is: elsewhere it stays.
    """
    if not MAPS.exists():
        return 0
    madvise = ctypes.CDLL(None).madvise
    madvise.argtypes = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    given = 0
    for line in MAPS.read_text("utf-8", "surrogateescape").splitlines():
        place, rights, *_, path = line.split(maxsplit=5)
        if rights == "r-xp" and library in path:
            start, end = (int(edge, 16) for edge in place.split("-"))
            given += end - start if madvise(start, end - start, mmap.MADV_DONTNEED) == 0 else 0
    return given
