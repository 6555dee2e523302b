"""What an engine has to do; everything that can be the same for all engines is in `index`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from search_index.document import Document
from search_index.plan import Node


@dataclass(frozen=True, slots=True)
class Row:
    """A decision as the index keeps it: the record as JSON without its text, and the text."""

    bron: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Found:
    """A page of rows, the exact total and the counts of each facet."""

    total: int
    rows: tuple[Row, ...]
    facets: Mapping[str, Sequence[tuple[str, int]]]


@dataclass(frozen=True, slots=True)
class Request:
    """What to look for: a plan, filters by facet, an order and a stretch of the result."""

    plan: Node
    filters: Mapping[str, Node]
    sorteer: str = "relevantie"
    start: int = 0
    count: int = 10
    facets: tuple[str, ...] = ()


class Engine(Protocol):
    """Every method may raise IndexUnavailable. `put` and `remove` show after `commit`."""

    def find(self, request: Request) -> Found:
        """One stretch of the result; each facet counted under all filters but its own."""
        ...

    def scan(self, request: Request) -> Iterator[str]:
        """Every id in order, without a limit."""
        ...

    def row(self, id_: str) -> Row | None:
        """One decision."""
        ...

    def frequencies(self, field: str, terms: Sequence[str]) -> tuple[list[int], int]:
        """In how many decisions each term stands, and how many decisions there are."""
        ...

    def spellings(self, word: str) -> list[tuple[str, int]]:
        """Surfaces that look like this word, each with its number of decisions."""
        ...

    def put(self, documents: Iterable[Document]) -> None:
        """Add or replace."""
        ...

    def remove(self, ids: Iterable[str]) -> None:
        """Take out."""
        ...

    def commit(self, serial: int) -> None:
        """Make changes visible and remember the serial number."""
        ...

    def serial(self) -> int:
        """The last serial number, 0 when new."""
        ...

    def is_ready(self) -> bool:
        """Whether searching works now."""
        ...

    def is_current(self) -> bool:
        """Whether there is an index made by this version of the analysis."""
        ...

    def beside(self) -> Engine:
        """A new empty index that nobody searches yet."""
        ...

    def take_over(self) -> None:
        """Let everybody search this index; older ones go."""
        ...

    def close(self) -> None:
        """Give up locks and connections; what was not committed is lost."""
        ...
