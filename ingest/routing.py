"""Which administrations have to get a decision. Source: art. 84 §2; column of regelgeving.csv."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from ingest.understand.kenmerken import Kenmerken
from search_index.vocabulary import regelgeving

DESK = "ADM-AJH"  # a named desk, where a person decides; never a void


@cache
def administraties() -> dict[str, str]:
    """Name by code; of several names the last one."""
    text = files("ingest").joinpath("data", "administraties.toml").read_text(encoding="utf-8")
    return {row["code"]: row["naam"] for row in tomllib.loads(text)["administratie"]}


def route(kenmerken: Kenmerken | None) -> tuple[str, ...]:
    """The administrations of every Flemish instrument that carries the decision.

    Nothing readable, or only named in passing (a weak match), goes to the desk.
    """
    if kenmerken is None:
        return (DESK,)
    table = regelgeving()
    found = {
        administratie
        for norm in kenmerken.regelgeving
        if norm.dragend and norm.code in table and table[norm.code].is_vlaams
        for administratie in table[norm.code].administraties
        if administratie in administraties()
    }
    return tuple(sorted(found)) or (DESK,)
