"""Feeds and files of a result, the change feed, and the API."""

from __future__ import annotations

import csv
import io
import json

import pytest
from lxml import etree

from portal.openapi import description
from tests.portal.conftest import Reader
from tests.portal.records import ARREST, COLLECTION, INGETROKKEN, MANY, VONNIS

ATOM = {"a": "http://www.w3.org/2005/Atom", "at": "http://purl.org/atompub/tombstones/1.0"}
QUERIES = ["", "q=boete", "regelgeving=DABM", "uitkomst=strafvordering", "q=loods&handeling=herstel",
           "rechtscollege=REA_ANTWERPEN", "datum_vanaf=2010-01-01", "q=onbestaandwoord"]  # fmt: skip


def feed(read: Reader, address: str) -> etree._Element:
    answer = read.get(address)
    assert answer.status_code == 200
    assert answer.mimetype == "application/atom+xml"
    return etree.fromstring(answer.data)


@pytest.mark.parametrize("query", QUERIES)
def test_page_api_files_and_feed_count_the_same(read: Reader, query: str):
    totaal = read.get(f"/api/v1/uitspraken?{query}").json["totaal"]
    lines = read.get(f"/uitspraken.jsonl?{query}").text.splitlines()
    rows = list(csv.reader(io.StringIO(read.get(f"/uitspraken.csv?{query}").text)))
    entries = feed(read, f"/uitspraken.atom?{query}").findall("a:entry", ATOM)
    assert [len(lines), len(rows) - 1, len(entries)] == [totaal] * 3


def test_json_lines_are_public_records(read: Reader):
    line = json.loads(read.get("/uitspraken.jsonl?q=herstelvordering").text)
    assert line["id"] == VONNIS.id
    assert line["bekendmaking"]["wijze"] == "gepseudonimiseerd"


def test_a_file_or_feed_has_the_text_of_anonymised_decisions_only(read: Reader):
    lines = [json.loads(line) for line in read.get("/uitspraken.jsonl").text.splitlines()]
    texts = {line["id"]: line["tekst"] for line in lines}
    assert texts[ARREST.id] == ARREST.tekst
    assert texts[VONNIS.id] == ""
    for address in ("/uitspraken.jsonl", "/uitspraken.csv", "/uitspraken.atom"):
        assert "agrarisch gebied" not in read.get(address).text


def test_a_table_has_one_header_however_many_batches(read: Reader, monkeypatch):
    monkeypatch.setattr("portal.exports._BATCH", 3)
    rows = list(csv.reader(io.StringIO(read.get("/uitspraken.csv").text)))
    assert len(rows) == len(COLLECTION) + 1
    assert sum(row[0] == "id" for row in rows) == 1


def test_a_file_has_a_name_that_says_what_it_is(read: Reader):
    disposition = read.get("/uitspraken.csv").headers["Content-Disposition"]
    assert disposition == 'attachment; filename="uitspraken.csv"'


def test_the_feed_is_in_order_of_publication(read: Reader):
    ids = [one.text for one in feed(read, "/uitspraken.atom").findall("a:entry/a:id", ATOM)]
    newest = [one.id for one in reversed(MANY)]
    assert [one.rpartition("/")[2] for one in ids][: len(newest)] == newest


def test_a_withdrawn_decision_is_a_tombstone_in_the_feed(read: Reader):
    deleted = feed(read, "/uitspraken.atom").find("at:deleted-entry", ATOM)
    assert deleted.get("ref").endswith(INGETROKKEN.id)


def test_an_entry_tells_the_outcome(read: Reader):
    root = feed(read, "/uitspraken.atom?q=herstelvordering")
    assert (
        "De geldboete bedraagt €\N{NO-BREAK SPACE}4.000."
        in root.find("a:entry/a:summary", ATOM).text
    )
    assert root.find("a:entry/a:category", ATOM).get("term") == "VCRO"


def test_a_feed_pages_and_keeps_the_query(shared_app, read: Reader, monkeypatch):
    monkeypatch.setattr("portal.exports.FEED_PAGE", 10)
    seen, address = [], "/uitspraken.atom?handeling=sanctionering"
    while address:
        root = feed(read, address)
        seen += [one.text for one in root.findall("a:entry/a:id", ATOM)]
        following = root.find("a:link[@rel='next']", ATOM)
        address = following.get("href").partition("localhost")[2] if following is not None else ""
        assert not address or "handeling=sanctionering" in address
    assert len(seen) == len(set(seen)) == len(MANY)


