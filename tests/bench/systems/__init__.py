"""The systems that are measured, by name; each is imported only where it is used, for that is part of its start."""

from importlib import import_module
from importlib.util import find_spec

from bench.systems.system import System

OWN, COMPILED, REFERENCE = "briefing_index:NumPyIndex", "briefing_index:CompiledIndex", "rank_bm25:RankBM25"
TANTIVY, COMPILED_BM25S = "tantivy:Tantivy", "bm25s:CompiledBM25S"

SYSTEMS = (COMPILED, OWN, TANTIVY, COMPILED_BM25S, "bm25s:BM25S", "fts5:FTS5", REFERENCE)


def system_class(name: str) -> type[System]:
    """The class of one of SYSTEMS."""
    module, _, class_name = name.partition(":")
    found: type[System] = getattr(import_module(f"bench.systems.{module}"), class_name)
    return found


def is_installed(name: str) -> bool:
    """Whether the package that a system needs is there."""
    return find_spec(system_class(name).package) is not None
