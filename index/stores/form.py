"""A prepared briefing as bytes, without its text: arrays as they lie in memory behind a header in JSON, compressed."""

import json
import sys
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

import numpy as np
import numpy.typing as npt

from index.answer import Reading
from index.contents import Contents
from index.errors import LibraryError
from index.models import Briefing
from index.packed import Passages, Quotations
from index.prepared import PassageTerms, Prepared, Words
from index.variants import Named

Arrays = Mapping[str, npt.NDArray[Any]]

LEVEL = 1
"""zlib's fastest: half the bytes, and reading them takes no longer than reading twice as many from a disk."""


class FormDamaged(LibraryError):
    """The bytes are not what `pack` gave."""


def pack(prepared: Prepared) -> bytes:
    """All of a prepared briefing but the briefing itself."""
    contents, words = prepared.contents, prepared.words
    arrays: Arrays = {
        "passages": contents.passages.rows,
        "sentences": contents.passages.sentences,
        "quotations": contents.quotations.rows,
        "terms": words.terms.numbers,
        "starts": words.terms.starts,
        "own": words.terms.own,
        **{f"reading {field.name}": getattr(prepared.reading, field.name) for field in fields(Reading)},
    }
    header = {
        "arrays": [(name, array.dtype.str, array.shape) for name, array in arrays.items()],
        "paragraphs": contents.paragraphs,
        "vocabulary": words.terms.vocabulary,
        "written": words.written,
        "rows": [(*row, times) for row, times in words.named.rows.items()],
        "short": words.named.short,
        "definitions": [(*definition, times) for definition, times in words.named.definitions.items()],
    }
    line = json.dumps(header, separators=(",", ":")).encode() + b"\n"
    return zlib.compress(line + b"".join(array.tobytes() for array in arrays.values()), LEVEL)


def unpack(form: bytes, briefing: Briefing) -> Prepared:
    """The prepared briefing that was packed. Raises FormDamaged where the bytes are anything else."""
    try:
        line, _, data = zlib.decompress(form).partition(b"\n")
        return _prepared(json.loads(line), data, briefing)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise FormDamaged(f"What is kept of {briefing.id!r} is damaged.") from error


def _prepared(header: Mapping[str, Any], data: bytes, briefing: Briefing) -> Prepared:
    arrays = _arrays(header["arrays"], data)
    passages = Passages(arrays["passages"], arrays["sentences"])
    contents = Contents(briefing, header["paragraphs"], passages, Quotations(arrays["quotations"]))
    reading = Reading(**{field.name: arrays[f"reading {field.name}"] for field in fields(Reading)})
    vocabulary = list(map(sys.intern, header["vocabulary"]))  # most terms are other briefings' too
    terms = PassageTerms(vocabulary, arrays["terms"], arrays["starts"], arrays["own"])
    return Prepared(contents, reading, Words(terms, header["written"], _named(header)))


def _arrays(listed: Sequence[tuple[str, str, Sequence[int]]], data: bytes) -> Arrays:
    """Copies, so that the header does not stay in memory with them."""
    arrays, offset = dict[str, npt.NDArray[Any]](), 0
    for name, kind, shape in listed:
        count = int(np.prod(shape))
        arrays[name] = np.frombuffer(data, kind, count, offset).reshape(shape).copy()
        offset += arrays[name].nbytes
    return arrays


def _named(header: Mapping[str, Any]) -> Named:
    return Named(
        {(words, initials): times for words, initials, times in header["rows"]},
        header["short"],
        {(short, tuple(name)): times for short, name, times in header["definitions"]},
    )
