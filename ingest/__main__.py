"""`python -m ingest`: the command line where the script is not installed."""

from __future__ import annotations

from ingest.cli import main

main(prog_name="arrestendatabank")
