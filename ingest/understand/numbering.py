"""How instruments number their articles: in how many parts, and how far."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

_HIGHEST = 400  # what an act that is not in the table may reach
_LEADING = re.compile(r"\d{1,6}")


@cache
def _numbering() -> dict[str, tuple[int, int, int]]:
    path = files("ingest.understand").joinpath("data", "instruments.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))["numbering"]
    return {code: (least, most, highest) for code, (least, most, highest) in table.items()}


def parts_of(number: str) -> int:
    """In how many parts an article is numbered: "4.2.1" in three."""
    return number.count(".") + 1


def can_own(code: str, number: str) -> bool:
    """Whether an instrument numbers its articles this way and goes on so far."""
    least, most, highest = _numbering().get(code, (1, 1, _HIGHEST))
    return least <= parts_of(number) <= most and leading(number) <= highest


def leading(number: str) -> int:
    """The first part of a number: 20 of "20ter", 16 of "16.4.27"."""
    first = _LEADING.match(number)
    return int(first.group() if first else 0)
