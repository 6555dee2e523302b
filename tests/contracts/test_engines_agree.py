"""Over the sample collection every engine finds the same, counts the same and lights up the same."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from search_index import open_index
from search_index.index import Index
from search_index.query import Query, Results
from search_index.relax import any_word
from search_index.settings import SearchSettings
from tests.contracts.cases import CASES
from tests.contracts.nodes import BARE, SECURED, own_alias
from tests.search_index.samples import others, sample_records

QUESTIONS = tomllib.loads(
    (Path(__file__).parent.parent / "search_index" / "questions.toml").read_text()
)["question"]


def asked() -> list[Query]:
    words = [question["q"] for question in QUESTIONS]
    wider = [q for one in words if (q := any_word(one))]
    queries = [Query(q=q, aantal=50) for q in (*words, *wider)]
    queries += [replace(case.query, aantal=50) for case in CASES]
    queries += [
        Query(q="vergunning", regelgeving=("VCRO",), soort=("arrest",), aantal=50),
        Query(q="boete", uitkomst=("strafvordering",), datum_vanaf=date(2015, 1, 1), aantal=50),
        Query(q='"herstel" NIET dwangsom', handeling=("herstel", "vervolging"), aantal=50),
        Query(q='"beklaagde veroordeeld"~10', aantal=50),
        Query(q='"vergunning vergunning"~20', aantal=50),
        Query(q="onder*", rechtscollege=("REA_ANTWERPEN", "HVB_GENT"), aantal=50),
    ]
    return queries


def told(results: Results) -> dict[str, object]:
    """All that the contract promises, order and scores left out."""
    return {
        "totaal": results.totaal,
        "facetten": results.facetten,
        "suggestie": results.suggestie,
        "hits": {hit.uitspraak.id: hit for hit in results.hits} if results.totaal <= 50 else {},
    }


def fill(settings: SearchSettings) -> Index:
    index = open_index(settings)
    index.put(uitspraak for _, uitspraak in sample_records())
    index.put(others())
    index.commit(1)
    return index


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    folder = tmp_path_factory.mktemp("agree")
    index = fill(SearchSettings(folder, "sqlite://", f"tantivy:{folder / 'index'}"))
    yield index
    index.close()


@pytest.mark.opensearch
@pytest.mark.parametrize("node", [BARE, SECURED])
def test_engines_agree_over_the_sample_collection(embedded: Index, node: str) -> None:
    with own_alias(node) as settings:
        other = fill(settings)
        for query in asked():
            assert told(other.search(query)) == told(embedded.search(query)), query
            assert set(other.scan(query)) == set(embedded.scan(query)), query
            by_date = replace(query, sorteer="nieuwste")
            assert list(other.scan(by_date)) == list(embedded.scan(by_date)), query
        other.close()
