"""Which code prepared a briefing: what other code prepared is prepared anew."""

import unicodedata
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

PARTS = (
    *("models.py", "counts.py", "packed.py", "contents.py", "prepared.py", "stores/form.py"),
    *(
        "variants/named.py",
        "variants/sequences.py",
        "variants/phrases.py",
        "variants/countries.py",
        "variants/seats.py",
    ),
    *("bm25/vocabulary.py", "bm25/names.py", "bm25/entries.py", "bm25/numbered.py"),
    *("text", "split", "quotations", "answer/readings"),
)
"""The files and folders of `index` that decide what preparing gives."""

PACKAGES = ("PyStemmer", "countryinfo", "names")
"""The packages that do."""


@cache
def code_version() -> bytes:
    """A digest of the code and data that prepare briefings: the same wherever they give the same."""
    digest = sha256(unicodedata.unidata_version.encode())
    for package in PACKAGES:
        digest.update(version(package).encode())
    for part in PARTS:
        _take_in(files("index").joinpath(part), digest.update)
    return digest.digest()


def _take_in(source: Traversable, update: Callable[[bytes], None]) -> None:
    if source.is_file():
        update(source.read_bytes())
        return
    for inner in sorted(source.iterdir(), key=lambda inner: inner.name):
        if inner.is_dir() or inner.name.endswith(".py"):
            _take_in(inner, update)
