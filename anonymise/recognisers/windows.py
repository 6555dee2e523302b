"""Which stretches of a text a model must read to see every name at given places.

A model of windows looks so many words to either side and no further: what it says of a word stays
the same when everything beyond is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from anonymise.recognisers.pieces import PARTICLES

_CHUNK = re.compile(r"\S+")  # at least one word of the model
_OPENING = "([\"'“„‘’«"
_LONGEST = 12  # capitalised words in a row that one name may have
_PROSE = 2  # words of prose that the model may take for a part of the name

Range = tuple[int, int]


def windows(text: str, places: Iterable[Range], reach: int) -> Iterator[Range]:
    """The surroundings of the places, apart and in order; the places come in order too."""
    chunks = [found.span() for found in _CHUNK.finditer(text)]
    starts = [start for start, _ in chunks]
    first = last = -1
    for start, end in places:
        left = _reached(text, chunks, bisect_right(starts, start) - 1, -1) - reach - _PROSE
        right = _reached(text, chunks, bisect_right(starts, end - 1) - 1, 1) + reach + _PROSE
        if first >= 0 and left > last + 1:
            yield _range(text, chunks, first, last)
            first = -1
        first = max(0, left) if first < 0 else min(first, max(0, left))
        last = max(last, min(right, len(chunks) - 1))
    if first >= 0:
        yield _range(text, chunks, first, last)


def _reached(text: str, chunks: Sequence[Range], at: int, step: int) -> int:
    """The last word of a row of capitalised words and particles."""
    for _ in range(_LONGEST):
        following = at + step
        if not 0 <= following < len(chunks) or not _may_be_named(text, *chunks[following]):
            return at
        at = following
    return at


def _may_be_named(text: str, start: int, end: int) -> bool:
    word = text[start:end].lstrip(_OPENING)
    return word[:1].isupper() or word.lower() in PARTICLES


def _range(text: str, chunks: Sequence[Range], first: int, last: int) -> Range:
    """From the first word to the last, with the white space at either end of the text."""
    return (
        chunks[first][0] if first else 0,
        chunks[last][1] if last < len(chunks) - 1 else len(text),
    )
