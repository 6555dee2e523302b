"""The facets beside a result list: which values, in what order, under which heading.

Counts come from the index as they are, those of groups too; nothing is added up here, because a
decision can carry several values of one facet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from portal import words
from portal.addresses import results_address
from portal.language import day
from search_index import vocabulary
from search_index.query import FacetValue, Query, Results

SHOWN = 6
_ARTICLES = 5  # of an instrument among the first; of the others once it is chosen
_ARTICLES_CHOSEN = 40


@dataclass(frozen=True, slots=True)
class Node:
    """One value with its count, and the values below it."""

    naam: str
    waarde: str
    label: str
    aantal: int
    gekozen: bool
    kinderen: tuple[Node, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether something in it is chosen."""
        return any(kind.gekozen or kind.is_open for kind in self.kinderen)


@dataclass(frozen=True, slots=True)
class Facet:
    """A fieldset: its first values, and the rest behind "toon alle"."""

    naam: str
    eerste: tuple[Node, ...]
    rest: tuple[Node, ...]
    actief: int

    @property
    def totaal(self) -> int:
        """How many values there are at the top."""
        return len(self.eerste) + len(self.rest)


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on, and the address without it."""

    label: str
    zonder: str


def facets(query: Query, results: Results) -> list[Facet]:
    """Every facet that has a value, in the order of the page."""
    found = results.facetten
    made = [
        _facet("regelgeving", _norms(query, found), query.regelgeving + query.artikel),
        _facet("uitkomst", _outcomes(query, found), query.uitkomst),
        _facet("handeling", _handelingen(query, found), query.handeling),
        _facet("rechtscollege", _courts(query, found), query.rechtscollege),
        _facet("soort", _plain(query, found, "soort", {}), query.soort),
        _facet("wijze", _plain(query, found, "wijze", words.WIJZEN), query.wijze),
    ]
    return [facet for facet in made if facet.totaal]


def chips(query: Query) -> list[Chip]:
    """Every filter of the query, in words, with the way to take it off."""
    made = []
    for naam in ("regelgeving", "artikel", "uitkomst", "handeling", "rechtscollege", "soort"):
        made += _chips_of(query, naam)
    made += _chips_of(query, "wijze")
    if query.datum_vanaf or query.datum_tot_en_met:
        label = period(query)
        made.append(Chip(label, results_address(query, datum_vanaf=None, datum_tot_en_met=None)))
    return made


def label(naam: str, waarde: str) -> str:
    """The words for a value of a facet."""
    if naam == "artikel":
        code, _, artikel = waarde.partition(":")
        return f"art. {artikel} {words.norm_short(code)}"
    if naam == "wijze":
        return words.WIJZEN.get(waarde, waarde)
    by_facet = {
        "regelgeving": words.norm,
        "uitkomst": words.outcome,
        "rechtscollege": words.court,
    }
    return by_facet[naam](waarde) if naam in by_facet else waarde


def period(query: Query) -> str:
    """The dates of the query: whole years as years, else as days."""
    low, high = query.datum_vanaf, query.datum_tot_en_met
    if low and high:
        if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31):
            return str(low.year) if low.year == high.year else f"{low.year}-{high.year}"
        return f"{day(low)} tot en met {day(high)}"
    if low:
        return f"vanaf {day(low)}"
    return f"tot en met {day(high)}" if high else ""


def without_filters(query: Query) -> Query:
    """The words alone."""
    return replace(Query(q=query.q), sorteer=query.sorteer, aantal=query.aantal)


def _chips_of(query: Query, naam: str) -> list[Chip]:
    values: tuple[str, ...] = getattr(query, naam)
    return [
        Chip(
            label(naam, value),
            results_address(query, **_without(naam, values, value)),
        )
        for value in values
    ]


def _without(naam: str, values: tuple[str, ...], value: str) -> dict[str, Any]:
    return {naam: tuple(one for one in values if one != value)}


def _facet(naam: str, nodes: Iterable[Node], chosen: tuple[str, ...]) -> Facet:
    """Chosen values always stand among the first."""
    ordered = sorted(nodes, key=lambda node: not (node.gekozen or node.is_open))
    first = max(SHOWN, sum(node.gekozen or node.is_open for node in ordered))
    first = len(ordered) if len(ordered) <= first + 1 else first  # never "toon alle" for one more
    return Facet(naam, tuple(ordered[:first]), tuple(ordered[first:]), len(chosen))


def _counts(values: tuple[FacetValue, ...]) -> dict[str, int]:
    return {value.waarde: value.aantal for value in values}


def _plain(
    query: Query, found: dict[str, tuple[FacetValue, ...]], naam: str, labels: dict[str, str]
) -> list[Node]:
    chosen = getattr(query, naam)
    return [
        Node(naam, value.waarde, labels.get(value.waarde, value.waarde), value.aantal,
             value.waarde in chosen)
        for value in found.get(naam, ())
    ]  # fmt: skip


def _handelingen(query: Query, found: dict[str, tuple[FacetValue, ...]]) -> list[Node]:
    """In the order of the decree, not by count: six words that a reader knows."""
    counts = _counts(found.get("handeling", ()))
    return [
        Node("handeling", naam, naam, counts.get(naam, 0), naam in query.handeling)
        for naam in vocabulary.HANDELINGEN
        if naam in counts or naam in query.handeling
    ]


def _norms(query: Query, found: dict[str, tuple[FacetValue, ...]]) -> list[Node]:
    articles: dict[str, list[FacetValue]] = {}
    for value in found.get("artikel", ()):
        articles.setdefault(value.waarde.partition(":")[0], []).append(value)
    nodes: list[Node] = []
    for value in found.get("regelgeving", ()):
        code = value.waarde
        chosen = code in query.regelgeving
        is_open = chosen or any(one.startswith(code + ":") for one in query.artikel)
        most = _ARTICLES_CHOSEN if is_open else _ARTICLES if len(nodes) < SHOWN else 0
        below = tuple(
            Node("artikel", one.waarde, "art. " + one.waarde.partition(":")[2], one.aantal,
                 one.waarde in query.artikel)
            for one in articles.get(code, [])[:most]
        )  # fmt: skip
        nodes.append(Node("regelgeving", code, words.norm(code), value.aantal, chosen, below))
    return nodes


def _outcomes(query: Query, found: dict[str, tuple[FacetValue, ...]]) -> list[Node]:
    counts = _counts(found.get("uitkomst", ()))
    nodes = []
    for group, codes in vocabulary.uitkomst_groepen().items():
        below = tuple(
            Node("uitkomst", code, words.outcome(code), counts[code], code in query.uitkomst)
            for code in sorted(codes, key=lambda code: -counts.get(code, 0))
            if code in counts
        )
        if group in counts:
            nodes.append(
                Node("uitkomst", group, group, counts[group], group in query.uitkomst, below)
            )
    return sorted(nodes, key=lambda node: -node.aantal)


def _courts(query: Query, found: dict[str, tuple[FacetValue, ...]]) -> list[Node]:
    counts = _counts(found.get("rechtscollege", ()))
    table = vocabulary.courts()
    whole: dict[str, list[str]] = {}
    for code in counts:
        row = table.get(code)
        parent = row.afdeling_van if row and row.afdeling_van else code
        divisions = whole.setdefault(parent, [])
        if parent != code:
            divisions.append(code)
    nodes = []
    for parent, divisions in whole.items():
        below = tuple(
            Node("rechtscollege", code, f"afdeling {table[code].afdeling}", counts[code],
                 code in query.rechtscollege)
            for code in divisions
        )  # fmt: skip
        # A decision has one court, so what a whole court has can be added up.
        total = counts.get(parent, sum(counts[code] for code in divisions))
        nodes.append(
            Node("rechtscollege", parent, words.court(parent), total,
                 parent in query.rechtscollege, below)
        )  # fmt: skip
    return sorted(nodes, key=lambda node: -node.aantal)
