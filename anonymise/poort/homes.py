"""What is left of a home: a street without its number, a number without its street."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.mentions import Finding
from anonymise.poort.candidate import Candidate
from anonymise.poort.words import is_ordinary

_STREET = re.compile(
    r"[^\W\d_]{3,30}(?:straat|straatje|laan|steenweg|dreef|weg|wegel|plein|kaai|baan|steeg|singel|lei)"
)
_BUILDING = (
    r"(?:op|met|naast|achter|tegenover|aanpalende?|huis|woning|pand|appartement|chalet|kavel|lot|unit"
    r"|loods|staanplaats|standplaats|bus|stand)"
)
_NUMBER = Expression(
    rf"\b(?:{_BUILDING}\s+(?:(?:het|de|van|aanpalende)\s+)?(?:huis)?n(?:umme)?r\.?"
    r"|huisnummer|busnummer|bus|kavel|standplaats)\s+\d{1,4}\b"
    r"|\|[ ,]{1,3}(?:gelijkvloers|\d{1,2}(?:e|de|ste)\s+verd|links\b|rechts\b|bus\b|bte\b|app\b"
    r"|(?:schuur|loods|stal|garage|kelder|zolder|achterhuis|achterbouw|bijgebouw|kamer|studio)(?=[,;)]))"
)


def no_home_remains(candidate: Candidate) -> Iterator[Finding]:
    """No street with a capital inside a sentence, and no number of a house alone.

    A decision about studies is left out: it speaks of no places, and its numbers are of courses.
    """
    if candidate.is_study:
        return
    for piece in candidate.pieces:
        if (
            piece.is_capital
            and _STREET.fullmatch(piece.text.lower())
            and not (piece.opens and is_ordinary(piece.folded))
            and not candidate.stays(piece.start, piece.end)
        ):
            yield candidate.finding("naam_onverklaard", piece.start, piece.end)
    for found in _NUMBER.finditer(candidate.unmarked):
        if not candidate.stays(*found.span()):
            yield candidate.finding("nummer_overgebleven", *found.span())
