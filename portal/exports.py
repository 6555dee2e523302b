"""One result list as a file or a feed: the same query as the page, to the last record."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from flask import Blueprint, Response, stream_with_context

from portal import feeds
from portal.addresses import given_query
from portal.collection import current_index, current_store
from search_index import export
from search_index.index import MAX_RESULT
from search_index.query import Hit, Query, Results
from search_index.records import Uitspraak

bp = Blueprint("exports", __name__)

TYPES = {"jsonl": "application/x-ndjson", "csv": "text/csv"}
FEED_PAGE = 50
_BATCH = 100


@bp.get("/uitspraken.jsonl")
def as_jsonl() -> Response:
    """Every public record the query finds, one a line."""
    return _file(given_query(), "jsonl")


@bp.get("/uitspraken.csv")
def as_csv() -> Response:
    """A table for a spreadsheet, without the texts."""
    return _file(given_query(), "csv")


@bp.get("/uitspraken.atom")
def as_atom() -> Response:
    """A page of the feed, in order of publication; it links to the next."""
    query = replace(given_query(), sorteer="bekendgemaakt", aantal=FEED_PAGE)
    found = _feed_page(query)
    body = feeds.feed(query, found, feeds.recently_withdrawn(current_store()))
    return Response(body, mimetype="application/atom+xml")


def _feed_page(query: Query) -> Results:
    """Also where a page of results cannot reach: a feed goes to the last record."""
    start = (query.pagina - 1) * query.aantal
    if start + query.aantal <= MAX_RESULT:
        return current_index().search(query)
    first = current_index().search(replace(query, pagina=1))
    ids = islice(current_index().scan(query), start, start + query.aantal)
    hits = tuple(Hit(uitspraak, ()) for uitspraak in current_store().get_many(ids))
    return replace(first, hits=hits)


def selected(query: Query) -> Iterator[Uitspraak]:
    """Every decision the query finds, read in batches."""
    ids = current_index().scan(replace(query, pagina=1))
    store = current_store()
    while batch := list(islice(ids, _BATCH)):
        yield from store.get_many(batch)


def _file(query: Query, soort: str) -> Response:
    rows = selected(query)
    first = list(islice(rows, 1))  # an engine that is down must answer 503, not a broken file
    body = stream_with_context(_written(soort, first, rows))
    response = Response(body, mimetype=TYPES[soort])
    response.headers["Content-Disposition"] = f'attachment; filename="uitspraken.{soort}"'
    return response


def _written(soort: str, first: list[Uitspraak], rows: Iterator[Uitspraak]) -> Iterator[bytes]:
    """The file in pieces, so that a large one is never in memory whole."""
    batch: Iterable[Uitspraak] = [*first, *islice(rows, _BATCH)]
    header = True
    while batch or header:
        stream = io.BytesIO()
        export.write(soort, batch, stream)
        written = stream.getvalue()
        if soort == "csv" and not header:
            written = written.partition(b"\n")[2]
        yield written
        header = False
        batch = list(islice(rows, _BATCH))
