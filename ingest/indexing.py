"""Bringing the index up to date after something became public, changed or was withdrawn."""

from __future__ import annotations

from contextlib import closing

from ingest import log
from search_index import open_index, open_store
from search_index.errors import SearchError
from search_index.settings import SearchSettings


def catch_up(settings: SearchSettings) -> int:
    """To the last serial number of the store. Raises IndexUnavailable."""
    from search_index import reindex

    with closing(open_store(settings)) as store, closing(open_index(settings)) as index:
        reindex.catch_up(store, index)
        return index.serial()


def try_to_catch_up(settings: SearchSettings) -> None:
    """The index is a cache: when it is not there now, a later round catches up."""
    try:
        catch_up(settings)
    except SearchError as error:
        log.get_logger().warning("index.behind", **log.fault_fields(error))
