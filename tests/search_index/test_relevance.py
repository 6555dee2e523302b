"""Questions with known answers: the right decision among the first three, on every engine.

When no decision has all the words, the wider question counts that the page then offers.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from search_index import open_index
from search_index.index import Index
from search_index.query import Query
from search_index.relax import any_word
from search_index.settings import SearchSettings
from tests.contracts.nodes import BARE, SECURED, own_alias
from tests.search_index.samples import others, sample_records

QUESTIONS = tomllib.loads(Path(__file__).with_name("questions.toml").read_text())["question"]
WANTED = 0.9
FIRST = 3


def filled(settings: SearchSettings) -> Index:
    index = open_index(settings)
    index.put(uitspraak for _, uitspraak in sample_records())
    index.put(others())
    index.commit(1)
    return index


def missed(index: Index) -> list[str]:
    """Questions whose right decision is not among the first."""
    ids = {name: uitspraak.id for name, uitspraak in sample_records()}
    return [
        question["q"]
        for question in QUESTIONS
        if not {ids[name] for name in question["right"]} & set(first(index, question["q"]))
    ]


def first(index: Index, q: str) -> list[str]:
    found = index.search(Query(q=q))
    if not found.totaal and (wider := any_word(q)):
        found = index.search(Query(q=wider))
    return [hit.uitspraak.id for hit in found.hits[:FIRST]]


def test_there_are_enough_questions():
    assert len(QUESTIONS) >= 60


def test_the_embedded_engine_answers(tmp_path):
    index = filled(SearchSettings(tmp_path, "sqlite://", f"tantivy:{tmp_path / 'index'}"))
    wrong = missed(index)
    assert len(wrong) <= (1 - WANTED) * len(QUESTIONS), wrong


@pytest.mark.opensearch
@pytest.mark.parametrize("node", [BARE, SECURED])
def test_opensearch_answers(node):
    with own_alias(node) as settings:
        index = filled(settings)
        wrong = missed(index)
        index.close()
    assert len(wrong) <= (1 - WANTED) * len(QUESTIONS), wrong
