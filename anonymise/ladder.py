"""Which step of the ladder a decision takes, and why. Source: art. 84 §1, fourth paragraph.

The order is strict and the default is the safe side: whatever is missing, expired or contradictory
leads to step 2.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from anonymise.mentions import Motivering, Wijze, Zaak
from anonymise.policy import Policy

WIJZEN: dict[int, Wijze] = {
    1: "regels_rechtscollege",
    2: "geanonimiseerd",
    3: "gepseudonimiseerd",
    4: "niet_gepseudonimiseerd",
}
_DEPERSONALISE = re.compile(
    r"identiteit[^.]{0,80}(?:weggelaten|niet\s+(?:opgenomen|bekendgemaakt|vermeld))"
    r"|(?:depersonalis|anonimiser)\w+[^.]{0,60}(?:bekendmaking|publicatie)"
    r"|(?:bekendmaking|publicatie)[^.]{0,80}(?:zonder\s+vermelding|depersonalis|anonimiser)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Beslissing:
    """The step taken and its ground, which is published with the decision."""

    stap: int
    grond: str

    @property
    def wijze(self) -> Wijze:
        """The step by its name."""
        return WIJZEN[self.stap]


def decide(policy: Policy, zaak: Zaak, vandaag: date, *, text: str = "") -> Beslissing:
    """The step for this decision; `text` may hold an order of the court to leave names out."""
    regel = _rule(policy, zaak, vandaag)
    if regel and not orders_depersonalisation(text):
        return Beslissing(1, f"regel:{regel}")
    motiveringen = (*zaak.motiveringen, *_standing(policy, zaak, vandaag))
    third = _only(_valid(motiveringen, 3, vandaag))
    if third is None:
        return Beslissing(2, "standaard")
    fourth = _only(_valid(motiveringen, 4, vandaag))
    if fourth and third.kenmerk and fourth.verwijst_naar == third.kenmerk:
        return Beslissing(4, f"motivering:{fourth.kenmerk}")
    return Beslissing(3, f"motivering:{third.kenmerk}")


def orders_depersonalisation(text: str) -> bool:
    """Whether the court says that identities are left out of the publication."""
    return _DEPERSONALISE.search(text) is not None


def _rule(policy: Policy, zaak: Zaak, vandaag: date) -> str | None:
    """The code of the one confirmed rule for this court and day; two rules are none."""
    if zaak.rechtscollege is None or zaak.datum is None or zaak.datum > vandaag:
        return None
    codes = [r.code for r in policy.regels if r.applies(zaak.rechtscollege, zaak.datum, vandaag)]
    return codes[0] if len(codes) == 1 else None


def _standing(policy: Policy, zaak: Zaak, vandaag: date) -> list[Motivering]:
    """What the operator's policy says of the class that this decision belongs to."""
    return [one.motivering for one in policy.staande if one.covers(zaak, vandaag)]


def _valid(motiveringen: Sequence[Motivering], stap: int, vandaag: date) -> list[Motivering]:
    """Motivations of a step that are complete, approved by another than the author, and in time.

    A mark used twice makes both worthless: nobody can tell which of them was meant.
    """
    marks = Counter(one.kenmerk for one in motiveringen)
    return [
        one
        for one in motiveringen
        if one.stap == stap
        and all(part.strip() for part in (one.doel, one.auteur, one.goedgekeurd_door, one.kenmerk))
        and one.auteur.strip().casefold() != one.goedgekeurd_door.strip().casefold()
        and one.datum <= vandaag
        and (one.geldig_tot is None or one.geldig_tot >= vandaag)
        and marks[one.kenmerk] == 1
    ]


def _only(motiveringen: Sequence[Motivering]) -> Motivering | None:
    """The newest; of two of the same day none, since they may contradict each other."""
    ordered = sorted(motiveringen, key=lambda one: one.datum, reverse=True)
    if not ordered or (len(ordered) > 1 and ordered[0].datum == ordered[1].datum):
        return None
    return ordered[0]
