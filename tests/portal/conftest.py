"""The portal over a small collection; every page that a test opens is checked by default."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from lxml import html
from werkzeug.test import TestResponse

from portal import create_app
from portal.settings import PortalSettings
from search_index import open_index, open_store, reindex
from search_index.settings import SearchSettings
from tests.portal.records import COLLECTION, INGETROKKEN

FAST = {"limiet": "100000/minute", "limiet_bestand": "100000/minute", "limiet_melding": "1000/hour"}


def fill(var: Path) -> SearchSettings:
    """A store and an index with the collection, one decision withdrawn."""
    settings = SearchSettings.from_env({"ARRESTENDATABANK_VAR": str(var)})
    store = open_store(settings)
    for uitspraak in (*COLLECTION, INGETROKKEN):
        store.put(uitspraak)
    store.withdraw(INGETROKKEN.id, "verzoek")
    reindex.catch_up(store, open_index(settings))
    return replace(settings, read_only=True)


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> SearchSettings:
    """What is published, for every test that only reads."""
    return fill(tmp_path_factory.mktemp("published"))


@pytest.fixture
def settings(published: SearchSettings, tmp_path: Path) -> PortalSettings:
    """Settings with a folder for reports of its own."""
    return PortalSettings(search=published, meldingen=tmp_path / "meldingen", **FAST)


@pytest.fixture
def app(settings: PortalSettings) -> Flask:
    """The application."""
    return create_app(settings)


@pytest.fixture(scope="session")
def shared_app(published: SearchSettings, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """One application for tests that change nothing."""
    folder = tmp_path_factory.mktemp("meldingen")
    return create_app(PortalSettings(search=published, meldingen=folder, **FAST))


class Page:
    """A parsed page."""

    def __init__(self, response: TestResponse) -> None:
        self.response = response
        self.status = response.status_code
        self.text = response.get_data(as_text=True)
        self.tree = html.fromstring(self.text)

    def one(self, path: str) -> Any:
        found = self.tree.xpath(path)
        assert len(found) == 1, f"{len(found)} × {path}"
        return found[0]

    def all(self, path: str) -> list[Any]:
        return list(self.tree.xpath(path))

    def words(self, path: str = "//main") -> str:
        return " ".join(" ".join(node.text_content() for node in self.all(path)).split())


def check(page: Page, status: int, taal: str = "nl") -> None:
    """What holds for every page, whatever it says."""
    assert page.status == status
    assert page.tree.get("lang") == taal
    heading = " ".join(page.one("//h1").text_content().split())
    title = " ".join(page.one("//head/title").text.split())
    assert title.startswith(heading), (title, heading)
    ids = page.all("//@id")
    assert len(ids) == len(set(ids)), sorted({one for one in ids if ids.count(one) > 1})
    for field in page.all("//input[not(@type='hidden')] | //textarea | //select"):
        is_named = field.get("id") and page.all(f"//label[@for='{field.get('id')}']")
        assert is_named or field.xpath("ancestor::label"), field.get("name")
    for anchor in page.all("//a[starts-with(@href, '#')]"):
        assert anchor.get("href")[1:] in ids, anchor.get("href")
    assert not page.all("//script[not(@src)] | //style | //*[@style]")
    assert not page.all("//*[@onclick or @onchange or @onsubmit]")
    headers = page.response.headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in headers
    for node in page.all("//script/@src | //link[@rel='stylesheet']/@href | //img/@src"):
        assert node.startswith("/static/"), node


class Reader:
    """Opens pages as a browser does, and checks each of them."""

    def __init__(self, app: Flask) -> None:
        self.client = app.test_client()

    def page(self, address: str, status: int = 200, taal: str = "nl", **more: Any) -> Page:
        page = Page(self.client.get(address, **more))
        check(page, status, taal)
        return page

    def post(self, address: str, data: dict[str, str], status: int) -> Page:
        page = Page(self.client.post(address, data=data))
        if status < 300 or status >= 400:
            check(page, status)
        return page

    def get(self, address: str, **more: Any) -> TestResponse:
        return self.client.get(address, **more)


@pytest.fixture
def read(shared_app: Flask) -> Iterator[Reader]:
    """A reader of the shared application."""
    return Reader(shared_app)
