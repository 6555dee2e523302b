"""What the griffie sent along, held against what the text says."""

from __future__ import annotations

from datetime import date

from ingest.understand.kenmerken import Geleverd, Span
from search_index.numbers import docket_key
from search_index.vocabulary import divisions


def contradictions(
    geleverd: Geleverd,
    court: str | None,
    decided: date | None,
    dockets: tuple[str, ...],
    head_end: int,
) -> list[Span]:
    """One finding per fact on which delivery and caption disagree; silence is no contradiction."""
    found = []
    if geleverd.rechtscollege and court and not _same_court(geleverd.rechtscollege, court):
        found.append("rechtscollege_tegenstrijdig")
    if geleverd.datum_uitspraak and decided and geleverd.datum_uitspraak != decided:
        found.append("datum_tegenstrijdig_met_levering")
    if geleverd.rolnummer and dockets:
        keys = {docket_key(number) for number in dockets}
        if docket_key(geleverd.rolnummer) not in keys:
            found.append("rolnummer_tegenstrijdig")
    return [Span(code, 0, head_end) for code in found]


def _same_court(one: str, other: str) -> bool:
    """A court and its own division agree."""
    return other in divisions(one) or one in divisions(other)
