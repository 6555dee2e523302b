"""Which of the six actions the court assesses, not which the facts merely mention."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from ingest.understand.kenmerken import Span, Uitkomst
from ingest.understand.legible import Legible
from ingest.understand.prefilter import Gated, Sieve, gates
from ingest.understand.sentences import sentences
from search_index.vocabulary import HANDELINGEN

_THRESHOLD = 2.0
_MAX_ZONE = 80_000
_MAX_CAPTION = 4_000
_MAX_HITS = 400  # per pattern: a hostile text repeats itself for ever
_HEADING = 9  # words
_END = 1 << 60  # behind every place
# By how a sentence names the action, and how strongly it judges: not, weakly, strongly.
_WEIGHTS = {"subject": (0.5, 1.0, 2.0), "aside": (0.0, 0.1, 0.5), "whole": (2.0, 2.0, 2.0)}


_CIVIL_ROLL = re.compile(r"\bc\.\d{2}\.\d{2,4}\.[nf]\b")  # of Cassation
_CIVIL_TOO = {"REA", "HVB", "VRED"}  # courts that try civil cases beside the penal ones
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

    def split_between(self, owner: str, other: str) -> None:
        """A sentence that weighs one action counts for the other by half."""
        for (action, start, end), weight in list(self.places.items()):
            if action == owner and weight >= 1 and (other, start, end) in self.places:
                self.places[other, start, end] *= 0.5


@cache
def _table() -> dict[str, Any]:
    path = files("ingest.understand").joinpath("data", "actions.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _patterns(part: str, name: str) -> tuple[Gated, ...]:
    return tuple(one for pattern in _table()[part][name] for one in gates(pattern))


@cache
def _sieve() -> Sieve[tuple[str, str]]:
    parts = [("assess", name) for name in ("strong", "weak")]
    parts += [(action, name) for action in HANDELINGEN for name in (*_WEIGHTS, "except")]
    return Sieve((part, one) for part in parts for one in _patterns(*part))


def find_actions(
    legible: Legible,
    zones: tuple[Span, ...],
    outcomes: tuple[Uitkomst, ...],
    court: str | None = None,
    *,
    penal: bool = True,
) -> tuple[Span, ...]:
    """Actions in the order of the decree, each with the sentence that weighs most."""
    kind = (court or "").partition("_")[0]
    kind = "CIVIL" if kind in _CIVIL_TOO and not penal else kind
    weighed = _Weighed(_table()["scale"].get(kind, {}))
    _weigh(legible, zones, weighed)
    _weigh_contested(legible, zones, court, weighed)
    for outcome in {one.code: one for one in reversed(outcomes)}.values():
        for action, weight in _of_outcome(outcome.code).items():
            weighed.add(action, (outcome.start, outcome.end), weight)
    is_civil = court == "CASS" and bool(_CIVIL_ROLL.search(legible.lower, 0, 600))
    for action, weight in _of_court(None if is_civil else court, outcomes).items():
        weighed.add(action, (outcomes[0].start, outcomes[0].end), weight)
    weighed.split_between("toezicht", "opsporing")
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


@dataclass(frozen=True, slots=True)
class _Part:
    """Sentences by their places in a lower-case text; the text may hold more than them."""

    lower: str
    places: list[tuple[int, int]]
    left: dict[tuple[str, str], list[Gated]]  # the patterns that the grams of the text leave

    def hits(self, part: str, name: str) -> set[int]:
        """The sentences, by index, in which one of the patterns matches."""
        found: set[int] = set()
        for gated in self.left.get((part, name), ()):
            if gated.may_match(self.lower):
                for count, match in enumerate(gated.pattern.finditer(self.lower)):
                    index = bisect_right(self.places, (match.start(), _END)) - 1
                    if index >= 0 and match.start() < self.places[index][1]:
                        found.add(index)
                    if count >= _MAX_HITS:
                        break
        return found

    def of(self, wanted: Iterable[int]) -> tuple[_Part, list[int]]:
        """These sentences alone, with the index that each has here."""
        order, pieces, places, size = sorted(wanted), [], [], 0
        for index in order:
            piece = self.lower[slice(*self.places[index])]
            places.append((size, size + len(piece)))
            pieces.append(piece)
            size += len(piece) + 1
        return _Part("\n".join(pieces), places, self.left), order


def _weigh(legible: Legible, zones: tuple[Span, ...], weighed: _Weighed) -> None:
    """What each sentence of the assessment names, and whether it judges."""
    places: list[tuple[int, int]] = []
    allowed: list[tuple[str, ...]] = []
    for zone in zones:
        if actions := _WEIGHED_IN.get(zone.code):
            end = min(zone.end, zone.start + _MAX_ZONE)
            places += sentences(legible.quiet, zone.start, end)
            allowed += [actions] * (len(places) - len(allowed))
    left: dict[tuple[str, str], list[Gated]] = {}
    for key, gated in _sieve().left(legible.known):
        left.setdefault(key, []).append(gated)
    whole, _ = _Part(legible.calm, places, left).of(range(len(places)))
    named = {
        (action, name): {i for i in whole.hits(action, name) if action in allowed[i]}
        for action in HANDELINGEN
        for name in _WEIGHTS
    }
    part, order = whole.of(set().union(*named.values()))
    strong = {order[i] for i in part.hits("assess", "strong")}
    weak = {order[i] for i in part.hits("assess", "weak")}
    eager = _table()["assess"]["eager"]
    for (action, name), indexes in named.items():
        left_out = {order[i] for i in part.hits(action, "except")} if indexes else set()
        for index in indexes - left_out:
            first, last = places[index]
            words = legible.flat[first:last].rstrip()
            judged = index in strong or (index in weak and name == "subject" and action in eager)
            degree = 2 if judged or _is_heading(name, words) else index in weak
            weight = _WEIGHTS[name][degree] * weighed.scale.get(action, 1.0)
            weighed.add(action, legible.span(first, first + len(words)), weight)


def _weigh_contested(
    legible: Legible, zones: tuple[Span, ...], court: str | None, weighed: _Weighed
) -> None:
    """What the act is that an administrative court is asked to annul: it will assess that."""
    table = _table()["contested"]
    if (court or "").partition("_")[0] not in table["kinds"]:
        return
    asked = gates(table["asked"])
    operative = next((zone.start for zone in zones if zone.code == "dictum"), _MAX_CAPTION)
    places = [
        place
        for place in sentences(legible.quiet, 0, min(operative, _MAX_CAPTION))
        if any(one.pattern.search(legible.calm, *place) for one in asked)
    ]
    named = {(action, "subject"): list(_patterns(action, "subject")) for action in table["actions"]}
    part, order = _Part(legible.calm, places, named).of(range(len(places)))
    for action in table["actions"]:
        for index in part.hits(action, "subject"):
            place = legible.span(*places[order[index]])
            weighed.add(action, place, table["weight"])


def _is_heading(name: str, words: str) -> bool:
    return name == "subject" and not words.endswith((".", ";")) and len(words.split()) <= _HEADING
