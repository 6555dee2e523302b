"""What every publication store does: the same class on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from search_index import open_store
from search_index.errors import StoreUnavailable, Withdrawn
from search_index.records import Verwijzing
from search_index.settings import SearchSettings
from search_index.sql_store import SqlStore
from search_index.store import Ingetrokken
from tests.search_index.records import MOMENT, make_uitspraak


def settings_for(url: str, tmp_path: Path, *, read_only: bool = False) -> SearchSettings:
    return SearchSettings(tmp_path, url, "tantivy:unused", read_only=read_only)


class StoreContract:
    """Every store passes this class unchanged."""

    @pytest.fixture
    def store(self, settings: SearchSettings) -> Iterator[SqlStore]:
        store = open_store(settings)
        assert isinstance(store, SqlStore)
        yield store
        store.close()

    def test_an_empty_store_knows_nothing(self, store):
        assert store.last_serial() == 0
        assert store.get("bcdfghjk") is None
        assert store.changes_since(0) == []

    def test_what_is_put_comes_back_the_same(self, store):
        uitspraak = make_uitspraak(ecli="ECLI:BE:HBGNT:2021:ARR.20210504.1")
        store.put(uitspraak)
        assert store.get(uitspraak.id) == uitspraak

    def test_unchanged_content_changes_nothing(self, store):
        first = store.put(make_uitspraak())
        later = replace(make_uitspraak().bekendmaking, laatst_op=MOMENT + timedelta(days=1))
        assert store.put(make_uitspraak(bekendmaking=later, versie=7)) == first
        assert store.last_serial() == first
        assert store.get("bcdfghjk") == make_uitspraak()

    def test_a_change_is_the_next_version_and_keeps_the_first_moment(self, store):
        store.put(make_uitspraak())
        later = replace(make_uitspraak().bekendmaking, eerst_op=MOMENT + timedelta(days=1))
        store.put(make_uitspraak(tekst="Het hof wijst af.", bekendmaking=later))
        found = store.get("bcdfghjk")
        assert (found.versie, found.bekendmaking.eerst_op) == (2, MOMENT)

    def test_the_feed_has_the_last_change_of_each_id_in_order(self, store):
        store.put(make_uitspraak())
        store.put(make_uitspraak(id="zzzzzzzz"))
        store.put(make_uitspraak(tekst="Het hof wijst af."))
        assert [(line.id, line.soort) for line in store.changes_since(0)] == [
            ("zzzzzzzz", "bekendgemaakt"),
            ("bcdfghjk", "gewijzigd"),
        ]

    def test_the_feed_goes_on_after_a_serial_number_and_stops_at_its_limit(self, store):
        serials = [store.put(make_uitspraak(id=f"bbbbbbb{n}")) for n in range(2, 6)]
        assert [line.serial for line in store.changes_since(serials[0], limit=2)] == serials[1:3]

    def test_versions_tell_the_whole_history(self, store):
        store.put(make_uitspraak())
        store.put(make_uitspraak(tekst="Het hof wijst af."))
        store.withdraw("bcdfghjk", "takedown")
        assert [(line.soort, line.versie) for line in store.versions("bcdfghjk")] == [
            ("bekendgemaakt", 1),
            ("gewijzigd", 2),
            ("ingetrokken", 2),
        ]

    def test_a_withdrawn_uitspraak_leaves_a_tombstone_and_no_text(self, store, settings):
        store.put(make_uitspraak(rolnummer="2020/NT/4141", tekst="Kanariewoordje"))
        store.withdraw("bcdfghjk", "takedown")
        found = store.get("bcdfghjk")
        assert isinstance(found, Ingetrokken)
        assert found.reden == "takedown"
        assert list(store.get_many(["bcdfghjk"])) == []
        assert store.resolve("2020/NT/4141") == []

    def test_withdrawing_twice_changes_nothing(self, store):
        store.put(make_uitspraak())
        assert store.withdraw("bcdfghjk", "takedown") == store.withdraw("bcdfghjk", "anders")

    def test_withdrawing_what_never_was_is_an_error(self, store):
        with pytest.raises(KeyError):
            store.withdraw("bcdfghjk", "takedown")
        assert store.last_serial() == 0

    def test_a_withdrawn_uitspraak_does_not_come_back_by_itself(self, store):
        store.put(make_uitspraak())
        serial = store.withdraw("bcdfghjk", "takedown")
        with pytest.raises(Withdrawn):
            store.put(make_uitspraak())
        assert store.last_serial() == serial

    def test_many_come_in_the_order_asked(self, store):
        for id_ in ("bbbbbbbb", "cccccccc", "dddddddd"):
            store.put(make_uitspraak(id=id_))
        asked = ["dddddddd", "zzzzzzzz", "bbbbbbbb"]
        assert [found.id for found in store.get_many(asked)] == ["dddddddd", "bbbbbbbb"]

    def test_an_ecli_finds_its_uitspraak_in_any_spelling(self, store):
        store.put(make_uitspraak(ecli="ECLI:BE:HBGNT:2021:ARR.20210504.1"))
        assert store.by_ecli("ecli:be:hbgnt:2021:arr.20210504.1") == "bcdfghjk"
        assert store.by_ecli("geen ecli") is None

    def test_a_docket_number_finds_its_uitspraak_in_any_spelling(self, store):
        store.put(make_uitspraak())
        assert store.resolve("rolnr. 2020 nt 09917") == ["bcdfghjk"]
        assert store.resolve("afbraak") == []

    def test_citing_knows_ids_and_numbers_also_of_what_came_later(self, store):
        by_number = Verwijzing("Gent 4 mei 2021, 2020/NT/9917", 0, 10)
        by_id = Verwijzing("het beroepen arrest", 0, 10, id="bcdfghjk")
        store.put(make_uitspraak(id="cccccccc", rolnummer=None, verwijzingen=(by_number,)))
        store.put(make_uitspraak(id="dddddddd", rolnummer=None, verwijzingen=(by_id,)))
        store.put(make_uitspraak())
        assert store.citing("bcdfghjk") == ["cccccccc", "dddddddd"]
        assert store.citing("cccccccc") == []

    def test_who_may_only_read_cannot_write(self, store, settings):
        store.put(make_uitspraak())
        reader = open_store(replace(settings, read_only=True))
        assert reader.get("bcdfghjk") == make_uitspraak()
        with pytest.raises(StoreUnavailable):
            reader.put(make_uitspraak(id="cccccccc"))
        reader.close()

    def test_writers_at_the_same_time_each_get_their_own_serial_number(self, store, settings):
        serials: list[int] = []

        def write(part: int) -> None:
            other = open_store(settings)
            serials.extend(other.put(make_uitspraak(id=f"bbbbbb{part}{n}")) for n in range(2, 8))
            other.close()

        threads = [threading.Thread(target=write, args=(part,)) for part in range(2, 5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(serials) == list(range(1, 19))


class TestSqlite(StoreContract):
    @pytest.fixture
    def settings(self, tmp_path: Path) -> SearchSettings:
        return settings_for(f"sqlite:///{tmp_path / 'sub' / 'published.db'}", tmp_path)

    def test_nothing_of_a_withdrawn_text_stays_in_the_file(self, store, settings, tmp_path):
        store.put(make_uitspraak(tekst="Kanariewoordje " * 500))
        store.withdraw("bcdfghjk", "takedown")
        store.close()
        for path in (tmp_path / "sub").iterdir():
            assert b"Kanariewoordje" not in path.read_bytes()

    @pytest.mark.parametrize("change", ["withdraw", "replace"])
    def test_a_text_that_went_is_gone_while_others_still_read(
        self, store, settings, tmp_path, change
    ):
        store.put(make_uitspraak(tekst="Kanariewoordje " * 500))
        reader = open_store(replace(settings, read_only=True))
        assert reader.last_serial() == 1
        if change == "withdraw":
            store.withdraw("bcdfghjk", "takedown")
        else:
            store.put(make_uitspraak(tekst="Iets anders."))
        for path in (tmp_path / "sub").iterdir():
            assert b"Kanariewoordje" not in path.read_bytes()
        reader.close()

    def test_a_store_that_is_not_there_is_unavailable_to_a_reader(self, tmp_path):
        reader = open_store(
            settings_for(f"sqlite:///{tmp_path / 'no.db'}", tmp_path, read_only=True)
        )
        with pytest.raises(StoreUnavailable):
            reader.last_serial()


@pytest.mark.postgresql
class TestPostgresql(StoreContract):
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Iterator[SearchSettings]:
        url = os.environ["TEST_POSTGRESQL_URL"]
        schema = f"test_{uuid4().hex}"
        admin = create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1))
        with admin.begin() as db:
            db.execute(text(f"CREATE SCHEMA {schema}"))
        glue = "&" if "?" in url else "?"
        yield settings_for(f"{url}{glue}options=-csearch_path%3D{schema}", tmp_path)
        with admin.begin() as db:
            db.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        admin.dispose()
