"""Institutions that are called after somebody: their names stay and lead to no party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from anonymise.expression import Expression
from anonymise.notions import institution_names

_CAP = r"[A-ZÀ-Ý][\w’'-]+"
# "AZ Damiaan", "het Jan Yperman ziekenhuis": believed only in a decision about studies.
_HOSPITAL = Expression(
    rf"(?<!\w)(?:AZ|UZ|ZNA)[ ](?:(?:Sint|St\.?)[ -])?{_CAP}"
    rf"|(?<!\w)[Hh]et\s(?P<n>{_CAP}(?:[ -]{_CAP}){{0,2}})\s[Zz]iekenhuis(?!\w)"
)


@cache
def _names() -> Expression:
    names = sorted(institution_names(), key=len, reverse=True)
    pattern = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    return Expression(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def institutions(text: str, *, is_study: bool) -> Iterator[tuple[int, int]]:
    """Where the names of such institutions stand."""
    for found in _names().finditer(text):
        yield found.span()
    if is_study:
        for found in _HOSPITAL.finditer(text):
            yield found.span("n") if found["n"] else found.span()
