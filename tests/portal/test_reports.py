"""Reports of readers: kept, numbered, given back when they lack something."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from portal import create_app
from portal.settings import PortalSettings
from tests.portal.conftest import Reader
from tests.portal.records import VONNIS


def test_a_report_is_kept_and_numbered(app: Flask, settings: PortalSettings):
    reader = Reader(app)
    data = {
        "soort": "persoonsgegeven",
        "uitspraak": VONNIS.id,
        "alinea": "2",
        "toelichting": "Een naam",
    }
    answer = reader.client.post("/melding", data=data)
    assert answer.status_code == 303
    assert settings.meldingen
    path = settings.meldingen / "meldingen.jsonl"
    kept = json.loads(path.read_text())
    assert {key: kept[key] for key in data} == data
    assert kept["nummer"] in answer.location
    assert path.stat().st_mode & 0o077 == 0
    assert kept["nummer"] in reader.page(answer.location).words()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"soort": "website"}, "wat er mis is"),
        ({"toelichting": "x"}, "Kies waarover"),
        ({"soort": "website", "toelichting": "x" * 2001}, "korter"),
        ({"soort": "website", "toelichting": "x", "antwoord_naar": "niemand"}, "e-mailadres"),
        ({"soort": "website", "toelichting": "x", "alinea": "9" * 300}, "korter"),
    ],
)
def test_a_report_that_lacks_something_is_shown_again(app: Flask, settings, data, said: str):
    page = Reader(app).post("/melding", data, 400)
    assert said in page.words("//*[@role='alert']")
    assert page.tree.xpath("string(//textarea)").strip() == data.get("toelichting", "")
    assert not settings.meldingen.exists()


def test_a_report_by_a_machine_is_dropped_without_a_word(app: Flask, settings: PortalSettings):
    data = {"soort": "website", "toelichting": "koop nu", "website": "http://voorbeeld.be"}
    assert Reader(app).client.post("/melding", data=data).status_code == 303
    assert settings.meldingen
    assert not settings.meldingen.exists()


def test_reports_have_a_limit(settings: PortalSettings):
    client = create_app(replace(settings, limiet_melding="1/hour")).test_client()
    data = {"soort": "website", "toelichting": "x"}
    assert [client.post("/melding", data=data).status_code for _ in range(2)] == [303, 429]
    assert client.get("/melding").status_code == 200


def test_without_a_folder_readers_are_told_to_mail(settings: PortalSettings):
    reader = Reader(create_app(replace(settings, meldingen=None, contact="hulp@voorbeeld.be")))
    page = reader.page("/melding")
    assert page.all("//main//a[@href='mailto:hulp@voorbeeld.be']")
    assert not page.all("//main//form[@method='post']")


def test_a_report_that_cannot_be_kept_is_given_back(
    settings: PortalSettings, tmp_path: Path, caplog
):
    taken = tmp_path / "geheim"
    taken.write_text("")
    reader = Reader(create_app(replace(settings, meldingen=taken / "meldingen")))
    page = reader.post("/melding", {"soort": "website", "toelichting": "Een lang verhaal"}, 503)
    assert "Uw melding kon niet worden bewaard." in page.words("//*[@role='alert']")
    assert page.tree.xpath("string(//textarea)").strip() == "Een lang verhaal"
    assert "report.unwritable" in caplog.text
    assert "geheim" not in caplog.text
    assert "verhaal" not in caplog.text


def test_a_form_from_a_decision_knows_which_one(read: Reader):
    page = read.page(f"/uitspraken/{VONNIS.id}")
    form = read.page(page.one("//a[@id='meld']").get("href"))
    assert form.one("//input[@name='uitspraak']").get("value") == VONNIS.id
