"""The API: the same lists and records as the pages, as JSON, read only."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, jsonify

from portal import changes, facets, words
from portal.addresses import absolute, expect, given_query, number, results_address
from portal.collection import current_index, current_store, published
from portal.openapi import description
from portal.search import last_page
from search_index import serialise, vocabulary
from search_index.query import Hit

bp = Blueprint("api", __name__, url_prefix="/api/v1")


@bp.get("/")
def start() -> Response:
    """Where everything is."""
    expect()
    names = ("uitspraken", "wijzigingen", "regelgeving", "uitkomsten", "rechtscolleges",
             "handelingen", "openapi.json")  # fmt: skip
    return jsonify({name: absolute(f"/api/v1/{name}") for name in names})


@bp.get("/uitspraken")
def search() -> Response:
    """A page of results with its facets."""
    query = given_query()
    found = current_index().search(query)
    last = last_page(query, found)
    path = "/api/v1" + results_address(query, pagina=query.pagina + 1)
    return jsonify(
        totaal=found.totaal,
        pagina=query.pagina,
        aantal=query.aantal,
        volgende=absolute(path) if query.pagina < last else None,
        suggestie=found.suggestie,
        uitspraken=[_hit(hit) for hit in found.hits],
        facetten={
            naam: [
                {
                    "waarde": value.waarde,
                    "label": facets.label(naam, value.waarde),
                    "aantal": value.aantal,
                }
                for value in values
            ]
            for naam, values in found.facetten.items()
        },
    )


@bp.get("/uitspraken/<id_>")
def record(id_: str) -> Response:
    """The public record, text included."""
    expect()
    return jsonify(serialise.to_json(published(id_)))


@bp.get("/wijzigingen")
def change_feed() -> Response:
    """Changes after a serial number, oldest first."""
    since = number(expect("vanaf"), "vanaf", 0)
    store = current_store()
    return jsonify(changes.as_json(store.changes_since(since, changes.PAGE), store.last_serial()))


@bp.get("/regelgeving")
def regelgeving() -> Response:
    """The instruments that a decision can carry."""
    expect()
    return jsonify(
        [
            {
                "code": row.code,
                "titel": row.titel,
                "opschrift": row.opschrift,
                "beleidsdomein": row.beleidsdomein,
                "eli": row.eli,
                "codex": row.codex_url,
            }
            for row in vocabulary.regelgeving().values()
        ]
    )


@bp.get("/uitkomsten")
def uitkomsten() -> Response:
    """The outcomes, by group."""
    expect()
    rows = vocabulary.uitkomsten().values()
    return jsonify([{"code": row.code, "groep": row.luik, "label": row.label} for row in rows])


@bp.get("/rechtscolleges")
def rechtscolleges() -> Response:
    """The courts and their divisions."""
    expect()
    rows = vocabulary.courts().values()
    return jsonify([{"code": r.code, "naam": r.naam, "afdeling_van": r.afdeling_van} for r in rows])


@bp.get("/handelingen")
def handelingen() -> Response:
    """The six actions of art. 84, §1."""
    expect()
    return jsonify(list(vocabulary.HANDELINGEN))


@bp.get("/openapi.json")
def openapi() -> Response:
    """The API, described."""
    expect()
    return jsonify(description(current_app.config["PORTAL"].adres))


def _hit(hit: Hit) -> dict[str, Any]:
    record = serialise.to_json(hit.uitspraak)
    for key in ("tekst", "tekst_hash", "zones", "citaten", "bewijs", "verwijzingen"):
        record.pop(key, None)  # those need the text: see `adres`
    return record | {
        "titel": words.title(hit.uitspraak),
        "adres": absolute(f"/uitspraken/{hit.uitspraak.id}"),
        "fragmenten": [
            {
                "zone": piece.zone,
                "start": piece.start,
                "delen": [{"tekst": text, "treffer": is_hit} for text, is_hit in piece.delen],
            }
            for piece in hit.fragmenten
        ],
    }
