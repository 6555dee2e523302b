"""What a decision says of itself, with where it says so. Offsets are half-open code points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """A coded fact with its evidence."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Uitkomst(Span):
    """An outcome with the sentence that proves it, and the charges that sentence names."""

    tenlasteleggingen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegelgevingGenoemd:
    """An instrument the text names; `dragend` when it carries the charge, claim or decision."""

    code: str
    dragend: bool
    artikelen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citaat:
    """One citation of an article (or of the instrument as a whole)."""

    code: str
    artikel: str | None
    start: int
    end: int
    versie_op: date | None = None


@dataclass(frozen=True, slots=True)
class Sanctie:
    """An amount in euro or a term in days, of the operative part."""

    soort: str
    start: int
    end: int
    bedrag_eur: float | None = None
    dagen: int | None = None


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A cited decision as written."""

    tekst: str
    start: int
    end: int
    relatie: str = "aangehaald"  # or "beroepen_uitspraak"
    sleutels: tuple[str, ...] = ()  # normalised numbers for resolving


@dataclass(frozen=True, slots=True)
class Geleverd:
    """Metadata the griffie sent along; anything may be missing."""

    rechtscollege: str | None = None
    rolnummer: str | None = None
    datum_uitspraak: date | None = None
    ecli: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kenmerken:
    """Everything read from one text. What is not in the text is None or empty, never guessed."""

    rechtscollege: str | None = None
    afdeling: str | None = None
    kamer: str | None = None
    datum_uitspraak: date | None = None
    rolnummers: tuple[str, ...] = ()
    ecli: str | None = None
    soort_uitspraak: str | None = None
    taal: str | None = None
    instantie: str | None = None
    eindbeslissing: bool | None = None
    regelgeving: tuple[RegelgevingGenoemd, ...] = ()
    citaten: tuple[Citaat, ...] = ()
    handelingen: tuple[Span, ...] = ()
    uitkomsten: tuple[Uitkomst, ...] = ()
    sancties: tuple[Sanctie, ...] = ()
    verwijzingen: tuple[Verwijzing, ...] = ()
    zones: tuple[Span, ...] = ()
    bevindingen: tuple[Span, ...] = ()
