"""What is published and how it is found: the publication store and the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search_index.settings import SearchSettings
    from search_index.store import Store


def open_store(settings: SearchSettings) -> Store:
    """The publication store; for writing it is made and migrated when needed.

    Raises StoreUnavailable when the database does not answer.
    """
    from search_index.database import migrate, open_engine
    from search_index.sql_store import SqlStore

    engine = open_engine(settings.published_url, read_only=settings.read_only)
    if not settings.read_only:
        migrate(engine)
    return SqlStore(engine)
