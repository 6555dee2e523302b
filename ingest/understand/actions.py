"""Which of the six actions the court assesses, not which the facts merely mention."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from functools import cache
from importlib.resources import files

from ingest.understand.kenmerken import Span, Uitkomst
from ingest.understand.legible import Legible
from ingest.understand.prefilter import Gated, gates
from ingest.understand.sentences import sentences
from search_index.vocabulary import HANDELINGEN

_THRESHOLD = 2.0
_MAX_ZONE = 80_000


@cache
def _cues() -> tuple[tuple[str, Gated, float], ...]:
    path = files("ingest.understand").joinpath("data", "actions.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        (action, gated, float(weight))
        for action in HANDELINGEN
        for cue, weight in table[action].items()
        for gated in gates(cue)
    )


@cache
def _by_outcome() -> dict[str, list[tuple[str, float]]]:
    path = files("ingest.understand").joinpath("data", "actions.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))["outcome"]
    return {prefix: list(weights.items()) for prefix, weights in table.items()}


def find_actions(
    legible: Legible, zones: tuple[Span, ...], outcomes: tuple[Uitkomst, ...]
) -> tuple[Span, ...]:
    """Actions in the order of the decree, each with the sentence that weighs most."""
    weighed: dict[tuple[str, int, int], float] = {}
    for zone in zones:
        if zone.code == "beoordeling":
            _weigh_zone(legible, zone.start, min(zone.end, zone.start + _MAX_ZONE), weighed)
    for outcome in {one.code: one for one in reversed(outcomes)}.values():
        for action, weight in _of_outcome(outcome.code):
            key = (action, outcome.start, outcome.end)
            weighed[key] = max(weight, weighed.get(key, 0.0))
    found = []
    for action in HANDELINGEN:
        own = {key: weight for key, weight in weighed.items() if key[0] == action}
        if sum(own.values()) >= _THRESHOLD:
            _, start, end = max(own, key=lambda key: own[key])
            found.append(Span(action, start, end))
    return tuple(found)


def _of_outcome(code: str) -> list[tuple[str, float]]:
    for prefix, weights in _by_outcome().items():
        if code.startswith(prefix):
            return weights
    return []


def _weigh_zone(
    legible: Legible, start: int, end: int, weighed: dict[tuple[str, int, int], float]
) -> None:
    """A sentence counts once per action, with its heaviest cue."""
    places = list(sentences(legible.text, start, end))
    starts = [place[0] for place in places]
    lower = legible.lower[start:end]
    for action, gated, weight in _cues():
        if not gated.may_match(lower):
            continue
        for cue_start, _ in gated.spans(legible.lower, start, end):
            first, last = places[max(0, bisect_right(starts, cue_start) - 1)]
            place = legible.span(first, first + len(legible.flat[first:last].rstrip()))
            key = (action, *place)
            weighed[key] = max(weight, weighed.get(key, 0.0))
