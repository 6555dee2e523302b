"""How well `understand` reads, field by field, against gold in the format of contracts §7."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from ingest.understand import as_json, understand
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


def _first(values: list[Any]) -> Values:
    return frozenset(values[:1])


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
    left = list(gold)
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


def _sets(gold: dict[str, Any], seen: dict[str, Any]) -> dict[str, tuple[Values, Values]]:
    """Per field what gold says and what was read; a field that gold leaves out is left out."""
    references = [one["tekst"] for one in seen["verwijzingen"]]
    starts = [zone["start"] for zone in seen["zones"] if zone["soort"] == "dictum"]
    pairs: dict[str, Callable[[], tuple[Values, Values]]] = {
        "rechtscollege": lambda: (_one(gold["rechtscollege_code"]), _one(seen["rechtscollege"])),
        "afdeling": lambda: (_one(gold["afdeling"]), _one(seen["afdeling"])),
        "datum_uitspraak": lambda: (_one(gold["datum_uitspraak"]), _one(seen["datum_uitspraak"])),
        "rolnummer": lambda: (_first(gold["rolnummer"]), _first(seen["rolnummers"])),
        "rolnummers": lambda: (frozenset(gold["rolnummer"]), frozenset(seen["rolnummers"])),
        "soort_uitspraak": lambda: (_one(gold["soort_uitspraak"]), _one(seen["soort_uitspraak"])),
        "instantie": lambda: (_one(gold["instantie"]), _one(seen["instantie"])),
        "regelgeving_dragend": lambda: (
            frozenset(gold["regelgeving_dragend"]),
            _norms(seen, dragend=True),
        ),
        "regelgeving_alle": lambda: (
            frozenset([*gold["regelgeving_dragend"], *gold["regelgeving_genoemd"]]),
            _norms(seen),
        ),
        "artikelen": lambda: (
            frozenset((one["code"], one["artikel"]) for one in gold["artikelen"]),
            _articles(seen),
        ),
        "handelingen": lambda: (frozenset(gold["handelingen"]), frozenset(seen["handelingen"])),
        "uitkomsten": lambda: (frozenset(gold["uitkomsten"]), frozenset(seen["uitkomsten"])),
        "uitkomsten_groep": lambda: (_groups(gold["uitkomsten"]), _groups(seen["uitkomsten"])),
        "bedragen": lambda: (
            _sums(gold["bedragen"], "bedrag_eur"),
            _sums(seen["sancties"], "bedrag_eur"),
        ),
        "termijnen": lambda: (_sums(gold["termijnen"], "dagen"), _sums(seen["sancties"], "dagen")),
        "verwijzingen": lambda: _references(gold["verwijzingen"], references),
        "dictum_start": lambda: (_one(gold["dictum_start"]), _first(starts)),
    }
    keys = {"rechtscollege": "rechtscollege_code", "rolnummers": "rolnummer"}
    keys |= {"regelgeving_alle": "regelgeving_genoemd", "uitkomsten_groep": "uitkomsten"}
    return {name: read() for name, read in pairs.items() if keys.get(name, name) in gold}


def evaluate(decisions: Iterable[dict[str, Any]], gold: Iterable[dict[str, Any]]) -> Report:
    """Read every decision that has a gold line and count, per field, what is right.

    Args:
        decisions: lines with `id` and `tekst`; other keys are ignored.
        gold: lines of contracts §7; a field that a line does not have is not counted for it.
    """
    lines = {line["id"]: line for line in gold}
    scores: dict[str, Score] = {}
    count = 0
    for decision in decisions:
        line = lines.get(decision["id"])
        if line is None:
            continue
        count += 1
        seen = as_json(decision["id"], understand(decision["tekst"]))
        for name, (expected, read) in _sets(line, seen).items():
            scores.setdefault(name, Score()).add(decision["id"], expected, read)
    return Report(count, scores)
