"""Dutch numbers in words, from "één" to "vijfduizend vierhonderd"."""

from __future__ import annotations

import re
from functools import cache

_UNITS = [
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
]
_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_FOLD = str.maketrans("éèëêóöïáà", "eeeeooiaa")
_FRACTIONS = {"anderhalf": 1.5, "half": 0.5}


@cache
def _below_hundred() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_UNITS, 1)}
    for tens, word in enumerate(_TENS, 2):
        words[word] = tens * 10
        for unit, small in enumerate(_UNITS[:9], 1):
            words[f"{small}en{word}"] = tens * 10 + unit
    return words


# One word of a number, for use inside other patterns.
WORD = (
    r"[a-zéëèóï]{0,30}(?:een|één|éen|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|"
    r"dertig|twintig|veertig|tachtig|honderd|duizend|miljoen)[a-zéëèóï]{0,30}"
)
_SEPARATORS = re.compile(r"[\s-]+")
_IRREGULAR = {"eerste": 1, "derde": 3, "achtste": 8}


def parse_number(words: str) -> int | None:
    """The value of a number written in words, with or without spaces; None when it is none."""
    text = _SEPARATORS.sub("", words.lower()).translate(_FOLD)
    if not text or len(text) > 80:
        return None
    return _parse(text, (("miljoen", 1_000_000), ("duizend", 1000), ("honderd", 100)))


def parse_day(word: str) -> int | None:
    """A day of the month in words, counted ("vier") or ranked ("vierde")."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    stem = word.removesuffix("ste") if word.endswith("gste") else word.removesuffix("de")
    return parse_number(stem)


def _parse(text: str, scales: tuple[tuple[str, int], ...]) -> int | None:
    if not scales:
        return _below_hundred().get(text)
    (word, scale), rest = scales[0], scales[1:]
    before, found, after = text.partition(word)
    if not found:
        return _parse(text, rest)
    many = 1 if not before else _parse(before, rest)
    after = after.removeprefix("en") if after not in _below_hundred() else after
    few = 0 if not after else _parse(after, rest)
    return None if many is None or few is None else many * scale + few


def parse_quantity(words: str) -> float | None:
    """A number in digits or words; "anderhalf" and "half" count too."""
    word = words.strip().lower()
    if word.isdecimal():
        return float(word)
    fraction = _FRACTIONS.get(word.removesuffix("e").replace("halv", "half"))
    return fraction if fraction is not None else parse_number(word)
