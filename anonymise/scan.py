"""What a scanner misread, read again: look-alike signs in numbers and in words of the trade.

The text itself is never changed. Around each place where a sign was probably taken for another
stands a passage of the same length with the sign put right, for the recognisers to read as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from anonymise.lists import words

_DIGIT = str.maketrans("OoQDlI|SBZzG", "000011158226")
_ALIKE = r"[\dOoQDlI|SBZzG]"
_NUMBER = re.compile(rf"(?<![\w|]){_ALIKE}{{1,24}}(?:[./:–-]{_ALIKE}{{1,24}}){{0,8}}(?![\w|])")
_PART = re.compile(rf"{_ALIKE}+")
# One or two look-alikes alone are a number before a month, an ordinal's ending, a plate.
_ALONE = re.compile(
    rf"(?<![\w|])(?:{_ALIKE}{{1,2}}(?=\s{{1,3}}(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)"
    rf"|{_ALIKE}{{1,2}}(?=(?:ste|de)\s)|[lI|](?=\s?-\s?[A-Z\d]{{3}}\s?-\s?\w))"
)
# Of two signs that a scanner confuses the first stands for both.
_CONFUSED = str.maketrans({"c": "e", "1": "l", "i": "l", "|": "l", "0": "o", "5": "s", "6": "b"})
_SHORTEST = 3
_AROUND = 260  # characters read again on either side
_EDGE = 30  # what is seen so near the edge of a passage may be cut


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the text as it was probably printed."""

    start: int
    text: str
    is_first: bool
    is_last: bool

    def holds(self, start: int, end: int) -> bool:
        """Whether nothing of this range of the passage can be cut by its edges."""
        left = self.is_first or start >= _EDGE
        return left and (self.is_last or end <= len(self.text) - _EDGE)


def passages(text: str, written: Iterable[tuple[int, str]]) -> list[Passage]:
    """The stretches that read better with signs put right; none for a clean text.

    `written` are the words of the text with their places.
    """
    changes = sorted({*_words(written), *_numbers(text)})
    if not changes:
        return []
    signs = list(text)
    for at, sign in changes:
        signs[at] = sign
    better = "".join(signs)
    return [
        Passage(start, better[start:end], start == 0, end == len(text))
        for start, end in _stretches([at for at, _ in changes], len(text))
    ]


def _stretches(places: Iterable[int], length: int) -> Iterator[tuple[int, int]]:
    """The surroundings of the places, joined where they touch."""
    first = last = -1
    for place in places:
        if first >= 0 and place - _AROUND > last:
            yield first, last
            first = -1
        if first < 0:
            first = max(0, place - _AROUND)
        last = min(length, place + _AROUND)
    yield first, last


def _numbers(text: str) -> Iterator[tuple[int, str]]:
    """Letters that are digits: in a number at least half of whose signs are digits already."""
    for found in _NUMBER.finditer(text):
        number = found.group()
        if number.isdigit() or number.isalpha():
            continue
        if _is_number(number):
            yield from _as_digits(text, *found.span())
        else:
            for part in _PART.finditer(text, *found.span()):
                if _is_number(part.group()):
                    yield from _as_digits(text, *part.span())
    for found in _ALONE.finditer(text):
        yield from _as_digits(text, *found.span())


def _is_number(signs: str) -> bool:
    digits = sum(sign.isdigit() for sign in signs)
    return digits > 0 and 2 * digits >= sum(sign.isalnum() or sign == "|" for sign in signs)


def _as_digits(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for at in range(start, end):
        sign = text[at].translate(_DIGIT)
        if sign != text[at]:
            yield at, sign


@cache
def _known() -> dict[str, str]:
    """The ordinary words under what is left of them once confusions no longer count."""
    return {word.translate(_CONFUSED): word for word in words("woorden") if len(word) >= _SHORTEST}


def is_misread(folded: str) -> bool:
    """Whether the word is an ordinary one but for signs that a scanner confuses."""
    return len(folded) > _SHORTEST and folded.translate(_CONFUSED) in _known()


def _words(written: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Words that are none, and are one with other signs."""
    known, rare, common = _known(), words("woorden_zeldzaam"), words("woorden")
    for start, word in written:
        lower = word.lower()
        if lower in common or lower in rare or len(lower) < _SHORTEST:
            continue
        better = known.get(lower.translate(_CONFUSED))
        if better:
            for at, (sign, right) in enumerate(zip(lower, better, strict=True)):
                if sign != right:
                    yield start + at, right
