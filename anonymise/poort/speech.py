"""Names in small letters where people write as they speak: in quotations and messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.lists import dictionary, words
from anonymise.mentions import Finding
from anonymise.notions import function_words
from anonymise.poort.candidate import Candidate
from anonymise.poort.surroundings import is_currency
from anonymise.poort.words import (
    is_in_dictionary,
    is_ordinary,
    is_small_compound,
    trade_words,
)

# Between quotation marks, and a line that begins with a moment or a sender.
_SPEECH = re.compile(
    r"(?<![\w.,;:!?)|\]])[\"“„«](?=\S)[^\"”»|]{2,400}[\"”»]"
    r"|^[ \t]*(?:[\[(]?\d{1,2}[-/.:]\d{1,2}|[\w|][\w| .]{0,20}:[ ])[^\n]{0,300}$",
    re.MULTILINE,
)
_SHORTEST = 3


def no_small_name_in_speech(candidate: Candidate) -> Iterator[Finding]:
    """No first name and no unknown word in small letters inside a quotation or a message."""
    if candidate.is_study:
        return
    for found in _SPEECH.finditer(candidate.unmarked, candidate.caption_end):
        for piece in candidate.pieces_between(*found.span()):
            small = piece.text.islower() and len(piece.text) >= _SHORTEST
            if small and _may_name(piece.folded) and not is_currency(piece):
                yield candidate.finding("naam_onverklaard", piece.start, piece.end)


def _may_name(folded: str) -> bool:
    if folded in trade_words() or folded in function_words() or folded in words("woorden"):
        return False
    if folded in words("voornamen"):
        return not is_ordinary(folded)
    if folded in words("woorden_en_namen") or folded in dictionary("nl"):
        return False
    known = is_ordinary(folded) or is_in_dictionary(folded, "en") or is_small_compound(folded)
    return not (known or folded in words("woorden_zeldzaam"))
