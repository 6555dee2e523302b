"""serve: one of the three web processes on this machine, as a process of its own.

gunicorn without a log of requests: no query and no address of a reader is written down.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping

import click

APPS = {
    "portal": ("portal:create_app()", 8000),
    "delivery": ("ingest.delivery:create_app()", 8001),
    "review": ("ingest.review:create_app()", 8002),
}
SERVER = ("--threads=4", "--timeout=300", "--log-level=error", "--no-control-socket")


@click.command()
@click.argument("name", metavar="portal|delivery|review", type=click.Choice(list(APPS)))
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--port", type=click.IntRange(1, 65535), default=None, help="Default 8000, 8001 or 8002."
)
@click.pass_obj
def serve(env: Mapping[str, str], name: str, host: str, port: int | None) -> None:
    """Serve one of the three web processes on this machine.

    The process becomes another one, so that the portal has nothing of the private side in memory.
    """
    app, usual_port = APPS[name]
    port = port or usual_port
    if _is_taken(host, port):
        raise click.UsageError(f"Poort {port} is al in gebruik. Kies een andere met --port.")
    insecure = {"ARRESTENDATABANK_REVIEW_INSECURE_COOKIES": "1"} if host == "127.0.0.1" else {}
    command = [sys.executable, "-m", "gunicorn", f"--bind={host}:{port}", *SERVER, app]
    click.echo(f"http://{host}:{port} (stop met Ctrl+C)")
    os.execve(sys.executable, command, {**env, **insecure})  # noqa: S606 - fixed command, no shell


def _is_taken(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False
