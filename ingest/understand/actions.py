"""Which of the six actions the court assesses, not which the facts merely mention."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from ingest.understand.kenmerken import Span, Uitkomst
from ingest.understand.legible import Legible
from ingest.understand.prefilter import Gated, gates
from ingest.understand.sentences import sentences
from search_index.vocabulary import HANDELINGEN

_THRESHOLD = 2.0
_MAX_ZONE = 80_000
_MAX_HITS = 400  # per pattern: a hostile text repeats itself for ever
_HEADING = 9  # words
# By how a sentence names the action, and how strongly it judges: not, weakly, strongly.
_WEIGHTS = {"subject": (0.5, 1.0, 2.0), "aside": (0.0, 0.1, 0.5), "whole": (2.0, 2.0, 2.0)}


# Objections to the prosecution are often judged where the course of the case is told.
_WEIGHED_IN = {"beoordeling": tuple(HANDELINGEN), "procedure": ("vervolging",)}


@dataclass(slots=True)
class _Weighed:
    """Weights by action and sentence (half-open place in the original text)."""

    scale: dict[str, float] = field(default_factory=dict)
    places: dict[tuple[str, int, int], float] = field(default_factory=dict)

    def add(self, action: str, place: tuple[int, int], weight: float) -> None:
        """A sentence counts once per action, with what weighs most."""
        key = (action, *place)
        self.places[key] = max(weight, self.places.get(key, 0.0))


@cache
def _table() -> dict[str, Any]:
    path = files("ingest.understand").joinpath("data", "actions.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _patterns(part: str, name: str) -> tuple[Gated, ...]:
    return tuple(one for pattern in _table()[part][name] for one in gates(pattern))


def find_actions(
    legible: Legible,
    zones: tuple[Span, ...],
    outcomes: tuple[Uitkomst, ...],
    court: str | None = None,
) -> tuple[Span, ...]:
    """Actions in the order of the decree, each with the sentence that weighs most."""
    weighed = _Weighed(_table()["scale"].get((court or "").partition("_")[0], {}))
    for zone in zones:
        if actions := _WEIGHED_IN.get(zone.code):
            end = min(zone.end, zone.start + _MAX_ZONE)
            _weigh_zone(legible, zone.start, end, actions, weighed)
    for outcome in {one.code: one for one in reversed(outcomes)}.values():
        for action, weight in _of_outcome(outcome.code).items():
            weighed.add(action, (outcome.start, outcome.end), weight)
    for action, weight in _of_court(court, outcomes).items():
        weighed.add(action, (outcomes[0].start, outcomes[0].end), weight)
    found = []
    for action in HANDELINGEN:
        own = {key: weight for key, weight in weighed.places.items() if key[0] == action}
        if sum(own.values()) >= _THRESHOLD:
            _, start, end = max(own, key=lambda key: own[key])
            found.append(Span(action, start, end))
    return tuple(found)


def _of_outcome(code: str) -> dict[str, float]:
    for prefix, weights in _table()["outcome"].items():
        if code.startswith(prefix):
            return dict(weights)
    return {}


def _of_court(court: str | None, outcomes: tuple[Uitkomst, ...]) -> dict[str, float]:
    """What a court of this kind judges by nature, once it judges the case at all."""
    judged = any(
        one.code not in {"A-KOSTEN", "A-AFSTAND", "A-ONONTVANKELIJK", "B-RPV"} for one in outcomes
    )
    kind = (court or "").partition("_")[0]
    return dict(_table()["court"].get(kind, {})) if judged else {}


def _weigh_zone(
    legible: Legible, start: int, end: int, actions: tuple[str, ...], weighed: _Weighed
) -> None:
    places = list(sentences(legible.quiet, start, end))
    starts = [place[0] for place in places]
    part = legible.calm[start:end]

    def hits(patterns: Iterable[Gated]) -> set[int]:
        """The sentences, by index, in which one of the patterns matches."""
        found: set[int] = set()
        for gated in patterns:
            if gated.may_match(part):
                for count, match in enumerate(gated.pattern.finditer(legible.calm, start, end)):
                    found.add(max(0, bisect_right(starts, match.start()) - 1))
                    if count >= _MAX_HITS:
                        break
        return found

    strong, weak = hits(_patterns("assess", "strong")), hits(_patterns("assess", "weak"))
    for action in actions:
        left_out: set[int] | None = None
        for name, weights in _WEIGHTS.items():
            named = hits(_patterns(action, name))
            if named and left_out is None:
                left_out = hits(_patterns(action, "except"))
            for index in named - (left_out or set()):
                first, last = places[index]
                words = legible.flat[first:last].rstrip()
                degree = 2 if index in strong or _is_heading(name, words) else index in weak
                place = legible.span(first, first + len(words))
                weighed.add(action, place, weights[degree] * weighed.scale.get(action, 1.0))


def _is_heading(name: str, words: str) -> bool:
    return name == "subject" and not words.endswith((".", ";")) and len(words.split()) <= _HEADING
