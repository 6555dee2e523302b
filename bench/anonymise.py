"""Our anonymiser beside stock Presidio on the same spaCy pipeline, and deduce: one run, one table.

Each contestant runs in a process of its own, so that peak memory is its own. Speed is words per
second of processor time, so that a busy machine changes little. By default a sample of each set is
read, which takes a few minutes; `--documents 0` reads everything.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from anonymise.evaluate import evaluate
from bench import anonymise_gold as gold
from bench.anonymise_rivals import Deduce, Presidio
from bench.anonymise_scanned import IDENTIFIERS, scanned
from bench.anonymise_unlisted import unlisted

DOCUMENTS = 12


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
        self.words, self.seconds = 0, 0.0

    def anonymise(self, text: str, zaak: Any) -> Any:
        if text not in self.seen:
            started = time.process_time()
            self.seen[text] = self.inner.anonymise(text, zaak)
            self.seconds += time.process_time() - started
            self.words += len(text.split())
        return self.seen[text]

    def speed(self) -> float:
        """Words per second of processor time since the last call; 0 when nothing was read."""
        speed = self.words / self.seconds if self.seconds else 0.0
        self.words, self.seconds = 0, 0.0
        return speed


def sample(lines: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """So many documents, spread over the set; all of them for 0."""
    if not 0 < count < len(lines):
        return lines
    return [lines[number * len(lines) // count] for number in range(count)]


def measure(contestant: str, count: int, only: list[str]) -> dict[str, Any]:
    """Every set that is there, for one contestant."""
    anonymiser = _Once(CONTESTANTS[contestant]())
    reports = {}
    for name, lines in SETS.items():
        missing = name in SHARED_SETS and not gold.SHARED.exists()
        if missing or not any(name.startswith(one) for one in only or [""]):
            continue
        report = evaluate(sample(list(lines()), count), anonymiser)
        found = [case.replaced for case in report.cases if case.soort in IDENTIFIERS]
        reports[name] = report.as_json() | {
            "identifiers": sum(found) / len(found) if found else 1.0,
            "words_per_second": anonymiser.speed(),
        }
    return reports


def main(arguments: list[str] | None = None) -> None:
    """Run the contestants one after another and print them side by side."""
    options = _parser().parse_args(arguments or [])
    if options.contestant:
        print(json.dumps(measure(options.contestant, options.documents, options.sets)))
        return
    results = {
        contestant: _run(contestant, options.documents, options.sets) for contestant in CONTESTANTS
    }
    for name in results["ours"]:
        print(f"\n{name}: {results['ours'][name]['documents']} documents")
        print("\n".join(_table({who: sets[name] for who, sets in results.items()})))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench anonymise", description=__doc__)
    parser.add_argument(
        "--documents", type=int, default=DOCUMENTS, help="of each set; 0 reads all of them"
    )
    parser.add_argument("--sets", nargs="*", default=[], help="only sets that begin with these")
    parser.add_argument("--contestant", choices=CONTESTANTS, help="one alone, as JSON")
    return parser


def _run(contestant: str, count: int, only: list[str]) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.anonymise", "--documents", str(count)]
    run = subprocess.run(
        [*command, "--contestant", contestant, "--sets", *only],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    result: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return result


def _table(columns: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield " " * 22 + "".join(f"{who:>12}" for who in columns)
    for key, label in FIGURES.items():
        yield f"{label:<22}" + "".join(f"{one[key]:>12.2%}" for one in columns.values())
    for route in ("automatisch", "beoordeling"):
        leaks = "".join(f"{one['leaking_documents'][route]:>12}" for one in columns.values())
        yield f"{'leaking ' + route:<22}{leaks}"
    own = columns["ours"]["words_per_second"]
    if own:
        speeds = (f"{one['words_per_second']:>12.0f}" for one in columns.values())
        yield f"{'words per CPU second':<22}" + "".join(speeds)
        ratios = (f"{own / one['words_per_second']:>11.2f}x" for one in columns.values())
        yield f"{'ours is faster by':<22}" + "".join(ratios)
    peaks = (f"{one['peak_memory_mb']:>12.0f}" for one in columns.values())
    yield f"{'peak MB':<22}" + "".join(peaks)


if __name__ == "__main__":
    main(sys.argv[1:])
