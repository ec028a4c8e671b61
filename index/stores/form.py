"""A prepared briefing as bytes, without its text: arrays as they lie in memory behind a header in JSON, compressed."""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import fields
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from index.answer import Reading
from index.bm25 import NumberedPassages
from index.contents import Contents
from index.counts import Counts
from index.errors import FormDamaged
from index.models import Briefing
from index.packed import Passages, Quotations
from index.prepared import Prepared, Words
from index.variants import Named

Array = npt.NDArray[Any]
Arrays = Mapping[str, Array]

LEVEL = 1
"""zlib's fastest: half the bytes, and reading them takes no longer than reading twice as many from a disk."""


def pack(prepared: Prepared) -> bytes:
    """All of a prepared briefing but the briefing itself."""
    contents, words = prepared.contents, prepared.words
    lasting: Arrays = {
        **{field.name: getattr(prepared.reading, field.name) for field in fields(Reading)},
        "passages": contents.passages.rows,
        "sentences": contents.passages.sentences,
        "quotations": contents.quotations.rows,
    }
    passing: Arrays = {
        "vocabulary": _joined(words.findable.vocabulary),
        "terms": _narrowed(words.findable.numbers),
        "lengths": _narrowed(words.findable.lengths),
        "beside": _joined(words.beside.words),
        "beside times": _narrowed(words.beside.times),
        "written": _joined(words.written.words),
        "written times": _narrowed(words.written.times),
    }
    header = {
        "lasting": _layout(lasting),
        "passing": _layout(passing),
        "paragraphs": contents.paragraphs,
        "rows": [(*row, times) for row, times in words.named.rows.items()],
        "short": words.named.short,
        "definitions": [(*definition, times) for definition, times in words.named.definitions.items()],
    }
    arrays = [array.tobytes() for array in (*lasting.values(), *passing.values())]
    return zlib.compress(b"".join([json.dumps(header, separators=(",", ":")).encode(), b"\n", *arrays]), LEVEL)


def unpack(form: bytes, briefing: Briefing) -> Prepared:
    """The prepared briefing that was packed. Raises FormDamaged where the bytes are anything else."""
    try:
        line, _, data = zlib.decompress(form).partition(b"\n")
        return _prepared(json.loads(line), data, briefing)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise FormDamaged(f"What is kept of {briefing.id!r} is damaged.") from error


def _prepared(header: Mapping[str, Any], data: bytes, briefing: Briefing) -> Prepared:
    behind = _size(header["lasting"])
    # The lasting arrays are slices of bytes of their own, so that the others do not stay in memory with them.
    lasting, passing = _arrays(header["lasting"], data[:behind]), _arrays(header["passing"], data[behind:])
    reading = Reading(**{field.name: lasting[field.name] for field in fields(Reading)})
    passages = Passages(lasting["passages"], lasting["sentences"])
    contents = Contents(briefing, header["paragraphs"], passages, Quotations(lasting["quotations"]))
    findable = NumberedPassages(_split(passing["vocabulary"]), passing["terms"], passing["lengths"])
    beside, written = (Counts(_split(passing[name]), passing[f"{name} times"]) for name in ("beside", "written"))
    return Prepared(contents, reading, Words(findable, beside, written, _named(header)))


def _layout(arrays: Arrays) -> list[tuple[str, str, Sequence[int]]]:
    return [(name, array.dtype.str, array.shape) for name, array in arrays.items()]


def _size(layout: Sequence[tuple[str, str, Sequence[int]]]) -> int:
    """How many bytes arrays have that are laid out so."""
    return sum(np.dtype(kind).itemsize * prod(shape) for _, kind, shape in layout)


def _arrays(layout: Sequence[tuple[str, str, Sequence[int]]], data: bytes) -> Arrays:
    arrays, offset = dict[str, Array](), 0
    for name, kind, shape in layout:
        arrays[name] = np.frombuffer(data, kind, prod(shape), offset).reshape(shape)
        offset += arrays[name].nbytes
    return arrays


def _narrowed(numbers: Array) -> Array:
    """The same numbers, none of them negative, in as few bytes as they need."""
    return numbers.astype(np.min_scalar_type(numbers.max(initial=0)))


def _joined(words: Sequence[str]) -> Array:
    """Words, none of which is empty or has a line break, as one array."""
    return np.frombuffer("\n".join(words).encode("utf-8", "surrogatepass"), np.uint8)


def _split(joined: Array) -> Sequence[str]:
    return joined.tobytes().decode("utf-8", "surrogatepass").split("\n") if joined.size else ()


def _named(header: Mapping[str, Any]) -> Named:
    return Named(
        {(words, initials): times for words, initials, times in header["rows"]},
        header["short"],
        {(short, tuple(name)): times for short, name, times in header["definitions"]},
    )
