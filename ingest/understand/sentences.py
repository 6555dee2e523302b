"""Sentences of a Dutch decision: abbreviations, numbers and initials do not end one."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MAX = 1500
# Words and letters behind which a full stop ends nothing; it would stop the gaps of the patterns.
_ABBREVIATION = re.compile(
    r"\b(?:mrs?|mw|mevr|dhr|dr|ir|ing|prof|afd|nrs?|art|st|c\.s|resp|o\.m|d\.d|e\.a|cf|jl|blz|p|not|"
    r"arr|lic|i\.p\.v|t\.a\.v|o\.a|m\.b\.t|bv|m\.a\.w|hoofdz|gen|K\.B|comm|prov|tel|zgn|bijv|"
    r"meer\sbep|(?<=\b[A-Z]\.)[A-Z])$",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"\b[A-Z]$")
# "… tenlastelegging C. Veroordeelt …": behind a letter a new sentence can start after all.
_NEW_SENTENCE = re.compile(
    r"\.(?:\n|\s(?:Veroordeelt|Verklaart|Spreekt|Beveelt|Zegt|Wijst|Houdt|Gelast|Legt|De|Het|Een)\b)"
)
_STOP = re.compile(r"\.")
# From the white space or colon that ends a sentence, to which a search can skip.
_END = re.compile(
    r"\s(?:(?<=[.;!?]\s)(?<!\bart\.\s)(?<!\bnr\.\s)\s*(?=[A-Z\"'(\d•*–-])|(?<=\n)[ ]*\n+|"
    r"(?<=\n)(?=[ ]*(?:[-•*–]|\d{1,2}[.)]|[a-z]\))\s)|(?<=;\s)\s*|(?<=,\n)(?=[ ]*(?:Veroordeelt|"
    r"Verklaart|Spreekt|Beveelt|Zegt|Wijst|Houdt|Machtigt|Gelast)\b))|:[ ]*\n+"
)


def without_abbreviations(text: str) -> str:
    """The same text, same length, with the full stops that end no sentence made middle dots."""

    def replace(match: re.Match[str]) -> str:
        place = match.start()
        if not text[place + 1 : place + 2].strip():
            if place + 1 == len(text):
                return "."
            before = max(0, place - 12)
            if _INITIAL.search(text, before, place):
                doubled = text[place - 2 : place - 1] == "."
                return "." if _NEW_SENTENCE.match(text, place) and not doubled else "·"
            return "·" if _ABBREVIATION.search(text, before, place) else "."
        return "·"

    return _STOP.sub(replace, text)


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
