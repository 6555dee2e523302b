"""The gate's own way of reading: runs of letters, whatever they hang on.

A hyphen, an apostrophe, a digit or a change from small to capital ends a piece, so that no name
hides behind the word that it is glued to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from anonymise.lists import fold
from anonymise.poort.words import gate_words_as_written

# A run of letters; one that a line end cuts goes on after it, "GON-\nbegeleider" does not.
_RUN = re.compile(r"[^\W\d_]+(?:(?<=[a-zà-ÿ])-[ \t]{0,3}\n[ \t]{0,20}(?=[a-zà-ÿ])[^\W\d_]+)?")
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])")
_OPENS = re.compile(
    r"(?:\A|[.!?:;•\n|\]\uf000-\uf0ff▪➢►→○●■□]|(?<=\s)[-–—*]|\n[ \t]*o(?=\s))"
    r"[\s\"“„”'’‘«»(\[]{0,40}(?:[’']s[ ])?\Z|\s[\"“„‘«]\Z"
)
_ABBREVIATED = re.compile(
    r"(?:\b[A-ZÀ-Ý][a-z]?|\b(?:dhr|mevr|mw|mr|mrs|mtr|mej|juffr|wwe|st|dr|drs|ir|ing|prof|lic|adv|em|not))\.\s{0,3}\Z"
)
_NUMBERED = re.compile(r"(?:\n|\A)\s*(?:[IVXLC]+|\d{1,3}|[A-Za-z])(?:[.)°]\d{0,2}){0,4}\s*\Z")

# The letter of a heading stands alone after a blank line: no initial.
_HEADING = re.compile(r"(?:\A|\n[ \t]*\n)[ \t]*[A-Z]\.[ \t]*\Z")
_BEFORE, _AFTER = 80, 24  # characters
_BLANK = 3  # of a blank and two letters


class Piece(NamedTuple):
    """A run of letters; what stands around it is read only when asked for."""

    start: int
    end: int
    text: str
    folded: str
    source: str

    @property
    def is_capital(self) -> bool:
        """Whether it may be a name by its look."""
        return self.text[0].isupper()

    @property
    def before(self) -> str:
        """What stands in front of it."""
        return self.source[max(0, self.start - _BEFORE) : self.start]

    @property
    def after(self) -> str:
        """What follows it."""
        return self.source[self.end : self.end + _AFTER]

    @property
    def opens(self) -> bool:
        """Whether a sentence, a line or a heading begins with it."""
        if self._goes_on:
            return False
        before = self.before
        opens = bool(_OPENS.search(before) or _NUMBERED.search(before))
        return bool(opens and not _ABBREVIATED.search(before)) or bool(_HEADING.search(before))

    @property
    def _goes_on(self) -> bool:
        """Whether a word in small letters and a blank stand before it, so that nothing opens."""
        at = self.start
        return (
            at > _BLANK
            and self.source[at - 1] == " "
            and self.source[at - _BLANK : at - 1].isalpha()
            and self.source[at - _BLANK : at - 1].islower()
        )


def read_pieces(text: str) -> Iterator[Piece]:
    """Every piece in order; linear in the text."""
    for found in _RUN.finditer(text):
        at = found.start()
        for part in _parts(found.group()):
            end = at + len(part)
            yield Piece(at, end, part, fold(part), text)
            at = end


@lru_cache(maxsize=65536)
def _parts(run: str) -> list[str]:
    """The run cut at each capital in it."""
    return [run] if run in gate_words_as_written("lettergroepen") else _HUMP.split(run)
