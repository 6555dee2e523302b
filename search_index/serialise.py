"""The public record as JSON and back: the keys of the API, the store, JSON Lines and Parquet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from search_index.records import (
    Anonimisering,
    Bekendmaking,
    Bewijs,
    Citaat,
    Norm,
    Rechtscollege,
    Sanctie,
    Uitspraak,
    Verwijzing,
    Zone,
)


def _present(value: Any) -> dict[str, Any]:
    """The fields of a value that say something: an absent one is absent, not null."""
    return {key: item for key, item in asdict(value).items() if item is not None}


def to_json(uitspraak: Uitspraak) -> dict[str, Any]:
    """The record with every public key; `ecli` only when the court gave one."""
    head: dict[str, Any] = {"id": uitspraak.id, "versie": uitspraak.versie}
    if uitspraak.ecli:
        head["ecli"] = uitspraak.ecli
    return head | {
        "rechtscollege": asdict(uitspraak.rechtscollege),
        "rolnummer": uitspraak.rolnummer,
        "datum_uitspraak": uitspraak.datum_uitspraak.isoformat(),
        "soort_uitspraak": uitspraak.soort_uitspraak,
        "taal": uitspraak.taal,
        "regelgeving": [
            {
                "code": norm.code,
                "titel": norm.titel,
                "artikelen": list(norm.artikelen),
                "eli": norm.eli,
            }
            for norm in uitspraak.regelgeving
        ],
        "handelingen": list(uitspraak.handelingen),
        "uitkomsten": list(uitspraak.uitkomsten),
        "sancties": [_present(sanctie) for sanctie in uitspraak.sancties],
        "verwijzingen": [_present(verwijzing) for verwijzing in uitspraak.verwijzingen],
        "zones": [asdict(zone) for zone in uitspraak.zones],
        "citaten": [_present(citaat) for citaat in uitspraak.citaten],
        "bewijs": [asdict(bewijs) for bewijs in uitspraak.bewijs],
        "tekst": uitspraak.tekst,
        "tekst_hash": uitspraak.tekst_hash,
        "bekendmaking": {
            "wijze": uitspraak.bekendmaking.wijze,
            "grond": uitspraak.bekendmaking.grond,
            "eerst_op": uitspraak.bekendmaking.eerst_op.isoformat(),
            "laatst_op": uitspraak.bekendmaking.laatst_op.isoformat(),
        },
        "anonimisering": {
            "vervangen": dict(uitspraak.anonimisering.vervangen),
            "route": uitspraak.anonimisering.route,
            "beleid": uitspraak.anonimisering.beleid,
            "pijplijn": uitspraak.anonimisering.pijplijn,
        },
    }


def from_json(record: Mapping[str, Any]) -> Uitspraak:
    """Read the record back. Raises KeyError or ValueError for what `to_json` cannot write."""
    bekend = record["bekendmaking"]
    return Uitspraak(
        id=record["id"],
        versie=record["versie"],
        ecli=record.get("ecli"),
        rechtscollege=Rechtscollege(**record["rechtscollege"]),
        rolnummer=record["rolnummer"],
        datum_uitspraak=date.fromisoformat(record["datum_uitspraak"]),
        soort_uitspraak=record["soort_uitspraak"],
        taal=record["taal"],
        regelgeving=tuple(
            Norm(norm["code"], norm["titel"], tuple(norm["artikelen"]), norm["eli"])
            for norm in record["regelgeving"]
        ),
        handelingen=tuple(record["handelingen"]),
        uitkomsten=tuple(record["uitkomsten"]),
        sancties=tuple([Sanctie(**sanctie) for sanctie in record["sancties"]]),
        verwijzingen=tuple([Verwijzing(**item) for item in record["verwijzingen"]]),
        zones=tuple([Zone(one["soort"], one["start"], one["end"]) for one in record["zones"]]),
        citaten=tuple(
            [
                Citaat(one["code"], one.get("artikel"), one["start"], one["end"])
                for one in record.get("citaten", ())
            ]
        ),
        bewijs=tuple(
            [Bewijs(one["code"], one["start"], one["end"]) for one in record.get("bewijs", ())]
        ),
        tekst=record["tekst"],
        bekendmaking=Bekendmaking(
            bekend["wijze"],
            bekend["grond"],
            datetime.fromisoformat(bekend["eerst_op"]),
            datetime.fromisoformat(bekend["laatst_op"]),
        ),
        anonimisering=Anonimisering(**record["anonimisering"]),
    )
