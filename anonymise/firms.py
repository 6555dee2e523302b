"""Firms that carry the name of a person: "Smeyers Horse Transport", "Ketelvoort & Dochter"."""

import re

from anonymise.lists import fold
from anonymise.notions import business_words
from anonymise.reading import Reading
from anonymise.recognisers.letters import WORD

_KIN = re.compile(
    r"\s?(?:&|\+|en)\s(?:[Zz]onen|[Zz]oon|Zn\.?|[Dd]ochters?|[Cc]o\b\.?|[Cc]ie\b\.?|[Bb]roers?|[Zz]us(?:sen)?|"
    r"[Pp]artners|[Aa]ssociates|[Vv]ennoten|[Kk]inderen)"
)
_RIGHT = re.compile(rf"(?:['’]s)?((?:\s{WORD}){{1,4}})")
_LEFT = re.compile(rf"((?:{WORD}\s){{1,3}})\Z")


def firm_around(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """The range of the firm's name when the person's name is part of one."""
    text = reading.text
    kin = _KIN.match(text, end)
    last = kin.end() if kin else end
    right = _RIGHT.match(text, last)
    if right and any(fold(word) in business_words() for word in right.group(1).split()):
        last = right.end()
    left = _LEFT.search(text, max(0, start - 60), start)
    first = start
    if left and fold(left.group(1).split()[-1]) in business_words():
        first = start - len(left.group(1).split()[-1]) - 1
    return (first, last) if (first, last) != (start, end) else None
