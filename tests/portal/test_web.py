"""What holds for every answer: languages, limits, caching, what happens when a part is down."""

from __future__ import annotations

import gzip
import re
import runpy
import threading
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from flask import Flask

import portal
from portal import create_app, words
from portal.errors import BadSettings
from portal.language import say
from portal.settings import LIMIET, PortalSettings
from search_index import vocabulary
from search_index.settings import SearchSettings
from tests.portal.conftest import FAST, Reader
from tests.portal.records import ARREST, INGETROKKEN, VONNIS

ROOT = Path(portal.__file__).parent
PAGES = ["/", "/uitspraken", "/uitspraken?q=loods", f"/uitspraken/{VONNIS.id}", "/wijzigingen", "/over",
         "/toegankelijkheid", "/privacy", "/melding", "/hulp", "/begrippen"]  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_as_it_should_be(read: Reader, address: str):
    assert read.page(address).words("//h1")


@pytest.mark.parametrize("taal", ["en", "fr"])
@pytest.mark.parametrize("address", PAGES)
def test_the_interface_speaks_the_language_of_the_address(read: Reader, address: str, taal: str):
    sign = "&" if "?" in address else "?"
    page = read.page(f"{address}{sign}taal={taal}", taal=taal)
    links = page.all("//header//a[@href]/@href | //footer//a[@href]/@href")
    inside = [href for href in links if href.startswith("/") and "/api/" not in href]
    others = [href for href in inside if f"taal={taal}" not in href]
    assert len(others) == 2  # to the other languages


def test_a_search_form_keeps_the_language(read: Reader):
    field = read.page("/?taal=fr", taal="fr").one("//form[@role='search']//input[@name='taal']")
    assert field.get("value") == "fr"


def test_a_decision_stays_dutch_in_every_interface(read: Reader):
    page = read.page(f"/uitspraken/{VONNIS.id}?taal=en", taal="en")
    assert page.one("//article").get("lang") == "nl"


def test_every_word_of_the_interface_is_translated():
    from babel.messages.pofile import read_po

    for taal in ("en", "fr"):
        path = ROOT / "translations" / taal / "LC_MESSAGES" / "messages.po"
        catalogue = read_po(BytesIO(path.read_bytes()))
        missing = [message.id for message in catalogue if message.id and not message.string]
        assert not missing, (taal, missing)
        assert not [message.id for message in catalogue if message.fuzzy and message.id]


def test_the_catalogues_hold_what_the_templates_say():
    from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
    from babel.messages.pofile import read_po

    method = [("templates/**.html", "jinja2"), ("*.py", "python")]
    keywords = DEFAULT_KEYWORDS | dict.fromkeys(("say", "sentence", "noted"))
    said = {found[2] for found in extract_from_dir(ROOT, method, keywords=keywords)}
    for taal in ("en", "fr"):
        path = ROOT / "translations" / taal / "LC_MESSAGES" / "messages.po"
        known = {message.id for message in read_po(BytesIO(path.read_bytes())) if message.id}
        assert said == known, (taal, said ^ known)


def test_the_compiled_catalogues_are_those_of_the_sources():
    from babel.messages.mofile import read_mo
    from babel.messages.pofile import read_po

    for taal in ("en", "fr"):
        folder = ROOT / "translations" / taal / "LC_MESSAGES"
        source = {
            m.id: m.string for m in read_po(BytesIO((folder / "messages.po").read_bytes())) if m.id
        }
        compiled = {
            m.id: m.string for m in read_mo(BytesIO((folder / "messages.mo").read_bytes())) if m.id
        }
        assert source == compiled


def test_pages_stay_within_their_weight(read: Reader):
    for address in PAGES:
        assert len(read.get(address).data) < 60_000, address
    style = (ROOT / "static" / "portal.css").read_bytes()
    assert len(gzip.compress(style)) < 20_000


def test_there_is_one_stylesheet_and_no_blocking_script(read: Reader):
    page = read.page("/uitspraken")
    assert len(page.all("//link[@rel='stylesheet']")) == 1
    assert all(script.get("defer") is not None for script in page.all("//script"))