def test_a_feed_goes_further_than_pages_do(read: Reader, monkeypatch):
    whole = [one.text for one in feed(read, "/uitspraken.atom").findall("a:entry/a:id", ATOM)]
    monkeypatch.setattr("portal.exports.FEED_PAGE", 10)
    monkeypatch.setattr("portal.exports.MAX_RESULT", 10)
    second = feed(read, "/uitspraken.atom?pagina=2")
    assert [one.text for one in second.findall("a:entry/a:id", ATOM)] == whole[10:20]


def test_a_feed_that_did_not_change_is_not_sent_again(read: Reader):
    etag = read.get("/uitspraken.atom").headers["ETag"]
    again = read.get("/uitspraken.atom", headers={"If-None-Match": etag})
    assert (again.status_code, again.data) == (304, b"")


def test_a_feed_refuses_what_the_page_refuses(read: Reader):
    assert read.get("/uitspraken.atom?kleur=rood").status_code == 400


def test_changes_are_told_by_serial_number(read: Reader):
    page = read.page("/wijzigingen")
    assert len(page.all("//tbody/tr")) == len(COLLECTION) + 1
    assert "ingetrokken" in page.words("//tbody/tr[1]")


@pytest.mark.parametrize("address", ["/wijzigingen.json", "/api/v1/wijzigingen"])
def test_a_mirror_can_follow_the_changes(read: Reader, address: str):
    answer = read.get(address).json
    last = answer["wijzigingen"][-1]
    assert (last["id"], last["soort"]) == (INGETROKKEN.id, "ingetrokken")
    assert answer["laatste"] == last["serial"]
    assert read.get(f"{address}?vanaf={last['serial']}").json["wijzigingen"] == []


def test_changes_speak_json_to_who_asks_for_it(read: Reader):
    answer = read.get("/wijzigingen", headers={"Accept": "application/json"})
    assert answer.mimetype == "application/json"
    assert "Accept" in answer.headers["Vary"]


def test_the_api_answers_a_search_with_fragments_and_facets(read: Reader):
    answer = read.get("/api/v1/uitspraken?q=herstelvordering").json
    first = answer["uitspraken"][0]
    assert first["adres"].endswith(VONNIS.id)
    assert "tekst" not in first
    assert any(part["treffer"] for part in first["fragmenten"][0]["delen"])
    labels = {value["waarde"]: value["label"] for value in answer["facetten"]["regelgeving"]}
    assert labels == {"VCRO": "Vlaamse Codex Ruimtelijke Ordening"}


def test_the_api_pages(read: Reader):
    first = read.get("/api/v1/uitspraken").json
    second = read.get(first["volgende"].partition("localhost")[2]).json
    assert second["pagina"] == 2
    assert not {one["id"] for one in first["uitspraken"]} & {
        one["id"] for one in second["uitspraken"]
    }


def test_an_api_record_is_the_public_record(read: Reader):
    assert read.get(f"/api/v1/uitspraken/{ARREST.id}").json["tekst"] == ARREST.tekst


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/api/v1/uitspraken?kleur=rood", 400),
        ("/api/v1/uitspraken?q=%22", 400),
        ("/api/v1/uitspraken/bcdfghjkmn", 404),
        (f"/api/v1/uitspraken/{INGETROKKEN.id}", 410),
        ("/api/v1/nergens", 404),
        ("/api/v1/uitspraken?taal=xx", 400),
    ],
)
def test_a_problem_is_a_problem_document(read: Reader, address: str, status: int):
    answer = read.get(address)
    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"
    assert answer.json["status"] == status


@pytest.mark.parametrize("name", ["regelgeving", "uitkomsten", "rechtscolleges", "handelingen"])
def test_the_api_gives_its_vocabularies(read: Reader, name: str):
    assert len(read.get(f"/api/v1/{name}").json) >= 6


def test_the_api_only_reads(read: Reader):
    for method in ("post", "put", "delete", "patch"):
        assert getattr(read.client, method)("/api/v1/uitspraken").status_code == 405


def test_the_description_names_every_address_of_the_api(shared_app):
    paths = set(description(None)["paths"])
    rules = {
        str(rule).removeprefix("/api/v1").replace("<id_>", "{id}")
        for rule in shared_app.url_map.iter_rules()
        if str(rule).startswith("/api/v1")
    }
    assert paths == rules


def test_no_parameter_of_the_api_asks_for_a_person():
    names = {one["name"] for one in description(None)["paths"]["/uitspraken"]["get"]["parameters"]}
    assert names == {
        "q", "regelgeving", "artikel", "uitkomst", "handeling", "rechtscollege", "wijze", "soort",
        "datum_vanaf", "datum_tot_en_met", "sorteer", "pagina", "aantal", "taal",
    }  # fmt: skip
