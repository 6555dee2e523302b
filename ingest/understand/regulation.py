"""Which norms carry the decision and which are only named along the way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from ingest.understand.articles import Cited
from ingest.understand.breaches import CHARGED, with_bonus
from ingest.understand.dates import find_dates
from ingest.understand.instruments import Mention, may_carry
from ingest.understand.kenmerken import RegelgevingGenoemd, Span, Verwijzing
from ingest.understand.legible import Legible
from ingest.understand.zones import zone_at
from search_index.vocabulary import regelgeving

# Beside charges only what the court comes back to again and again carries the decision too.
_LIMIT_BESIDE_CHARGES = 4.0
_SURE = 2.5
_EXTRA_BESIDE = 1.5
# They organise the enforcement of other norms, or exempt from them; one plea carries nothing.
_BESIDE = {"MHB", "HBRO", "OHB", "BVR-DIGI", "BWT-H", "IMPL-OMG", "VRIJST", "MELD"}
_PERMITS = {"VCRO", "OVD", "DRO1999", "RO1996", "MVD"}
# A charge may name a norm as a whole: "een inbreuk op het Meststoffendecreet".
_BROKEN = re.compile(
    r"(?:inbreuk(?:en)?\s+op|(?:overtreding|schending|miskenning)\s+van|strijd\s+met)\s+"
    r"(?:(?:de|het)\s+)?$"
)
# "De feiten blijven strafbaar krachtens …": the norm that punishes them when the court judges.
_STILL_PUNISHES = re.compile(
    r"\bblij(?:ft|ven)\s+(?:\w+\s+){0,2}strafbaar\s+(?:gesteld\s+)?(?:onder|krachtens|door|bij|"
    r"volgens|ingevolge|op\s+grond\s+van|met\s+toepassing\s+van)\b[^.;:]{0,100}$|"
    r"\bstrafbaar\b[^.;:]{0,130}\b(?:zijn|is|blijven|blijft)\s+dat\s+(?:(?:nu|thans|ook|nog|steeds)\s+){0,3}"
    r"(?:onder|krachtens|door|bij|volgens|ingevolge|op\s+grond\s+van)\s+(?:(?:de|het)\s+)?$"
)
# "… vervangen door de codex. De feiten zijn daarin strafbaar gebleven."
_PUNISHES_THERE = re.compile(
    r"[^;:]{0,120}\bdaarin\s+(?:\w+\s+){0,2}strafbaar\s+gebleven|"
    r"[^;:]{0,120}\bblij(?:ft|ven)\s+daarin\s+(?:\w+\s+){0,2}strafbaar|"
    r"[^.;:]{0,80}\bzodat\s+(?:de|die|deze)\s+feiten\s+(?:\w+\s+)?strafbaar\s+(?:blijven|zijn\s+gebleven)"
)
# "vorderde op 4 april het herstel van de poel (artikel 16 …)": what the claim rests on.
_CLAIM_RESTS_ON = re.compile(
    r"\b(?:vorder(?:t|de|den|en)|eis(?:t|te|en)|herstelvordering)\b[^.;]{0,160}\b(?:herstel|"
    r"herstelvordering|herstelmaatregel)\b[^.;]{0,110}\((?:op\s+grond\s+van\s+)?$"
)
# What takes a citation out of what the decision rests on.
_ASIDE = re.compile(
    r"behoort\s+(?:niet\s+)?tot\s+de\s+bevoegdheid|niet\s+aan\s+de\s+orde|"
    r"in\s+een\s+andere\s+zaak|\bvergelijk\b|\bvgl\.|"
    r"naar\s+analogie|(?:niet|evenmin)\s+van\s+toepassing|zie\s+ook|overigens|"
    r"ten\s+overvloede|louter\s+ter\s+vergelijking|"
    r"vindt\s+geen\s+toepassing|niet\s+toepasselijk|staat\s+(?:hier\s+)?los\s+van|"
    r"(?:oude|vroegere)\s+procedure\s+afgehandeld|overgangs(?:bepaling|recht|regel)|"
    r"(?:staan|zijn|werden)\s+(?:die|deze)\s+bepalingen\s+(?:opgenomen\s+)?in\b|"
    r"door\s+geen\s+(?:van\s+de\s+)?partij|\bsubsidiair\s+(?:\w+\s+)?beroep|a\s+posteriori|"
    r"doet\s+(?:hier\s+)?niet\s+ter\s+zake|niet\s+ten\s+laste\s+gelegd|niet\s+tegengeworpen|"
    r"niet\s+(?:vervolgd|gedagvaard)|\bterloops\b|volledigheidshalve|voor\s+de\s+volledigheid|"
    r"speelt\s+(?:hier\s+)?(?:geen|niet)|vreemd\s+aan\s+(?:de|deze|het)\b|"
    r"hoeft\s+(?:hier\s+)?niet\s+te\s+worden\s+onderzocht|(?:zonder|geen)\s+belang\s+voor",
)
# "… was in 2016 al veroordeeld wegens inbreuken op …": the past of the accused.
_EARLIER = re.compile(
    r"\b(?:al|reeds|eerder|vroeger|voordien)\s+(?:\w+\s+){0,2}(?:veroordeeld|beboet|gestraft)"
)
_EARLIER_WORDS = ("veroordeeld", "beboet", "gestraft")
# "rubriek 32.1.2° van VLAREM I, artikel 5" says what kind of establishment it is.
_CLASSIFIES = re.compile(r"\brubriek\s+\d[^;()]{0,40}$")
# "voorheen artikel 20", "ten tijde van de feiten gold nog artikel 20".
_FORMERLY = re.compile(
    r"\b(?:voorheen|vroeger|destijds|(?:tijde|ogenblik|moment|dag|tijdens)\s+(?:van\s+)?[^.;:]{0,30}\bfeiten\s+"
    r"(?:gold(?:en)?|was|waren|werd(?:en)?)(?:\s+(?:nog|toen))*|gold(?:en)?\s+(?:toen\s+)?nog|"
    r"(?:tijde|ogenblik|moment|tijdens)\s+(?:van\s+)?[^.;:]{0,30}\bfeiten\s+(?:strafbaar|vergunningsplichtig)\s+"
    r"(?:op\s+grond\s+van|krachtens|door|bij)|\bwas(?:\s+toen)?\s+vergunningsplichtig\s+op\s+grond\s+van)\s+"
    r"(?:de\s+|het\s+)?$"
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


def _sentence(lower: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a place, cut at full stops that end something."""
    left = max(
        lower.rfind(". ", max(0, start - 320), start), lower.rfind("; ", max(0, start - 320), start)
    )
    stops = (lower.find(stop, max(end - 1, start), end + 220) for stop in (". ", "; "))
    right = min((stop for stop in stops if stop > 0), default=end + 160)
    return max(left, start - 320, 0), right


