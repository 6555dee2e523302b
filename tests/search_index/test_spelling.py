"""Suggestions: near, known to several decisions, and never a way to finish a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from search_index import open_index
from search_index.index import Index
from search_index.query import Query
from search_index.settings import SearchSettings
from search_index.spelling import MIN_DECISIONS, nearest
from tests.search_index.records import make_uitspraak


@pytest.mark.parametrize(
    ("word", "candidates", "best"),
    [
        ("vergunnign", [("vergunning", 9), ("vergunningen", 9)], "vergunning"),
        ("afbrak", [("afbraak", 9)], "afbraak"),
        ("afbrak", [("afbraak", MIN_DECISIONS - 1)], None),
        ("afbrak", [("afvalstof", 9)], None),
        ("mest", [("mest", 9), ("nest", 9)], "nest"),
        ("loods", [("loodsen", 9), ("loos", 50), ("loodse", 9)], "loos"),
        ("x", [], None),
    ],
)
def test_the_nearest_known_word(word, candidates, best):
    assert nearest(word, candidates) == best


@pytest.fixture
def index(tmp_path: Path) -> Index:
    """Six decisions about a permit; a missed name stands in one, and in the margin of four."""
    index = open_index(SearchSettings(tmp_path, "sqlite://", f"tantivy:{tmp_path / 'index'}"))
    often = [make_uitspraak(id=f"bbbbbbb{n}", tekst="De vergunning.") for n in range(2, 8)]
    once = [make_uitspraak(id="cccccccc", tekst="De vergunning van Zwaluwmans.")]
    four = [
        make_uitspraak(id=f"ddddddd{n}", tekst="Mevrouw Torenvalken.")
        for n in range(2, MIN_DECISIONS + 1)
    ]
    index.put([*often, *once, *four])
    index.commit(1)
    return index


@pytest.mark.parametrize(
    "probe",
    ["Zwaluwmanz", "Zwaluwmasn", "Torenvalkne", "Torrenvalken", "Zwal"],
)
def test_half_a_name_is_never_finished(index, probe):
    results = index.search(Query(q=probe))
    assert results.suggestie is None


def test_every_word_of_a_query_is_respelled_and_the_rest_stays(index):
    assert index.search(Query(q="(vergunnin)  vergunnign")).suggestie == "(vergunning)  vergunning"


def test_a_suggestion_that_finds_nothing_under_the_filters_is_none(index):
    assert index.search(Query(q="vergunnign", soort=("vonnis",))).suggestie is None


def test_quoted_and_excluded_words_keep_their_spelling(index):
    assert index.search(Query(q='"vergunnign"')).suggestie is None
