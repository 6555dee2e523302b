"""Dates in every shape that Dutch-language decisions use."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

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
_IN_DIGITS = (
    rf"(?:(?:(?<![\w.])[0-3]?\d|\b[lIO]\d|\b[12][lIO])(?:ste|de|e|er|\.)?\s+(?:{_MONTH})\.?,?\s+"
    r"[12][\dOl]{3}\b|(?<![\w-])[12]\d{3}-[01]\d-[0-3]\d\b"
    r"|(?<![\w./-])[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:[12]\d)?\d{2}(?![\d/-]|\.\d))"
)
_IN_WORDS = (
    rf"\b(?:eerste|{numerals.WORD})\s+(?:{_MONTH})"
    r"\s+(?:(?:twee\s?)?duizend|(?:acht|negen)tien\s?honderd|twintig\s?honderd)[a-zéëèóï]{0,30}"
    rf"(?:\s+(?:en\s+)?{numerals.WORD}){{0,2}}"
)
PATTERN = f"(?:{_IN_DIGITS}|{_IN_WORDS})"
# `_IN_DIGITS` from its rarest part: the year behind a month, or the first digit.
_YEAR = re.compile(r"[12][\dOl]{3}\b")
_BEFORE_YEAR = re.compile(
    rf"(?:(?<![\w.])[0-3]?\d|\b[lIO]\d|\b[12][lIO])(?:ste|de|e|er|\.)?\s+(?:{_MONTH})\.?,?\s+$",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"[12](?<![\w-].)\d{3}-[01]\d-[0-3]\d\b"
    r"|\d(?<![\w./-].)\d?\s?[./-]\s?[01]?\d\s?[./-]\s?(?:[12]\d)?\d{2}(?![\d/-]|\.\d)"
)
_DATE_IN_WORDS = re.compile(_IN_WORDS, re.IGNORECASE)
# Where a date in words can be: a year behind a month.
_YEAR_IN_WORDS = re.compile(
    r"(?:twee\s?duizend|duizend|negentien\s?honderd|achttien\s?honderd|twintig\s?honderd)"
)
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH})\s+$", re.IGNORECASE)
_OCR = str.maketrans("lIO", "110")
# A digit inside a word is a letter that the scan misread ("e1f", "n0gentien").
_DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[10](?=[a-z])")


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


def _numbers(words: str) -> list[int] | None:
    """Year, month and day as they stand, not yet checked."""
    parts = re.split(r"\s*[./-]\s*", words) if words[-1].isdigit() and words[:1].isdigit() else []
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        if len(parts[0]) == 4:
            return [int(part) for part in parts]
        year = int(parts[2])
        century = 0 if year > 99 else (2000 if year < 50 else 1900)
        return [year + century, int(parts[1]), int(parts[0])]
    first, month, *rest = words.replace(",", " ").split()
    number = MONTHS.get(month.lower().rstrip("."))
    if number is None:
        return None
    if any(char.isdigit() for char in first):
        day = re.sub(r"(?:ste|de|e|er|\.)$", "", first).translate(_OCR)
        year_digits = rest[0].translate(_OCR)
        return [int(year_digits), number, int(day)] if day.isdecimal() else None
    spoken = 1 if first.lower() == "eerste" else numerals.parse_number(first)
    return [_year(" ".join(rest)) or 0, number, spoken or 0]


@lru_cache(maxsize=1024)
def _build(words: str) -> date | None:
    numbers = _numbers(words)
    if numbers is None:
        return None
    try:
        return date(*numbers)
    except ValueError:
        return None


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
    """Every real date of `text[start:end]`, in order."""
    stop = len(text) if end is None else end
    spans = [match.span() for match in _NUMERIC.finditer(text, start, stop)]
    spans += _behind_months(text, start, stop)
    spans += _in_words(text, start, stop)
    last = -1
    for low, high in sorted(spans):
        words = text[low:high]
        if low >= last and (built := _build(words if words[0].isdigit() else _as_words(words))):
            last = high
            yield Found(built, low, high)


def _behind_months(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Days, months and years in digits, read backwards from the year."""
    for year in _YEAR.finditer(text, start, stop):
        if text[year.start() - 1 : year.start()].isspace():
            day = _BEFORE_YEAR.search(text, max(start, year.start() - 30), year.start())
            if day:
                yield day.start(), year.end()


def _as_words(text: str) -> str:
    return _DIGIT_IN_WORD.sub(lambda match: "l" if match.group() == "1" else "o", text)


def _in_words(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    lowered = text.lower()
    if "duizend" not in lowered and "honderd" not in lowered:
        return
    text = _as_words(text)
    for year in _YEAR_IN_WORDS.finditer(lowered, start, stop):
        if _MONTH_BEFORE.search(text, max(start, year.start() - 16), year.start()):
            low, high = max(start, year.start() - 70), min(stop, year.end() + 90)
            for match in _DATE_IN_WORDS.finditer(text, low, high):
                if match.start() < year.start() < match.end():
                    yield match.span()


def within(days: Sequence[Found], start: int, end: int | None = None) -> list[Found]:
    """Of dates in order those that stand wholly in `[start, end)`."""
    first = bisect_left(days, start, key=lambda found: found.start)
    found = []
    for day in days[first:]:
        if end is not None and day.start >= end:
            break
        if end is None or day.end <= end:
            found.append(day)
    return found
