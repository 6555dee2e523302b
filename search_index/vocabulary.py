"""The closed vocabularies of the databank, read from data/*.csv: regelgeving, courts, outcomes."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

# Art. 84 §1, second paragraph: the six actions, in the order of the decree's chapters.
HANDELINGEN = ("toezicht", "opsporing", "vervolging", "sanctionering", "beveiliging", "herstel")

WIJZEN = (
    "regels_rechtscollege",
    "geanonimiseerd",
    "gepseudonimiseerd",
    "niet_gepseudonimiseerd",
)

SOORTEN_UITSPRAAK = (
    "vonnis",
    "arrest",
    "beschikking",
    "tussenvonnis",
    "tussenarrest",
)

ZONES = (
    "hoofding",
    "tenlastelegging",
    "procedure",
    "feiten",
    "argumenten",
    "beoordeling",
    "dictum",
    "ondertekening",
)


@dataclass(frozen=True, slots=True)
class Instrument:
    """One row of regelgeving.csv."""

    code: str
    citeertitel: str
    opschrift: str
    soort: str
    datum: date | None
    afkortingen: tuple[str, ...]
    regex_sterk: tuple[str, ...]
    regex_zwak: tuple[str, ...]
    beleidsdomein: str
    thema: str
    vlaamse_regelgeving: str  # ja | ja_overgenomen | deels | nee
    rang: str
    geldig_van: date | None
    geldig_tot: date | None
    opvolger_code: str | None
    administraties: tuple[str, ...]
    kernartikelen: str
    codex_url: str | None
    eli: str | None

    @property
    def titel(self) -> str:
        """The short title people use, else the full one."""
        return self.citeertitel or self.opschrift

    @property
    def is_vlaams(self) -> bool:
        """Whether it counts as Vlaamse regelgeving. Source: art. 2, 33°."""
        return self.vlaamse_regelgeving != "nee"


@dataclass(frozen=True, slots=True)
class Court:
    """One row of courts.csv: a court, or a division of one (`afdeling_van`)."""

    code: str
    naam: str
    type: str
    niveau: str
    afdeling_van: str | None
    plaats: str
    naam_regex: tuple[str, ...]
    ecli_codes: tuple[str, ...]
    publicatieregel: str
    rolnummer_regex: tuple[str, ...]
    relevantie: str

    @property
    def afdeling(self) -> str | None:
        """The seat of a division, as in the name after "afdeling"."""
        return self.naam.rpartition(" - afdeling ")[2] if self.afdeling_van else None


@dataclass(frozen=True, slots=True)
class DictumCode:
    """One row of dictum.csv; patterns are Python `re`, IGNORECASE."""

    code: str
    dimensie: str  # uitkomst | handeling
    luik: str  # the group of an uitkomst; the facet value of a handeling
    label: str
    zoekzones: tuple[str, ...]
    rechtscolleges: tuple[str, ...]
    patronen: tuple[str, ...]
    veto_patronen: tuple[str, ...]
    sluit_uit: str
    voorbeeldzin: str
    tegenvoorbeeld: str


def _rows(name: str) -> list[dict[str, str]]:
    path = files("search_index").joinpath("data", f"{name}.csv")
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _split(cell: str, separator: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(separator) if part.strip())


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if len(cell) == len("2000-01-01") else None


@cache
def regelgeving() -> dict[str, Instrument]:
    """Every instrument by code, in the order of the table."""
    return {
        row["code"]: Instrument(
            code=row["code"],
            citeertitel=row["citeertitel"],
            opschrift=row["opschrift"],
            soort=row["soort"],
            datum=_day(row["datum"]),
            afkortingen=_split(row["afkortingen"], "|"),
            regex_sterk=_split(row["regex_sterk"], " ;; "),
            regex_zwak=_split(row["regex_zwak"], " ;; "),
            beleidsdomein=row["beleidsdomein"],
            thema=row["thema"],
            vlaamse_regelgeving=row["vlaamse_regelgeving"],
            rang=row["rang"],
            geldig_van=_day(row["geldig_van"]),
            geldig_tot=_day(row["geldig_tot"]),
            opvolger_code=row["opvolger_code"] or None,
            administraties=_split(row["bevoegde_administratie"], "|"),
            kernartikelen=row["kernartikelen"],
            codex_url=row["codex_url"] or None,
            eli=row["eli"] or None,
        )
        for row in _rows("regelgeving")
    }


@cache
def courts() -> dict[str, Court]:
    """Every court and division by code, in the order of the table."""
    return {
        row["code"]: Court(
            code=row["code"],
            naam=row["naam"],
            type=row["type"],
            niveau=row["niveau"],
            afdeling_van=row["afdeling_van"] or None,
            plaats=row["plaats"],
            naam_regex=_split(row["naam_regex"], " ;; "),
            ecli_codes=_split(row["ecli_code"], "|"),
            publicatieregel=row["publicatieregel"],
            rolnummer_regex=_split(row["rolnummer_regex"], " ;; "),
            relevantie=row["relevantie"],
        )
        for row in _rows("courts")
    }


@cache
def dictum() -> dict[str, DictumCode]:
    """Every outcome and action by code, in the order of the table."""
    return {
        row["code"]: DictumCode(
            code=row["code"],
            dimensie=row["dimensie"],
            luik=row["luik"],
            label=row["label_nl"],
            zoekzones=_split(row["zoekzone"], "|"),
            rechtscolleges=_split(row["rechtscolleges"], "|"),
            patronen=_split(row["patronen"], " ;; "),
            veto_patronen=_split(row["veto_patronen"], " ;; "),
            sluit_uit=row["sluit_uit"],
            voorbeeldzin=row["voorbeeldzin"],
            tegenvoorbeeld=row["tegenvoorbeeld"],
        )
        for row in _rows("dictum")
    }


@cache
def uitkomsten() -> dict[str, DictumCode]:
    """The rows of dictum.csv that are outcomes."""
    return {code: row for code, row in dictum().items() if row.dimensie == "uitkomst"}


@cache
def uitkomst_groepen() -> dict[str, tuple[str, ...]]:
    """Outcome codes by group (`luik`), in the order of the table."""
    groups: dict[str, list[str]] = {}
    for code, row in uitkomsten().items():
        groups.setdefault(row.luik, []).append(code)
    return {group: tuple(codes) for group, codes in groups.items()}


@cache
def divisions(code: str) -> tuple[str, ...]:
    """The codes of a court and of all its divisions."""
    return (code, *(court.code for court in courts().values() if court.afdeling_van == code))
