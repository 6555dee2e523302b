"""Nearness in Tantivy, compared with counting by hand."""

from __future__ import annotations

import random

import pytest
import tantivy

from search_index.embedded_plan import SCHEMA, translate
from search_index.plan import Near

TEXTS = [random.Random(seed).choices("abccccccdde", k=2 + seed % 13) for seed in range(1500)]


@pytest.fixture(scope="module")
def searcher() -> tantivy.Searcher:
    index = tantivy.Index(SCHEMA)
    writer = index.writer(30_000_000, 1)
    for number, words in enumerate(TEXTS):
        document = tantivy.Document()
        document.add_text("stam", " ".join(words))
        document.add_unsigned("nummer", number)
        writer.add_document(document)
    writer.commit()
    index.reload()
    return index.searcher()


def by_hand(first: str, second: str, between: int) -> set[int]:
    return {
        number
        for number, words in enumerate(TEXTS)
        for here, one in enumerate(words)
        for there, other in enumerate(words)
        if one == first and other == second and 0 < abs(here - there) <= between + 1
    }


@pytest.mark.parametrize("between", [1, 2, 5, 20])
@pytest.mark.parametrize("pair", ["ab", "ba", "ae", "dd", "aa"])
def test_near_is_what_counting_says(searcher, pair, between):
    first, second = pair
    hits = searcher.search(translate(Near("stam", first, second, between)), len(TEXTS)).hits
    found = set(searcher.fast_field_values("nummer", [at for _, at in hits]))
    assert found == by_hand(first, second, between)
