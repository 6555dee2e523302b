"""The banks of sentences, names and places that decisions are composed from: banken/*.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def bank(name: str) -> dict[str, Any]:
    """One bank, read once."""
    path = files("ingest.samples").joinpath("banken", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def themas() -> tuple[dict[str, Any], ...]:
    """Every subject of all `thema-*` banks, in the order of the files."""
    folder = files("ingest.samples").joinpath("banken")
    names = sorted(path.name for path in folder.iterdir() if path.name.startswith("thema-"))
    return tuple(
        {"naam": naam, "bank": name.removesuffix(".toml"), **thema}
        for name in names
        for naam, thema in bank(name.removesuffix(".toml")).items()
    )
