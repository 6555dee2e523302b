"""Pages that explain: about and coverage, accessibility, privacy, help, terms."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, render_template

from portal import words
from portal.addresses import expect
from portal.collection import current_index
from portal.terms import BEGRIPPEN
from search_index import vocabulary
from search_index.errors import IndexUnavailable
from search_index.query import Query

bp = Blueprint("pages", __name__)

# Courts that decisions cite, or that never judge the enforcement of Flemish rules.
_BUITEN = {"geen", "verwijzing"}


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many decisions of one court are here, by period of five years, and which years."""

    code: str
    naam: str
    aantal: int
    eerste: int
    laatste: int
    per_jaar: tuple[tuple[int, int], ...]


@bp.get("/over")
def about() -> str:
    """What this is, how publication works, and what the collection holds and lacks."""
    expect()
    try:
        rows, totaal = coverage()
    except IndexUnavailable:
        rows, totaal = None, None
    have = {row.code for row in rows or ()}
    missing = [
        court.naam
        for court in vocabulary.courts().values()
        if not court.afdeling_van
        and court.code not in have
        and court.relevantie not in _BUITEN
        and not court.code.startswith("VRED_")
    ]
    return render_template("about.html", rows=rows, totaal=totaal, missing=missing)


def coverage() -> tuple[list[Coverage], int]:
    """Per court with its years, from the facets of the index. Raises IndexUnavailable."""
    index = current_index()
    found = index.search(Query())
    table = vocabulary.courts()
    whole = dict.fromkeys(
        (table[value.waarde].afdeling_van or value.waarde)
        if value.waarde in table else value.waarde
        for value in found.facetten.get("rechtscollege", ())
    )  # fmt: skip
    rows = []
    for code in whole:
        one = index.search(Query(rechtscollege=(code,)))
        years = sorted((int(v.waarde), v.aantal) for v in one.facetten.get("jaar", ()) if v.aantal)
        if years:
            name = words.court(code)
            rows.append(Coverage(code, name, one.totaal, years[0][0], years[-1][0], tuple(years)))
    return sorted(rows, key=lambda row: -row.aantal), found.totaal


@bp.get("/toegankelijkheid")
def accessibility() -> str:
    """Statement by the EU model."""
    expect()
    return render_template("accessibility.html")


@bp.get("/privacy")
def privacy() -> str:
    """What happens with data of people in decisions and of visitors."""
    expect()
    return render_template("privacy.html")


@bp.get("/hulp")
def help_page() -> str:
    """How to search."""
    expect()
    return render_template("help.html", administraties=_administraties())


def _administraties() -> list[tuple[str, Query]]:
    """Each administration with the decisions on all regulation that it enforces."""
    norms: dict[str, list[str]] = {}
    for row in vocabulary.regelgeving().values():
        for code in row.administraties:
            norms.setdefault(code, []).append(row.code)
    return [
        (naam, Query(regelgeving=tuple(norms[code])))
        for code, naam in words.ADMINISTRATIES.items()
        if code in norms
    ]


@bp.get("/begrippen")
def terms() -> str:
    """Terms in plain Dutch."""
    expect()
    return render_template("terms.html", begrippen=BEGRIPPEN)


@bp.get("/robots.txt")
def robots() -> Response:
    """Crawling is allowed, so that `noindex` is read; result lists and files are left alone."""
    lines = ["User-agent: *", "Disallow: /uitspraken?", "Disallow: /uitspraken.", "Disallow: /api/"]
    return Response("\n".join([*lines, ""]), mimetype="text/plain")
