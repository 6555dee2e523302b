"""Sums of money that look like a name: "VIJFHONDERD FRANK"."""

from __future__ import annotations

import re

_PART = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tig|en|ën|"
    r"ten|dert|veert|tach|honderd|duizend|miljoen|half)"
)
_CURRENCY = re.compile(r"[Ff]rank|FRANK|[Gg]ulden|GULDEN")
_BEFORE = re.compile(
    rf"(?:\d|(?<!\w)(?!(?:en|ten|der)[\s-]){_PART}{{1,9}})[\s-]{{1,40}}\Z", re.IGNORECASE
)
_NUMERAL = re.compile(rf"{_PART}{{2,9}}|honderd|duizend", re.IGNORECASE)
_BEHIND = re.compile(r"\s{1,40}(?:frank|gulden|euro)\b", re.IGNORECASE)
_REACH = 60


def is_of_amount(text: str, start: int, end: int) -> bool:
    """Whether the word is the number or the currency of a sum."""
    word = text[start:end]
    if _CURRENCY.fullmatch(word):
        return _BEFORE.search(text, max(0, start - _REACH), start) is not None
    return _NUMERAL.fullmatch(word) is not None and _BEHIND.match(text, end) is not None
