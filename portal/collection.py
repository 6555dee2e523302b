"""The store and the index of this process, opened when first needed.

An index that is down does not stop the process: opening is tried again at the next request.
"""

from __future__ import annotations

from threading import Lock
from typing import cast

from flask import current_app

import search_index
from portal.errors import Unknown, Withdrawn
from search_index.query import SearchIndex
from search_index.records import Uitspraak
from search_index.settings import SearchSettings
from search_index.store import Ingetrokken, Store


class Collection:
    """What is published: one store, one index."""

    def __init__(self, settings: SearchSettings) -> None:
        self._settings = settings
        self._lock = Lock()
        self._store: Store | None = None
        self._index: SearchIndex | None = None

    def store(self) -> Store:
        """Raises StoreUnavailable."""
        with self._lock:
            if self._store is None:
                self._store = search_index.open_store(self._settings)
            return self._store

    def index(self) -> SearchIndex:
        """Raises IndexUnavailable."""
        with self._lock:
            if self._index is None:
                self._index = search_index.open_index(self._settings)
            return self._index


def collection() -> Collection:
    """The collection of the running application."""
    return cast("Collection", current_app.extensions["collection"])


def current_store() -> Store:
    """The publication store of the running application."""
    return collection().store()


def current_index() -> SearchIndex:
    """The index of the running application."""
    return collection().index()


def published(id_: str) -> Uitspraak:
    """The decision at this address. Raises Unknown or Withdrawn."""
    found = current_store().get(id_)
    if found is None:
        raise Unknown
    if isinstance(found, Ingetrokken):
        raise Withdrawn(found)
    return found
