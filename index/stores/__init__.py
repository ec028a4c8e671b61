"""Where briefings are kept. Stores keep documents; what is asked of them is asked of shelves, whatever the store."""

from index.stores.folder import FolderStore
from index.stores.sqlite import SqliteStore
from index.stores.store import Kept, Store, together

__all__ = ["FolderStore", "Kept", "SqliteStore", "Store", "together"]
