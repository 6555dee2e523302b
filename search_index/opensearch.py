"""The OpenSearch engine: an alias over dated indices. The only importer of opensearchpy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from opensearchpy import NotFoundError, helpers
from opensearchpy import OpenSearch as Client
from opensearchpy.exceptions import OpenSearchException

from search_index import analysis
from search_index.document import ORDERS, Document
from search_index.engine import Found, Request, Row
from search_index.errors import IndexUnavailable
from search_index.opensearch_plan import EVERYTHING, INDEX_BODY, facet_counts, narrowed, translate
from search_index.plan import Values

TIMEOUT_S = 10
BULK_TIMEOUT_S = 60
BULK_BYTES = 8_000_000
BULK_COUNT = 250
SCAN_PAGE = 1000
KEEP_ALIVE = "2m"
PREFIX_LETTERS = 2
SERIAL = "serial"  # id of the one document that is no decision; no decision's id has a vowel


class OpenSearch:
    """Implements `engine.Engine`. `url` is https://user:password@host:port/alias."""

    def __init__(
        self, url: str, ca: Path | None, *, read_only: bool = False, name: str = ""
    ) -> None:
        parts = urlsplit(url)
        self._url, self._ca, self._read_only = url, ca, read_only
        self._alias = parts.path.strip("/") or "uitspraken"
        self._own = name  # of an index being built beside; "" follows the alias
        auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        self._client = Client(
            hosts=[{"host": parts.hostname, "port": parts.port or 9200}],
            use_ssl=parts.scheme == "https",
            verify_certs=True,
            ca_certs=str(ca) if ca else None,
            http_auth=auth,
            timeout=TIMEOUT_S,
            max_retries=1,
            retry_on_timeout=False,
        )
        self._first_made = read_only or bool(name)

    @property
    def _target(self) -> str:
        return self._own or self._alias

    # Reading.

    def find(self, request: Request) -> Found:
        """One stretch of the result; each facet counted under all filters but its own."""
        body: dict[str, Any] = {
            "query": translate(request.plan),
            "from": request.start,
            "size": request.count,
            "track_total_hits": True,
            "_source": ["bron", "tekst"],
            "sort": _order(request.sorteer),
        }
        if request.filters:
            body["post_filter"] = narrowed(request.filters.values())
        if request.facets:
            body["aggs"] = facet_counts(request.facets, request.filters)
        answer = self._search(body)
        facets = {
            facet: [
                (bucket["key"], bucket["doc_count"])
                for bucket in answer["aggregations"][facet]["waarden"]["buckets"]
            ]
            for facet in request.facets
        }
        rows = tuple(
            Row(hit["_source"]["bron"], hit["_source"]["tekst"]) for hit in answer["hits"]["hits"]
        )
        return Found(answer["hits"]["total"]["value"], rows, facets)

    def scan(self, request: Request) -> Iterator[str]:
        """Every id in order, over one frozen view of the index."""
        with _translated():
            view = self._client.create_pit(index=self._target, params={"keep_alive": KEEP_ALIVE})[
                "pit_id"
            ]
        try:
            yield from self._scan(view, request)
        finally:
            with _translated():
                self._client.delete_pit(body={"pit_id": [view]})

    def _scan(self, view: str, request: Request) -> Iterator[str]:
        body: dict[str, Any] = {
            "query": {
                "bool": {
                    "must": [translate(request.plan)],
                    "filter": [translate(one) for one in request.filters.values()],
                }
            },
            "size": SCAN_PAGE,
            "_source": False,
            "sort": [*_order(request.sorteer), {"id": "asc"}],
            "track_total_hits": False,
            "pit": {"id": view, "keep_alive": KEEP_ALIVE},
        }
        while True:
            with _translated():
                hits = self._client.search(body=body)["hits"]["hits"]
            yield from (hit["_id"] for hit in hits)
            if len(hits) < SCAN_PAGE:
                return
            body["search_after"] = hits[-1]["sort"]

    def row(self, id_: str) -> Row | None:
        """One decision."""
        found = self.find(Request(Values("id", (id_,)), {}, count=1))
        return found.rows[0] if found.rows else None

    def frequencies(self, field: str, terms: Sequence[str]) -> tuple[list[int], int]:
        """In how many decisions each term stands, and how many decisions there are."""
        each = {str(number): {"term": {field: term}} for number, term in enumerate(terms)}
        answer = self._search(
            {
                "query": EVERYTHING,
                "size": 0,
                "track_total_hits": True,
                "aggs": {"termen": {"filters": {"filters": each}}} if each else {},
            }
        )
        buckets = answer["aggregations"]["termen"]["buckets"] if each else {}
        counted = [buckets[str(number)]["doc_count"] for number in range(len(terms))]
        return counted, answer["hits"]["total"]["value"]

    def spellings(self, word: str) -> list[tuple[str, int]]:
        """Surfaces at a small distance that share the first letters."""
        answer = self._search(
            {
                "size": 0,
                "suggest": {
                    "gespeld": {
                        "text": word,
                        "term": {
                            "field": "woord",
                            "size": 100,
                            "suggest_mode": "always",
                            "max_edits": 2,
                            "prefix_length": PREFIX_LETTERS,
                            "min_word_length": 4,
                            "accuracy": 0.1,
                        },
                    }
                },
            }
        )
        return [
            (option["text"], option["freq"])
            for entry in answer["suggest"]["gespeld"]
            for option in entry["options"]
        ]

    def serial(self) -> int:
        """The last serial number, 0 when new."""
        return int(self._state().get("serial", 0))

    def is_ready(self) -> bool:
        """Whether searching works now."""
        try:
            self._search({"query": EVERYTHING, "size": 0})
        except IndexUnavailable:
            return False
        return True

    def is_current(self) -> bool:
        """Whether there is an index made by this version of the analysis."""
        try:
            return self._state().get("analyse") == analysis.digest()
        except IndexUnavailable:
            return False

    def _state(self) -> dict[str, Any]:
        self._make_first()
        with _translated():
            found: dict[str, Any] = self._client.get(index=self._target, id=SERIAL)["_source"]
        return found

    def _search(self, body: dict[str, Any]) -> dict[str, Any]:
        self._make_first()
        with _translated():
            answer: dict[str, Any] = self._client.search(index=self._target, body=body)
        for hit in answer["hits"]["hits"][:1]:
            if analysis.digest() not in hit["_index"]:
                raise IndexUnavailable("the index was made by another version; rebuild it")
        return answer

    # Writing.

    def put(self, documents: Iterable[Document]) -> None:
        """Add or replace."""
        self._bulk(
            {"_op_type": "index", "_index": self._target, "_id": one.id, "_source": _stored(one)}
            for one in documents
        )

    def remove(self, ids: Iterable[str]) -> None:
        """Take out; what is not there is out already."""
        self._bulk({"_op_type": "delete", "_index": self._target, "_id": id_} for id_ in ids)

    def _bulk(self, actions: Iterable[dict[str, Any]]) -> None:
        self._may_write()
        with _translated():
            for done, result in helpers.streaming_bulk(
                self._client,
                actions,
                chunk_size=BULK_COUNT,
                max_chunk_bytes=BULK_BYTES,
                raise_on_error=False,
                request_timeout=BULK_TIMEOUT_S,
            ):
                [(kind, outcome)] = result.items()
                if not done and not (kind == "delete" and outcome.get("status") == 404):
                    raise IndexUnavailable(f"bulk {outcome.get('status')}")

    def commit(self, serial: int) -> None:
        """Make changes visible and remember the serial number."""
        self._may_write()
        with _translated():
            self._client.index(index=self._target, id=SERIAL, body=_state(serial))
            self._client.indices.refresh(index=self._target)

    def beside(self) -> OpenSearch:
        """A new empty index that nobody searches yet."""
        if self._read_only:
            raise IndexUnavailable("opened for reading only")
        return OpenSearch(self._url, self._ca, name=self._make_index(aliases={}))

    def take_over(self) -> None:
        """Let everybody search this index, in one step; older ones go."""
        with _translated():
            try:
                old = set(self._client.indices.get(index=self._alias)) - {self._own}
            except NotFoundError:
                old = set()
            actions = [{"add": {"index": self._own, "alias": self._alias}}]
            actions += [{"remove": {"index": name, "alias": self._alias}} for name in sorted(old)]
            self._client.indices.update_aliases(body={"actions": actions})
            for name in sorted(old):
                self._client.indices.delete(index=name)
        self._own = ""

    def close(self) -> None:
        """Give up connections."""
        self._client.close()

    def _may_write(self) -> None:
        if self._read_only:
            raise IndexUnavailable("opened for reading only")
        self._make_first()

    def _make_first(self) -> None:
        """Who writes makes the alias with an empty index when there is none."""
        if self._first_made:
            return
        with _translated():
            if not self._client.indices.exists(index=self._alias):
                self._make_index(aliases={self._alias: {}})
        self._first_made = True

    def _make_index(self, aliases: dict[str, Any]) -> str:
        moment = datetime.now(UTC).strftime("%Y%m%d%H%M%S%f")
        name = f"{self._alias}-{analysis.digest()}-{moment}"
        with _translated():
            self._client.indices.create(index=name, body=INDEX_BODY | {"aliases": aliases})
            self._client.index(index=name, id=SERIAL, body=_state(0), params={"refresh": "true"})
        return name


@contextmanager
def _translated() -> Iterator[None]:
    """Everything that the client raises is IndexUnavailable to us, without the request."""
    try:
        yield
    except OpenSearchException as error:
        raise IndexUnavailable(type(error).__name__) from error


def _state(serial: int) -> dict[str, Any]:
    return {"serial": serial, "analyse": analysis.digest()}


def _order(sorteer: str) -> list[dict[str, str]]:
    """By score, or by a number in which equals already differ."""
    if sorteer not in ORDERS:
        return [{"_score": "desc"}, {"op_datum": "desc"}]
    field, descending = ORDERS[sorteer]
    return [{field: "desc" if descending else "asc"}]


def _stored(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        **document.terms,
        **document.keywords,
        **document.orders,
        "bron": document.bron,
        "tekst": document.tekst,
    }
