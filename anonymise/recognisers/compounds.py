"""Places written with hyphens: "Sint-Katelijne-Waver" is neither Katelijne nor Waver."""

from __future__ import annotations

import re

from anonymise.cues import is_form_of_address
from anonymise.lists import fold, is_given, is_place

_LEFT = re.compile(r"(?:[\w’']+-){1,4}\Z")
_RIGHT = re.compile(r"(?:-[\w’']+){1,4}")
_SAINT = "Sint-"
_BEFORE = re.compile(r"([\w.]+)[ \n]\Z")
_INITIAL = re.compile(r"(?:[A-ZÀ-Ý]\.)+")
_REACH = 60


def is_in_place(text: str, start: int, end: int) -> bool:
    """Whether the word is part of a place with hyphens, or of any that is called after a saint."""
    left = _LEFT.search(text, max(0, start - _REACH), start)
    right = _RIGHT.match(text, end)
    first = left.start() if left else start
    last = right.end() if right else end
    if (first, last) == (start, end):
        return False
    whole = text[first:last]
    if is_place(fold(whole)):
        return whole[:1].isupper()
    return whole.startswith(_SAINT) and not _names_somebody(text, first)


def _names_somebody(text: str, start: int) -> bool:
    """Whether a first name or a form of address stands before: "Rozemarijn Sint-Truyen"."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before is None:
        return False
    word = before.group(1)
    if _INITIAL.fullmatch(word):
        return True
    return is_form_of_address(word) or (word[0].isupper() and is_given(fold(word)))
