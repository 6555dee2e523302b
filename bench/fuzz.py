"""Hostile requests to the portal: how many answered how, and how slow the slowest was.

20,000 requests by default, half of them by the portal's own OpenAPI document through schemathesis,
half broken by hand: real names and values with text that looks like a query, broken anywhere.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import quote

import schemathesis
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, Phase, given, settings

from ingest.samples.generate import records
from portal import create_app
from portal.openapi import description
from portal.settings import PortalSettings
from search_index import open_index, open_store, reindex
from search_index.settings import SearchSettings

REQUESTS = 20_000
DECISIONS = 300
SEED = 84
SLOW_S = 2.0
PATHS = [
    "/",
    "/uitspraken",
    "/uitspraken.atom",
    "/uitspraken.csv",
    "/uitspraken.jsonl",
    "/wijzigingen",
    "/over",
    "/melding",
    "/api/v1/uitspraken",
    "/api/v1/wijzigingen",
    "/ecli/",
    "/uitspraken/",
]
NAMES = [
    "q",
    "regelgeving",
    "artikel",
    "uitkomst",
    "handeling",
    "rechtscollege",
    "wijze",
    "soort",
    "datum_vanaf",
    "datum_tot_en_met",
    "sorteer",
    "pagina",
    "aantal",
    "taal",
    "vanaf",
    "x",
]
VALUES = [
    "VCRO",
    "VCRO:6.2.1",
    "S-GELDBOETE",
    "herstel",
    "HVB_GENT",
    "geanonimiseerd",
    "vonnis",
    "nl",
    "2020-01-01",
    "0000-00-00",
    "9999-12-31",
    "nieuwste",
    "1",
    "0",
    "-1",
    "1000",
    "50",
]
PIECES = [
    "herstel",
    "dwangsom",
    '"',
    "(",
    ")",
    " OF ",
    " NIET ",
    "NOT",
    "*",
    "~3",
    "rolnr:",
    "art:",
    "decreet:VCRO",
    "ecli:",
    ":",
    "\x00",
    "\\",
    "[",
    "]",
    "{",
    "^",
    "/",
    "+",
    "-",
    "&&",
    "é",
    "\u200b",
    "\U0001f600",
    "'; DROP",
    "<script>",
    "%",
    "a" * 400,
    "~",
    "!",
    "\n",
    "(" * 60,
    " ",
]


@dataclass(slots=True)
class Tally:
    """Answers by status, the slowest, and every address that failed or was slow."""

    statuses: Counter[int] = field(default_factory=Counter)
    slowest_s: float = 0.0
    slowest_cpu_s: float = 0.0
    bad: list[str] = field(default_factory=list)

    def ask(self, client: FlaskClient, address: str, pairs: object = None) -> None:
        """Send one request and note its answer.

        Processor time says more than the clock on a machine that does other work too.
        """
        began, cpu = time.perf_counter(), time.process_time()
        status = client.get(address, query_string=pairs).status_code
        taken, used = time.perf_counter() - began, time.process_time() - cpu
        self.statuses[status] += 1
        self.slowest_cpu_s = max(self.slowest_cpu_s, used)
        self.slowest_s = max(self.slowest_s, taken)
        if status >= 500 or taken > SLOW_S:
            self.bad.append(f"{status} {taken:.2f} s (processor {used:.2f} s) {address} {pairs}")

    @property
    def total(self) -> int:
        """How many requests were answered."""
        return sum(self.statuses.values())


def application(folder: Path) -> Flask:
    """A portal over generated decisions, without limits on its readers."""
    search = SearchSettings.from_env({"ARRESTENDATABANK_VAR": str(folder)})
    store = open_store(search)
    for uitspraak in records(DECISIONS, SEED):
        store.put(uitspraak)
    reindex.catch_up(store, open_index(search))
    free = {"limiet": "1000000/second", "limiet_bestand": "1000000/second"}
    return create_app(PortalSettings(search=replace(search, read_only=True), **free))


def addresses(count: int, seed: int) -> Iterator[str]:
    """Addresses broken by hand."""
    chance = random.Random(seed)
    for _ in range(count):
        path = chance.choice(PATHS)
        if path.endswith("/") and path != "/":
            path += quote(_text(chance), safe="")[:200]
        pairs = []
        for _ in range(chance.choice((0, 1, 1, 2, 3))):
            value = _text(chance) if chance.random() < 0.6 else chance.choice(VALUES)
            pairs.append(f"{chance.choice(NAMES)}={quote(value, safe='')}")
        yield f"{path}?{'&'.join(pairs)}"


def _text(chance: random.Random) -> str:
    return "".join(chance.choices(PIECES, k=chance.randint(0, 10)))


def by_hand(app: Flask, count: int, tally: Tally) -> None:
    """Send the broken addresses."""
    client = app.test_client()
    for address in addresses(count, SEED):
        tally.ask(client, address)


def by_description(app: Flask, count: int, tally: Tally) -> None:
    """Send what the OpenAPI document allows, the search most of all."""
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    paths = sorted(description(None)["paths"])
    share = {path: 0.7 if path == "/uitspraken" else 0.3 / (len(paths) - 1) for path in paths}
    client = app.test_client()
    for path in paths:
        examples = max(1, int(count * share[path]))

        @settings(
            max_examples=examples,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=schema[path]["GET"].as_strategy())
        def send(case: schemathesis.Case) -> None:
            pairs = _pairs(case.as_transport_kwargs().get("params"))
            tally.ask(client, "/api/v1" + case.formatted_path, pairs)

        send()


def _pairs(params: object) -> list[tuple[str, str]]:
    if not isinstance(params, dict):
        return []
    return [
        (name, str(value))
        for name, values in params.items()
        for value in (values if isinstance(values, list) else [values])
    ]


def main(arguments: list[str] | None = None) -> None:
    """Run, print, and leave with 1 when anything failed or was slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=REQUESTS)
    asked = parser.parse_args(arguments or [])
    warnings.simplefilter("ignore")
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        app = application(Path(folder))
        began = time.perf_counter()
        by_hand(app, asked.requests // 2, tally)
        by_description(app, asked.requests - tally.total, tally)
        while tally.total < asked.requests:  # an operation without parameters has few examples
            by_hand(app, asked.requests - tally.total, tally)
    taken = time.perf_counter() - began
    print(f"{tally.total} requests in {taken:.0f} s: {dict(sorted(tally.statuses.items()))}")
    print(f"slowest {tally.slowest_s:.2f} s, of processor time {tally.slowest_cpu_s:.2f} s")
    print(f"failed or over {SLOW_S:.0f} s: {len(tally.bad)}")
    for line in tally.bad[:20]:
        print(line)
    if tally.bad:
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
