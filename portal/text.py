"""The text of a decision, cut into sections, paragraphs and pieces that a template can write.

Offsets are half-open code points in `tekst`. Nothing here makes HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from portal import words
from portal.marks import MARK
from search_index.records import Uitspraak, Zone

MAX_HITS = 200
_WRAPPED = 55  # a line this long was broken off by a margin
_BLOCK = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Link:
    """Where a piece leads: an instrument in the Codex, or another decision."""

    start: int
    end: int
    href: str
    title: str
    is_external: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of which everything is the same; `hit` is its number where a hit begins."""

    text: str
    is_hit: bool = False
    hit: int | None = None
    is_mark: bool = False
    link: Link | None = None
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its number within the decision."""

    number: int
    start: int
    end: int
    pieces: tuple[Piece, ...]
    is_flowing: bool  # its line ends are those of a typewriter, not of a list


@dataclass(frozen=True, slots=True)
class Section:
    """A zone of the decision; the first and only one without a name when there are none."""

    id: str
    label: str | None
    paragraphs: tuple[Paragraph, ...]


@dataclass(slots=True)
class Ranges:
    """Everything that stands at a place in the text."""

    hits: Sequence[tuple[int, int]] = ()
    links: Sequence[Link] = ()
    anchors: dict[int, list[str]] = field(default_factory=dict)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def between(self, start: int, end: int) -> Ranges:
        """Only what touches this part, so that a long decision costs no more than it should."""
        return Ranges(
            [hit for hit in self.hits if hit[0] < end and hit[1] > start],
            [link for link in self.links if link.start < end and link.end > start],
            {at: names for at, names in self.anchors.items() if start <= at < end},
            [mark for mark in self.marks if mark[0] < end and mark[1] > start],
        )


def sections(uitspraak: Uitspraak, ranges: Ranges) -> list[Section]:
    """The decision from top to bottom. A text without zones is one section without a name."""
    tekst = uitspraak.tekst
    ranges.marks = [match.span() for match in MARK.finditer(tekst)]
    numbers = {hit[0]: n for n, hit in enumerate(ranges.hits[:MAX_HITS], 1)}
    found: list[Section] = []
    count, seen = 0, dict[str, int]()
    for zone in _whole(uitspraak.zones, len(tekst)):
        paragraphs = []
        for start, end in _paragraphs(tekst, zone.start, zone.end):
            count += 1
            pieces = tuple(_pieces(tekst, start, end, ranges.between(start, end), numbers))
            flows = _is_flowing(tekst[start:end])
            paragraphs.append(Paragraph(count, start, end, pieces, flows))
        if paragraphs:
            seen[zone.soort] = nth = seen.get(zone.soort, 0) + 1
            suffix = "" if nth == 1 else f"-{nth}"
            label = words.ZONES.get(zone.soort)
            if label and nth > 1:
                label += " (vervolg)" if nth == 2 else f" (vervolg {nth - 1})"
            id_ = f"{zone.soort or 'tekst'}{suffix}"
            found.append(Section(id_, label, tuple(paragraphs)))
    return found


def zone_at(zones: Iterable[Zone], offset: int) -> str | None:
    """The kind of zone in which this place lies."""
    return next((zone.soort for zone in zones if zone.start <= offset < zone.end), None)


def _whole(zones: Iterable[Zone], length: int) -> list[Zone]:
    """Zones in order, without overlap; what lies between two belongs to the one before it."""
    ordered: list[Zone] = []
    for zone in sorted(zones, key=lambda zone: zone.start):
        start = max(0, min(zone.start, length))
        if ordered and start <= ordered[-1].start:
            continue
        if ordered:
            ordered[-1] = Zone(ordered[-1].soort, ordered[-1].start, start)
        elif start > 0:
            ordered.append(Zone("", 0, start))
        ordered.append(Zone(zone.soort, start, length))
    return ordered or [Zone("", 0, length)]


def _paragraphs(tekst: str, start: int, end: int) -> list[tuple[int, int]]:
    """Blocks between empty lines; a text without empty lines has a paragraph on every line."""
    pattern = _BLOCK if "\n\n" in tekst else _LINE
    spans = []
    for match in pattern.finditer(tekst, start, end):
        words_ = match.group().rstrip()
        lead = len(words_) - len(words_.lstrip())
        spans.append((match.start() + lead, match.start() + len(words_)))
    return spans


def _is_flowing(block: str) -> bool:
    """Whether every line but the last is about as long as the longest."""
    lengths = [len(line) for line in block.split("\n")]
    longest = max(lengths)
    return (
        longest >= _WRAPPED
        and len(lengths) > 1
        and all(length >= longest * 0.7 for length in lengths[:-1])
    )


def _pieces(
    tekst: str, start: int, end: int, ranges: Ranges, numbers: dict[int, int]
) -> Iterable[Piece]:
    cuts = {start, end, *ranges.anchors}
    for low, high in [*ranges.hits, *ranges.marks, *((at.start, at.end) for at in ranges.links)]:
        cuts.update((max(low, start), min(high, end)))
    ordered = sorted(cuts)
    for low, high in pairwise(ordered):
        hit = next((hit for hit in ranges.hits if hit[0] <= low < hit[1]), None)
        yield Piece(
            tekst[low:high],
            is_hit=hit is not None,
            hit=numbers.get(low) if hit and hit[0] == low else None,
            is_mark=any(mark[0] <= low < mark[1] for mark in ranges.marks),
            link=next((link for link in ranges.links if link.start <= low < link.end), None),
            anchors=tuple(ranges.anchors.get(low, ())),
        )
