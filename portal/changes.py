"""The change feed by serial number: whoever keeps a copy reads here what to add or take away."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify, make_response, render_template, request
from werkzeug.wrappers import Response

from portal.addresses import absolute, expect, number
from portal.collection import current_store
from search_index.store import Wijziging

bp = Blueprint("changes", __name__)
PAGE = 100


@bp.get("/wijzigingen")
def changes() -> Response:
    """HTML, or JSON for who asks for it; from `vanaf` on, else the newest hundred."""
    values = expect("vanaf")
    store = current_store()
    last = store.last_serial()
    since = number(values, "vanaf", max(0, last - PAGE))
    found = store.changes_since(since, PAGE)
    best = request.accept_mimetypes.best_match(["text/html", "application/json"])
    if best == "application/json":
        response: Response = jsonify(as_json(found, last))
    else:
        response = make_response(
            render_template("changes.html", found=found, since=since, last=last)
        )
    response.vary.add("Accept")
    return response


@bp.get("/wijzigingen.json")
def changes_json() -> Response:
    """The same for machines, by address instead of by header."""
    values = expect("vanaf")
    store = current_store()
    found = store.changes_since(number(values, "vanaf", 0), PAGE)
    return jsonify(as_json(found, store.last_serial()))


def as_json(found: list[Wijziging], last: int) -> dict[str, Any]:
    """The lines, and the address of the next page while there is one."""
    upto = found[-1].serial if found else last
    more = upto < last
    return {
        "laatste": last,
        "volgende": absolute(f"/wijzigingen.json?vanaf={upto}") if more else None,
        "wijzigingen": [
            {
                "serial": change.serial,
                "id": change.id,
                "soort": change.soort,
                "op": change.op.isoformat(),
                "versie": change.versie,
                "adres": absolute(f"/uitspraken/{change.id}"),
            }
            for change in found
        ],
    }
