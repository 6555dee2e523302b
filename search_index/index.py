"""The one SearchIndex: meaning, fragments, facets and suggestions over any engine."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from search_index import analysis, fragments, spelling
from search_index.document import FACETS, make_document, read_light
from search_index.engine import Engine, Request, Row
from search_index.errors import QueryError
from search_index.meaning import filters_of, plan_of
from search_index.plan import AnyOf, Node, Term, Values, Without, all_of
from search_index.query import FacetValue, Hit, Query, Results
from search_index.records import Uitspraak

MAX_RESULT = 10_000  # pages reach no further; an export does
TELLING_WORDS = 25
CANDIDATE_WORDS = 80


class Index:
    """Implements `query.SearchIndex`; what an engine is asked is in `engine`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def search(self, query: Query) -> Results:
        """One page. Raises QueryError (the reader's fault) or IndexUnavailable."""
        start = (query.pagina - 1) * query.aantal
        if start + query.aantal > MAX_RESULT:
            raise QueryError(
                f"Bladeren kan tot resultaat {MAX_RESULT}: verfijn de vraag, of download alles."
            )
        plan = plan_of(query.q)
        found = self.engine.find(
            Request(plan, filters_of(query), _order(query, plan), start, query.aantal, FACETS)
        )
        return Results(
            totaal=found.total,
            hits=tuple(_hit(row, plan) for row in found.rows),
            facetten={
                facet: tuple(FacetValue(value, count) for value, count in _ordered(facet, counts))
                for facet, counts in found.facets.items()
            },
            suggestie=None if found.total else self._suggest(query),
        )

    def count(self, query: Query) -> int:
        """How many decisions the query finds."""
        return self.engine.find(Request(plan_of(query.q), filters_of(query), count=0)).total

    def scan(self, query: Query) -> Iterator[str]:
        """Ids of every decision the query finds, in its order, without a limit."""
        plan = plan_of(query.q)
        return self.engine.scan(Request(plan, filters_of(query), _order(query, plan)))

    def similar(self, id_: str, count: int = 5) -> tuple[Hit, ...]:
        """Decisions with the most telling words in common; none for an id that is not there."""
        row = self.engine.row(id_)
        if row is None:
            return ()
        words = self._telling(row.tekst)
        if not words:
            return ()
        plan: Node = all_of([AnyOf(tuple(words)), Without(Values("id", (id_,)))])
        found = self.engine.find(Request(plan, {}, count=count))
        return tuple(Hit(read_light(row.bron), ()) for row in found.rows)

    def _telling(self, text: str) -> list[Node]:
        """Words frequent here and rare elsewhere."""
        stop = analysis.stop_words()
        counts = Counter(
            word.stem
            for word in analysis.words(text)
            if len(word.stem) > analysis.MIN_PART
            and word.surface not in stop
            and word.stem.isalpha()
        )
        candidates = sorted(counts, key=lambda stem: (-counts[stem], stem))[:CANDIDATE_WORDS]
        found, total = self.engine.frequencies("stam", candidates)
        weights = {
            stem: (1 + math.log(counts[stem])) * math.log(1 + total / frequency)
            for stem, frequency in zip(candidates, found, strict=True)
            if frequency > 1
        }
        best = sorted(weights, key=lambda stem: (-weights[stem], stem))[:TELLING_WORDS]
        return [Term("stam", stem, round(weights[stem], 3)) for stem in best]

    def highlights(self, query: Query, text: str) -> tuple[tuple[int, int], ...]:
        """Where the words of the query stand in this text: half-open code points."""
        return fragments.spans(plan_of(query.q), text)

    def _suggest(self, query: Query) -> str | None:
        """Another spelling that has hits under the same filters."""
        other = spelling.respell(query.q, self.engine)
        if other is None or not self.count(replace(query, q=other)):
            return None
        return other

    def put(self, uitspraken: Iterable[Uitspraak]) -> None:
        """Add or replace."""
        self.engine.put(make_document(uitspraak) for uitspraak in uitspraken)

    def remove(self, ids: Iterable[str]) -> None:
        """Take out."""
        self.engine.remove(ids)

    def serial(self) -> int:
        """The last serial number of the store that this index has seen."""
        return self.engine.serial()

    def commit(self, serial: int) -> None:
        """Make everything put and removed visible, and remember the serial number."""
        self.engine.commit(serial)

    def is_ready(self) -> bool:
        """Whether searching works now."""
        return self.engine.is_ready()

    def is_current(self) -> bool:
        """Whether there is an index made by this version of the analysis."""
        return self.engine.is_current()

    def beside(self) -> Index:
        """A new empty index that nobody searches yet."""
        return Index(self.engine.beside())

    def take_over(self) -> None:
        """Let everybody search this index; older ones go."""
        self.engine.take_over()

    def close(self) -> None:
        """Give up locks and connections; what was not committed is lost."""
        self.engine.close()


def _hit(row: Row, plan: Node) -> Hit:
    uitspraak = read_light(row.bron)
    return Hit(uitspraak, fragments.fragments(plan, row.tekst, uitspraak.zones))


def _order(query: Query, plan: Node) -> str:
    """Without words nothing is more relevant than another: then the newest first."""
    if query.sorteer == "relevantie" and fragments.wanted(plan).is_empty:
        return "nieuwste"
    return query.sorteer


def _ordered(facet: str, counts: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Years from new to old; other values by count, then by name."""
    if facet == "jaar":
        return sorted(counts, reverse=True)
    return sorted(counts, key=lambda pair: (-pair[1], pair[0]))
