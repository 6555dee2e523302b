"""The schema at head is that of the tables; every revision goes up and down."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from search_index import schema
from search_index.database import current_revision, migrate, open_engine

VERSIONS = Path(schema.__file__).parent / "migrations" / "versions"


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'published.db'}", read_only=False)
    yield engine
    engine.dispose()


def test_head_is_the_newest_revision():
    assert max(path.name for path in VERSIONS.glob("*.py")).partition("_")[0] == schema.HEAD


def test_the_migrated_schema_is_that_of_the_tables(engine):
    migrate(engine)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), schema.metadata)
    assert differences == []


def test_migrating_again_does_nothing(engine):
    migrate(engine)
    migrate(engine)
    with engine.connect() as connection:
        assert current_revision(connection) == schema.HEAD


def test_every_revision_goes_down_again(engine):
    migrate(engine)
    migrate(engine, "base")
    with engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) <= {"alembic_version", "sqlite_sequence"}
