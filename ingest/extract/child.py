"""The reading process: takes documents on standard input, answers on standard output.

Each document is read in a fork of its own, under limits: no file may be written (so no plaintext
reaches the disk), memory and time are bounded, no core is dumped. What breaks out of a parser
breaks one document. Run by `isolation.py` only.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from dataclasses import asdict
from typing import BinaryIO

from ingest.extract import limits, reading
from ingest.extract.errors import Rejected


def serve(requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer until the other side is gone. A frame is eight bytes of length, then the bytes."""
    while head := requests.read(8):
        data = requests.read(int.from_bytes(head, "big"))
        reply = _in_fork(data)
        replies.write(len(reply).to_bytes(8, "big") + reply)
        replies.flush()


def _in_fork(data: bytes) -> bytes:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        _read_and_exit(data, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        reply = pipe.read()
    _, status = os.waitpid(pid, 0)
    if status == 0:
        return reply
    _end_group(pid)
    timed_out = os.WIFSIGNALED(status) and os.WTERMSIG(status) in {signal.SIGALRM, signal.SIGXCPU}
    return json.dumps({"code": "tijd_op" if timed_out else "beschadigd"}).encode()


def _end_group(pid: int) -> None:
    """Tesseract may outlive the reader that started it."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _read_and_exit(data: bytes, writer: int) -> None:
    os.setpgid(0, 0)
    signal.alarm(limits.WALL_S)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.CPU_S, limits.CPU_S + 1))
    resource.setrlimit(resource.RLIMIT_AS, (limits.MEMORY_BYTES, limits.MEMORY_BYTES))
    code = 1
    try:
        reply = _reply(data)
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(json.dumps(reply).encode("ascii"))
        code = 0
    finally:
        os._exit(code)


def _reply(data: bytes) -> dict[str, object]:
    try:
        return asdict(reading.read(data))
    except Rejected as rejected:
        return {"code": rejected.code}
    except (MemoryError, RecursionError):
        return {"code": "te_groot"}


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
