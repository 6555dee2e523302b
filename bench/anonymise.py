"""Our anonymiser beside stock Presidio on the same spaCy pipeline, and deduce: one run, one table.

Each contestant runs in a process of its own, so that peak memory is its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

from anonymise.evaluate import evaluate
from bench import anonymise_gold as gold
from bench.anonymise_rivals import Deduce, Presidio
from bench.anonymise_scanned import IDENTIFIERS, scanned
from bench.anonymise_unlisted import unlisted


def ours() -> Any:
    """The whole anonymiser with its gate."""
    from anonymise.engine import Anonymiser

    return Anonymiser()


CONTESTANTS: dict[str, Callable[[], Any]] = {"ours": ours, "presidio": Presidio, "deduce": Deduce}
SETS: dict[str, Callable[[], Iterator[dict[str, Any]]]] = {
    "own decisions": gold.invented,
    "gold samples": gold.samples,
    "generated": gold.generated,
    "generated, scanned": lambda: scanned(gold.generated()),
    "unlisted names": lambda: unlisted(gold.invented()),
    "rulings, surrogates": gold.rulings,
    "rulings, everyone": lambda: gold.rulings(everyone=True),
    "news, persons": gold.news,
}
SHARED_SETS = {name for name in SETS if name.startswith(("gold", "rulings", "news"))}
FIGURES = {
    "mention_recall": "recall",
    "detection_recall": "detected",
    "person_recall": "persons",
    "identifiers": "identifiers",
    "precision": "precision",
    "automation": "automation",
}


class _Once:
    """Remembers results: the rulings are measured against two golds but read once."""

    def __init__(self, inner: Any) -> None:
        self.inner, self.seen = inner, {}

    def anonymise(self, text: str, zaak: Any) -> Any:
        if text not in self.seen:
            self.seen[text] = self.inner.anonymise(text, zaak)
        return self.seen[text]


def measure(contestant: str) -> dict[str, Any]:
    """Every set that is there, for one contestant."""
    anonymiser = _Once(CONTESTANTS[contestant]())
    reports = {}
    for name, lines in SETS.items():
        if name in SHARED_SETS and not gold.SHARED.exists():
            continue
        documents = list(lines())
        again = all(one["tekst"] in anonymiser.seen for one in documents)
        report = evaluate(documents, anonymiser)
        found = [case.replaced for case in report.cases if case.soort in IDENTIFIERS]
        if report.documents:
            identifiers = sum(found) / len(found) if found else 1.0
            reports[name] = report.as_json() | {"identifiers": identifiers}
            if again:  # read before, for another gold: there is no speed to tell
                reports[name]["words_per_second"] = 0.0
    return reports


def main() -> None:
    """Run the contestants one after another and print them side by side."""
    results: dict[str, dict[str, Any]] = {}
    for contestant in CONTESTANTS:
        run = subprocess.run(
            [sys.executable, "-m", "bench.anonymise", contestant],
            check=True,
            capture_output=True,
            text=True,
        )
        results[contestant] = json.loads(run.stdout.splitlines()[-1])
    for name in results["ours"]:
        print(f"\n{name}: {results['ours'][name]['documents']} documents")
        print("\n".join(_table({who: sets[name] for who, sets in results.items()})))


def _table(columns: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield " " * 22 + "".join(f"{who:>12}" for who in columns)
    for key, label in FIGURES.items():
        yield f"{label:<22}" + "".join(f"{one[key]:>12.2%}" for one in columns.values())
    for route in ("automatisch", "beoordeling"):
        leaks = "".join(f"{one['leaking_documents'][route]:>12}" for one in columns.values())
        yield f"{'leaking ' + route:<22}{leaks}"
    for key, label in (("words_per_second", "words per second"), ("peak_memory_mb", "peak MB")):
        yield f"{label:<22}" + "".join(f"{one[key]:>12.0f}" for one in columns.values())
    own = columns["ours"]["words_per_second"]
    ratios = (
        f"{own / one['words_per_second']:>11.2f}x" if one["words_per_second"] else f"{'-':>12}"
        for one in columns.values()
    )
    yield f"{'ours is faster by':<22}" + "".join(ratios)


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
