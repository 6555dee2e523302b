"""The home page and the result list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from flask import Blueprint, redirect, render_template
from werkzeug.wrappers import Response

from portal import chart, facets, words
from portal.addresses import (
    decision_address,
    expect,
    given_query,
    results_address,
)
from portal.collection import current_index, current_store
from portal.errors import BadAddress
from portal.language import sentence
from search_index import vocabulary
from search_index.errors import IndexUnavailable, QueryError
from search_index.index import MAX_RESULT
from search_index.numbers import number_key
from search_index.parameters import MAX_PAGINA
from search_index.query import Query, Results

bp = Blueprint("search", __name__)

EXAMPLES = (
    "dwangsom",
    '"herstel in de oorspronkelijke toestand"',
    "decreet:VCRO art:6.2.1",
)


@dataclass(frozen=True, slots=True)
class Domain:
    """A beleidsdomein with its instruments that have decisions, most first."""

    naam: str
    normen: tuple[tuple[str, str, int], ...]  # code, short name, count


@dataclass(frozen=True, slots=True)
class Relaxed:
    """A wider search that does find something."""

    soort: str  # spelling | zonder_filters | een_van
    q: str
    totaal: int
    adres: str


@bp.get("/")
def home() -> str:
    """Search box, what is here, browse by regulation. Stands without an index, then uncounted."""
    expect()
    try:
        latest = current_index().search(Query(sorteer="bekendgemaakt"))
    except IndexUnavailable:
        latest = None
    return render_template(
        "home.html",
        latest=latest,
        tail=decision_address("").removeprefix("/uitspraken/"),
        domains=_domains(latest) if latest else (),
        examples=[(text, results_address(Query(q=text))) for text in EXAMPLES],
    )


@bp.get("/uitspraken")
def results() -> str | Response:
    """The result list."""
    query = given_query()
    if query == Query(q=query.q) and number_key(query.q):
        known = current_store().resolve(query.q)
        if len(known) == 1:
            return redirect(decision_address(known[0]), 302)
    found = current_index().search(query)
    last = last_page(query, found)
    return render_template(
        "results.html",
        query=query,
        tail=decision_address("", query).removeprefix("/uitspraken/"),
        found=found,
        heading=Heading.of(query, found),
        facets=facets.facets(query, found),
        chips=facets.chips(query),
        bars=chart.bars(found.facetten.get("jaar", ()), query),
        pages=_pages(query.pagina, last),
        last=last,
        relaxed=list(relaxed(query, found)) if not found.totaal else [],
    )


@dataclass(frozen=True, slots=True)
class Heading:
    """The number, the words and the filters: the question as a sentence."""

    totaal: int
    q: str
    filters: tuple[str, ...]

    @classmethod
    def of(cls, query: Query, found: Results) -> Heading:
        """At most four filters; the chips show them all."""
        labels = [chip.label for chip in facets.chips(query)]
        more = [f"en {len(labels) - 3} andere filters"] if len(labels) > 4 else []
        return cls(found.totaal, query.q, tuple((labels[:3] if more else labels) + more))


def relaxed(query: Query, found: Results) -> Iterator[Relaxed]:
    """Wider searches, only those that find something; each says how it is wider."""
    if found.suggestie:
        yield from _try("spelling", replace(query, q=found.suggestie))
    bare = facets.without_filters(query)
    if query.q and bare != replace(query, pagina=1):
        yield from _try("zonder_filters", bare)
    terms = query.q.split()
    if 1 < len(terms) <= 12 and all(term.isalnum() for term in terms):
        yield from _try("een_van", replace(query, q=" OF ".join(terms), pagina=1))


def _try(soort: str, query: Query) -> Iterator[Relaxed]:
    try:
        totaal = current_index().count(query)
    except QueryError:
        return
    if totaal:
        yield Relaxed(soort, query.q, totaal, results_address(query))


def _domains(latest: Results) -> list[Domain]:
    by_domain: dict[str, list[tuple[str, str, int]]] = {}
    table = vocabulary.regelgeving()
    for value in latest.facetten.get("regelgeving", ()):
        if row := table.get(value.waarde):
            line = (row.code, words.norm(row.code), value.aantal)
            by_domain.setdefault(row.beleidsdomein, []).append(line)
    ordered = sorted(by_domain.items(), key=lambda item: -sum(line[2] for line in item[1]))
    return [Domain(naam, tuple(lines)) for naam, lines in ordered]


def last_page(query: Query, found: Results) -> int:
    """The last page that can be asked for; a file goes further. Raises BadAddress beyond it."""
    last = max(1, min(-(-found.totaal // query.aantal), MAX_RESULT // query.aantal, MAX_PAGINA))
    if query.pagina > last:
        boodschap = sentence(
            "De laatste pagina van deze lijst is %(laatste)s; pagina %(pagina)s is er niet.",
            laatste=last, pagina=query.pagina,
        )  # fmt: skip
        raise BadAddress(boodschap, results_address(query, pagina=last))
    return last


def _pages(page: int, last: int) -> list[int | None]:
    """Page numbers around this one; None is a gap."""
    near = {1, last, *range(max(1, page - 2), min(last, page + 2) + 1)}
    made: list[int | None] = []
    for number in sorted(near):
        if made and made[-1] is not None and number - made[-1] > 1:
            made.append(None)
        made.append(number)
    return made
