"""Liveness and readiness, for whoever keeps the process running."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from portal.collection import current_index, current_store
from search_index.errors import SearchError

bp = Blueprint("health", __name__)


@bp.get("/healthz")
def healthz() -> Response:
    """The process answers."""
    return jsonify(status="ok")


@bp.get("/readyz")
def readyz() -> tuple[Response, int]:
    """Store and index answer; 503 with which of them does not."""
    state = {"store": _store_is_ready(), "index": _index_is_ready()}
    return jsonify(status="ok" if all(state.values()) else "niet klaar", **state), (
        200 if all(state.values()) else 503
    )


def _store_is_ready() -> bool:
    try:
        current_store().last_serial()
    except SearchError:
        return False
    return True


def _index_is_ready() -> bool:
    try:
        return current_index().is_ready()
    except SearchError:
        return False
