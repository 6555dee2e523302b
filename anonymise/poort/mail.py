"""An address of mail that is an office's, not somebody's."""

from __future__ import annotations

import re

from anonymise.lists import fold
from anonymise.notions import public_hosts
from anonymise.poort.words import is_listed_name, is_thing

_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@([\w.-]{3,80})")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORT = 3  # letters that abbreviate a faculty
_LONGEST = 64


def is_office_mail(text: str, place: int) -> bool:
    """Whether the address around the place is of a public host and its name is made of things."""
    start = max(0, place - _LONGEST)
    for found in _ADDRESS.finditer(text, start, place + _LONGEST + _LONGEST):
        if found.start() <= place < found.end():
            host = found.group(2).casefold().rstrip(".")
            return _is_public(host) and all(map(_is_thing, _LETTERS.findall(found.group(1))))
    return False


def _is_public(host: str) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in public_hosts())


def _is_thing(part: str) -> bool:
    folded = fold(part)
    return is_thing(folded) or (len(folded) <= _SHORT and not is_listed_name(folded))
