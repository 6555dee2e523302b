"""The publication store: the one truth of what is public; the index is a cache of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from search_index.records import Uitspraak


@dataclass(frozen=True, slots=True)
class Ingetrokken:
    """Tombstone: the decision was public and is no longer."""

    id: str
    sinds: datetime
    reden: str


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One line of the change feed."""

    serial: int
    id: str
    soort: Literal["bekendgemaakt", "gewijzigd", "ingetrokken"]
    op: datetime
    versie: int


class Store(Protocol):
    """Published decisions by id. Every write makes one serial number in the same commit."""

    def put(self, uitspraak: Uitspraak) -> int:
        """Publish or replace; unchanged content changes nothing. Returns the serial number."""
        ...

    def get(self, id_: str) -> Uitspraak | Ingetrokken | None:
        """The current version, a tombstone, or None when it never was."""
        ...

    def get_many(self, ids: Iterable[str]) -> Iterator[Uitspraak]:
        """The current versions, in the order asked, withdrawn ones left out."""
        ...

    def by_ecli(self, ecli: str) -> str | None:
        """The id of the decision with this ECLI."""
        ...

    def resolve(self, number: str) -> list[str]:
        """Ids of the decisions known by this ECLI, arrest or docket number; [] for other text."""
        ...

    def withdraw(self, id_: str, reden: str) -> int:
        """Replace the decision by a tombstone and erase its text and earlier versions."""
        ...

    def changes_since(self, serial: int, limit: int = 500) -> list[Wijziging]:
        """Changes after this serial number, oldest first; the last change of each id."""
        ...

    def versions(self, id_: str) -> list[Wijziging]:
        """The history of one decision, oldest first."""
        ...

    def citing(self, id_: str) -> list[str]:
        """Ids of published decisions whose `verwijzingen` resolve to this one."""
        ...

    def last_serial(self) -> int:
        """The newest serial number, 0 when empty."""
        ...

    def close(self) -> None:
        """Give the connections back."""
        ...
