"""The compiled search, where the extra `fast` is installed."""

import logging
import sys
from importlib import import_module

from index.bm25 import prune
from index.bm25.code_pages import give_back_code
from index.bm25.entries import Integers, bits_of
from index.bm25.okapi import Okapi
from index.bm25.postings import Scores
from index.bm25.query import Query
from index.bm25.segment import Segment, Window
from index.bm25.snapshot import Engine

log = logging.getLogger(__name__)

KERNEL = "index.bm25.kernel"

FEW = 1 << 14
"""So many passages are looked at one and all in less time than it takes to choose among them."""


def compiled_engine() -> Engine | None:
    """`prune.best`, compiled; None without Numba, or where it finds no place to keep compiled code.

    Takes seconds the first time on a machine, half a second the first time in a process, then nothing.
    """
    is_new = KERNEL not in sys.modules
    try:
        kernel = import_module(KERNEL)
    except ImportError:
        return None
    except RuntimeError as error:  # what Numba raises where neither the package nor the user's cache can be written
        log.warning("the ranking is not compiled (%s); set NUMBA_CACHE_DIR to a folder that can be written", error)
        return None
    if is_new:
        give_back_code("llvmlite")  # the compiler, which has nothing left to do and takes 50 MB

    def best(
        segment: Segment,
        norms: Scores,
        okapi: Okapi,
        query: Query,
        window: Window,
        count: int,
        floor: float,
        sums: Scores,
    ) -> tuple[Integers, Scores]:
        postings = segment.postings
        found: tuple[Integers, Scores] | None = kernel.best(
            postings.numbers,
            postings.starts,
            postings.entries,
            bits_of(postings.entries.dtype),
            segment.bounds,
            segment.common.rows,
            segment.common.codes,
            norms,
            okapi.idf,
            query.numbers,
            query.weights,
            query.occurrences,
            query.occurrence_weights,
            okapi.k1,
            okapi.b,
            segment.growth(okapi),
            window.first,
            window.last,
            window.allowed,
            sums,
            count,
            floor,
            FEW,
        )
        return found or prune.best(segment, norms, okapi, query, window, count, floor, sums)

    return best
