"""What stands in the place of a name before anything is read: marks, and what a court blanked out.

Brackets alone make no mark: "[de heer Peeters]" names somebody. What is between them must be
initials, or words and small numbers that are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from anonymise.lists import fold, is_common, is_given, is_place, words
from anonymise.notions import function_words
from anonymise.policy import load_policy
from anonymise.vocabulary import is_word

_MASK = re.compile(
    r"\[(?P<binnen>[^\[\]\n]{0,40})\]|(?<!\d{4}\s)\bX{2,}\b(?!\.\d)|\.{4,}|…{2,}|_{3,}"
)
_INITIALS = re.compile(r"(?:[A-Za-zÀ-ÿ]{1,2}\.[ ]?){1,6}|(?:[A-Za-zÀ-ÿ]{1,2}\.){1,5}[A-Z]")
_GENERALISED = re.compile(r"(?:gemeente|provincie) (?P<plaats>.+)")
_WORD = re.compile(r"[^\W\d_]+")
# An address of mail, the number of a parcel or a house, a code.
_TOLD = re.compile(
    r"@|(?<!\w)\d{1,4}[/:.]?[a-z](?!\w)|\d[/:]\d|\b(?:nrs?|nummers?|sectie|afd|afdeling|perceel|percelen|bus)\b[^\d\]]*\d",
    re.IGNORECASE,
)
_MOST_DIGITS = 4  # "[beklaagde 12]", "[2019]"; more may be a number of somebody
_MOST_LETTERS = 4  # apart; more may be a name in spaced letters
_LETTERS = 2  # capitals without points: "[JP]"


def masks(text: str) -> Iterator[tuple[int, int]]:
    """Where they stand, in order; half-open."""
    for found in _MASK.finditer(text):
        if found["binnen"] is None or _is_mask(found["binnen"]):
            yield found.span()


def is_initials(mask: str) -> bool:
    """Whether the mask, brackets included, is the initials of somebody: "[S.d.K.]"."""
    return mask.startswith("[") and _INITIALS.fullmatch(mask[1:-1]) is not None


def barred(text: str) -> str:
    """The text with a bar in the place of every character of a mask."""
    parts: list[str] = []
    last = 0
    for start, end in masks(text):
        parts += (text[last:start], "|" * (end - start))
        last = end
    return "".join((*parts, text[last:]))


@lru_cache(maxsize=4096)
def _is_mask(inside: str) -> bool:
    general = _GENERALISED.fullmatch(inside)
    if _INITIALS.fullmatch(inside) or (general and is_place(fold(general["plaats"]))):
        return True
    words_ = _WORD.findall(inside)
    few = sum(one.isdigit() for one in inside) <= _MOST_DIGITS and not _TOLD.search(inside)
    few = few and sum(len(word) == 1 for word in words_) <= _MOST_LETTERS
    named = any(word[0].isupper() and len(word) > _LETTERS for word in words_[1:])
    return few and not named and all(map(_is_nobody, words_))


def _is_nobody(word: str) -> bool:
    folded = fold(word)
    if folded in _words_of_marks() or len(word) == 1 or (word.isupper() and len(word) <= _LETTERS):
        return True
    if folded in function_words():
        return True
    known = is_word(folded) or (word.islower() and is_common(folded))
    named = is_given(folded) or (word[0].isupper() and folded in words("achternamen"))
    return known and not named


@cache
def _words_of_marks() -> frozenset[str]:
    policy = load_policy()
    marks = (*policy.merken.values(), *policy.rolwoorden.values())
    return frozenset(fold(word) for mark in marks for word in _WORD.findall(mark))
