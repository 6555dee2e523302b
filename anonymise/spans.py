"""Evidence spans, how they are kept apart, and offsets before and after replacement."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from anonymise.mentions import Mention


@dataclass(frozen=True, slots=True)
class Span:
    """What one recogniser saw; half-open code points in the text."""

    start: int
    end: int
    soort: str
    score: float
    bron: str  # recogniser and rule, for the explanation
    houden: bool = False  # seen, but of the kind that stays (a public office, an own number)


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where a place of the original text lies in the public text."""

    _starts: tuple[int, ...]
    _ends: tuple[int, ...]
    _shifts: tuple[int, ...]  # to add after each replacement
    _public: tuple[int, ...]  # where each replacement begins

    @classmethod
    def from_mentions(cls, mentions: Iterable[Mention]) -> OffsetMap:
        """The map of the replacements that these mentions make."""
        starts, ends, shifts, public = [], [], [], []
        shift = 0
        for one in sorted(mentions, key=lambda one: one.start):
            if one.vervangen:
                public.append(one.start + shift)
                shift += len(one.vervanging) - (one.end - one.start)
                starts.append(one.start)
                ends.append(one.end)
                shifts.append(shift)
        return cls(tuple(starts), tuple(ends), tuple(shifts), tuple(public))

    def to_public(self, offset: int) -> int:
        """The same place in the public text; inside a replacement its start."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        if offset < self._ends[index]:
            before = self._shifts[index - 1] if index else 0
            return self._starts[index] + before
        return offset + self._shifts[index]

    def to_original(self, offset: int) -> int:
        """The place in the original text; inside a replacement the start of what it replaced."""
        index = bisect_right(self._public, offset) - 1
        if index < 0:
            return offset
        if offset < self._ends[index] + self._shifts[index]:
            return self._starts[index]
        return offset - self._shifts[index]


class Cover:
    """Which characters are taken; finds overlaps by bisection."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def free_parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """The parts of the range that nothing has taken yet."""
        parts = []
        index = max(0, bisect_right(self._starts, start) - 1)
        at = start
        for one in range(index, len(self._starts)):
            if self._starts[one] >= end:
                break
            if self._ends[one] <= at:
                continue
            if self._starts[one] > at:
                parts.append((at, self._starts[one]))
            at = max(at, self._ends[one])
        if at < end:
            parts.append((at, end))
        return parts

    def take(self, start: int, end: int) -> None:
        """Mark a free range as taken."""
        index = bisect_right(self._starts, start)
        self._starts.insert(index, start)
        self._ends.insert(index, end)

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing in the range is taken."""
        return self.free_parts(start, end) == [(start, end)]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without spaces and punctuation at its edges."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def apart(text: str, mentions: Sequence[Mention], order: Sequence[str]) -> list[Mention]:
    """The mentions without overlap: an earlier soort in `order` wins, a later one keeps the rest.

    A rest without two letters or digits is dropped: nobody is named by it.
    """
    rank = {soort: index for index, soort in enumerate(order)}
    cover = Cover()
    kept: list[Mention] = []
    for one in sorted(
        mentions, key=lambda m: (rank.get(m.soort, len(rank)), m.start - m.end, -m.score)
    ):
        for start, end in cover.free_parts(one.start, one.end):
            first, last = (
                (start, end) if (start, end) == (one.start, one.end) else trimmed(text, start, end)
            )
            whole = (first, last) == (one.start, one.end)
            if last > first and (whole or last - first >= 2):
                kept.append(replace(one, start=first, end=last))
                cover.take(first, last)
    return sorted(kept, key=lambda m: m.start)