def weigh(
    lower: str,
    mentions: Iterable[Mention],
    citations: Iterable[Cited],
    zones: tuple[Span, ...],
    court: str | None = None,
) -> dict[str, _Weight]:
    """How much each instrument carries, by where and how it is cited."""
    weights: dict[str, _Weight] = {}
    aside: dict[tuple[int, int], bool] = {}
    for one in mentions:
        if one.code:
            weight = weights.setdefault(one.code, _Weight())
            weight.charge |= bool(
                zone_at(zones, one.start) == "tenlastelegging"
                and _BROKEN.search(lower, max(0, one.start - 40), one.start)
            ) or _still_punishes(lower, one.start, one.end)
    charged = any(zone.code == "tenlastelegging" for zone in zones)
    for cited, bonus in with_bonus(lower, list(citations), court):
        code = cited.owner.code if cited.owner else None
        if not code:
            continue
        weight = weights.setdefault(code, _Weight())
        weight.articles.update(dict.fromkeys(number for number, _, _ in cited.numbers))
        zone = zone_at(zones, cited.start)
        weight.cited += 1
        place = _sentence(lower, cited.start, cited.end)
        if place not in aside:
            aside[place] = bool(_ASIDE.search(lower, *place)) or _is_earlier(lower, place)
        before = max(0, cited.start - 50)
        if aside[place] or _CLASSIFIES.search(lower, before, cited.start):
            continue
        formerly = _FORMERLY.search(lower, max(0, cited.start - 80), cited.start)
        if formerly and regelgeving()[code].opvolger_code in weights:
            continue
        weight.charge |= zone == "tenlastelegging" and not formerly
        weight.charge |= _still_punishes(lower, cited.start, cited.end)
        weight.charge |= _is_claimed(lower, cited.start)
        weight.charge |= bonus >= CHARGED and not charged
        several = 0.5 * (len(cited.numbers) > 1)
        weight.score += _ZONE_WEIGHT.get(zone, 0.5) + bonus + several
    return weights


