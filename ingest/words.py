"""The sentences that a reviewer sees for codes."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from ingest.extract.errors import CODES

STATES = {
    "wacht": "wacht op verwerking",
    "beoordeling": "wacht op beoordeling",
    "terzijde": "terzijde gelegd",
    "bekend": "bekendgemaakt",
    "geweigerd": "geweigerd",
    "ingetrokken": "ingetrokken",
}


@cache
def _sentences() -> dict[str, str]:
    found = dict(CODES)
    for package in ("anonymise", "ingest"):
        text = files(package).joinpath("data", "bevindingen.toml").read_text(encoding="utf-8")
        found |= tomllib.loads(text)
    return found


def sentence(code: str) -> str:
    """The sentence for a code; a code without one stays readable."""
    return _sentences().get(code, code.replace("_", " "))
