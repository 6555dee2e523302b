"""The policy data, read once. Source: data/policy.toml, explained in docs."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from anonymise.errors import PolicyInvalid
from anonymise.mentions import ROLLEN, SOORTEN, Motivering, Zaak

HANDLINGS = ("verwijderen", "band", "rolmerk", "houden")


@dataclass(frozen=True, slots=True)
class Regel:
    """A publication rule of a court. It takes effect only when confirmed."""

    code: str
    rechtscolleges: tuple[str, ...]
    grond: str
    geldig_van: date
    geldig_tot: date | None = None
    bevestigd_op: date | None = None

    def applies(self, rechtscollege: str, datum: date, vandaag: date) -> bool:
        """Whether this rule governs a decision of that court and day."""
        return (
            rechtscollege in self.rechtscolleges
            and self.bevestigd_op is not None
            and self.bevestigd_op <= vandaag
            and self.geldig_van <= datum <= (self.geldig_tot or date.max)
        )


@dataclass(frozen=True, slots=True)
class StaandeMotivering:
    """A motivation for a described class of decisions; without an approval date it is a draft."""

    rechtscolleges: tuple[str, ...]
    soorten: tuple[str, ...]
    uitgesproken_van: date
    motivering: Motivering
    uitgesproken_tot: date | None = None
    goedgekeurd_op: date | None = None

    def covers(self, zaak: Zaak, vandaag: date) -> bool:
        """Whether the decision is of the class; what is not known of it is of no class."""
        return (
            self.goedgekeurd_op is not None
            and self.motivering.datum <= self.goedgekeurd_op <= vandaag
            and zaak.rechtscollege in self.rechtscolleges
            and zaak.soort in self.soorten
            and zaak.datum is not None
            and self.uitgesproken_van
            <= zaak.datum
            <= min(self.uitgesproken_tot or date.max, vandaag)
        )


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that policy decides; immutable."""

    versie: str
    regels: tuple[Regel, ...]
    eigen_nummers_houden: bool
    auteurs_houden: bool
    kleine_gemeenten: Mapping[str, Sequence[str]]  # per province
    behandeling: Mapping[str, Mapping[str, str]]
    merken: Mapping[str, str]
    rolwoorden: Mapping[str, str]
    voorstel_partijen: int
    voorstel_aandeel: float
    poort: Mapping[str, float]
    leeftijdsgrenzen: tuple[int, ...] = ()
    staande: tuple[StaandeMotivering, ...] = ()

    def handling(self, soort: str, stap: int) -> str:
        """What happens to a kind of mention on step 2, 3 or 4; on step 1 everything stays."""
        return "houden" if stap == 1 else self.behandeling[soort][f"stap{stap}"]


@cache
def load_policy() -> Policy:
    """The policy that is shipped."""
    data = files("anonymise").joinpath("data", "policy.toml").read_text(encoding="utf-8")
    return read_policy(tomllib.loads(data))


def read_policy(data: Mapping[str, Any]) -> Policy:
    """A policy from its data.

    Raises: PolicyInvalid when a kind, a role or a handling is missing or unknown.
    """
    if set(data["behandeling"]) != set(SOORTEN) or set(data["merken"]) != set(SOORTEN):
        raise PolicyInvalid("behandeling and merken need exactly the kinds of mentions.SOORTEN")
    if set(data["rolwoorden"]) != set(ROLLEN):
        raise PolicyInvalid("rolwoorden needs exactly the roles of mentions.ROLLEN")
    for steps in data["behandeling"].values():
        if set(steps) != {"stap2", "stap3", "stap4"} or not set(steps.values()) <= set(HANDLINGS):
            raise PolicyInvalid("each kind needs a known handling on steps 2, 3 and 4")
    return Policy(
        versie=data["versie"],
        regels=tuple(
            Regel(**(row | {"rechtscolleges": tuple(row["rechtscolleges"])}))
            for row in data.get("regel", ())
        ),
        eigen_nummers_houden=data["eigen_nummers"]["houden"],
        auteurs_houden=data["auteurs"]["houden"],
        kleine_gemeenten=data["plaats_feiten"]["kleine_gemeenten"],
        behandeling=data["behandeling"],
        merken=data["merken"],
        rolwoorden=data["rolwoorden"],
        voorstel_partijen=data["voorstel_stap3"]["partijen"],
        voorstel_aandeel=data["voorstel_stap3"]["aandeel"],
        poort=data["poort"],
        leeftijdsgrenzen=_bounds(data["leeftijden"]["grenzen"]),
        staande=tuple(_standing(row) for row in data.get("staande_motivering", ())),
    )


def _bounds(grenzen: Sequence[int]) -> tuple[int, ...]:
    if not grenzen or grenzen[0] != 0 or sorted(set(grenzen)) != list(grenzen):
        raise PolicyInvalid("the bands of ages begin at 0 and go up")
    return tuple(grenzen)


def _standing(row: Mapping[str, Any]) -> StaandeMotivering:
    if not row.get("rechtscolleges") or not row.get("soorten"):
        raise PolicyInvalid("a standing motivation needs a described class: courts and kinds")
    if row["motivering"].get("stap") != 3:
        raise PolicyInvalid("a standing motivation gives step 3 and no other")
    return StaandeMotivering(
        rechtscolleges=tuple(row["rechtscolleges"]),
        soorten=tuple(row["soorten"]),
        uitgesproken_van=row["uitgesproken_van"],
        uitgesproken_tot=row.get("uitgesproken_tot"),
        goedgekeurd_op=row.get("goedgekeurd_op"),
        motivering=Motivering(**row["motivering"]),
    )
