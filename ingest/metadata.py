"""What a griffie sends along: read leniently, for bad metadata may not block receipt.

It holds names of parties, so it lies encrypted beside the original; only the facts of the register
are kept outside the spool.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from anonymise.mentions import Partij
from ingest.understand.kenmerken import Geleverd
from search_index.vocabulary import courts

LONGEST_VALUE = 200
ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}")
DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


@dataclass(frozen=True, slots=True)
class Metadata:
    """Everything may be missing."""

    geleverd: Geleverd = field(default_factory=Geleverd)
    rechtscollege_naam: str | None = None  # as received, when it is not one of the table
    partijen: tuple[Partij, ...] = ()
    extensie: str | None = None  # what the file claims to be; its name is never kept
    vastgesteld: bool = False  # by a reviewer, who then knows better than the text

    def with_extension(self, name: str) -> Metadata:
        """Remember the extension of this file name, and nothing else of it."""
        found = re.search(r"\.([A-Za-z0-9]{1,5})\Z", name)
        return replace(self, extensie=found.group(1).lower() if found else None)

    @property
    def rechtscollege(self) -> str | None:
        """The name for the register: of the table, else as received."""
        court = courts().get(self.geleverd.rechtscollege or "")
        return court.naam if court else self.rechtscollege_naam

    def as_bytes(self) -> bytes:
        """For the spool."""
        document = {
            "rechtscollege": self.geleverd.rechtscollege or self.rechtscollege_naam,
            "rolnummer": self.geleverd.rolnummer,
            "datum_uitspraak": _iso(self.geleverd.datum_uitspraak),
            "ecli": self.geleverd.ecli,
            "partijen": [
                {"naam": one.naam, "rol": one.rol, "adres": one.adres} for one in self.partijen
            ],
            "extensie": self.extensie,
            "vastgesteld": self.vastgesteld,
        }
        return json.dumps(document, ensure_ascii=False).encode()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def from_json(content: bytes) -> Metadata:
    """Metadata from a JSON object; what cannot be understood is as if it were not there."""
    try:
        document = json.loads(content)
    except ValueError:
        return Metadata()
    return from_mapping(document) if isinstance(document, dict) else Metadata()


def from_mapping(values: Mapping[str, Any]) -> Metadata:
    """Metadata from keys: rechtscollege, rolnummer, datum_uitspraak, ecli, partijen."""
    court = _text(values.get("rechtscollege"))
    code = court_code(court) if court else None
    ecli = (_text(values.get("ecli")) or "").upper().replace(" ", "")
    extension = _text(values.get("extensie"))
    return Metadata(
        geleverd=Geleverd(
            rechtscollege=code,
            rolnummer=_text(values.get("rolnummer")),
            datum_uitspraak=day(_text(values.get("datum_uitspraak"))),
            ecli=ecli if ECLI.fullmatch(ecli) else None,
        ),
        rechtscollege_naam=court if code is None else None,
        partijen=parties(values.get("partijen")),
        extensie=extension,
        vastgesteld=values.get("vastgesteld") is True,
    )


def from_csv(content: bytes) -> dict[str, Metadata]:
    """Metadata by file name, from a table whose column `bestand` names the files."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:  # as Excel saves it
        text = content.decode("cp1252", errors="replace")
    separator = ";" if text.partition("\n")[0].count(";") else ","
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    return {row["bestand"]: from_mapping(row) for row in rows if row.get("bestand")}


def parties(value: object) -> tuple[Partij, ...]:
    """Parties from a list of names or of objects with `naam`, `rol`, `adres`."""
    if isinstance(value, dict):
        value = value.get("partijen")
    found = []
    for one in value if isinstance(value, list) else []:
        named = {"naam": one} if isinstance(one, str) else one
        if isinstance(named, dict) and (name := _text(named.get("naam"))):
            found.append(Partij(name, _text(named.get("rol")), _text(named.get("adres"))))
    return tuple(found)


def day(text: str | None) -> date | None:
    """A date as ISO or as day, month, year in figures."""
    try:
        if found := DAY.fullmatch(text or ""):
            number, month, year = (int(part) for part in found.groups())
            return date(year, month, number)
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


@cache
def _codes_by_name() -> dict[str, str]:
    return {court.naam.casefold(): code for code, court in courts().items()}


def court_code(value: str) -> str | None:
    """The code of a court given by its code, its name, or a name that only one court matches."""
    if value in courts():
        return value
    plain = " ".join(value.split())
    if code := _codes_by_name().get(plain.casefold()):
        return code
    matching = {
        code
        for code, court in courts().items()
        if any(re.fullmatch(pattern, plain, re.IGNORECASE) for pattern in court.naam_regex)
    }
    return matching.pop() if len(matching) == 1 else None


def _text(value: object) -> str | None:
    if not isinstance(value, str | int):
        return None
    return " ".join(str(value).split())[:LONGEST_VALUE] or None
