"""The index is a cache of the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from search_index import open_index, open_store, reindex
from search_index.query import Query
from search_index.settings import SearchSettings
from tests.search_index.records import make_uitspraak


@pytest.fixture
def settings(tmp_path: Path) -> SearchSettings:
    return SearchSettings.from_env({"ARRESTENDATABANK_VAR": str(tmp_path)})


def test_catching_up_brings_what_is_new_changed_and_withdrawn(settings):
    store, index = open_store(settings), open_index(settings)
    for id_ in ("bbbbbbbb", "cccccccc", "dddddddd"):
        store.put(make_uitspraak(id=id_))
    assert reindex.catch_up(store, index) == 3
    store.put(make_uitspraak(id="bbbbbbbb", tekst="Over honden."))
    serial = store.withdraw("cccccccc", "takedown")
    assert reindex.catch_up(store, index) == 2
    assert set(index.scan(Query())) == {"bbbbbbbb", "dddddddd"}
    assert index.count(Query(q="honden")) == 1
    assert index.serial() == serial


def test_catching_up_twice_does_nothing(settings):
    store, index = open_store(settings), open_index(settings)
    store.put(make_uitspraak())
    reindex.catch_up(store, index)
    assert reindex.catch_up(store, index) == 0


def test_it_goes_on_in_batches(settings, monkeypatch):
    monkeypatch.setattr(reindex, "BATCH", 2)
    store, index = open_store(settings), open_index(settings)
    for n in range(2, 7):
        store.put(make_uitspraak(id=f"bbbbbbb{n}"))
    reached = []
    reindex.catch_up(store, index, lambda serial, last: reached.append((serial, last)))
    assert reached == [(2, 5), (4, 5), (5, 5)]
    assert index.count(Query()) == 5


def test_an_index_ahead_of_its_store_is_built_anew(settings):
    store, index = open_store(settings), open_index(settings)
    index.put([make_uitspraak(id="zzzzzzzz")])
    index.commit(99)
    store.put(make_uitspraak())
    reindex.catch_up(store, index)
    assert list(index.scan(Query())) == [make_uitspraak().id]


def test_a_rebuild_leaves_the_old_index_when_it_fails(settings, monkeypatch):
    store, index = open_store(settings), open_index(settings)
    store.put(make_uitspraak())
    reindex.catch_up(store, index)

    def fail(*_args):
        raise OSError("disk full")

    monkeypatch.setattr(reindex, "_follow", fail)
    with pytest.raises(OSError, match="disk full"):
        reindex.rebuild(settings)
    assert index.count(Query()) == 1
