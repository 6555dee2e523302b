"""OpenSearch's mapping, and a plan in OpenSearch's words; plain values, no client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

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

Body = dict[str, Any]

MOST_VALUES = 10_000  # of one facet; far above what the vocabularies hold

_EXACT = {"type": "keyword"}
_STORED = {"type": "keyword", "index": False, "doc_values": False}
_NUMBER = {"type": "long"}


def _terms(index_options: str) -> Body:
    return {"type": "text", "analyzer": "termen", "index_options": index_options}


# The terms come from our own analysis; the engine only splits them at the spaces.
INDEX_BODY: Body = {
    "settings": {
        "number_of_shards": 1,  # exact counts and one word frequency for every decision
        "auto_expand_replicas": "0-1",
        "refresh_interval": "-1",  # `commit` refreshes
        "analysis": {
            "tokenizer": {"spaties": {"type": "whitespace", "max_token_length": 255}},
            "analyzer": {"termen": {"type": "custom", "tokenizer": "spaties"}},
        },
    },
    "mappings": {
        "dynamic": "strict",
        "_source": {"excludes": ["woord", "stam", "deel", "kop"]},
        "properties": {
            "id": _EXACT,
            "woord": _terms("positions"),
            "stam": _terms("positions"),
            "kop": _terms("positions"),
            "deel": _terms("freqs"),
            **dict.fromkeys((*FACETS, "artikelnummer", "sleutel"), _EXACT),
            **dict.fromkeys(("op_datum", "op_bekend", "nummer", "serial"), _NUMBER),
            "analyse": _EXACT,
            "bron": _STORED,
            "tekst": _STORED,
        },
    },
}

EVERYTHING: Body = {"constant_score": {"filter": {"exists": {"field": "id"}}, "boost": 0.0}}


def translate(node: Node) -> Body:
    """A plan as an OpenSearch query."""
    match node:
        case AllOf(parts):
            wanted = [translate(part) for part in parts if not isinstance(part, Without)]
            excluded = [translate(part.part) for part in parts if isinstance(part, Without)]
            return {"bool": {"must": wanted or [EVERYTHING], "must_not": excluded}}
        case AnyOf(parts):
            alternatives = [translate(part) for part in parts]
            return {"bool": {"should": alternatives, "minimum_should_match": 1}}
        case Without(part):
            return {"bool": {"must": [EVERYTHING], "must_not": [translate(part)]}}
        case Everything():
            return EVERYTHING
        case _:
            return _leaf(node)


def _leaf(node: Term | Phrase | Near | Prefix | Values | Between) -> Body:
    match node:
        case Term(field, term, weight):
            return {"term": {field: {"value": term, "boost": weight}}}
        case Phrase(field, terms, weight):
            return {"match_phrase": {field: {"query": " ".join(terms), "boost": weight}}}
        case Near(field, first, second, between):
            pair = [{"span_term": {field: term}} for term in (first, second)]
            # Unordered spans of one word with itself would match a single place.
            ordered = first == second
            return {"span_near": {"clauses": pair, "slop": between, "in_order": ordered}}
        case Prefix(field, start):
            return {"prefix": {field: {"value": start}}}
        case Values(field, values):
            return _unscored({"terms": {field: list(values)}})
        case Between(field, low, high):
            return _unscored({"range": {field: {"gte": low, "lte": high}}})


def _unscored(query: Body) -> Body:
    return {"constant_score": {"filter": query, "boost": 0.0}}


def narrowed(filters: Iterable[Node]) -> Body:
    """Filters together, for a place where nothing is scored."""
    return {"bool": {"filter": [translate(one) for one in filters]}}


def facet_counts(facets: Iterable[str], filters: Mapping[str, Node]) -> Body:
    """Each facet counted under all filters but its own."""
    return {
        facet: {
            "filter": narrowed(one for name, one in filters.items() if name != facet),
            "aggs": {"waarden": {"terms": {"field": facet, "size": MOST_VALUES}}},
        }
        for facet in facets
    }
