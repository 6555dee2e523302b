"""Which of the six actions the court assesses, not which the facts merely mention."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from ingest.understand.kenmerken import Span, Uitkomst
from ingest.understand.legible import Legible
from ingest.understand.sentences import sentences
from search_index.vocabulary import HANDELINGEN

_THRESHOLD = 2.0
_MAX_ZONE = 80_000


@cache
def _cues() -> dict[str, list[tuple[re.Pattern[str], float]]]:
    path = files("ingest.understand").joinpath("data", "actions.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        action: [
            (re.compile(cue, re.IGNORECASE), float(weight)) for cue, weight in table[action].items()
        ]
        for action in HANDELINGEN
    }


@cache
def _by_outcome() -> dict[str, list[tuple[str, float]]]:
    path = files("ingest.understand").joinpath("data", "actions.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))["outcome"]
    return {prefix: list(weights.items()) for prefix, weights in table.items()}


def find_actions(
    legible: Legible, zones: tuple[Span, ...], outcomes: tuple[Uitkomst, ...]
) -> tuple[Span, ...]:
    """Actions in the order of the decree, each with the sentence that weighs most."""
    scores: dict[str, float] = dict.fromkeys(HANDELINGEN, 0.0)
    best: dict[str, tuple[float, int, int]] = {}
    for zone in zones:
        if zone.code != "beoordeling":
            continue
        for start, end in sentences(
            legible.text, zone.start, min(zone.end, zone.start + _MAX_ZONE)
        ):
            _weigh_sentence(legible, start, end, scores, best)
    for outcome in outcomes:
        for action, weight in _of_outcome(outcome.code):
            scores[action] += weight
            if weight > best.get(action, (0.0, 0, 0))[0]:
                best[action] = (weight, outcome.start, outcome.end)
    return tuple(
        Span(action, *best[action][1:]) for action in HANDELINGEN if scores[action] >= _THRESHOLD
    )


def _of_outcome(code: str) -> list[tuple[str, float]]:
    for prefix, weights in _by_outcome().items():
        if code.startswith(prefix):
            return weights
    return []


def _weigh_sentence(
    legible: Legible,
    start: int,
    end: int,
    scores: dict[str, float],
    best: dict[str, tuple[float, int, int]],
) -> None:
    sentence = legible.flat[start:end]
    for action, cues in _cues().items():
        weight = max((weight for pattern, weight in cues if pattern.search(sentence)), default=0.0)
        if weight:
            scores[action] += weight
            if weight > best.get(action, (0.0, 0, 0))[0]:
                best[action] = (weight, *legible.span(start, end))
