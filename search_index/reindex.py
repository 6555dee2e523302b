"""Keep the index a cache of the store: catch up, or build anew beside and swap."""

from __future__ import annotations

from collections.abc import Callable

from search_index import open_index, open_store
from search_index.index import Index
from search_index.settings import SearchSettings
from search_index.store import Store

BATCH = 1000

Progress = Callable[[int, int], None]  # serial number reached, serial number to reach


def _silent(_done: int, _total: int) -> None:
    pass


def catch_up(store: Store, index: Index, progress: Progress = _silent) -> int:
    """Bring the index to the store's last serial number; returns how many changes that took.

    An index that is missing, older than this program or newer than the store is built anew.
    """
    if not index.is_current() or index.serial() > store.last_serial():
        return _anew(store, index, progress)
    return _follow(store, index, progress)


def rebuild(settings: SearchSettings, progress: Progress = _silent) -> int:
    """Build a new index beside the one in use and swap; returns how many changes it holds."""
    return _anew(open_store(settings), open_index(settings), progress)


def _anew(store: Store, index: Index, progress: Progress) -> int:
    fresh = index.beside()
    try:
        done = _follow(store, fresh, progress)
        fresh.take_over()
    finally:
        fresh.close()
    return done


def _follow(store: Store, index: Index, progress: Progress) -> int:
    done, serial, last = 0, index.serial(), store.last_serial()
    while changes := store.changes_since(serial, BATCH):
        ids = [change.id for change in changes if change.soort != "ingetrokken"]
        found = set()
        for uitspraak in store.get_many(ids):
            index.put([uitspraak])
            found.add(uitspraak.id)
        # What was withdrawn since the feed was read is not in the store any more.
        index.remove(change.id for change in changes if change.id not in found)
        serial = changes[-1].serial
        index.commit(serial)
        done += len(changes)
        progress(serial, max(last, serial))
    return done
