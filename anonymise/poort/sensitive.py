"""What may be said of nobody, on any step: health, sex life, origin, belief, politics, union.

Words of health are hidden before; of others a person judges whether they are said of somebody.
Source: R84-14; art. 9 AVG. Data: data/bijzonder.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from anonymise.expression import Expression
from anonymise.mentions import Finding
from anonymise.poort.candidate import Candidate

_NAMED = r"\b(?![\s\w,;:()-]{0,30}\|)"  # unless the mark of an illness follows


@cache
def _words() -> Expression:
    text = files("anonymise").joinpath("data", "bijzonder.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    announce = "|".join(table.pop("ziekte_volgt"))
    every = "|".join(pattern for kind in table.values() for pattern in kind)
    return Expression(rf"\b(?:(?:{announce}){_NAMED}|(?:{every})\b)", re.IGNORECASE)


def no_special_category(candidate: Candidate) -> Iterator[Finding]:
    """The public text says none of these of anybody, as far as words show."""
    for found in _words().finditer(candidate.unmarked):
        yield candidate.finding("bijzonder_gegeven", *found.span())
