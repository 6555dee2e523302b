"""The published database: opened for reading only or for writing, and brought to its schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError

from search_index.errors import StoreUnavailable
from search_index.schema import HEAD

MIGRATION_LOCK = 8484  # PostgreSQL advisory lock: one process migrates, the others wait
BUSY_TIMEOUT_MS = 30_000


def open_engine(url: str, *, read_only: bool) -> Engine:
    """An engine on the published database; nothing connects yet."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed, read_only=read_only)
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    engine = create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
    if read_only:

        @event.listens_for(engine, "connect")
        def forbid_writing(connection: Any, _record: object) -> None:
            connection.read_only = True

    return engine


def _open_sqlite(url: URL, *, read_only: bool) -> Engine:
    path = Path(url.database or "").absolute()
    if read_only:
        url = url.set(database=f"file:{path}", query={"mode": "ro", "uri": "true"})
    else:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = create_engine(url, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's begin below starts every transaction
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        if read_only:
            connection.execute("PRAGMA query_only=ON")
        else:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON")  # a withdrawn text is overwritten
        connection.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = read_only or connection.get_execution_options().get("reading")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def empty_log(engine: Engine) -> None:
    """Bring SQLite's log into its file, where `secure_delete` has overwritten what went.

    A reader in the middle of a transaction can hold it up; the next change tries again.
    """
    if engine.dialect.name == "sqlite":
        with translated(), closing(engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def translated() -> Iterator[None]:
    """Turn what a database driver raises into StoreUnavailable, without its statement."""
    try:
        yield
    except DBAPIError as error:
        raise StoreUnavailable(type(error).__name__) from error


def current_revision(connection: Connection) -> str | None:
    """The schema's revision, None when the database is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar_one_or_none()
    return found


def migrate(engine: Engine, revision: str = HEAD) -> None:
    """Bring the schema to this revision; safe when several processes start at once."""
    with translated(), engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
        current = current_revision(connection)
        if current != revision:
            _run_alembic(connection, current, revision)


def _run_alembic(connection: Connection, current: str | None, revision: str) -> None:
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
