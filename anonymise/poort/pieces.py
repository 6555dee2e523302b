"""The gate's own way of reading: runs of letters, whatever they hang on.

A hyphen, an apostrophe, a digit or a change from small to capital ends a piece, so that no name
hides behind the word that it is glued to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anonymise.lists import fold
from anonymise.poort.words import gate_words_as_written

# A run of letters; one that a line end cuts goes on after it, "GON-\nbegeleider" does not.
_RUN = re.compile(r"[^\W\d_]+(?:(?<=[a-zà-ÿ])-[ \t]{0,3}\n[ \t]{0,20}(?=[a-zà-ÿ])[^\W\d_]+)?")
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])")
_OPENS = re.compile(
    r"(?:\A|[.!?:;•\n|\]\uf000-\uf0ff▪➢►→○●■□]|(?<=\s)[-–—*]|\n[ \t]*o(?=\s))"
    r"[\s\"“„”'’‘«»(\[]{0,40}(?:[’']s[ ])?\Z|\s[\"“„‘«]\Z"
)
_ABBREVIATED = re.compile(r"(?:\b[A-ZÀ-Ý][a-z]?|\b(?:dhr|mevr|mw|mr|mrs|wwe|st))\.\s{0,3}\Z")
_NUMBERED = re.compile(r"(?:\n|\A)\s*(?:[IVXLC]+|\d{1,3}|[A-Za-z])(?:[.)°]\d{0,2}){0,4}\s*\Z")

# The letter of a heading stands alone after a blank line: no initial.
_HEADING = re.compile(r"(?:\A|\n[ \t]*\n)[ \t]*[A-Z]\.[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of letters; `opens` when a sentence, a line or a heading begins with it."""

    start: int
    end: int
    text: str
    folded: str
    opens: bool
    before: str  # what stands in front of it
    after: str

    @property
    def is_capital(self) -> bool:
        """Whether it may be a name by its look."""
        return self.text[0].isupper()


def read_pieces(text: str) -> Iterator[Piece]:
    """Every piece in order; linear in the text."""
    for found in _RUN.finditer(text):
        at = found.start()
        whole = found.group()
        for part in _parts(whole):
            yield _piece(text, at, at + len(part), part)
            at += len(part)


def _parts(run: str) -> list[str]:
    """The run cut at each capital in it."""
    return [run] if run in gate_words_as_written("lettergroepen") else _HUMP.split(run)


def _piece(text: str, start: int, end: int, part: str) -> Piece:
    before, after = text[max(0, start - 80) : start], text[end : end + 24]
    opens = bool(_OPENS.search(before) or _NUMBERED.search(before))
    opens = opens and not _ABBREVIATED.search(before)
    opens = opens or bool(_HEADING.search(before))
    return Piece(start, end, part, fold(part), opens, before, after)
