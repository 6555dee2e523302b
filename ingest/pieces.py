"""The original text of a draft in pieces, and the findings of the gate by what they point at."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from anonymise.mentions import Anonymised, Mention


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text that is marked in one way, or not at all."""

    start: int
    tekst: str
    index: int | None = None  # of the mark
    mention: Mention | None = None
    bevinding: int | None = None  # which finding points here
    is_first: bool = False  # of its finding


@dataclass(frozen=True, slots=True)
class Pointed:
    """The same words, wherever findings of one kind point at them."""

    tekst: str
    bevinding: int  # the first of them
    aantal: int


def by_code(draft: Anonymised) -> dict[str, list[Pointed]]:
    """What the findings of each kind point at, in their order; [] is the whole text."""
    places: dict[str, dict[str, dict[tuple[int, int], int]]] = {}
    for number, one in enumerate(draft.bevindingen):
        words = places.setdefault(one.code, {})
        if one.start < one.end:
            at = words.setdefault(" ".join(draft.tekst[one.start : one.end].split()), {})
            at.setdefault((one.start, one.end), number)
    return {
        code: [Pointed(tekst, min(at.values()), len(at)) for tekst, at in words.items()]
        for code, words in places.items()
    }


def pieces(draft: Anonymised) -> Iterator[Piece]:
    """The text cut at its marks, and between them at the places of findings."""
    at = 0
    for index, one in enumerate(draft.mentions):
        yield from _between(draft, at, one.start)
        yield Piece(one.start, draft.tekst[one.start : one.end], index, one)
        at = one.end
    yield from _between(draft, at, len(draft.tekst))


def _between(draft: Anonymised, start: int, end: int) -> Iterator[Piece]:
    """The unmarked text from start to end."""
    found = [
        (number, max(one.start, start), min(one.end, end))
        for number, one in enumerate(draft.bevindingen)
        if one.start < end and start < one.end
    ]
    edges = sorted({start, end, *(edge for _, *pair in found for edge in pair)})
    for first, last in itertools.pairwise(edges):
        number = next((n for n, begin, stop in found if begin <= first and last <= stop), None)
        is_first = number is not None and draft.bevindingen[number].start == first
        yield Piece(first, draft.tekst[first:last], bevinding=number, is_first=is_first)
