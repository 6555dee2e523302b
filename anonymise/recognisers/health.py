"""Words that say something of somebody's health, which no step of the ladder may show.

Source: R84-14; art. 9 AVG. Data: data/bijzonder.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from anonymise.expression import Expression
from anonymise.spans import Span


@cache
def _words() -> Expression:
    text = files("anonymise").joinpath("data", "bijzonder.toml").read_text(encoding="utf-8")
    words = "|".join(tomllib.loads(text)["gezondheid"])
    return Expression(rf"\b(?:{words})\b", re.IGNORECASE)


def find_health(text: str) -> Iterator[Span]:
    """An illness, a handicap, a pregnancy, whoever has it."""
    for found in _words().finditer(text):
        yield Span(*found.span(), "gezondheid", 0.7, "bijzonder:gezondheid")
