"""Reading and writing addresses: no cookie holds anything, so every link carries what it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from flask import current_app, g, request, url_for

from portal.errors import BadAddress
from portal.language import sentence
from search_index import parameters
from search_index.query import Query

Pairs = list[tuple[str, str]]


_LONGEST = 2000  # characters of parameters that a page says back in its links

# A form sends its empty fields along; an empty value of these means that nothing was asked.
_MAY_BE_EMPTY = {"q", "datum_vanaf", "datum_tot_en_met"}


def given() -> Pairs:
    """The parameters of this request, the interface language and empty fields left out."""
    return [
        (name, value)
        for name, value in request.args.items(multi=True)
        if name != "taal" and (value or name not in _MAY_BE_EMPTY)
    ]


def given_query() -> Query:
    """The query of this request. Raises ParameterError."""
    return parameters.query_from_args(given())


def expect(*names: str) -> dict[str, str]:
    """The parameters of a page that knows only these. Raises BadAddress for any other."""
    for name, _ in given():
        if name not in names:
            near = get_close_matches(name, names, 1)
            boodschap = sentence("Deze pagina kent geen parameter “%(naam)s”.", naam=name[:40])
            if near:
                boodschap += " " + sentence("Bedoelt u “%(naam)s”?", naam=near[0])
            raise BadAddress(boodschap, request.path)
    values = dict(given())
    if len(values) < len(given()):
        boodschap = sentence("Een parameter staat twee keer in het adres.")
        raise BadAddress(boodschap, request.path)
    return values


def number(values: dict[str, str], name: str, default: int, highest: int = 10**9) -> int:
    """A whole number of the address. Raises BadAddress."""
    value = values.get(name, str(default))
    if not (value.isascii() and value.isdigit()) or int(value[:12]) > highest or len(value) > 12:
        boodschap = sentence(
            "“%(naam)s” is een geheel getal van 0 tot en met %(hoogste)s.",
            naam=name, hoogste=highest,
        )  # fmt: skip
        raise BadAddress(boodschap, request.path)
    return int(value)


def _with_language(pairs: Iterable[tuple[str, str]]) -> str:
    taal = [("taal", g.taal)] if g.get("taal", "nl") != "nl" else []
    return urlencode([*pairs, *taal])


def address(path: str, pairs: Iterable[tuple[str, str]] = ()) -> str:
    """A path with parameters, in the language of this request."""
    query = _with_language(pairs)
    return f"{path}?{query}" if query else path


def results_address(query: Query, suffix: str = "", **changes: Any) -> str:
    """The address of a result list, feed (`.atom`) or file; a change starts at page 1 again."""
    if changes and "pagina" not in changes:
        changes["pagina"] = 1
    return address("/uitspraken" + suffix, parameters.to_args(replace(query, **changes)))


def decision_address(id_: str, query: Query | None = None) -> str:
    """The page of a decision, with the query that led to it so that its words light up."""
    return address(f"/uitspraken/{id_}", parameters.to_args(query) if query else ())


def absolute(path: str) -> str:
    """With the public address of settings, else of this request."""
    base = current_app.config["PORTAL"].adres or request.host_url.rstrip("/")
    return f"{base}{path}"


def in_language(taal: str) -> str:
    """The same page in another language of the interface."""
    pairs = [pair for pair in request.args.items(multi=True) if pair[0] != "taal"]
    if request.method != "GET":
        pairs = []
    if sum(len(value) for _, value in pairs) > _LONGEST:
        pairs = []
    query = urlencode([*pairs, *([("taal", taal)] if taal != "nl" else [])])
    return f"{request.path}?{query}" if query else request.path


def page_address(endpoint: str, **values: Any) -> str:
    """`url_for` that keeps the language."""
    if g.get("taal", "nl") != "nl" and endpoint != "static":
        values.setdefault("taal", g.taal)
    return url_for(endpoint, **values) if values else _plain(endpoint, request.script_root)


@lru_cache
def _plain(endpoint: str, _root: str) -> str:
    """The address of a page without parameters; every page has ten of them."""
    return url_for(endpoint)
