"""When role-free marks no longer tell the parties apart: a measured proposal, never a decision."""

from __future__ import annotations

import re
from collections.abc import Sequence

from anonymise.mentions import Mention
from anonymise.policy import Policy
from anonymise.reading import Reading

_PARTY = frozenset({"vervolgde_persoon", "burgerlijke_of_tussenkomende_partij"})
_TOLD_APART = re.compile(
    r"\b(?:eerste|tweede|derde|vierde|vijfde|burgerlijke|tussenkomende|verzoekende|verwerende|beide)\s"
    r"(?:en\s\w+\s)?(?:beklaagden?|part(?:ij|ijen)|verzoekers?|verzoekster|verweerders?)",
    re.IGNORECASE,
)
_WINDOW = 60  # characters on either side of a mark


def propose_pseudonyms(
    policy: Policy, reading: Reading, mentions: Sequence[Mention], stap: int
) -> dict[str, float | int] | None:
    """How many parties and which share of their marks in the operative part cannot be told apart.

    None when the measure stays below the policy's thresholds, or when the step is not 2.
    """
    zones = reading.zones
    marks = [
        one
        for one in mentions
        if one.soort == "persoon"
        and one.vervangen
        and one.rol in _PARTY
        and zones.of(one.start) == "dictum"
    ]
    parties = len({one.persoon for one in marks})
    if stap != 2 or parties < policy.voorstel_partijen:
        return None
    alike = sum(not _is_told_apart(reading.text, one) for one in marks)
    share = alike / len(marks)
    if share < policy.voorstel_aandeel:
        return None
    return {"stap": 3, "partijen": parties, "aandeel": round(share, 3)}


def _is_told_apart(text: str, one: Mention) -> bool:
    return bool(
        _TOLD_APART.search(text, max(0, one.start - _WINDOW), min(len(text), one.end + _WINDOW))
    )
