"""The embedded engine: Tantivy in a folder. The only importer of tantivy.

    <folder>/CURRENT       name of the generation that is searched
    <folder>/writer.lock   held by the one process that writes
    <folder>/<generation>/ a Tantivy index; `serial` beside its files

Several processes read; each looks at CURRENT and at the generation's `meta.json` before a search.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from uuid import uuid4

import tantivy

from search_index import analysis
from search_index.document import ORDERS, Document, id_from_number
from search_index.embedded_plan import SCHEMA, translate, with_filters
from search_index.engine import Found, Request, Row
from search_index.errors import IndexUnavailable
from search_index.locking import FileLock
from search_index.plan import Values

HEAP_BYTES = 100_000_000
MOST_VALUES = 65_000  # of one facet; far above what the vocabularies hold
PREFIX_LETTERS = 2  # letters that a spelling suggestion shares with what was typed
MOST_SPELLINGS = 20_000


class Embedded:
    """Implements `engine.Engine`."""

    def __init__(self, folder: Path, *, read_only: bool = False, generation: str = "") -> None:
        self._folder = folder
        self._read_only = read_only
        self._own = generation  # of an index being built beside; "" follows CURRENT
        self._lock = FileLock(folder / "writer.lock")
        self._writer: tantivy.IndexWriter | None = None
        self._guard = Lock()
        self._opened: tuple[str, tantivy.Index] | None = None
        self._seen: tuple[int, int] = (0, 0)
        self._searcher: tantivy.Searcher | None = None
        if not read_only and not generation:
            self._make_first()

    # Reading.

    def find(self, request: Request) -> Found:
        """One stretch of the result; each facet counted under all filters but its own."""
        searcher = self._reader()
        with _translated():
            everything = translate(request.plan)
            narrowed = with_filters(everything, request.filters.values())
            field, descending = ORDERS.get(request.sorteer, (None, True))
            result = searcher.search(
                narrowed,
                limit=max(request.count, 1),
                offset=request.start,
                count=True,
                order_by_field=field,
                order=tantivy.Order.Desc if descending else tantivy.Order.Asc,
            )
            rows = [_row(searcher.doc(at)) for _, at in result.hits[: request.count]]
            facets = {}
            if request.facets:
                facets = _facets(searcher, everything, narrowed, request)
        total: int = result.count  # type: ignore[attr-defined]  # missing in its stub
        return Found(total, tuple(rows), facets)

    def scan(self, request: Request) -> Iterator[str]:
        """Every id in order, without a limit."""
        searcher = self._reader()
        with _translated():
            query = with_filters(translate(request.plan), request.filters.values())
            field, descending = ORDERS.get(request.sorteer, (None, True))
            result = searcher.search(
                query,
                limit=max(searcher.num_docs, 1),
                count=False,
                order_by_field=field,
                order=tantivy.Order.Desc if descending else tantivy.Order.Asc,
            )
            addresses = [at for _, at in result.hits]
            numbers = searcher.fast_field_values("nummer", addresses)
        for at, number in zip(addresses, numbers, strict=True):
            yield id_from_number(int(number)) if number else _value(searcher.doc(at), "id")

    def row(self, id_: str) -> Row | None:
        """One decision."""
        found = self.find(Request(Values("id", (id_,)), {}, count=1))
        return found.rows[0] if found.rows else None

    def frequencies(self, field: str, terms: Sequence[str]) -> tuple[list[int], int]:
        """In how many decisions each term stands, and how many decisions there are."""
        searcher = self._reader()
        with _translated():
            return [searcher.doc_freq(field, term) for term in terms], searcher.num_docs

    def spellings(self, word: str) -> list[tuple[str, int]]:
        """Surfaces that share the first letters."""
        searcher = self._reader()
        with _translated():
            return searcher.terms_with_prefix("woord", word[:PREFIX_LETTERS], limit=MOST_SPELLINGS)

    def serial(self) -> int:
        """The last serial number, 0 when new."""
        try:
            return int((self._folder / self._generation() / "serial").read_text())
        except FileNotFoundError:
            return 0
        except (OSError, ValueError) as error:
            raise IndexUnavailable("serial") from error

    def is_ready(self) -> bool:
        """Whether searching works now."""
        try:
            self._reader()
        except IndexUnavailable:
            return False
        return True

    def is_current(self) -> bool:
        """Whether there is an index made by this version of the analysis."""
        try:
            return self._generation().startswith(analysis.digest()) and self.is_ready()
        except IndexUnavailable:
            return False

    def _generation(self) -> str:
        if self._own:
            return self._own
        try:
            return (self._folder / "CURRENT").read_text().strip()
        except OSError as error:
            raise IndexUnavailable("there is no index") from error

    def _reader(self) -> tantivy.Searcher:
        """A searcher on the newest commit of the current generation."""
        with self._guard:
            generation = self._generation()
            if not generation.startswith(analysis.digest()):
                raise IndexUnavailable("the index was made by another version; rebuild it")
            with _translated():
                if self._opened is None or self._opened[0] != generation:
                    index = tantivy.Index.open(str(self._folder / generation))
                    index.config_reader("manual")
                    self._opened, self._seen = (generation, index), (0, 0)
                meta = (self._folder / generation / "meta.json").stat()
                seen = (meta.st_mtime_ns, meta.st_ino)
                if seen != self._seen or self._searcher is None:
                    self._opened[1].reload()
                    self._searcher, self._seen = self._opened[1].searcher(), seen
            return self._searcher

    # Writing.

    def put(self, documents: Iterable[Document]) -> None:
        """Add or replace."""
        writer = self._writing()
        with _translated():
            for document in documents:
                writer.delete_documents_by_term("id", document.id)
                writer.add_document(_stored(document))

    def remove(self, ids: Iterable[str]) -> None:
        """Take out."""
        writer = self._writing()
        with _translated():
            for id_ in ids:
                writer.delete_documents_by_term("id", id_)

    def commit(self, serial: int) -> None:
        """Make changes visible, remember the serial number, and let another process write."""
        writer = self._writing()
        try:
            with _translated():
                writer.commit()
            folder = self._folder / self._generation()
            (folder / "serial.new").write_text(str(serial))
            (folder / "serial.new").replace(folder / "serial")
        finally:
            self.close()

    def close(self) -> None:
        """Give up the lock; what was not committed is lost."""
        writer, self._writer = self._writer, None
        if writer is not None:
            with suppress(ValueError):  # the commit itself has spoken; merging may go on later
                writer.wait_merging_threads()
            del writer
        self._lock.release()

    def beside(self) -> Embedded:
        """A new empty generation that nobody searches yet."""
        return Embedded(self._folder, generation=_make_generation(self._folder))

    def take_over(self) -> None:
        """Let everybody search this generation; older ones go."""
        with self._lock:
            _point_to(self._folder, self._own)
            for other in self._folder.iterdir():
                if other.is_dir() and other.name != self._own:
                    shutil.rmtree(other, ignore_errors=True)
            self._own = ""

    def _make_first(self) -> None:
        if (self._folder / "CURRENT").exists():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._lock:
            if not (self._folder / "CURRENT").exists():
                _point_to(self._folder, _make_generation(self._folder))

    def _writing(self) -> tantivy.IndexWriter:
        if self._read_only:
            raise IndexUnavailable("opened for reading only")
        if self._writer is None:
            self._lock.acquire()
            try:
                with _translated():
                    index = tantivy.Index.open(str(self._folder / self._generation()))
                    self._writer = index.writer(HEAP_BYTES, 1)
            except IndexUnavailable:
                self._lock.release()
                raise
        return self._writer


@contextmanager
def _translated() -> Iterator[None]:
    """Tantivy and the file system speak ValueError and OSError; we say IndexUnavailable."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise IndexUnavailable(type(error).__name__) from error


