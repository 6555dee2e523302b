"""The published record: one decision as the public sees it, in the store, the API and the files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Rechtscollege:
    """Court, with its code of courts.csv."""

    code: str
    naam: str
    afdeling: str | None = None


@dataclass(frozen=True, slots=True)
class Norm:
    """An instrument that carries the decision, with the articles that the decision applies."""

    code: str
    titel: str
    artikelen: tuple[str, ...] = ()
    eli: str | None = None


@dataclass(frozen=True, slots=True)
class Sanctie:
    """An amount in euro or a term in days of the operative part; code points in `tekst`."""

    soort: str
    start: int
    end: int
    bedrag_eur: float | None = None
    dagen: int | None = None


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A cited decision, as written; `id` and `relatie` when it resolves to one of ours."""

    tekst: str
    start: int
    end: int
    id: str | None = None
    relatie: str | None = None  # e.g. "beroepen_uitspraak", "aangehaald"


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the decision; code points in `tekst`, half-open."""

    soort: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citaat:
    """Where an article is cited, so that the page can link it. Carrying or not."""

    code: str
    artikel: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bewijs:
    """The sentence that proves an outcome or action."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bekendmaking:
    """The step of the ladder, its ground, and when."""

    wijze: str
    grond: str
    eerst_op: datetime
    laatst_op: datetime


@dataclass(frozen=True, slots=True)
class Anonimisering:
    """How it was anonymised: counts per soort, never content."""

    vervangen: Mapping[str, int]
    route: str
    beleid: str
    pijplijn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitspraak:
    """One published decision. `regelgeving` holds carrying norms only; `citaten` all citations."""

    id: str
    versie: int
    ecli: str | None
    rechtscollege: Rechtscollege
    rolnummer: str | None
    datum_uitspraak: date
    soort_uitspraak: str
    taal: str
    regelgeving: tuple[Norm, ...]
    handelingen: tuple[str, ...]
    uitkomsten: tuple[str, ...]
    sancties: tuple[Sanctie, ...]
    verwijzingen: tuple[Verwijzing, ...]
    zones: tuple[Zone, ...]
    tekst: str
    bekendmaking: Bekendmaking
    anonimisering: Anonimisering
    citaten: tuple[Citaat, ...] = field(default=())
    bewijs: tuple[Bewijs, ...] = field(default=())

    @property
    def tekst_hash(self) -> str:
        """SHA-256 of the text without white space."""
        return hashlib.sha256("".join(self.tekst.split()).encode()).hexdigest()
