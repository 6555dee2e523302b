"""What is published and how it is found: the publication store and the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search_index.index import Index
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


def open_index(settings: SearchSettings) -> Index:
    """The index: a folder with Tantivy, or an OpenSearch alias.

    Nothing is made for a reader; a missing index shows as IndexUnavailable at the first search.
    Raises IndexAddressInvalid.
    """
    from search_index.index import Index

    if settings.index_url.startswith("tantivy:"):
        from pathlib import Path

        from search_index.embedded import Embedded

        folder = Path(settings.index_url.removeprefix("tantivy:"))
        return Index(Embedded(folder, read_only=settings.read_only))
    if not settings.index_url.startswith(("https://", "http://")):
        from search_index.errors import IndexAddressInvalid

        raise IndexAddressInvalid("ARRESTENDATABANK_INDEX_URL")
    from search_index.opensearch import OpenSearch

    return Index(OpenSearch(settings.index_url, settings.index_ca, read_only=settings.read_only))
