"""How well `understand` reads, field by field, against gold in the format of contracts §7."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ingest.understand import as_json, understand
from ingest.understand.kenmerken import Geleverd
from search_index.vocabulary import uitkomsten

Values = frozenset[Any]


@dataclass(slots=True)
class Score:
    """Counts of one field, with the ids where it went wrong and what was missed or too much."""

    found: int = 0
    missed: int = 0
    extra: int = 0
    errors: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def add(self, id_: str, gold: Values, seen: Values) -> None:
        """Count one decision."""
        self.found += len(gold & seen)
        self.missed += len(gold - seen)
        self.extra += len(seen - gold)
        if gold != seen:
            self.errors[id_] = {
                "gemist": sorted(map(str, gold - seen)),
                "teveel": sorted(map(str, seen - gold)),
            }

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 when nothing was read."""
        return self.found / (self.found + self.extra) if self.found + self.extra else 1.0

    @property
    def recall(self) -> float:
        """The share of the gold that was read; 1 when there is none."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """Scores by field over a number of decisions."""

    decisions: int
    scores: dict[str, Score]

    def as_json(self) -> dict[str, Any]:
        """For machines: precision, recall, F1 and errors by id, per field."""
        return {
            "decisions": self.decisions,
            "fields": {
                name: {
                    "precision": round(score.precision, 4),
                    "recall": round(score.recall, 4),
                    "f1": round(score.f1, 4),
                    "gold": score.found + score.missed,
                    "errors": score.errors,
                }
                for name, score in self.scores.items()
            },
        }

    def as_text(self) -> str:
        """For people: a table, then the errors by id."""
        lines = [
            f"{self.decisions} decisions",
            f"{'field':<22}{'gold':>6}{'P':>8}{'R':>8}{'F1':>8}",
        ]
        for name, score in self.scores.items():
            gold = score.found + score.missed
            lines.append(
                f"{name:<22}{gold:>6}{score.precision:>8.3f}{score.recall:>8.3f}{score.f1:>8.3f}"
            )
        for name, score in self.scores.items():
            for id_, error in score.errors.items():
                parts = [f"{what} {', '.join(words)}" for what, words in error.items() if words]
                lines.append(f"{name}: {id_}: {'; '.join(parts)}")
        return "\n".join(lines)


def _one(value: Any) -> Values:
    return frozenset() if value in (None, "") else frozenset({value})


def _groups(codes: Iterable[str]) -> Values:
    rows = uitkomsten()
    return frozenset(rows[code].luik for code in codes if code in rows)


def _bare_reference(words: str) -> str:
    return " ".join(words.lower().split()).removeprefix("het ").removeprefix("de ")


def _same_reference(gold: str, seen: str) -> bool:
    """Written alike but for spaces and article, or one within the other."""
    one, other = _bare_reference(gold), _bare_reference(seen)
    return one in other or other in one


def _references(gold: list[str], seen: list[str]) -> tuple[Values, Values]:
    """The gold references, and the seen ones under the gold name that they match."""
    left = [reference for reference in gold]
    named: set[str] = set()
    for words in seen:
        match = next((one for one in left if _same_reference(one, words)), None)
        named.add(match if match is not None else words)
        if match is not None:
            left.remove(match)
    return frozenset(gold), frozenset(named)


def _articles(seen: dict[str, Any]) -> Values:
    return frozenset(
        (norm["code"], article) for norm in seen["regelgeving"] for article in norm["artikelen"]
    )


def _norms(seen: dict[str, Any], *, dragend: bool | None = None) -> Values:
    return frozenset(
        norm["code"] for norm in seen["regelgeving"] if dragend in (None, norm["dragend"])
    )


def _sums(lines: Iterable[dict[str, Any]], key: str) -> Values:
    return frozenset(round(float(line[key]), 2) for line in lines if line.get(key) is not None)


_FIELDS: dict[str, Callable[[dict[str, Any], dict[str, Any]], tuple[Values, Values]]] = {
    "rechtscollege": lambda g, s: (_one(g.get("rechtscollege_code")), _one(s["rechtscollege"])),
    "afdeling": lambda g, s: (_one(g.get("afdeling")), _one(s["afdeling"])),
    "datum_uitspraak": lambda g, s: (_one(g.get("datum_uitspraak")), _one(s["datum_uitspraak"])),
    "rolnummer": lambda g, s: (_one(next(iter(g["rolnummer"]), None)), _one(next(iter(s["rolnummers"]), None))),
    "rolnummers": lambda g, s: (frozenset(g["rolnummer"]), frozenset(s["rolnummers"])),
    "soort_uitspraak": lambda g, s: (_one(g.get("soort_uitspraak")), _one(s["soort_uitspraak"])),
    "instantie": lambda g, s: (_one(g.get("instantie")), _one(s["instantie"])),
    "regelgeving_dragend": lambda g, s: (frozenset(g["regelgeving_dragend"]), _norms(s, dragend=True)),
    "regelgeving_alle": lambda g, s: (
        frozenset([*g["regelgeving_dragend"], *g["regelgeving_genoemd"]]),
        _norms(s),
    ),
    "artikelen": lambda g, s: (
        frozenset((one["code"], one["artikel"]) for one in g["artikelen"]),
        _articles(s),
    ),
    "handelingen": lambda g, s: (frozenset(g["handelingen"]), frozenset(s["handelingen"])),
    "uitkomsten": lambda g, s: (frozenset(g["uitkomsten"]), frozenset(s["uitkomsten"])),
    "uitkomsten_groep": lambda g, s: (_groups(g["uitkomsten"]), _groups(s["uitkomsten"])),
    "bedragen": lambda g, s: (_sums(g["bedragen"], "bedrag_eur"), _sums(s["sancties"], "bedrag_eur")),
    "termijnen": lambda g, s: (_sums(g["termijnen"], "dagen"), _sums(s["sancties"], "dagen")),
    "verwijzingen": lambda g, s: _references(g["verwijzingen"], [one["tekst"] for one in s["verwijzingen"]]),
    "dictum_start": lambda g, s: (
        _one(g.get("dictum_start")),
        _one(next((zone["start"] for zone in s["zones"] if zone["soort"] == "dictum"), None)),
    ),
}  # fmt: skip


def evaluate(decisions: Iterable[dict[str, Any]], gold: Iterable[dict[str, Any]]) -> Report:
    """Read every decision that has a gold line and count, per field, what is right.

    Args:
        decisions: lines with `id` and `tekst`; other keys are ignored.
        gold: lines of contracts §7; a field that a line does not have is not counted for it.
    """
    lines = {line["id"]: line for line in gold}
    scores = {name: Score() for name in _FIELDS}
    count = 0
    for decision in decisions:
        line = lines.get(decision["id"])
        if line is None:
            continue
        count += 1
        seen = as_json(decision["id"], understand(decision["tekst"]))
        for name, compare in _FIELDS.items():
            try:
                expected, read = compare(line, seen)
            except KeyError:
                continue
            scores[name].add(decision["id"], expected, read)
    return Report(count, scores)