def test_a_page_that_did_not_change_is_not_sent_again(read: Reader):
    first = read.get("/uitspraken?q=loods")
    assert "public" in first.headers["Cache-Control"]
    again = read.get("/uitspraken?q=loods", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_pages_are_compressed_for_who_can_read_that(read: Reader):
    answer = read.get("/uitspraken", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    again = read.get(
        "/uitspraken",
        headers={"Accept-Encoding": "gzip", "If-None-Match": answer.headers["ETag"]},
    )
    assert again.status_code == 304


def test_a_style_file_may_be_kept_for_a_year(read: Reader):
    href = read.page("/").one("//link[@rel='stylesheet']").get("href")
    answer = read.get(href, buffered=True)
    assert re.fullmatch(r"/static/portal\.css\?v=[0-9a-f]{12}", href)
    assert "max-age=31536000" in answer.headers["Cache-Control"]


def test_a_problem_is_never_kept(read: Reader):
    for address in ("/nergens", "/uitspraken?x=1", f"/uitspraken/{INGETROKKEN.id}"):
        assert read.get(address).headers["Cache-Control"] == "no-store"


def test_what_goes_too_fast_is_told_how_long_to_wait(settings: PortalSettings):
    reader = Reader(create_app(replace(settings, limiet="2/minute")))
    assert [reader.get("/hulp").status_code for _ in range(3)] == [200, 200, 429]
    refused = reader.page("/hulp", 429)
    assert 1 <= int(refused.response.headers["Retry-After"]) <= 60
    assert "seconden" in refused.words()


def test_files_have_a_limit_of_their_own(settings: PortalSettings):
    reader = Reader(create_app(replace(settings, limiet_bestand="1/minute")))
    assert [reader.get("/uitspraken.csv").status_code for _ in range(2)] == [200, 429]
    assert reader.get("/uitspraken").status_code == 200


def test_health_has_no_limit(settings: PortalSettings):
    reader = Reader(create_app(replace(settings, limiet="1/minute")))
    assert {reader.get("/healthz").status_code for _ in range(5)} == {200}


def test_a_forwarded_address_counts_only_when_a_proxy_is_declared(settings: PortalSettings):
    def statuses(proxies: int) -> list[int]:
        client = create_app(replace(settings, limiet="1/minute", proxies=proxies)).test_client()
        return [
            client.get("/hulp", headers={"X-Forwarded-For": address}).status_code
            for address in ("192.0.2.1", "192.0.2.2")
        ]

    assert statuses(0) == [200, 429]
    assert statuses(1) == [200, 200]


@pytest.fixture
def without_index(published: SearchSettings, tmp_path: Path) -> Reader:
    """A portal whose index is not there."""
    search = replace(published, index_url=f"tantivy:{tmp_path / 'nowhere'}")
    return Reader(create_app(PortalSettings(search=search, **FAST)))


def test_without_an_index_searching_says_so(without_index: Reader):
    page = without_index.page("/uitspraken?q=loods", 503)
    assert "De uitspraken zelf blijven leesbaar" in page.words()
    assert page.response.headers["Retry-After"] == "30"


def test_without_an_index_a_decision_stays_readable(without_index: Reader):
    page = without_index.page(f"/uitspraken/{VONNIS.id}?q=loods")
    assert "geldboete van 4.000 euro" in page.words()
    assert "Vergelijkbare uitspraken zoeken lukt even niet" in page.words()


@pytest.mark.parametrize(
    "address", ["/", "/over", "/hulp", "/wijzigingen", f"/uitspraken/{ARREST.id}.pdf"]
)
def test_without_an_index_everything_else_stands(without_index: Reader, address: str):
    assert without_index.get(address).status_code == 200


@pytest.mark.parametrize(
    "address", ["/uitspraken.csv", "/uitspraken.jsonl", "/uitspraken.atom", "/api/v1/uitspraken"]
)
def test_without_an_index_a_file_is_refused_not_broken_off(without_index: Reader, address: str):
    assert without_index.get(address).status_code == 503


def test_readiness_says_what_is_missing(without_index: Reader, read: Reader):
    answer = without_index.get("/readyz")
    assert (answer.status_code, answer.json["index"], answer.json["store"]) == (503, False, True)
    assert read.get("/readyz").json == {"status": "ok", "store": True, "index": True}
    assert without_index.get("/healthz").status_code == 200


def test_without_a_store_every_page_that_needs_it_says_so(
    published: SearchSettings, tmp_path: Path
):
    search = replace(published, published_url=f"sqlite:///{tmp_path / 'nowhere.db'}")
    reader = Reader(create_app(PortalSettings(search=search, **FAST)))
    reader.page(f"/uitspraken/{VONNIS.id}", 503)
    reader.page("/hulp")
    assert reader.get("/readyz").status_code == 503


def test_a_failure_is_logged_without_what_was_asked(app: Flask, caplog, monkeypatch):
    def fail(_query):
        raise ValueError("geheim")

    monkeypatch.setattr("portal.search.facets.facets", lambda query, found: fail(query))
    page = Reader(app).page("/uitspraken?q=geheimwoord", 500)
    assert "Het ligt aan ons" in page.words()
    assert "geheim" not in caplog.text
    assert "class=ValueError" in caplog.text


def test_coverage_counts_per_court_and_names_what_is_missing(read: Reader):
    page = read.page("/over")
    assert page.all("//table[@class='cover']//a[contains(@href, 'rechtscollege=HVB_GENT')]")
    assert "Rechtbank eerste aanleg Limburg" in page.words("//details[@class='more']")


def test_no_court_is_missed_that_never_judges_the_enforcement_of_flemish_rules(read: Reader):
    missing = read.page("/over").words("//details[@class='more']")
    outside = [
        one for one in vocabulary.courts().values() if one.relevantie in {"geen", "verwijzing"}
    ]
    assert "EHRM" in {one.code for one in outside}
    assert not [one.naam for one in outside if one.naam in missing]


def test_the_accessibility_statement_has_the_parts_of_the_eu_model(read: Reader):
    headings = [h.text_content() for h in read.page("/toegankelijkheid").all("//h2")]
    assert headings == [
        "Nalevingsstatus",
        "Niet-toegankelijke inhoud",
        "Opstelling van deze verklaring",
        "Feedback en contactgegevens",
        "Handhavingsprocedure",
    ]


def test_crawlers_may_read_decisions_so_that_noindex_is_seen(read: Reader):
    lines = read.get("/robots.txt").text.splitlines()
    assert not any(line.startswith("Disallow: /uitspraken/") for line in lines)


def test_settings_come_from_the_environment_alone(tmp_path: Path):
    env = {"ARRESTENDATABANK_VAR": str(tmp_path), "ARRESTENDATABANK_ADRES": "https://voorbeeld.be/",
           "ARRESTENDATABANK_PROXIES": "2", "ARRESTENDATABANK_MELDINGEN": ""}  # fmt: skip
    settings = PortalSettings.from_env(env)
    assert settings.search.read_only
    assert (settings.adres, settings.proxies, settings.meldingen) == (
        "https://voorbeeld.be",
        2,
        None,
    )


@pytest.mark.parametrize("name", ["LIMIET", "LIMIET_BESTAND", "LIMIET_MELDING", "PROXIES"])
@pytest.mark.parametrize("value", ["veel", "5/eeuw", "-1"])
def test_a_setting_that_cannot_be_is_refused_at_the_start(name: str, value: str):
    with pytest.raises(BadSettings) as refused:
        PortalSettings.from_env({f"ARRESTENDATABANK_{name}": value})
    assert str(refused.value).startswith(f"ARRESTENDATABANK_{name} is geen ")
    assert "Schrijf bijvoorbeeld" in str(refused.value)


def test_an_empty_limit_is_the_usual_one():
    assert PortalSettings.from_env({"ARRESTENDATABANK_LIMIET": ""}).limiet == LIMIET


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_a_cache_keeps_changes_apart_by_what_was_asked(read: Reader, accept: str):
    answer = read.get("/wijzigingen", headers={"Accept": accept})
    assert answer.content_type.startswith(accept)
    assert "Accept" in answer.vary


def test_a_configured_address_stands_in_feeds_and_references(settings: PortalSettings):
    reader = Reader(create_app(replace(settings, adres="https://voorbeeld.be")))
    assert f"https://voorbeeld.be/uitspraken/{VONNIS.id}" in reader.get("/uitspraken.atom").text
    reference = reader.page(f"/uitspraken/{VONNIS.id}").words("//*[@id='verwijzing']")
    assert reference.endswith(f"Arrestendatabank, https://voorbeeld.be/uitspraken/{VONNIS.id}")


def test_templates_never_mark_text_as_safe():
    for path in sorted((ROOT / "templates").iterdir()):
        source = path.read_text()
        assert "|safe" not in source
        assert "autoescape" not in source


def test_every_administration_has_a_feed_of_its_own(read: Reader):
    page = read.page("/hulp")
    feeds = page.all("//details//a[contains(@href, '.atom')]/@href")
    assert len(feeds) == len(words.ADMINISTRATIES)
    assert {read.get(href).status_code for href in feeds} == {200}


def test_every_administration_of_the_vocabulary_has_a_name():
    codes = {code for row in vocabulary.regelgeving().values() for code in row.administraties}
    assert codes - {"ADM-AJH"} == set(words.ADMINISTRATIES)


def test_hard_words_are_explained_where_they_are_met(read: Reader):
    terms = read.page(f"/uitspraken/{VONNIS.id}").all("//details//dfn/text()")
    assert {"dwangsom", "herstelvordering", "toezichthouder"} <= set(terms)


def test_gunicorn_logs_no_address_query_or_client():
    conf = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    logged = set(re.findall(r"%\((.+?)\)s", conf["access_log_format"]))
    assert logged <= {"t", "m", "s", "B", "D"}


def test_counts_that_expired_are_forgotten_without_a_thread(settings: PortalSettings, monkeypatch):
    app = create_app(replace(settings, limiet="5/second"))
    storage = app.extensions["limits"].storage
    app.test_client().get("/hulp")
    assert storage.events
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 100)
    monkeypatch.setattr(storage.timer, "_last", time.monotonic() - 31)
    threads = threading.active_count()
    assert storage.timer.is_alive()
    assert not [key for key, events in storage.events.items() if events]
    assert threading.active_count() <= threads


def test_a_value_in_a_sentence_is_escaped(shared_app):
    with shared_app.test_request_context("/"):
        assert say("%(n)s uitspraken", n="<b>") == "&lt;b&gt; uitspraken"


def test_articles_stand_in_the_order_of_the_decree():
    assert (
        words.articles(("39bis", "13", "6.2.10", "6.2.1", "39")) == "6.2.1, 6.2.10, 13, 39, 39bis"
    )
