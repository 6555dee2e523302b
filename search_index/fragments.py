"""Where the words of a query stand in a text, found by the analysis and not by an engine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from search_index.analysis import WORD, WORDS, Word
from search_index.plan import Near, Node, Phrase, Prefix, Term, leaves
from search_index.query import Fragment
from search_index.records import Zone

Span = tuple[int, int]

BEFORE = 70  # code points shown before the first hit of a fragment
WIDTH = 260  # code points of a fragment
MOST = 3  # fragments of one decision
CONSIDERED = 300  # hits weighed when choosing fragments
TELLING_ZONES = {"beoordeling": 2, "dictum": 2, "feiten": 1}

_START = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_GAP = r"[\W_]+"


@dataclass(slots=True)
class Wanted:
    """What a plan finds in a text."""

    stems: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    surfaces: set[str] = field(default_factory=set)
    starts: tuple[str, ...] = ()
    phrases: list[Phrase] = field(default_factory=list)
    near: list[Near] = field(default_factory=list)

    def is_hit(self, word: Word) -> bool:
        """Whether this word is one of those looked for by itself."""
        return (
            word.stem in self.stems
            or word.surface in self.surfaces
            or (bool(word.parts) and not self.parts.isdisjoint(word.parts))
            or (bool(self.starts) and word.surface.startswith(self.starts))
        )

    @property
    def is_empty(self) -> bool:
        """Whether the plan looks for no word."""
        return not (self.stems or self.surfaces or self.starts or self.phrases or self.near)


@lru_cache(maxsize=512)
def wanted(plan: Node) -> Wanted:
    """The words, phrases and pairs that a plan looks for in the text."""
    found = Wanted()
    for node in leaves(plan):
        match node:
            case Term("stam", term):
                found.stems.add(term)
            case Term("deel", term):
                found.parts.add(term)
            case Term("woord", term):
                found.surfaces.add(term)
            case Phrase("stam" | "woord"):
                found.phrases.append(node)
            case Near():
                found.near.append(node)
            case Prefix("woord", start):
                found.starts = (*found.starts, start)
            case _:
                pass
    return found


def spans(plan: Node, text: str) -> tuple[Span, ...]:
    """Where the words of a plan stand in a text: half-open code points, in order, disjoint."""
    looked_for = wanted(plan)
    if looked_for.is_empty:
        return ()
    spellings = {raw: WORDS[raw] for raw in set(WORD.findall(text))}
    found = _single(looked_for, spellings, text)
    for phrase in looked_for.phrases:
        found.extend(_phrase(phrase, spellings, text))
    for pair in looked_for.near:
        found.extend(_near(pair, spellings, text))
    return _merged(found)


def _alternatives(spellings: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(spellings)) + ")"


def _single(looked_for: Wanted, spellings: dict[str, Word], text: str) -> list[Span]:
    hits = [raw for raw, word in spellings.items() if looked_for.is_hit(word)]
    if not hits:
        return []
    pattern = _START + _alternatives(hits) + _END
    return [found.span() for found in re.finditer(pattern, text)]


def _phrase(phrase: Phrase, spellings: dict[str, Word], text: str) -> list[Span]:
    surface = phrase.field == "woord"
    by_term: dict[str, list[str]] = {term: [] for term in phrase.terms}
    for raw, word in spellings.items():
        if (term := word.surface if surface else word.stem) in by_term:
            by_term[term].append(raw)
    if not all(by_term.values()):
        return []
    pattern = _GAP.join(_alternatives(by_term[term]) for term in phrase.terms)
    return [found.span() for found in re.finditer(_START + pattern + _END, text)]


def _near(pair: Near, spellings: dict[str, Word], text: str) -> list[Span]:
    stems = {raw: word.stem for raw, word in spellings.items()}
    firsts: list[tuple[int, Span]] = []
    seconds: list[tuple[int, Span]] = []
    for position, found in enumerate(WORD.finditer(text)):
        stem = stems[found.group()]
        if stem == pair.first:
            firsts.append((position, found.span()))
        if stem == pair.second:
            seconds.append((position, found.span()))
    return [
        span
        for one, here in firsts
        for other, there in seconds
        if 0 < abs(one - other) <= pair.between + 1
        for span in (here, there)
    ]


def _merged(found: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def fragments(plan: Node, text: str, zones: Sequence[Zone]) -> tuple[Fragment, ...]:
    """The most telling pieces of a text, in the order of the text."""
    hits = spans(plan, text)
    chosen: list[tuple[float, int, int]] = []
    for value, start, end in sorted(_windows(hits[:CONSIDERED], text, zones), reverse=True):
        if all(end <= other[1] or start >= other[2] for other in chosen):
            chosen.append((value, start, end))
        if len(chosen) == MOST:
            break
    return tuple(
        _fragment(start, end, hits, text, zones) for _, start, end in sorted(chosen, key=_start)
    )


def _start(window: tuple[float, int, int]) -> int:
    return window[1]


def _windows(
    hits: Sequence[Span], text: str, zones: Sequence[Zone]
) -> Iterable[tuple[float, int, int]]:
    """Each hit begins a window; worth the different words in it, then how telling its zone is."""
    words = [text[start:end].lower() for start, end in hits]
    for first, (start, _) in enumerate(hits):
        begin, end = max(0, start - BEFORE), min(len(text), start - BEFORE + WIDTH)
        inside = first
        while inside < len(hits) and hits[inside][1] <= end:
            inside += 1
        zone = _zone_at(zones, start)
        value = 3 * len(set(words[first:inside])) + min(inside - first, 5) * 0.5
        yield value + TELLING_ZONES.get(zone or "", 0) - first / CONSIDERED, begin, end


def _zone_at(zones: Sequence[Zone], offset: int) -> str | None:
    return next((zone.soort for zone in zones if zone.start <= offset < zone.end), None)


def _fragment(
    start: int, end: int, hits: Sequence[Span], text: str, zones: Sequence[Zone]
) -> Fragment:
    start, end = _whole_words(start, end, text)
    parts: list[tuple[str, bool]] = []
    position, first = start, start
    inside = [(low, high) for low, high in hits if low < end and high > start]
    for low, high in inside:
        if low > position:
            parts.append((_flat(text[position:low]), False))
        parts.append((_flat(text[max(low, position) : high]), True))
        position = high
    if position < end:
        parts.append((_flat(text[position:end]), False))
    first = inside[0][0] if inside else start
    return Fragment(_zone_at(zones, first), start, tuple(parts))


def _whole_words(start: int, end: int, text: str) -> Span:
    """Move both ends to the nearest white space inside, unless that leaves little."""
    if start > 0 and (space := re.compile(r"\s").search(text, start, start + BEFORE // 2)):
        start = space.end()
    if end < len(text) and (space_at := text.rfind(" ", end - BEFORE // 2, end)) > 0:
        end = space_at
    return start, end


def _flat(text: str) -> str:
    """Line ends as spaces, so that every code point keeps its place."""
    return text.translate({10: " ", 9: " ", 12: " "})
