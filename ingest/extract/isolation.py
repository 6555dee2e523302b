"""Talking to the reading process: one per process of ours, started at first use."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from typing import IO

from ingest.extract.errors import Rejected
from ingest.extract.extracted import Extracted
from ingest.extract.settings import reader_environment


class Readers:
    """The child, restarted when it is gone, and a lock: one document at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def read(self, data: bytes) -> Extracted:
        """Raises: Rejected."""
        with self._lock:
            try:
                reply = self._ask(data)
            except (BrokenPipeError, EOFError):
                self.close()  # the child itself was killed: once more, with a new one
                reply = self._ask(data)
        answer = json.loads(reply)
        if "code" in answer:
            raise Rejected(answer["code"])
        return Extracted(**answer)

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is None or self._owner != os.getpid():
            return
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        child.terminate()
        child.wait()

    def _ask(self, data: bytes) -> bytes:
        stdin, stdout = self._pipes()
        stdin.write(len(data).to_bytes(8, "big"))
        stdin.write(data)
        stdin.flush()
        head = stdout.read(8)
        if len(head) < 8:
            raise EOFError
        return stdout.read(int.from_bytes(head, "big"))

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """Those of a living child of this very process: after a fork, the parent's is not ours."""
        if self._child is None or self._owner != os.getpid() or self._child.poll() is not None:
            self.close()
            self._child = subprocess.Popen(
                [sys.executable, "-m", "ingest.extract.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=reader_environment(),
            )
            self._owner = os.getpid()
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        return self._child.stdin, self._child.stdout


READERS = Readers()
atexit.register(READERS.close)
