"""As many invented decisions as one asks for; the same count and seed give the same decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from ingest.samples import administrative, penal, supreme
from ingest.samples.annotated import Annotated
from ingest.samples.captions import OUD, draw_case
from ingest.samples.dossier import Dossier
from ingest.samples.draft import Draft
from ingest.samples.published import publish
from search_index.records import Uitspraak

_FIRST, _LAST = date(1985, 1, 15), date(2026, 6, 30)
_RUIMTE, _MILIEU = "thema-1-ruimte", "thema-2-milieu"


@dataclass(frozen=True, slots=True)
class Kind:
    """One type of decision: how often, since when, about what."""

    weight: int
    since: int
    term: str  # what the court calls the main party
    compose: Callable[[Dossier], Draft]
    banks: tuple[str, ...] = ()


_KINDS = (
    Kind(36, 1985, "beklaagde", penal.correctional),
    Kind(5, 2000, "beklaagde", penal.interim),
    Kind(20, 1998, "beklaagde", penal.appeal),
    Kind(13, 2010, "verzoekende partij", administrative.handhavingscollege, (_MILIEU,)),
    Kind(
        6,
        2012,
        "verzoekende partij",
        administrative.vergunningsbetwistingen,
        ("loods", "chalet", "opslagterrein"),
    ),
    Kind(6, 2002, "verzoekende partij", administrative.raad_van_state, (_RUIMTE, _MILIEU)),
    Kind(6, 2003, "eiser", supreme.cassatie),
    Kind(2, 2012, "verzoekende partij", supreme.grondwettelijk, (_MILIEU,)),
    Kind(6, 2000, "verweerder", supreme.burgerlijk, (_RUIMTE,)),
)


def decisions(count: int, seed: int) -> Iterator[Annotated]:
    """Decisions as delivered, with their gold."""
    for index, draft in enumerate(_drafts(count, seed)):
        yield draft.annotated(
            f"{draft.head['rechtscollege_code'].lower().replace('_', '-')}-{index:05d}"
        )


def chains(count: int, seed: int) -> Iterator[Annotated]:
    """Cases that went on: a judgment, the ruling on appeal, and for some that of Cassation."""
    for index in range(count):
        rng = Random(f"keten/{seed}/{index}")
        dossier = draw_case(rng, _day(rng, 1999) - timedelta(days=1200), "beklaagde")
        drafts = [penal.correctional(dossier)]
        dossier.later(dossier.uitspraak_op + timedelta(days=rng.randrange(240, 620)))
        drafts.append(penal.appeal(dossier, drafts[0].head))
        if index % 2:
            dossier.later(dossier.uitspraak_op + timedelta(days=rng.randrange(150, 400)))
            drafts.append(supreme.cassatie(dossier, drafts[1].head))
        for step, draft in enumerate(drafts, 1):
            yield draft.annotated(f"keten-{index:05d}-{step}")


def records(count: int, seed: int) -> Iterator[Uitspraak]:
    """Published records, without the way there; for benchmarks of search."""
    for index, draft in enumerate(_drafts(count, seed)):
        yield publish(draft, index)


def _drafts(count: int, seed: int) -> Iterator[Draft]:
    weights = [kind.weight for kind in _KINDS]
    for index in range(count):
        rng = Random(f"{seed}/{index}")
        kind = rng.choices(_KINDS, weights)[0]
        day = _day(rng, kind.since)
        term = "betichte" if day.year < OUD else kind.term
        yield kind.compose(draw_case(rng, day, term, kind.banks))


def _day(rng: Random, since: int) -> date:
    """More recent days more often; never a Sunday."""
    first = max(_FIRST, date(since, 2, 1))
    span = (_LAST - first).days
    day = first + timedelta(days=int(span * rng.betavariate(2.2, 1.1)))
    return day - timedelta(days=day.weekday() == 6)
