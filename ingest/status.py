"""How much was received, what waits and since when, and how far the index is."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from sqlalchemy import Engine

from ingest import db, outbox, register, work
from search_index import open_index, open_store
from search_index.errors import IndexUnavailable, StoreUnavailable
from search_index.settings import SearchSettings


def status(intake: Engine, alarm_hours: int, search: SearchSettings) -> dict[str, Any]:
    """Counts and moments; nothing of any decision."""
    with db.transaction(intake) as connection:
        oldest = work.oldest(connection)
        found: dict[str, Any] = {
            "ontvangsten": register.count(connection),
            "verwerking": work.counts(connection),
            "doorzending": outbox.counts(connection),
            "doorzending_te_laat": outbox.overdue(connection, alarm_hours),
            "oudste_wachtend": oldest.isoformat() if oldest else None,
        }
    return found | {"laatste_wijziging": _last(search), "index_tot": _indexed(search)}


def _last(search: SearchSettings) -> int | None:
    """The newest change of the store; None where this process cannot reach it."""
    try:
        with closing(open_store(search)) as store:
            return store.last_serial()
    except (StoreUnavailable, OSError):
        return None


def _indexed(search: SearchSettings) -> int | None:
    try:
        with closing(open_index(search)) as index:
            return index.serial()
    except (IndexUnavailable, OSError):
        return None
