"""Where the words of a query stand in a text, found by the analysis and not by an engine."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
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
MEMORY = 200_000  # pieces of text remembered by one process
TELLING_ZONES = {"beoordeling": 2, "dictum": 2, "feiten": 1}

_GAP = r"[\W_]+"
_END = r"(?![^\W_])"


class _Seen:
    """Pieces of text between white space by the terms of their words: analysed once, known on."""

    def __init__(self) -> None:
        self.tokens: set[str] = set()
        self._by_term: dict[str, set[str]] = {}
        self._texts: set[int] = set()

    def learn(self, text: str, tokens: set[str]) -> None:
        """Analyse what was not seen before; a text whose pieces are all known is passed over."""
        if hash(text) in self._texts:
            return
        self._texts.add(hash(text))
        for token in tokens - self.tokens:
            for raw in WORD.findall(token):
                word = WORDS[raw]
                for term in (word.stem, word.surface, *word.parts):
                    self._by_term.setdefault(term, set()).add(token)
            self.tokens.add(token)

    def with_any(self, terms: Iterable[str]) -> set[str]:
        """The pieces with a word of one of these terms."""
        known = self._by_term
        return set().union(*(known[term] for term in terms if term in known))


class _Memory:
    """The pieces seen by this process; forgotten when there are too many."""

    def __init__(self) -> None:
        self._seen = _Seen()

    def seen(self) -> _Seen:
        """What to learn in; a caller keeps it for one text."""
        if len(self._seen.tokens) > MEMORY:
            self._seen = _Seen()
        return self._seen


_MEMORY = _Memory()


@dataclass(slots=True)
class Wanted:
    """What a plan finds in a text."""

    stems: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    surfaces: set[str] = field(default_factory=set)
    starts: tuple[str, ...] = ()
    phrases: list[Phrase] = field(default_factory=list)
    near: list[Near] = field(default_factory=list)
    inside: set[str] = field(default_factory=set)  # stems and surfaces of phrases and pairs
    terms: frozenset[str] = frozenset()  # all of these together

    def is_hit(self, word: Word) -> bool:
        """Whether this word is one of those looked for by itself."""
        return (
            word.stem in self.stems
            or word.surface in self.surfaces
            or (bool(word.parts) and not self.parts.isdisjoint(word.parts))
            or (bool(self.starts) and word.surface.startswith(self.starts))
        )

    def is_of_use(self, word: Word) -> bool:
        """Whether this word is a hit or stands in a phrase or pair."""
        return word.stem in self.inside or word.surface in self.inside or self.is_hit(word)

    def useful(self, text: str) -> set[str]:
        """The different words of a text that are hits or stand in a phrase or pair."""
        tokens, seen = set(text.split()), _MEMORY.seen()
        seen.learn(text, tokens)
        chosen = tokens & seen.with_any(self.terms)
        if self.starts:
            chosen |= {token for token in tokens if self._starts_in(token)}
        return {
            raw for token in chosen for raw in WORD.findall(token) if self.is_of_use(WORDS[raw])
        }

    def _starts_in(self, token: str) -> bool:
        return any(WORDS[raw].surface.startswith(self.starts) for raw in WORD.findall(token))

    @property
    def is_empty(self) -> bool:
        """Whether the plan looks for no word."""
        return not (self.stems or self.surfaces or self.starts or self.phrases or self.near)


@lru_cache(maxsize=128)
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
            case Phrase("stam" | "woord", terms):
                found.phrases.append(node)
                found.inside.update(terms)
            case Near(_, first, second):
                found.near.append(node)
                found.inside.update((first, second))
            case Prefix("woord", start):
                found.starts = (*found.starts, start)
            case _:
                pass
    found.terms = frozenset(found.stems | found.surfaces | found.parts | found.inside)
    return found


def spans(plan: Node, text: str) -> tuple[Span, ...]:
    """Where the words of a plan stand in a text: half-open code points, in order, disjoint."""
    looked_for = wanted(plan)
    if looked_for.is_empty:
        return ()
    useful = looked_for.useful(text)
    places = {raw: _places(raw, text) for raw in useful}
    found = [span for raw in useful if looked_for.is_hit(WORDS[raw]) for span in places[raw]]
    for phrase in looked_for.phrases:
        found.extend(_phrase(phrase, places, text))
    for pair in looked_for.near:
        found.extend(_near(pair, places, text))
    return _merged(found)


def _places(raw: str, text: str) -> list[Span]:
    """Where a word stands as a whole word."""
    found: list[Span] = []
    size = len(raw)
    start = text.find(raw)
    while start >= 0:
        end = start + size
        if not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum():
            found.append((start, end))
        start = text.find(raw, end)
    return found


Places = Mapping[str, list[Span]]


def _phrase(phrase: Phrase, places: Places, text: str) -> list[Span]:
    surface = phrase.field == "woord"
    by_term: dict[str, list[str]] = {term: [] for term in phrase.terms}
    for raw in places:
        word = WORDS[raw]
        if (term := word.surface if surface else word.stem) in by_term:
            by_term[term].append(raw)
    if not all(by_term.values()):
        return []
    first, *others = phrase.terms
    rest = "".join(f"{_GAP}(?:{'|'.join(sorted(by_term[term]))}){_END}" for term in others)
    pattern = re.compile(rest)
    return [
        (start, following.end())
        for raw in by_term[first]
        for start, end in places[raw]
        if (following := pattern.match(text, end))
    ]


def _near(pair: Near, places: Places, text: str) -> list[Span]:
    stems = {raw: WORDS[raw].stem for raw in places}
    positions = {found.start(): number for number, found in enumerate(WORD.finditer(text))}
    firsts, seconds = (
        sorted(
            (positions[span[0]], span)
            for raw, stem in stems.items()
            if stem == wanted_stem
            for span in places[raw]
        )
        for wanted_stem in (pair.first, pair.second)
    )
    numbers = [number for number, _ in seconds]
    found: list[Span] = []
    for number, here in firsts:
        low = bisect_left(numbers, number - pair.between - 1)
        high = bisect_right(numbers, number + pair.between + 1)
        beside = [there for other, there in seconds[low:high] if other != number]
        found.extend([here, *beside] if beside else [])
    return found


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
    return text.replace("\n", " ").replace("\t", " ").replace("\f", " ")
