"""Tantivy's schema, and a plan in Tantivy's words."""

from __future__ import annotations

import re
from collections.abc import Iterable

import tantivy

from search_index.document import FACETS
from search_index.plan import (
    AllOf,
    AnyOf,
    Between,
    Everything,
    Near,
    Node,
    Phrase,
    Prefix,
    Term,
    Values,
    Without,
)

Must, MustNot, Should = tantivy.Occur.Must, tantivy.Occur.MustNot, tantivy.Occur.Should


def _schema() -> tantivy.Schema:
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    for field in ("woord", "stam", "kop"):
        schema.add_text_field(field, tokenizer_name="whitespace", index_option="position")
    schema.add_text_field("deel", tokenizer_name="whitespace", index_option="freq")
    for field in FACETS:
        schema.add_text_field(field, fast=True, tokenizer_name="raw", index_option="basic")
    for field in ("artikelnummer", "sleutel"):
        schema.add_text_field(field, tokenizer_name="raw", index_option="basic")
    for field in ("op_datum", "op_bekend"):
        schema.add_unsigned_field(field, indexed=True, fast=True)
    schema.add_unsigned_field("nummer", fast=True)
    schema.add_bytes_field("bron", stored=True)
    schema.add_bytes_field("tekst", stored=True)
    return schema.build()


SCHEMA = _schema()


def with_filters(query: tantivy.Query, filters: Iterable[Node]) -> tantivy.Query:
    """The query narrowed by filters that do not touch the score."""
    narrowing = [(Must, tantivy.Query.const_score_query(translate(one), 0.0)) for one in filters]
    return tantivy.Query.boolean_query([(Must, query), *narrowing]) if narrowing else query


def translate(node: Node) -> tantivy.Query:
    """A plan as a Tantivy query."""
    match node:
        case AllOf(parts):
            return tantivy.Query.boolean_query([_must(part) for part in parts] + _base(parts))
        case AnyOf(parts):
            return tantivy.Query.boolean_query([(Should, translate(part)) for part in parts])
        case Without(part):
            everything = tantivy.Query.const_score_query(tantivy.Query.all_query(), 0.0)
            return tantivy.Query.boolean_query([(Must, everything), (MustNot, translate(part))])
        case Everything():
            return tantivy.Query.const_score_query(tantivy.Query.all_query(), 0.0)
        case _:
            return _leaf(node)


def _must(part: Node) -> tuple[tantivy.Occur, tantivy.Query]:
    return (MustNot, translate(part.part)) if isinstance(part, Without) else (Must, translate(part))


def _base(parts: tuple[Node, ...]) -> list[tuple[tantivy.Occur, tantivy.Query]]:
    """Only exclusions need something to exclude from."""
    if all(isinstance(part, Without) for part in parts):
        return [(Must, translate(Everything()))]
    return []


def _leaf(node: Term | Phrase | Near | Prefix | Values | Between) -> tantivy.Query:
    match node:
        case Term(field, term, weight):
            option = "freq" if field == "deel" else "position"
            query = tantivy.Query.term_query(SCHEMA, field, term, index_option=option)
            return query if weight == 1 else tantivy.Query.boost_query(query, weight)
        case Phrase(field, terms, weight):
            query = tantivy.Query.phrase_query(SCHEMA, field, list(terms))
            return query if weight == 1 else tantivy.Query.boost_query(query, weight)
        case Near():
            return _near(node)
        case Prefix(field, start):
            return tantivy.Query.regex_query(SCHEMA, field, re.escape(start) + ".*")
        case Values(field, values):
            query = tantivy.Query.term_set_query(SCHEMA, field, list(values))
            return tantivy.Query.const_score_query(query, 0.0)
        case Between(field, low, high):
            query = tantivy.Query.range_query(SCHEMA, field, tantivy.FieldType.Unsigned, low, high)
            return tantivy.Query.const_score_query(query, 0.0)


def _near(node: Near) -> tantivy.Query:
    """Both words at one place, with as much slop as the distance: in either order.

    Tantivy's slop is how far each word may be from its place, so two places that are one allow the
    distance to both sides. A word near itself needs its distances one by one: at distance 0 it is
    itself.
    """
    if node.first != node.second:
        both: list[str | tuple[int, str]] = [(0, node.first), (0, node.second)]
        return tantivy.Query.phrase_query(SCHEMA, node.field, both, slop=node.between + 1)
    phrases: list[list[str | tuple[int, str]]] = [
        [(0, node.first), (distance, node.second)] for distance in range(1, node.between + 2)
    ]
    return tantivy.Query.boolean_query(
        [(Should, tantivy.Query.phrase_query(SCHEMA, node.field, phrase)) for phrase in phrases]
    )
