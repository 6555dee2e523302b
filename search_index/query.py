"""What is asked of the index and what it answers, without a word of any engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from search_index.records import Uitspraak


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question. Values of one facet are alternatives; facets narrow each other."""

    q: str = ""
    regelgeving: tuple[str, ...] = ()
    artikel: tuple[str, ...] = ()  # "VCRO:6.2.1"
    uitkomst: tuple[str, ...] = ()  # a code or a group of dictum.csv
    handeling: tuple[str, ...] = ()
    rechtscollege: tuple[str, ...] = ()  # a code, or a whole court with its divisions
    wijze: tuple[str, ...] = ()
    soort: tuple[str, ...] = ()
    datum_vanaf: date | None = None
    datum_tot_en_met: date | None = None
    # relevantie (newest first when there are no words) | nieuwste | oudste | bekendgemaakt (by the
    # moment of first publication, newest first)
    sorteer: str = "relevantie"
    pagina: int = 1
    aantal: int = 10  # 10 | 25 | 50


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a facet with its count under all filters but the facet's own."""

    waarde: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of text around hits: `delen` are (text, is_hit) pairs; `zone` where it stands."""

    zone: str | None
    start: int  # code point in `tekst`
    delen: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One decision found. `uitspraak` comes from the index with an empty `tekst`."""

    uitspraak: Uitspraak
    fragmenten: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """One page of hits, the exact total, and the facets."""

    totaal: int
    hits: tuple[Hit, ...]
    facetten: dict[str, tuple[FacetValue, ...]]  # regelgeving, artikel, uitkomst, … , jaar
    suggestie: str | None = None  # another spelling that has hits


class SearchIndex(Protocol):
    """What every engine does. `put` and `remove` are idempotent."""

    def search(self, query: Query) -> Results:
        """One page. Raises QueryError (the reader's fault) or IndexUnavailable."""
        ...

    def count(self, query: Query) -> int:
        """How many decisions the query finds, without their fragments."""
        ...

    def scan(self, query: Query) -> Iterator[str]:
        """Ids of every decision the query finds, in its order, without a limit."""
        ...

    def similar(self, id_: str, count: int = 5) -> tuple[Hit, ...]:
        """Decisions with the most telling words in common."""
        ...

    def highlights(self, query: Query, text: str) -> tuple[tuple[int, int], ...]:
        """Where the words of the query stand in this text: half-open code points."""
        ...

    def put(self, uitspraken: Iterable[Uitspraak]) -> None:
        """Add or replace."""
        ...

    def remove(self, ids: Iterable[str]) -> None:
        """Take out."""
        ...

    def serial(self) -> int:
        """The last serial number of the store that this index has seen."""
        ...

    def commit(self, serial: int) -> None:
        """Make everything put and removed visible, and remember the serial number."""
        ...

    def is_ready(self) -> bool:
        """Whether searching works now."""
        ...
