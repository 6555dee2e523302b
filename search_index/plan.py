"""A query as an engine has to carry it out: few kinds of node, no word of any engine.

Fields: `woord` surfaces in order, `stam` stems in order, `deel` stems of compound parts, `kop`
stems of what is known about the decision; the others hold exact values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a text field."""

    field: str
    term: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms directly after each other."""

    field: str
    terms: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Near:
    """Two terms with at most `between` words between them, in either order."""

    field: str
    first: str
    second: str
    between: int


@dataclass(frozen=True, slots=True)
class Prefix:
    """Terms that begin so; no difference in score."""

    field: str
    start: str


@dataclass(frozen=True, slots=True)
class Values:
    """One of these exact values; no score."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """A number of `orders` from and to, both included; no score."""

    field: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Everything:
    """Every decision."""


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Every decision but these."""

    part: Node


Node = Term | Phrase | Near | Prefix | Values | Between | Everything | AllOf | AnyOf | Without


def all_of(parts: list[Node]) -> Node:
    """All of the parts; of one part itself; of none everything."""
    if len(parts) == 1:
        return parts[0]
    return AllOf(tuple(parts)) if parts else Everything()


def any_of(parts: list[Node]) -> Node:
    """One of the parts; of one part itself; alternatives of alternatives become one list."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, AnyOf) else (part,))
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))


def leaves(node: Node) -> Iterator[Node]:
    """The nodes that find words, without what is excluded."""
    todo = [node]
    while todo:
        one = todo.pop()
        if isinstance(one, AllOf | AnyOf):
            todo.extend(reversed(one.parts))
        elif not isinstance(one, Without):
            yield one


def size(node: Node) -> int:
    """How much work a plan is: its nodes, a word near itself counted once for each distance."""
    todo, count = [node], 0
    while todo:
        one = todo.pop()
        count += 1
        if isinstance(one, AllOf | AnyOf):
            todo.extend(one.parts)
        elif isinstance(one, Without):
            todo.append(one.part)
        elif isinstance(one, Near) and one.first == one.second:
            count += one.between
    return count
