"""A lock between processes that the system releases when its holder dies."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from types import TracebackType

from search_index.errors import WriterBusy

WAIT_S = 60.0
PAUSE_S = 0.05


class FileLock:
    """One writer at a time; the others wait, then raise WriterBusy."""

    def __init__(self, path: Path, wait_s: float = WAIT_S) -> None:
        self._path = path
        self._wait_s = wait_s
        self._file: int | None = None

    def acquire(self) -> None:
        """Wait for the lock. Raises WriterBusy when another process keeps it."""
        if self._file is not None:
            return
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        until = time.monotonic() + self._wait_s
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                if time.monotonic() > until:
                    os.close(file)
                    raise WriterBusy("another process writes to the index") from error
                time.sleep(PAUSE_S)
            else:
                self._file = file
                return

    def release(self) -> None:
        """Let another process write; nothing when not held."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
