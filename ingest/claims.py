"""Who is working: a claim ends when its work is done, or when its worker is no more.

A worker holds a lock on a file of its own, which the operating system lets go when the process
ends, however it ends. A worker whose file is on another machine is given up after a lease.
"""

from __future__ import annotations

import fcntl
import os
import time
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import ColumnElement, Connection, Table, select, update

from ingest import db
from ingest.keys import opaque

LEASE = timedelta(hours=1)  # longer than the slowest document takes
FORGET_S = 60.0


class Worker:
    """One process that takes work; use as a context."""

    def __init__(self, folder: Path) -> None:
        self.id = opaque(12)
        self.folder = folder
        self._file: int | None = None

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = os.open(self._path(self.id), os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._file, fcntl.LOCK_EX)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            os.close(self._file)  # frees the lock; the file stays until `forget_dead`

    def release_dead(self, connection: Connection, table: Table) -> None:
        """Give back what workers hold that are no more."""
        holders = select(table.c.claimed_by).where(table.c.claimed_by.is_not(None)).distinct()
        for other in connection.execute(holders).scalars().all():
            if other != self.id and self._is_dead(other):
                self._release(connection, table, table.c.claimed_by == other)
        self._release(connection, table, table.c.claimed_at < db.now() - LEASE)

    @staticmethod
    def _release(connection: Connection, table: Table, condition: ColumnElement[bool]) -> None:
        statement = update(table).where(condition).values(claimed_by=None, claimed_at=None)
        connection.execute(statement)

    def _is_dead(self, other: str) -> bool:
        """Whether the lock of that worker is free; an unknown worker may be on another machine."""
        path = self._path(other)
        try:
            file = os.open(path, os.O_RDWR)
        except FileNotFoundError:
            return False
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        finally:
            os.close(file)
        return True

    def forget_dead(self, holders: set[str]) -> None:
        """Remove the files of workers that are no more and hold nothing."""
        limit = time.time() - FORGET_S
        for path in self.folder.glob("*.lock"):
            if (
                path.stem not in holders
                and path.stat().st_mtime < limit
                and self._is_dead(path.stem)
            ):
                path.unlink(missing_ok=True)

    def _path(self, worker: str) -> Path:
        return self.folder / f"{worker}.lock"
