"""What only the embedded engine has: a folder, processes beside each other, damage."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from search_index import open_index, open_store, reindex
from search_index.document import id_from_number, id_number
from search_index.embedded import Embedded
from search_index.errors import IndexUnavailable, WriterBusy
from search_index.locking import FileLock
from search_index.query import Query
from search_index.settings import SearchSettings
from tests.search_index.records import make_uitspraak


@pytest.fixture
def settings(tmp_path: Path) -> SearchSettings:
    return SearchSettings.from_env({"ARRESTENDATABANK_VAR": str(tmp_path)})


@pytest.fixture
def reader(settings: SearchSettings):
    return open_index(replace(settings, read_only=True))


def test_a_missing_index_is_unavailable_to_a_reader(reader):
    assert not reader.is_ready()
    with pytest.raises(IndexUnavailable):
        reader.search(Query())


def test_a_damaged_index_is_unavailable_and_built_anew_from_the_store(settings, reader, tmp_path):
    store = open_store(settings)
    store.put(make_uitspraak())
    reindex.catch_up(store, open_index(settings))
    for path in (tmp_path / "index").glob("*/meta.json"):
        path.write_text("{")
    with pytest.raises(IndexUnavailable):
        reader.search(Query())
    reindex.catch_up(store, open_index(settings))
    assert reader.search(Query()).totaal == 1


def test_an_index_of_another_analysis_is_unavailable_and_built_anew(settings, reader, tmp_path):
    store = open_store(settings)
    store.put(make_uitspraak())
    reindex.catch_up(store, open_index(settings))
    current = tmp_path / "index" / "CURRENT"
    other = "0" * 12 + current.read_text()[12:]
    (tmp_path / "index" / current.read_text()).rename(tmp_path / "index" / other)
    current.write_text(other)
    with pytest.raises(IndexUnavailable):
        reader.search(Query())
    assert reindex.catch_up(store, open_index(settings)) == 1
    assert reader.search(Query()).totaal == 1


def test_only_one_generation_is_left_after_a_rebuild(settings, tmp_path):
    open_store(settings).put(make_uitspraak())
    reindex.rebuild(settings)
    reindex.rebuild(settings)
    assert len([path for path in (tmp_path / "index").iterdir() if path.is_dir()]) == 1


def test_a_writer_waits_for_another_process_and_gives_up_in_words(tmp_path):
    held = FileLock(tmp_path / "lock")
    held.acquire()
    with pytest.raises(WriterBusy):
        FileLock(tmp_path / "lock", wait_s=0.1).acquire()
    held.release()


def test_the_lock_of_a_dead_process_is_free(tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from search_index.locking import FileLock;"
        "FileLock(Path(sys.argv[1])).acquire(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "lock")], check=False)
    with FileLock(tmp_path / "lock", wait_s=0.1):
        assert (tmp_path / "lock").exists()


def test_two_writers_take_turns(settings):
    one, other = open_index(settings), open_index(settings)
    one.put([make_uitspraak()])
    one.commit(1)
    other.put([make_uitspraak(id="cccccccc")])
    other.commit(2)
    assert one.search(Query()).totaal == 2


def test_what_was_not_committed_is_lost_and_the_lock_is_free(settings):
    one, other = open_index(settings), open_index(settings)
    one.put([make_uitspraak()])
    one.close()
    other.put([make_uitspraak(id="cccccccc")])
    other.commit(1)
    assert list(other.scan(Query())) == ["cccccccc"]


@pytest.mark.parametrize("id_", ["bcdfghjk", "99999999", "b", "bbbbbbbbbbbb", "zxwv2345"])
def test_an_id_is_a_number_and_back(id_):
    assert id_from_number(id_number(id_)) == id_


@pytest.mark.parametrize("id_", ["z" * 20, "aeiou", "9" * 14])
def test_an_id_that_is_no_number_is_0(id_):
    assert id_number(id_) == 0


def test_nothing_in_the_folder_is_readable_by_accident(tmp_path):
    engine = Embedded(tmp_path / "index")
    assert engine.serial() == 0
    assert {path.name for path in (tmp_path / "index").iterdir()} >= {"CURRENT", "writer.lock"}