def _is_earlier(lower: str, place: tuple[int, int]) -> bool:
    words = lower[slice(*place)]
    return any(word in words for word in _EARLIER_WORDS) and bool(_EARLIER.search(words))


def _still_punishes(lower: str, start: int, end: int) -> bool:
    left = max(0, start - 240)
    before = "strafbaar" in lower[left:start] and _STILL_PUNISHES.search(lower, left, start)
    return bool(
        before or ("strafbaar" in lower[end : end + 200] and _PUNISHES_THERE.match(lower, end))
    )


def _is_claimed(lower: str, start: int) -> bool:
    """Whether the claim for repair rests on the norm, which stands in brackets behind it."""
    left = max(0, start - 300)
    return lower[start - 1 : start] == "(" and bool(_CLAIM_RESTS_ON.search(lower, left, start))


def decide(
    weights: dict[str, _Weight], *, has_charge: bool, reviewed_on: date | None, court: str | None
) -> tuple[RegelgevingGenoemd, ...]:
    """Carrying or named; federal frames and later law never carry.

    With charges in the text, what the charges cite carries, and what the claim for repair rests on.
    Without, what is cited by article where the court judges; `_bar` says how much is enough, and
    where nothing is enough, what is cited most carries: a decision never rests on nothing.
    """
    rows = regelgeving()
    highest = max((one.score for code, one in weights.items() if may_carry(code)), default=0.0)
    charged = any(weight.charge and may_carry(code) for code, weight in weights.items())
    eligible = {
        code: weight
        for code, weight in weights.items()
        if may_carry(code)
        and not (
            reviewed_on
            and not weight.charge
            and (rows[code].geldig_van or rows[code].datum or date.min) > reviewed_on
        )
    }
    carriers: set[str] = set()
    for code, weight in eligible.items():
        beside = has_charge and charged
        limit = _LIMIT_BESIDE_CHARGES if beside else _bar(code, court, weights, highest)
        if weight.charge or weight.score >= limit + _EXTRA_BESIDE * (code in _BESIDE):
            carriers.add(code)
    if not carriers and eligible:
        carriers = {code for code in eligible if 0 < weights[code].score == highest}
    result = [
        RegelgevingGenoemd(code, code in carriers, tuple(weight.articles))
        for code, weight in weights.items()
    ]
    return tuple(sorted(result, key=lambda one: not one.dragend))


def _bar(code: str, court: str | None, weights: dict[str, _Weight], highest: float) -> float:
    """How much a norm must weigh to carry without charges, by what the court judges.

    The Council for Permit Disputes judges permits; a norm of another kind that one plea names is
    not what it decides on. The Enforcement Court fines on DABM, whatever else was broken. Where
    Cassation answers several pleas, one article of one plea is seldom the norm of the case.
    """
    kind = (court or "").partition("_")[0]
    if kind == "RVVB":
        return 1.0 if code in _PERMITS else 2.5
    if kind in {"HHC", "MHHC"} and code == "DABM":
        fined = any(number.startswith("16.4.") for number in weights[code].articles)
        return 0.5 if fined else 1.5
    return _SURE if kind == "CASS" and highest >= _SURE else 1.5


def carrying(  # noqa: PLR0913 - each argument is one thing already read from the text
    lower: str,
    mentions: list[Mention],
    citations: list[Cited],
    zones: tuple[Span, ...],
    verwijzingen: tuple[Verwijzing, ...],
    *,
    court: str | None,
) -> tuple[RegelgevingGenoemd, ...]:
    """Every instrument the text names, those that carry the decision first."""
    has_charge = any(zone.code == "tenlastelegging" for zone in zones)
    weights = weigh(lower, mentions, citations, zones, court)
    reviewed_on = _reviewed_on(verwijzingen)
    return decide(weights, has_charge=has_charge, reviewed_on=reviewed_on, court=court)


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
