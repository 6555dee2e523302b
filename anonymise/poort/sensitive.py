"""What may be said of nobody, on any step: health, sex life, origin, belief, politics, union.

Nothing hides it, because which words to leave out is a judgement; a person makes it.
Source: R84-14; art. 9 AVG.
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


@cache
def _words() -> Expression:
    text = files("anonymise").joinpath("data", "bijzonder.toml").read_text(encoding="utf-8")
    every = [pattern for kind in tomllib.loads(text).values() for pattern in kind]
    return Expression(rf"\b(?:{'|'.join(every)})\b", re.IGNORECASE)


def no_special_category(candidate: Candidate) -> Iterator[Finding]:
    """The public text says none of these of anybody, as far as words show."""
    for found in _words().finditer(candidate.unmarked):
        yield candidate.finding("bijzonder_gegeven", *found.span())
