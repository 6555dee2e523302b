"""serve: the development server of one of the three web processes, as a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

import click

APPS = {
    "portal": ("portal:create_app", 8000),
    "delivery": ("ingest.delivery:create_app", 8001),
    "review": ("ingest.review:create_app", 8002),
}


@click.command()
@click.argument("name", metavar="portal|delivery|review", type=click.Choice(list(APPS)))
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=int, default=None, help="Default 8000, 8001 or 8002.")
@click.pass_obj
def serve(env: Mapping[str, str], name: str, host: str, port: int | None) -> None:
    """Serve one of the three web processes; production uses gunicorn.

    The process becomes another one, so that the portal has nothing of the private side in memory.
    """
    app, usual_port = APPS[name]
    insecure = {"ARRESTENDATABANK_REVIEW_INSECURE_COOKIES": "1"} if host == "127.0.0.1" else {}
    command = [sys.executable, "-m", "flask", "--app", app, "run"]
    command += ["--host", host, "--port", str(port or usual_port), "--no-debugger", "--no-reload"]
    os.execve(sys.executable, command, {**env, **insecure})  # noqa: S606 - fixed command, no shell
