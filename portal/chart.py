"""The years as a bar chart: the geometry only; the template draws it as SVG."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from portal.addresses import results_address
from search_index.query import FacetValue, Query

WIDTH = 320
HEIGHT = 72


@dataclass(frozen=True, slots=True)
class Bar:
    """One year with its count, its place in the drawing and the address that selects it."""

    jaar: int
    aantal: int
    x: float
    y: float
    breedte: float
    hoogte: float
    adres: str
    gekozen: bool


def bars(values: Iterable[FacetValue], query: Query) -> list[Bar]:
    """A bar for every year from the first to the last; years without a decision are a gap."""
    counts = {int(value.waarde): value.aantal for value in values if value.aantal}
    if not counts:
        return []
    first, last = min(counts), max(counts)
    step = WIDTH / max(last - first + 1, 8)
    highest = max(counts.values())
    chosen = _chosen(query)
    made = []
    everything = results_address(query, datum_vanaf=None, datum_tot_en_met=None)
    sign = "&" if "?" in everything else "?"
    for jaar, aantal in sorted(counts.items()):
        height = max(3.0, round(HEIGHT * aantal / highest, 1))
        address = f"{everything}{sign}datum_vanaf={jaar}-01-01&datum_tot_en_met={jaar}-12-31"
        made.append(
            Bar(jaar, aantal, round((jaar - first) * step, 1), round(HEIGHT - height, 1),
                round(max(step - 1.5, 1), 1), height, address, jaar in chosen)
        )  # fmt: skip
    return made


def _chosen(query: Query) -> range:
    if not query.datum_vanaf and not query.datum_tot_en_met:
        return range(0)
    low = query.datum_vanaf.year if query.datum_vanaf else 1
    high = query.datum_tot_en_met.year if query.datum_tot_en_met else 9999
    return range(low, high + 1)
