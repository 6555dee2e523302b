"""Which norms carry the decision and which are only named along the way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from ingest.understand.articles import Cited
from ingest.understand.dates import find_dates
from ingest.understand.instruments import Mention, may_carry
from ingest.understand.kenmerken import RegelgevingGenoemd, Span, Verwijzing
from ingest.understand.legible import Legible
from ingest.understand.zones import zone_at
from search_index.vocabulary import regelgeving

# Beside charges only what the court comes back to again and again carries the decision too.
_LIMIT_BESIDE_CHARGES = 4.0
# A word in the same sentence that makes a citation carry the case, or takes it out of it.
_CARRIES = re.compile(
    r"bij\s+inbreuk\s+op|inbreuk(?:en)?\s+op|in\s+strijd\s+met|strafbaar\s+gesteld|steun(?:t|"
    r"en)\s+(?:[^.;]{0,40}\s)?op|gesteund\s+op|gegrond\s+op|"
    r"schending(?:en)?\s+(?:aan\s+|zijn\s+)?van|schenden|overtreding\s+van|miskenning\s+van|"
    r"misdrijf\s+(?:van|omschreven)|genomen\s+(?:op\s+grond|krachtens|met\s+toepassing|"
    r"in\s+uitvoering)|geschonden",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"behoort\s+(?:niet\s+)?tot\s+de\s+bevoegdheid|niet\s+aan\s+de\s+orde|"
    r"in\s+een\s+andere\s+zaak|vergelijk\b|\bvgl\.|"
    r"naar\s+analogie|(?:niet|evenmin)\s+van\s+toepassing|zie\s+ook|overigens|"
    r"ten\s+overvloede|louter\s+ter\s+vergelijking|"
    r"vindt\s+geen\s+toepassing|niet\s+toepasselijk|staat\s+(?:hier\s+)?los\s+van|"
    r"doet\s+(?:hier\s+)?niet\s+ter\s+zake|niet\s+ten\s+laste\s+gelegd",
    re.IGNORECASE,
)
_ZONE_WEIGHT = {
    "tenlastelegging": 3.0,
    "dictum": 1.0,
    "beoordeling": 1.0,
    "argumenten": 1.0,
    "procedure": 0.8,
    "feiten": 0.4,
    "hoofding": 0.8,
}


@dataclass(slots=True)
class _Weight:
    score: float = 0.0
    charge: bool = False
    cited: int = 0
    articles: dict[str, None] = field(default_factory=dict)


def _sentence(flat: str, start: int, end: int) -> str:
    """The clause around a place, cut at full stops that end something."""
    left = max(
        flat.rfind(". ", max(0, start - 320), start), flat.rfind("; ", max(0, start - 320), start)
    )
    right = flat.find(". ", end, end + 220)
    return flat[max(left, start - 320, 0) : right if right > 0 else end + 160]


def weigh(
    flat: str, mentions: Iterable[Mention], citations: Iterable[Cited], zones: tuple[Span, ...]
) -> dict[str, _Weight]:
    """How much each instrument carries, by where and how it is cited."""
    weights: dict[str, _Weight] = {}
    for one in mentions:
        if one.code:
            weights.setdefault(one.code, _Weight())
    for cited in citations:
        code = cited.owner.code if cited.owner else None
        if not code:
            continue
        weight = weights.setdefault(code, _Weight())
        weight.articles.update(dict.fromkeys(number for number, _, _ in cited.numbers))
        zone = zone_at(zones, cited.start)
        clause = _sentence(flat, cited.start, cited.end)
        weight.cited += 1
        if zone == "tenlastelegging":
            weight.charge = True
        if _ASIDE.search(clause):
            continue
        bonus = 1.0 if _CARRIES.search(flat[max(0, cited.start - 140) : cited.start]) else 0.0
        several = 0.5 * (len(cited.numbers) > 1)
        weight.score += _ZONE_WEIGHT.get(zone, 0.5) + bonus + several
    return weights


def decide(
    weights: dict[str, _Weight], *, has_charge: bool, reviewed_on: date | None
) -> tuple[RegelgevingGenoemd, ...]:
    """Carrying or named; federal frames and later law never carry.

    With charges in the text, what the charges cite carries, and what the claim for repair rests on.
    Without, what is cited by article where the court judges.
    """
    rows = regelgeving()
    charged = any(weight.charge and may_carry(code) for code, weight in weights.items())
    result = []
    for code, weight in weights.items():
        limit = _LIMIT_BESIDE_CHARGES if has_charge and charged else 1.5
        carries = may_carry(code) and (weight.charge or weight.score >= limit)
        row = rows[code]
        later = reviewed_on and (row.geldig_van or row.datum or date.min) > reviewed_on
        result.append(RegelgevingGenoemd(code, carries and not later, tuple(weight.articles)))
    return tuple(sorted(result, key=lambda one: not one.dragend))


def carrying(
    flat: str,
    mentions: list[Mention],
    citations: list[Cited],
    zones: tuple[Span, ...],
    verwijzingen: tuple[Verwijzing, ...],
) -> tuple[RegelgevingGenoemd, ...]:
    """Every instrument the text names, those that carry the decision first."""
    has_charge = any(zone.code == "tenlastelegging" for zone in zones)
    weights = weigh(flat, mentions, citations, zones)
    return decide(weights, has_charge=has_charge, reviewed_on=_reviewed_on(verwijzingen))


def _reviewed_on(verwijzingen: tuple[Verwijzing, ...]) -> date | None:
    """The day of the decision under review: what came into force later cannot carry it."""
    days = [
        found.dag
        for one in verwijzingen
        if one.relatie == "beroepen_uitspraak"
        for found in find_dates(one.tekst.replace("\n", " "))
    ]
    return max(days) if days else None


def in_force_findings(legible: Legible, citations: list[Cited], facts: date | None) -> list[Span]:
    """Citations in a charge of norms that were not, or no longer, in force when the facts ended."""
    if facts is None:
        return []
    found = []
    for cited in citations:
        row = regelgeving().get(cited.owner.code or "") if cited.owner else None
        if row is None:
            continue
        too_early = row.geldig_van is not None and facts < row.geldig_van
        too_late = row.geldig_tot is not None and facts > row.geldig_tot
        if too_early or too_late:
            found.append(
                Span("norm_niet_van_kracht_bij_feiten", *legible.span(cited.start, cited.end))
            )
    return found
