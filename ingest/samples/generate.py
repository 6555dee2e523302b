"""As many invented decisions as one asks for; the same count and seed give the same decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

from ingest.samples import penal
from ingest.samples.annotated import Annotated
from ingest.samples.dossier import Dossier
from ingest.samples.draft import Draft
from ingest.samples.published import publish
from search_index.records import Uitspraak

_FIRST, _LAST = date(1985, 1, 15), date(2026, 6, 30)
# weight, first year, name of the main party, composer
_KINDS: tuple[tuple[int, int, str, Callable[[Dossier], Draft]], ...] = (
    (40, 1985, "beklaagde", penal.correctional),
    (22, 1998, "beklaagde", penal.appeal),
)


def decisions(count: int, seed: int) -> Iterator[Annotated]:
    """Decisions as delivered, with their gold."""
    for index, draft in enumerate(_drafts(count, seed)):
        yield draft.annotated(
            f"{draft.head['rechtscollege_code'].lower().replace('_', '-')}-{index:05d}"
        )


def records(count: int, seed: int) -> Iterator[Uitspraak]:
    """Published records, without the way there; for benchmarks of search."""
    for index, draft in enumerate(_drafts(count, seed)):
        yield publish(draft, index)


def _drafts(count: int, seed: int) -> Iterator[Draft]:
    weights = [kind[0] for kind in _KINDS]
    for index in range(count):
        rng = Random(f"{seed}/{index}")
        _, since, term, compose = rng.choices(_KINDS, weights)[0]
        day = _day(rng, since)
        yield compose(penal.draw_case(rng, day, "betichte" if day.year < 1998 else term))


def _day(rng: Random, since: int) -> date:
    """More recent days more often; never a Sunday."""
    first = max(_FIRST, date(since, 2, 1))
    span = (_LAST - first).days
    day = first + timedelta(days=int(span * rng.betavariate(2.2, 1.1)))
    return day - timedelta(days=day.weekday() == 6)
