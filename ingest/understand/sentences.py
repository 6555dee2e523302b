"""Sentences of a Dutch decision: abbreviations, numbers and initials do not end one."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MAX = 1500
# A full stop inside a name or title would stop the gaps of the patterns.
_ABBREVIATION = re.compile(
    r"\b(?:[A-Z](?=\.[ ](?!(?:Veroordeelt|Verklaart|Spreekt|Beveelt|Zegt|Wijst|Houdt|Gelast|"
    r"Legt|De|Het|Een)\b))|(?<=\b[A-Z]\.)[A-Z]|mrs?|mw|mevr|dhr|dr|ir|ing|prof|afd|nrs|st|"
    r"c\.s|resp|o\.m|d\.d|e\.a|cf|jl|blz|p|not|arr|lic|"
    r"i\.p\.v|t\.a\.v|o\.a|m\.b\.t|bv|m\.a\.w|hoofdz|gen|K\.B|comm|prov|tel|zgn|bijv|"
    r"meer\sbep)\.(?=\s)",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?<=[.;!?])(?<!\bart\.)(?<!\bnr\.)\s+(?=[A-Z\"'(\d•*–-])|\n[ ]*\n+|:[ ]*\n+|"
    r"\n(?=[ ]*(?:[-•*–]|\d{1,2}[.)]|[a-z]\))\s)|(?<=;)\s+|(?<=,)\n(?=[ ]*(?:Veroordeelt|"
    r"Verklaart|Spreekt|Beveelt|Zegt|Wijst|Houdt|Machtigt|Gelast)\b)"
)


# A full stop that ends nothing: inside a number or name, or behind "art" and "nr".
_INNER = re.compile(r"\.(?=\S)|(?<=\bart)\.(?=\s)|(?<=\bnr)\.(?=\s)", re.IGNORECASE)


def without_abbreviations(text: str) -> str:
    """The same text, same length, with the full stops that end no sentence made middle dots."""
    return _INNER.sub("·", _ABBREVIATION.sub(lambda match: match.group()[:-1] + "·", text))


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Half-open places of the sentences of `text[start:end]`; long ones are cut."""
    position = start
    for match in _END.finditer(text, start, end):
        yield from _cut(position, match.start())
        position = match.end()
    yield from _cut(position, end)


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _MAX:
        yield start, start + _MAX
        start += _MAX
    if end > start:
        yield start, end
