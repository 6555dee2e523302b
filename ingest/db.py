"""The intake database: opened, brought to its schema, and one transaction at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from ingest.errors import Unavailable
from ingest.schema import HEAD
from search_index.database import open_engine

MIGRATION_LOCK = 8485  # PostgreSQL advisory lock: one process migrates, the others wait


def now() -> datetime:
    """The present moment, aware and in UTC."""
    return datetime.now(UTC)


def open_intake(url: str) -> Engine:
    """The intake database at its newest schema."""
    engine = open_engine(url, read_only=False)
    migrate(engine)
    return engine


@contextmanager
def intake_of(url: str) -> Iterator[Engine]:
    """The intake database while the block runs."""
    engine = open_intake(url)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """One commit, or none. Raises Unavailable without the statement or its values."""
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise Unavailable(type(error).__name__) from error


def serialise(connection: Connection, subject: str) -> None:
    """Let transactions about the same subject wait for each other.

    SQLite has one writer anyway; PostgreSQL gets an advisory lock until commit.
    """
    if connection.dialect.name == "postgresql":
        number = int.from_bytes(sha256(subject.encode()).digest()[:8], signed=True)
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})


def migrate(engine: Engine, revision: str = HEAD) -> None:
    """Bring the schema to this revision; safe when several processes start at once."""
    with transaction(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
        current = _current_revision(connection)
        if current == revision:
            return
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        if revision == "base" or (current is not None and revision < current):
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)


def _current_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version_intake"):
        return None
    query = text("SELECT version_num FROM alembic_version_intake")
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found
