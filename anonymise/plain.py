"""The text as the recognisers read it: odd blanks, hyphens and wide letters as usual ones.

One character for one, but where lines were filled out with blanks, or cut a word in two: there two
or three blanks are one and the word is whole, and a place is told in the text that came.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from anonymise.mentions import Finding, Mention

_BLANKS = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_LINE_ENDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_HYPHENS = "\u2010\u2011"
_APOSTROPHES = "`´ʼ"
_WIDE = range(0xFF01, 0xFF5F)  # letters, digits and signs as wide as a Chinese one
_USUAL = {
    **{ord(one): " " for one in _BLANKS},
    **{ord(one): "\n" for one in _LINE_ENDS},
    **{ord(one): "-" for one in _HYPHENS},
    **{ord(one): "'" for one in _APOSTROPHES},
    **{code: chr(code - 0xFF01 + ord("!")) for code in _WIDE},
}
_UNSEEN = re.compile(r"(?<=\w)[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+\s*(?=\w)")


# Blanks that fill a line out: one for every so many gaps between words, or they are layout.
_FILLING = re.compile(r"(?<=[^\s])[ ]{2,3}(?=[^\s])")
_FILLED = 40
# A word that the end of a line cuts in two, and the blank behind it, where the line is to end.
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-Þ]"  # of any Latin alphabet: "Bi-", "ałystok"
_CUT = re.compile(rf"(?<={_SMALL})-[ ]{{0,3}}\n[ ]{{0,20}}(?={_SMALL}{{2,}}+\S*+(?P<gap>[ ])?)")

# A name in letters apart, two or three blanks between its words: "J A N  P E E T E R S".
_SPACED = re.compile(r"(?<![\w.])[A-ZÀ-Ý](?:(?:[ ]{1,3}|-)[A-ZÀ-Ý]){3,}(?![\w.])")
_BLANK = re.compile(r"[ ]{1,3}")
_DASH = re.compile(r"(?<=\w)[–—](?=\w)")

_Placed = TypeVar("_Placed", Mention, Finding)


@dataclass(frozen=True, slots=True)
class Plain:
    """The text to read, and where its characters stand in the text that came."""

    text: str
    _places: Sequence[int] = ()  # empty where every character keeps its place

    def to_source(self, one: _Placed) -> _Placed:
        """The same at its place in the text that came."""
        if not self._places:
            return one
        start = self._places[one.start]
        return replace(one, start=start, end=self._places[one.end - 1] + 1 if one.end else start)

    def from_source(self, one: Mention) -> Mention:
        """The mention at its place in the text to read."""
        if not self._places:
            return one
        places = (bisect_left(self._places, one.start), bisect_left(self._places, one.end))
        return replace(one, start=places[0], end=places[1])


def plain(text: str) -> Plain:
    """The text with usual signs, its words whole and one blank between them."""
    usual = _DASH.sub("-", text.translate(_USUAL))
    cuts = [(found.span(), found.start("gap")) for found in _CUT.finditer(usual)]
    dropped = {at for span, _ in cuts for at in range(*span)}
    gaps = [found.span() for found in _FILLING.finditer(usual)]
    if len(gaps) * _FILLED >= usual.count(" "):
        dropped |= {at for first, last in gaps for at in range(first + 1, last)}
    for spaced in _SPACED.finditer(usual):
        for gap in _BLANK.finditer(usual, *spaced.span()):
            dropped |= set(range(gap.start() + (gap.end() - gap.start() > 1), gap.end()))
    if not dropped:
        return Plain(usual)
    signs = list(usual)
    for _, behind in cuts:
        if behind >= 0:
            signs[behind] = "\n"
    places = [at for at in range(len(usual)) if at not in dropped]
    return Plain("".join(signs[at] for at in places), (*places, len(usual)))


def unseen(text: str) -> list[tuple[int, int]]:
    """Where a sign that nobody sees cuts a word in two, so that no name is found in it."""
    return [found.span() for found in _UNSEEN.finditer(text)]
