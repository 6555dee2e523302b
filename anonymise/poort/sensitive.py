"""What may be said of nobody, on any step: health, sex life, origin, belief, politics, union.

Words of health are hidden before; of others the gate says where they stand. Source: R84-14; art. 9
AVG. Data: data/bijzonder.toml.
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
# What follows "lijdt aan", up to a sign or a word that ends it.
_END = (
    r"(?:en|of|waar\w+|die|dat|zodat|omdat|wat|maar|in|op|sinds|sedert|vanaf|tijdens|door|na|bij"
    r"|werd|wordt|is|was|heeft|had|kan|kon)\b"
)
_ILLNESS = re.compile(
    rf"\s+(?P<n>(?!{_END})[\w’'-]+(?:\s+(?!{_END})[\w’'-]+){{0,6}})(?=\s*[.,;:()”\"]|\s+{_END})",
    re.IGNORECASE,
)


@cache
def _words() -> tuple[Expression, Expression]:
    """What announces an illness, and what says enough by itself."""
    text = files("anonymise").joinpath("data", "bijzonder.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    announce = "|".join(table.pop("ziekte_volgt"))
    every = "|".join(pattern for kind in table.values() for pattern in kind)
    return (
        Expression(rf"\b(?:{announce}){_NAMED}", re.IGNORECASE),
        Expression(rf"\b(?:{every})\b", re.IGNORECASE),
    )


def no_special_category(candidate: Candidate) -> Iterator[Finding]:
    """The public text says none of these of anybody, as far as words show."""
    for expression in _words():
        for found in expression.finditer(candidate.unmarked):
            yield candidate.finding("bijzonder_gegeven", *found.span())


def special_words(candidate: Candidate) -> Iterator[Finding]:
    """What would have to go for that check to be silent: of an illness its name, where it ends."""
    announced, said = _words()
    for found in announced.finditer(candidate.unmarked):
        illness = _ILLNESS.match(candidate.unmarked, found.end())
        if illness:
            yield candidate.finding("bijzonder_gegeven", *illness.span("n"))
    for found in said.finditer(candidate.unmarked):
        yield candidate.finding("bijzonder_gegeven", *found.span())
