"""Real processes for the journeys: started by their own commands, stopped by process id."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
PATIENCE_S = 120


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def clean_environment(**variables: str) -> dict[str, str]:
    """What a container would have: nothing of ours but what is named."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
    return {**kept, "PATH": f"{BIN}:{kept.get('PATH', '')}", "PYTHONPATH": str(ROOT), **variables}


@contextmanager
def running(command: Sequence[str], env: Mapping[str, str], log: Path) -> Iterator[int]:
    """A process of this command until the block ends; what it prints goes to `log`."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            command, env=dict(env), cwd=ROOT, stdout=output, stderr=output, start_new_session=True
        )
    try:
        yield process.pid
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)


def run(command: Sequence[str], env: Mapping[str, str], *, codes: Sequence[int] = (0,)) -> str:
    done = subprocess.run(
        command, env=dict(env), cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode in codes, (command, done.returncode, done.stdout, done.stderr[-3000:])
    return done.stdout


def fetch(
    url: str, *, data: bytes | None = None, headers: Mapping[str, str] | None = None
) -> tuple[int, str]:
    request = urllib.request.Request(url, data=data, headers=dict(headers or {}))
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def wait_for(is_there: Callable[[], object], what: str, *, every_s: float = 0.3) -> None:
    end = time.monotonic() + PATIENCE_S
    while not _answers(is_there):
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(every_s)


def _answers(is_there: Callable[[], object]) -> bool:
    try:
        return bool(is_there())
    except OSError:
        return False
