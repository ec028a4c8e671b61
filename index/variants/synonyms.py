"""News words that one writer has and another does not, in rows; a row's words may stand for each other."""

from collections.abc import Sequence
from importlib.resources import files


def read_synonyms() -> Sequence[Sequence[str]]:
    """The rows of `synonyms.txt`: words and phrases as dictionaries have them, in the plural where only that means it.

    Texts are searched by stems. So words are left out whose stem is mostly that of others with another sense:
    "reporter" beside "journalist", for which "report" would stand.
    """
    return _rows("synonyms.txt")


def read_equivalents() -> Sequence[Sequence[str]]:
    """The rows of `equivalents.txt`, of whose words one tells in most sentences what another would."""
    return _rows("equivalents.txt")


def _rows(name: str) -> Sequence[Sequence[str]]:
    lines = files(__package__).joinpath(name).read_text("utf-8").splitlines()
    return [tuple(line.split(" | ")) for line in lines]
