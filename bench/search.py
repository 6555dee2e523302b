"""The engine alone, the same through the search interface, and as a page of the portal.

10,000 generated decisions, 200 mixed queries; medians in milliseconds and their ratios.
`python -m bench search` takes no options; `python -m bench.search --count 1000 --keep FOLDER` does.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ingest.samples.generate import records
from search_index import open_index, open_store, parameters
from search_index.document import FACETS
from search_index.engine import Request
from search_index.index import Index
from search_index.meaning import filters_of, plan_of
from search_index.query import Query
from search_index.settings import SearchSettings

DECISIONS = 10_000
QUERIES = 200
SEED = 84

WORDS = [
    "afbraak",
    "woning",
    "vergunning",
    "dwangsom",
    "mest",
    "lozing",
    "afvalwater",
    "herstelvordering",
    "verjaring",
    "boete",
    "honden",
    "paarden",
    "bomen",
    "exploitatie",
    "geldboete",
    "perceel",
    "inspecteur",
    "grondwater",
    "landbouw",
    "bedrijf",
    "termijn",
    "bodem",
    "vaststelling",
    "milieuinspectie",
    "terrein",
    "eigenaar",
    "beroep",
]
FIXED = (
    '"herstel in de oorspronkelijke toestand"',
    '"afbraak dwangsom"~20',
    "stedenbouwkundig misdrijf OF overtreding",
    "artikel 6.2.1 VCRO",
    "decreet:mestdecreet geldboete",
    "rechtbank:gent dwangsom",
    "uitkomst:vrijspraak",
    "(mest OF afvalwater) NIET vrijspraak",
    "vergun*",
    "Vlaamse Codex Ruimtelijke Ordening",
)


def queries(count: int, seed: int) -> list[Query]:
    """One to three words, operators, filters, orders and pages, as people mix them."""
    chance = random.Random(seed)
    made: list[Query] = []
    while len(made) < count:
        q = " ".join(chance.sample(WORDS, chance.choice((1, 1, 2, 2))))
        if chance.random() < 0.2:
            q = chance.choice(FIXED)
        if chance.random() < 0.1:
            q = " OF ".join(chance.sample(WORDS, 2))
        filters = {}
        if chance.random() < 0.3:
            filters["regelgeving"] = (chance.choice(("VCRO", "DABM", "MESTD", "BOSD")),)
        if chance.random() < 0.2:
            filters["handeling"] = (chance.choice(("herstel", "vervolging", "sanctionering")),)
        if chance.random() < 0.1:
            filters["soort"] = ("vonnis",)
        if chance.random() < 0.05:
            q = ""
        made.append(
            Query(
                q=q,
                sorteer=chance.choice(("relevantie", "relevantie", "nieuwste")),
                pagina=chance.choice((1, 1, 1, 1, 2)),
                **filters,
            )
        )
    return made


def fill(settings: SearchSettings, count: int) -> Index:
    """Generated decisions in store and index."""
    store, index = open_store(settings), open_index(settings)
    made = list(records(count, SEED))
    began = time.perf_counter()
    for uitspraak in made:
        store.put(uitspraak)
    stored = time.perf_counter()
    index.put(made)
    index.commit(store.last_serial())
    indexed = time.perf_counter()
    print(f"{count} decisions, {sum(len(one.tekst) for one in made) / 1e6:.1f} million characters")
    print(f"store {count / (stored - began):7.0f} decisions/s")
    print(f"index {count / (indexed - stored):7.0f} decisions/s")
    return index


def median_ms(calls: list[Callable[[], object]]) -> tuple[float, float, float]:
    """Median and 95th percentile of calls, each made once, and the median of processor time.

    Processor time says more than the clock on a machine that does other work too.
    """
    taken, used = [], []
    for call in calls:
        began, cpu = time.perf_counter(), time.process_time()
        call()
        used.append((time.process_time() - cpu) * 1000)
        taken.append((time.perf_counter() - began) * 1000)
    taken.sort()
    return statistics.median(taken), taken[int(len(taken) * 0.95)], statistics.median(used)


def engine_call(index: Index, query: Query) -> Callable[[], object]:
    """What the engine itself has to do: search, facets, and the records of the page."""
    start = (query.pagina - 1) * query.aantal
    request = Request(
        plan_of(query.q), filters_of(query), query.sorteer, start, query.aantal, FACETS
    )
    return lambda: index.engine.find(request)


def measure(index: Index, settings: SearchSettings, asked: list[Query]) -> dict[str, float]:
    from portal import create_app
    from portal.settings import PortalSettings

    env = {
        "ARRESTENDATABANK_VAR": str(settings.var),
        "ARRESTENDATABANK_PUBLISHED_URL": settings.published_url,
        "ARRESTENDATABANK_INDEX_URL": settings.index_url,
        "ARRESTENDATABANK_LIMIET": "1000000/minute",
    }
    app = create_app(PortalSettings.from_env(env))
    client = app.test_client()

    def page(query: Query) -> Callable[[], object]:
        def call() -> None:
            answer = client.get("/uitspraken", query_string=parameters.to_args(query))
            assert answer.status_code in {200, 302, 400, 404}, answer.status_code

        return call

    for query in queries(20, SEED + 1):  # warm up with other queries
        page(query)()
    layers = {
        "engine": [engine_call(index, query) for query in asked],
        "search": [lambda query=query: index.search(query) for query in asked],
        "portal": [page(query) for query in asked],
    }
    medians = {}
    for name, calls in layers.items():
        median, slow, used = median_ms(calls)
        medians[name] = used
        ratio = used / medians["engine"]
        print(
            f"{name:<8} median {median:7.2f} ms   p95 {slow:7.2f} ms   "
            f"processor {used:6.2f} ms   {ratio:5.2f} x engine"
        )
    return medians


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=DECISIONS)
    parser.add_argument("--keep", type=Path, default=None, help="folder to keep and use again")
    options, _ = parser.parse_known_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="bench-search-"))
    url = f"sqlite:///{folder / 'published.db'}"
    settings = SearchSettings(folder, url, f"tantivy:{folder / 'index'}")
    try:
        if (folder / "published.db").exists():
            index = open_index(replace(settings, read_only=True))
        else:
            index = fill(settings, options.count)
        measure(index, settings, queries(QUERIES, SEED))
    finally:
        if options.keep is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
