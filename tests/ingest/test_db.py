from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text

from ingest import db, register
from ingest.errors import Unavailable
from ingest.register import Ontvangst
from ingest.schema import HEAD, metadata
from search_index.database import open_engine

VERSIONS = Path(db.__file__).parent / "migrations" / "versions"


def test_the_newest_revision_is_the_one_the_code_expects() -> None:
    assert max(path.name[:4] for path in VERSIONS.glob("0*.py")) == HEAD


def test_the_schema_at_head_equals_the_tables_in_code(intake: Engine) -> None:
    with intake.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": "alembic_version_intake"}
        )
        assert compare_metadata(context, metadata) == []


def test_every_migration_goes_down_and_up_again_with_data_in_it(intake_url: str) -> None:
    engine = db.open_intake(intake_url)
    with db.transaction(engine) as connection:
        register.add(connection, Ontvangst(datum_ontvangst=date(2026, 1, 1)))
    db.migrate(engine, "base")
    with engine.connect() as connection:
        assert not inspect(connection).has_table("ontvangsten")
    db.migrate(engine)
    with db.transaction(engine) as connection:
        assert register.count(connection) == 0
    engine.dispose()


def test_opening_twice_changes_nothing(intake_url: str) -> None:
    first = db.open_intake(intake_url)
    with db.transaction(first) as connection:
        nummer = register.add(connection, Ontvangst(datum_ontvangst=date(2026, 1, 1)))
    second = db.open_intake(intake_url)
    with db.transaction(second) as connection:
        assert register.get(connection, nummer).datum_ontvangst == date(2026, 1, 1)
    first.dispose()
    second.dispose()


def test_a_fault_of_the_database_tells_neither_statement_nor_values(intake: Engine) -> None:
    with pytest.raises(Unavailable) as caught, db.transaction(intake) as connection:
        connection.execute(text("SELECT geheim FROM nergens"))
    assert "geheim" not in str(caught.value)


def test_what_fails_halfway_leaves_nothing(intake: Engine) -> None:
    def fail_halfway() -> None:
        with db.transaction(intake) as connection:
            register.add(connection, Ontvangst(datum_ontvangst=date(2026, 1, 1)))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    with db.transaction(intake) as connection:
        assert register.count(connection) == 0


def test_sqlite_waits_for_another_writer_instead_of_failing(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'x.db'}", read_only=False)
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA busy_timeout")).scalar_one() >= 10_000
    engine.dispose()