def _make_generation(folder: Path) -> str:
    generation = f"{analysis.digest()}-{uuid4().hex[:12]}"
    (folder / generation).mkdir(parents=True)
    with _translated():
        tantivy.Index(SCHEMA, str(folder / generation))
    return generation


def _point_to(folder: Path, generation: str) -> None:
    (folder / "CURRENT.new").write_text(generation)
    (folder / "CURRENT.new").replace(folder / "CURRENT")


def _row(document: tantivy.Document) -> Row:
    return Row(_value(document, "bron"), _value(document, "tekst"))


def _value(document: tantivy.Document, field: str) -> str:
    value = document.get_first(field)
    return value.decode() if isinstance(value, bytes) else str(value)


def _stored(document: Document) -> tantivy.Document:
    stored = tantivy.Document()
    stored.add_text("id", document.id)
    for field, text in document.terms.items():
        stored.add_text(field, text)
    for field, values in document.keywords.items():
        for value in values:
            stored.add_text(field, value)
    for field, number in document.orders.items():
        stored.add_unsigned(field, number)
    stored.add_bytes("bron", document.bron.encode())
    stored.add_bytes("tekst", document.tekst.encode())
    return stored


def _facets(
    searcher: tantivy.Searcher, everything: tantivy.Query, narrowed: tantivy.Query, request: Request
) -> dict[str, list[tuple[str, int]]]:
    """One aggregation for the facets without a filter, one for each facet that has one."""
    counted = _count(
        searcher, narrowed, [facet for facet in request.facets if facet not in request.filters]
    )
    for facet in request.filters:
        if facet in request.facets:
            others = [node for name, node in request.filters.items() if name != facet]
            counted |= _count(searcher, with_filters(everything, others), [facet])
    return {facet: counted[facet] for facet in request.facets}


def _count(
    searcher: tantivy.Searcher, query: tantivy.Query, facets: list[str]
) -> dict[str, list[tuple[str, int]]]:
    if not facets:
        return {}
    wanted = {
        facet: {"terms": {"field": facet, "size": MOST_VALUES, "segment_size": MOST_VALUES}}
        for facet in facets
    }
    counted = searcher.aggregate(query, wanted)
    return {
        facet: [(bucket["key"], bucket["doc_count"]) for bucket in counted[facet]["buckets"]]
        for facet in facets
    }
