"""What the help promises is true of the sample decisions: every example finds something."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask

from portal import create_app
from portal.settings import PortalSettings
from search_index import open_index, open_store, reindex
from search_index.query import Query, SearchIndex
from search_index.settings import SearchSettings
from tests.portal.conftest import FAST, Reader
from tests.search_index.samples import sample_records


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> SearchSettings:
    """The decisions that were written by hand, published."""
    env = {"ARRESTENDATABANK_VAR": str(tmp_path_factory.mktemp("samples"))}
    settings = SearchSettings.from_env(env)
    store = open_store(settings)
    for _, uitspraak in sample_records():
        store.put(uitspraak)
    reindex.catch_up(store, open_index(settings))
    return replace(settings, read_only=True)


@pytest.fixture(scope="module")
def index(samples: SearchSettings) -> SearchIndex:
    """Their index."""
    return open_index(samples)


@pytest.fixture(scope="module")
def app(samples: SearchSettings) -> Flask:
    """A portal over them."""
    return create_app(PortalSettings(search=samples, **FAST))


@pytest.mark.parametrize(("address", "least"), [("/hulp", 11), ("/", 3)])
def test_every_example_finds_something(app: Flask, index: SearchIndex, address: str, least: int):
    links = Reader(app).page(address).all("//main//a[contains(@href, 'uitspraken?q=')]/@href")
    examples = [parse_qs(urlsplit(href).query)["q"][0] for href in links]
    assert len(examples) >= least
    assert [q for q in examples if not index.count(Query(q=q))] == []


def test_the_words_that_the_help_calls_the_same_find_the_same(index: SearchIndex):
    sloop, afbraak = (set(index.scan(Query(q=q))) for q in ("sloop", "afbraak"))
    assert sloop == afbraak


def test_the_help_shows_every_example_that_its_links_search_for(read: Reader):
    for link in read.page("/hulp").all("//table//td/a"):
        q = parse_qs(urlsplit(link.get("href")).query)["q"][0]
        assert link.text_content() == q
