"""Dates in every shape that Dutch-language decisions use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ingest.understand import numerals

MONTHS = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "febr": 2,
    "feb": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
    "januar": 1,
    "februar": 2,
    "märz": 3,
    "janvier": 1,
    "février": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
    "juny": 6,
    "oktobre": 10,
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
PATTERN = (
    rf"(?:\b(?P<d>[0-3]?[\dlIO])(?:ste|de|e|er|\.)?\s+(?P<m>{_MONTH})\.?,?\s+"
    r"(?P<y>[12][\dOl]{3})\b"
    r"|\b(?P<iso>[12]\d{3}-[01]\d-[0-3]\d)\b"
    r"|(?<![\d./-])(?P<dn>[0-3]?\d)\s?[./-]\s?(?P<mn>[01]?\d)\s?[./-]\s?"
    r"(?P<yn>(?:[12]\d)?\d{2})(?![\d/-]|\.\d)"
    rf"|\b(?P<dw>eerste|{numerals.WORD})\s+(?P<mw>{_MONTH})"
    r"\s+(?P<yw>(?:(?:twee)?duizend|(?:acht|negen)tienhonderd|twintighonderd)[a-zéëèóï]*"
    rf"(?:\s+(?:en\s+)?{numerals.WORD}){{0,2}}))"
)
_DATE = re.compile(PATTERN, re.IGNORECASE)
_OCR = str.maketrans("lIO", "110")


@dataclass(frozen=True, slots=True)
class Found:
    """A date and where it stands."""

    dag: date
    start: int
    end: int


def _year(words: str) -> int | None:
    parts = words.split()
    for size in range(len(parts), 0, -1):
        if value := numerals.parse_number(" ".join(parts[:size])):
            return value
    return None


def _build(match: re.Match[str]) -> date | None:
    if match["iso"]:
        parts = [int(part) for part in match["iso"].split("-")]
    elif match["d"]:
        month = MONTHS[match["m"].lower()]
        parts = [int(match["y"].translate(_OCR)), month, int(match["d"].translate(_OCR))]
    elif match["dn"]:
        year = int(match["yn"])
        century = 0 if year > 99 else (2000 if year < 50 else 1900)
        parts = [year + century, int(match["mn"]), int(match["dn"])]
    else:
        day = 1 if match["dw"].lower() == "eerste" else numerals.parse_number(match["dw"])
        parts = [_year(match["yw"]) or 0, MONTHS[match["mw"].lower()], day or 0]
    try:
        return date(*parts)
    except ValueError:
        return None


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
    """Every real date of `text[start:end]`, in order."""
    for match in _DATE.finditer(text, start, len(text) if end is None else end):
        if day := _build(match):
            yield Found(day, match.start(), match.end())
