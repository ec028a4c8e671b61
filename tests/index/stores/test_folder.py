"""A folder as a store: what is in it is shared with every server."""

from collections.abc import Callable
from pathlib import Path

from index.library import Library
from index.stores import FolderStore


def test_servers_have_nothing_of_their_own_in_a_folder(documents: Callable[..., Path]) -> None:
    library = Library([FolderStore(documents(a_txt="They met in Oslo."))])
    assert library.of(1) is library.of(None)
    assert library.forget(1) == 0
