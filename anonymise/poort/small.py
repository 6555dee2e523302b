"""Names in small letters: a listed name that is no word, an unknown word where somebody acts.

A scanner, a caption in small letters or a hasty hand loses capitals. A word that only names bear
needs none to be one; a word that nobody knows is suspect beside what only people do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.lists import dictionary, is_place, words
from anonymise.mentions import Finding
from anonymise.notions import function_words, people_words, prefixes
from anonymise.poort.candidate import Candidate
from anonymise.poort.pieces import Piece
from anonymise.poort.surroundings import acts, is_announced, is_joined_to_thing
from anonymise.poort.words import (
    gate_words,
    is_listed_name,
    is_misspelt,
    is_ordinary,
    is_small_compound,
    is_thing,
    trade_words,
)

_SHORTEST = 4
_LONGEST = 8  # of a first name
_LAST = re.compile(r"([^\W\d_]+)[ \n]{1,2}\Z")
# A contact in somebody's telephone: his mark, and what tells him from others of that name.
_CONTACT = re.compile(
    r"[\"“„«](\|+(?:[ ][a-zà-ÿ.]{2,15}){1,2}|(?:[a-zà-ÿ.]{2,15}[ ]){1,2}\|+)[\"“”»]"
)


def no_contact_name(candidate: Candidate) -> Iterator[Finding]:
    """No mark stands between quotation marks with one or two small words: "[persoon] lier"."""
    for found in _CONTACT.finditer(candidate.unmarked):
        before, _, after = found.group(1).partition("|")
        leads = not after.strip("|") and _are_said_of_people(before.split())
        health = "[gezondheidsgegeven]" in candidate.public_text[found.start() : found.end()]
        if not (leads or health):
            yield candidate.finding("naam_onverklaard", *found.span(1))


def _are_said_of_people(before: list[str]) -> bool:
    """Whether the words before a name say who it is: "baas [persoon]", "onze [persoon]".

    An article alone is part of what somebody is called: "den [persoon]".
    """
    titles = gate_words("titels") | gate_words("aansprekingen") | gate_words("aankondigingen")
    said = titles | gate_words("van_bekenden") | people_words()
    bare = [word.rstrip(".") for word in before]
    return any(word in said for word in bare) and all(
        word in said | function_words() for word in bare
    )


def no_small_name(candidate: Candidate) -> Iterator[Finding]:
    """No word in small letters is a name and nothing else, and none that acts is unknown."""
    for piece in candidate.pieces:
        short = len(piece.text) < _SHORTEST - _is_beside_mark(piece)
        if not piece.text.islower() or short or _is_word(piece.folded):
            continue
        if _is_of_language(candidate, piece):
            continue
        if is_listed_name(piece.folded) or (not candidate.is_study and _acts(piece)):
            yield candidate.finding("naam_onverklaard", piece.start, piece.end)


def _is_word(folded: str) -> bool:
    """Whether Dutch or the trade has the word, whoever bears it as a name."""
    return (
        is_ordinary(folded)
        or folded in words("woorden_en_namen")
        or folded in dictionary("nl")
        or is_small_compound(folded)
        or folded in trade_words()
        or is_thing(folded)
        or is_place(folded)
        or folded in prefixes()
        or folded in gate_words("klein")
    )


def _is_of_language(candidate: Candidate, piece: Piece) -> bool:
    """Whether English or German is spoken around the word, or a hyphen joins it to a thing."""
    return candidate.public.is_foreign(piece.start, piece.end) or is_joined_to_thing(piece)


def _acts(piece: Piece) -> bool:
    """Whether the word stands where a person would, and is no slip of the pen."""
    before = _LAST.search(piece.before)
    beside = before is not None and before.group(1).casefold() in gate_words("bij_iemand")
    somebody = beside or is_announced(piece) or acts(piece) or _is_beside_mark(piece)
    return somebody and not is_misspelt(piece.folded)


def _is_beside_mark(piece: Piece) -> bool:
    """Whether the word hangs on a mark like the rest of a misread name: "ert [persoon]"."""
    beside = piece.before.endswith("|-") or piece.after.startswith((" |", "-|"))
    return beside and len(piece.text) <= _LONGEST
