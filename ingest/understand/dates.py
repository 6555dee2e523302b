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
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ORDINAL = r"(?:sten|den|ste|de|e|er|\.)?"
# Between the day and its year: "der maand", the month, "van het jaar".
_TO_YEAR = (
    rf"\s+(?:(?:der|van\s+de)\s+(?:maand\s+)?)?(?:{MONTH})\.?,?\s+"
    r"(?:(?:van\s+)?(?:het\s+|ten\s+)?jaa?re?\s+|anno\s+)?"
)
_DAY_IN_DIGITS = rf"(?:(?<![\w.])[0-3]?\d|\b[lIO]\d|\b[12][lIO]){_ORDINAL}"
_DAY_IN_WORDS = rf"\b(?:eerste|derde|{numerals.WORD})"
_YEAR_WORDS = (
    r"(?:(?:twee\s?)?duizend|(?:acht|negen)tien\s?honderd|twintig\s?honderd)[a-zéëèóï]{0,30}"
    rf"(?:\s+(?:en\s+)?{numerals.WORD}){{0,2}}"
)
_NUMBERS = r"[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?'?(?:[12]\d)?\d{2}(?![\d/-]|\.\d)"
PATTERN = (
    rf"(?:(?:{_DAY_IN_DIGITS}|{_DAY_IN_WORDS}){_TO_YEAR}(?:[12][\dOl]{{3}}\b|'\d\d\b|{_YEAR_WORDS})"
    rf"|(?<![\w-])[12]\d{{3}}-[01]\d-[0-3]\d\b|(?<![\w./-]){_NUMBERS})"
)
# The same from its rarest part: the year behind a month, or the first digit.
_YEAR = re.compile(r"(?:[12][\dOl]{3}|'\d\d)\b")
_BEFORE_YEAR = re.compile(rf"(?<![\w.])[^\W_]{{1,30}}\.?{_TO_YEAR}$", re.IGNORECASE)
# Nearly every date looks like this before its year.
_USUAL = re.compile(rf"\d(?<![\w.].)\d?\s(?:{MONTH})\s$")
_MISREAD_NUMBERS = re.compile(r"(?<![\w./-])[\dlIO]{1,2}\s?[./-]\s?[\dlIO]{1,2}\s?[./-]\s?$")
_NUMERIC = re.compile(
    r"\d(?<![\w./-].)(?:\d?\s?[./-]\s?[01]?\d\s?[./-]\s?'?(?:[12]\d)?\d{2}(?![\d/-]|\.\d)|"
    r"\d{3}-[01]\d-[0-3]\d\b)"
)
# Where a date in words can be: a year behind a month.
_YEAR_IN_WORDS = re.compile(
    r"(?:twee\s?duizend|duizend|negentien\s?honderd|achttien\s?honderd|twintig\s?honderd)"
)
_WHOLE_YEAR = re.compile(_YEAR_WORDS, re.IGNORECASE)
# "in het jaar tweeduizend en drie, op achtentwintig november"
_YEAR_FIRST = re.compile(
    rf"ja(?:ar|re)\s+(?P<year>[12]\d{{3}}\b|{_YEAR_WORDS})(?:\s*,)?\s+(?:(?:op|de|den)\s+){{0,2}}"
    rf"(?P<day>[^\W_]{{1,30}})\s+(?:der\s+maand\s+)?(?P<month>{MONTH})\b",
    re.IGNORECASE,
)
_FILLER = re.compile(r"\b(?:der|van|de|maand|het|ten|jaar|jare|anno)\b\s*", re.IGNORECASE)
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
    parts = re.split(r"\s*[./-]\s*'?", words.translate(_OCR))
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        if len(parts[0]) == 4:
            return [int(part) for part in parts]
        return [_full_year(int(parts[2])), int(parts[1]), int(parts[0])]
    first, month, *rest = _FILLER.sub("", words.replace(",", " ")).split()
    number = MONTHS.get(month.lower().rstrip("."))
    if number is None or not rest:
        return None
    year = rest[0].lstrip("'").translate(_OCR)
    day = re.sub(rf"{_ORDINAL}$", "", first, count=1).translate(_OCR)
    return [
        _full_year(int(year)) if year.isdecimal() else _year(_as_words(" ".join(rest))) or 0,
        number,
        int(day) if day.isdecimal() else numerals.parse_day(_as_words(first)) or 0,
    ]


def _full_year(year: int) -> int:
    return year + (0 if year > 99 else 2000 if year < 50 else 1900)


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
    spans += _behind_days(text, start, stop)
    spans += _in_words(text, start, stop)
    built = [
        Found(dag, low, high) for low, high in spans if (dag := _build(text[low:high])) is not None
    ]
    built += _year_first(text, start, stop)
    last = -1
    for found in sorted(built, key=lambda found: found.start):
        if found.start >= last:
            last = found.end
            yield found


def _behind_days(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Dates with a year in digits, read backwards from the year."""
    for year in _YEAR.finditer(text, start, stop):
        if usual := _USUAL.search(text, max(start, year.start() - 18), year.start()):
            yield usual.start(), year.end()
            continue
        before = text[year.start() - 1 : year.start()]
        pattern = _BEFORE_YEAR if before.isspace() else _MISREAD_NUMBERS
        if (before.isspace() or before in "./-") and (
            day := pattern.search(text, max(start, year.start() - 60), year.start())
        ):
            yield day.start(), year.end()


def _as_words(text: str) -> str:
    return _DIGIT_IN_WORD.sub(lambda match: "l" if match.group() == "1" else "o", text)


def _in_words(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Dates with a year in words, which may follow a day in digits."""
    lowered = text.lower()
    if "duizend" not in lowered and "honderd" not in lowered:
        return
    text = _as_words(text)
    for year in _YEAR_IN_WORDS.finditer(lowered, start, stop):
        day = _BEFORE_YEAR.search(text, max(start, year.start() - 60), year.start())
        if day and (whole := _WHOLE_YEAR.match(text, year.start(), min(stop, year.end() + 90))):
            yield day.start(), whole.end()


def _year_first(text: str, start: int, stop: int) -> Iterator[Found]:
    for match in _YEAR_FIRST.finditer(text, start, stop):
        if dag := _build(f"{match['day']} {match['month']} {match['year']}"):
            yield Found(dag, match.start(), match.end())


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
