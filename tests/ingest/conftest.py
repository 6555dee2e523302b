"""What the tests of the intake share: an intake database of each kind, a spool, and an environment.

A test gets the smallest of them that it needs. Nothing is mocked: SQLite files, a PostgreSQL database
of its own, real encryption.
"""

from __future__ import annotations

import logging
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from pyrage import x25519
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url

from ingest import db
from ingest.claims import Worker
from ingest.spool import Spool
from tests.ingest.house import House


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """An app or command under test sets logging up for its process; take that away again."""
    handlers = list(logging.root.handlers)
    yield
    logging.root.handlers = handlers
    structlog.reset_defaults()


@pytest.fixture
def postgresql_url() -> Iterator[str]:
    """A database of this test's own; mark the test `postgresql`."""
    server = make_url(os.environ["TEST_POSTGRESQL_URL"])
    name = f"intake_{uuid.uuid4().hex[:12]}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield server.set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def intake_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty intake database of each kind."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgresql_url")
        return url
    return f"sqlite:///{tmp_path / 'intake.db'}"


@pytest.fixture
def intake(intake_url: str) -> Iterator[Engine]:
    """The intake database at its newest schema."""
    engine = db.open_intake(intake_url)
    yield engine
    engine.dispose()


@pytest.fixture
def identity() -> x25519.Identity:
    return x25519.Identity.generate()


@pytest.fixture
def spool(tmp_path: Path, identity: x25519.Identity) -> Spool:
    """An empty spool that can be read."""
    return Spool(tmp_path / "spool", str(identity.to_public()), str(identity))


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    with Worker(tmp_path / "spool" / "workers") as one:
        yield one


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """The environment of a fresh installation with the embedded defaults."""
    return {"ARRESTENDATABANK_VAR": str(tmp_path / "var"), "PATH": os.environ["PATH"]}


@pytest.fixture
def house(env: dict[str, str]) -> Iterator[House]:
    """A whole private side with the embedded defaults."""
    found = House.of(env)
    yield found
    found.close()
