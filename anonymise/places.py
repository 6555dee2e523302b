"""Where the facts happened, told no more precisely than a municipality or a province.

A village leads to the only farm, kennel or dump in it. Its municipality is enough to find and to
compare decisions; where that has too few inhabitants itself, the province is. Which are, is policy
(`[plaats_feiten]`); which village is part of what, data/lists/deelgemeenten. Source: R84-16.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from anonymise.lists import fold, is_common, is_place
from anonymise.mentions import Mention
from anonymise.policy import load_policy
from anonymise.reading import Reading

_WORD = r"[A-ZÀ-Ý][\w'’]*"
_PLACED = re.compile(
    rf"(?<![\w-])(?P<voor>te|in|nabij|uit|deelgemeente|dorp|omgeving(?:[ ]van)?)[ \n]{{1,2}}"
    rf"(?P<plaats>{_WORD}(?:(?:-(?:op|aan|den|de|in|bij|ten|ter)){{0,3}}[- ]{_WORD}){{0,3}})"
)
_SURE = frozenset({"te", "deelgemeente"})  # behind these an ordinary word is a place


@cache
def part_of() -> dict[str, tuple[str, str]]:
    """Folded name of each part of a municipality, to its municipality and province."""
    data = files("anonymise").joinpath("data", "lists", "deelgemeenten.txt.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(data).decode().split("\n"))
    return {fold(name): (municipality, province) for name, municipality, province in rows}


@cache
def _small() -> dict[str, str]:
    """Folded name of each municipality that is too small to be named, to its province."""
    table = load_policy().kleine_gemeenten.items()
    return {fold(place): province for province, places in table for place in places}


def generalise(reading: Reading) -> Iterator[Mention]:
    """Each village and each small municipality, with the mark of what it lies in."""
    for found in _PLACED.finditer(reading.text):
        for end in _ends(found.group("plaats")):
            name = fold(found.group("plaats")[:end])
            mark = _mark(name)
            if mark and (found.group("voor") in _SURE or not is_common(name)):
                start = found.start("plaats")
                yield Mention(
                    start, start + end, "gemeente", vervanging=mark, bronnen=("plaats",), score=0.6
                )
            if mark or is_place(name):  # "Heusden-Zolder" is not Heusden
                break


def _ends(words: str) -> Iterator[int]:
    """Where a name may end, the longest first."""
    yield len(words)
    yield from (found.start() for found in reversed(list(re.finditer(r"[- ]", words))))


def _mark(folded: str) -> str:
    if folded in _small():
        return f"[provincie {_small()[folded]}]"
    if folded not in part_of():
        return ""
    municipality, province = part_of()[folded]
    if fold(municipality) in _small():
        return f"[provincie {province}]"
    return f"[gemeente {municipality}]"
