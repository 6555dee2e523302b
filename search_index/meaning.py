"""From the tree of a query to a plan: analysis, synonyms, fields and filters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from search_index import analysis, fields, synonyms
from search_index.document import FACETS, TIE
from search_index.errors import QueryError
from search_index.language import Both, Either, Exact, Field, Not, Start, Tree, Words, parse
from search_index.plan import (
    Between,
    Everything,
    Near,
    Node,
    Phrase,
    Prefix,
    Term,
    Values,
    Without,
    all_of,
    any_of,
    size,
)
from search_index.query import Query

MAX_NODES = 700  # an engine refuses a query with more than 1,024 clauses
STEM_WEIGHT = 1.0
PART_WEIGHT = 0.4
HEADING_WEIGHT = 1.0
SYNONYM_WEIGHT = 0.8


@lru_cache(maxsize=512)
def plan_of(q: str) -> Node:
    """What the words of the search box ask. Raises QueryError."""
    tree = parse(q)
    if tree is None:
        return Everything()
    plan = _node(tree)
    if plan is None:
        raise QueryError("Hier staat geen woord om op te zoeken: schrijf ten minste één woord.", 0)
    if size(plan) > MAX_NODES:
        raise QueryError("De zoekvraag is te lang: laat enkele woorden weg.", 0)
    return plan


def filters_of(query: Query) -> dict[str, Node]:
    """The chosen values of each facet, and the period under `jaar`."""
    chosen: dict[str, tuple[str, ...]] = {
        "regelgeving": query.regelgeving,
        "artikel": query.artikel,
        "uitkomst": query.uitkomst,
        "handeling": query.handeling,
        "rechtscollege": query.rechtscollege,
        "wijze": query.wijze,
        "soort": query.soort,
    }
    found: dict[str, Node] = {
        facet: Values(facet, chosen[facet]) for facet in FACETS if chosen.get(facet)
    }
    if query.datum_vanaf or query.datum_tot_en_met:
        low = (query.datum_vanaf or date.min).toordinal()
        high = (query.datum_tot_en_met or date.max).toordinal()
        found["jaar"] = Between("op_datum", low * TIE, (high + 1) * TIE - 1)
    return found


def _node(tree: Tree) -> Node | None:
    """The plan of a part; None when it has no word at all."""
    match tree:
        case Both(parts):
            return _conjunction(parts)
        case Either(parts):
            nodes = [node for part in parts if (node := _node(part)) is not None]
            return any_of(nodes) if nodes else None
        case Not(part):
            node = _node(part)
            return None if node is None else Without(node)
        case _:
            return _leaf(tree)


def _leaf(tree: Words | Start | Exact | Field) -> Node | None:
    match tree:
        case Words():
            return _conjunction((tree,))
        case Start(text):
            return _prefix(text)
        case Exact():
            return _exact(tree)
        case Field():
            return fields.select(tree)


def _conjunction(parts: Sequence[Tree]) -> Node | None:
    """All parts; neighbouring words together, so that a name of several words is recognised."""
    nodes: list[Node] = []
    run: list[Words] = []
    for part in (*parts, None):
        if isinstance(part, Words):
            run.append(part)
            continue
        nodes.extend(_run(run))
        run = []
        if part is not None and (node := _node(part)) is not None:
            nodes.append(node)
    if not nodes:  # only words that every decision has: then these
        stopped = [word for part in parts if isinstance(part, Words)
                   for word in analysis.words(part.text)]  # fmt: skip
        nodes = [Term("stam", word.stem) for word in stopped]
    return all_of(nodes) if nodes else None


def _run(run: Sequence[Words]) -> list[Node]:
    """The nodes of neighbouring words; stop words select nothing."""
    chunks = [chunk for one in run if (chunk := _whole(one.text))]
    nodes: list[Node] = []
    position = 0
    while position < len(chunks):
        stems = tuple(word.stem for chunk in chunks[position:] for word in chunk)
        taken, others = synonyms.longest_at(stems, 0)
        count = _whole_chunks(chunks[position:], taken)
        if not count:
            count, others = 1, ()
        alternatives = [_sequence(other) for other in others]
        own = [node for chunk in chunks[position : position + count] for node in _chunk(chunk)]
        if own or alternatives:
            nodes.append(any_of([all_of(own), *alternatives]) if alternatives else all_of(own))
        position += count
    return nodes


def _whole(text: str) -> tuple[analysis.Word, ...]:
    """The words of a piece between spaces; of `foto's` only the first."""
    words = tuple(analysis.words(text))
    if len(words) == 2 and words[1].surface == "s" and any(mark in text for mark in "'’"):
        return words[:1]
    return words


def _whole_chunks(chunks: Sequence[tuple[analysis.Word, ...]], stems: int) -> int:
    """How many chunks hold exactly so many stems; 0 when a chunk would be cut."""
    for count, chunk in enumerate(chunks, start=1):
        stems -= len(chunk)
        if stems <= 0:
            return count if stems == 0 else 0
    return 0


def _chunk(chunk: tuple[analysis.Word, ...]) -> list[Node]:
    """A word; or words held together by punctuation: an article number, a hyphen."""
    if len(chunk) == 1:
        word = chunk[0]
        return [] if word.surface in analysis.stop_words() else [_word(word)]
    stems = tuple(word.stem for word in chunk)
    alternatives: list[Node] = [
        Phrase("stam", stems, STEM_WEIGHT),
        Phrase("kop", stems, HEADING_WEIGHT),
    ]
    whole = analysis.WORDS["".join(word.surface for word in chunk)]
    if whole.surface.isalpha():
        alternatives.append(Term("stam", whole.stem, STEM_WEIGHT))
    return [any_of(alternatives)]


def _word(word: analysis.Word) -> Node:
    """A word as itself, as a part of a compound, in the heading, or written apart."""
    alternatives = _anywhere(word.stem, 1.0)
    if len(word.parts) == 2:
        alternatives.append(Phrase("stam", word.parts, STEM_WEIGHT))
    return any_of(alternatives)


def _anywhere(stem: str, weight: float) -> list[Node]:
    return [
        Term("stam", stem, STEM_WEIGHT * weight),
        Term("deel", stem, PART_WEIGHT * weight),
        Term("kop", stem, HEADING_WEIGHT * weight),
    ]


def _sequence(stems: tuple[str, ...]) -> Node:
    """A synonym."""
    if len(stems) == 1:
        return any_of(_anywhere(stems[0], SYNONYM_WEIGHT))
    return any_of(
        [
            Phrase("stam", stems, STEM_WEIGHT * SYNONYM_WEIGHT),
            Phrase("kop", stems, HEADING_WEIGHT * SYNONYM_WEIGHT),
        ]
    )


def _prefix(text: str) -> Node | None:
    found = [word.surface for word in analysis.words(text)]
    if not found:
        return None
    *before, last = found
    nodes: list[Node] = [Term("woord", surface) for surface in before]
    return all_of([*nodes, Prefix("woord", last)])


def _exact(tree: Exact) -> Node | None:
    found = list(analysis.words(tree.text))
    if tree.distance is not None:
        return _near(found, tree.distance, tree.position)
    surfaces = tuple(word.surface for word in found)
    return Phrase("woord", surfaces) if len(surfaces) > 1 else Term("woord", surfaces[0])


def _near(found: list[analysis.Word], distance: int, position: int) -> Node:
    """Neighbouring words of the phrase near each other; words that stand everywhere left out."""
    kept = [word.stem for word in found if word.surface not in analysis.stop_words()]
    if len(kept) < 2:
        raise QueryError(
            "Zet bij ~ ten minste twee woorden die niet in elke uitspraak staan: "
            '"afbraak woning"~5.',
            position,
        )
    return all_of([Near("stam", first, second, distance) for first, second in pairwise(kept)])
