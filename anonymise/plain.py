"""The text as the recognisers read it: every odd blank, hyphen or wide letter as the usual one.

One character for one, so that a place in it is the same place in the text that came.
"""

from __future__ import annotations

import re

_BLANKS = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_LINE_ENDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_HYPHENS = "\u2010\u2011"
_WIDE = range(0xFF01, 0xFF5F)  # letters, digits and signs as wide as a Chinese one
_USUAL = {
    **{ord(one): " " for one in _BLANKS},
    **{ord(one): "\n" for one in _LINE_ENDS},
    **{ord(one): "-" for one in _HYPHENS},
    **{code: chr(code - 0xFF01 + ord("!")) for code in _WIDE},
}
_UNSEEN = re.compile(r"(?<=\w)[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+\s*(?=\w)")


def plain(text: str) -> str:
    """The text with usual signs; the same object where it has no others."""
    better = text.translate(_USUAL)
    return text if better == text else better


def unseen(text: str) -> list[tuple[int, int]]:
    """Where a sign that nobody sees cuts a word in two, so that no name is found in it."""
    return [found.span() for found in _UNSEEN.finditer(text)]
