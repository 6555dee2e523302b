"""Places written with hyphens: "Sint-Katelijne-Waver" is neither Katelijne nor Waver."""

from __future__ import annotations

import re

from anonymise.lists import fold, is_place

_LEFT = re.compile(r"(?:[\w’']+-){1,4}\Z")
_RIGHT = re.compile(r"(?:-[\w’']+){1,4}")
_SAINT = "Sint-"
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
    return whole[:1].isupper() and (whole.startswith(_SAINT) or is_place(fold(whole)))
