"""Names in capitals that belong to a cited work: the gate looks for the work itself.

It asks more than the engine: initials right beside, a publisher or a journal with a year behind,
and no semicolon, number of a judgment or mark between them. Data: data/literatuur.toml.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from anonymise.poort.pieces import Piece

_INITIALS = re.compile(r"(?:[A-ZÀ-Ý][a-z]?\.[ -]?){1,4}\n?(?:[A-Za-z'’]{1,6}[ \n-]){0,4}\Z")
_INITIALS_AFTER = re.compile(
    r"(?:-[A-ZÀ-Ý'’]+)*,[ \n](?:[A-ZÀ-Ý][a-z]?\.-?){1,4}(?=[ ]?[,(&/]|[ \n]en[ \n])"
)
_FAR = 400  # characters


@cache
def _appeared() -> re.Pattern[str]:
    text = files("anonymise").joinpath("data", "literatuur.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(text)
    places = "|".join(table["uitgevers"] + table["tijdschriften"]).replace(" ", r"\s")
    return re.compile(
        rf"[^;|]{{0,{_FAR}}}?[\s,](?:(?:{places})(?!\w)[^;|]{{0,60}}?\b(?:1[89]|20)\d\d\b"
        rf"|(?:{'|'.join(table['eerder'])}))"
    )


def is_author(text: str, piece: Piece) -> bool:
    """Whether the word is the surname of an author: "J. VOORBEELD, Titel, die Keure, 2012"."""
    return (
        piece.text.isupper()
        and (
            _INITIALS.search(text, max(0, piece.start - 40), piece.start) is not None
            or _INITIALS_AFTER.match(text, piece.end) is not None
        )
        and _appeared().match(text, piece.end, piece.end + 2 * _FAR) is not None
    )
