"""One controller, from the settings alone, wherever one must be named. Source: art. 84, §1."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from portal import create_app
from portal.settings import PortalSettings
from tests.portal.conftest import Reader
from tests.portal.records import VONNIS

AKN = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
NAAM = "Agentschap <Voorbeeld> & Toezicht"
EVERYWHERE = ["/", "/uitspraken", f"/uitspraken/{VONNIS.id}", "/privacy", "/over", "/nergens"]


@pytest.fixture
def named(settings: PortalSettings) -> Reader:
    """A portal whose operator says who is responsible."""
    return Reader(create_app(replace(settings, verantwoordelijke=NAAM)))


def test_the_controller_comes_from_the_environment():
    env = {"ARRESTENDATABANK_VERANTWOORDELIJKE": f" {NAAM} "}
    assert PortalSettings.from_env(env).verantwoordelijke == NAAM
    assert PortalSettings.from_env({}).verantwoordelijke is None


@pytest.mark.parametrize("address", EVERYWHERE)
def test_every_page_names_the_controller_below_and_in_its_metadata(named: Reader, address: str):
    page = named.page(address, 404 if address == "/nergens" else 200)
    assert page.words("//footer//*[@class='controller']").endswith(NAAM)
    assert page.one("//meta[@name='dcterms.publisher']").get("content") == NAAM


@pytest.mark.parametrize("address", EVERYWHERE)
def test_without_a_controller_pages_say_that_there_is_none(read: Reader, address: str):
    page = read.page(address, 404 if address == "/nergens" else 200)
    assert page.words("//footer//*[@class='controller']").endswith(
        "nog niet ingevuld (demonstratie)"
    )
    assert not page.all("//meta[@name='dcterms.publisher']")


def test_the_privacy_page_names_the_controller_and_the_ground(named: Reader, read: Reader):
    page = named.page("/privacy")
    assert f"verwerkingsverantwoordelijke is {NAAM}." in page.words()
    for said in (page.words(), read.page("/privacy").words()):
        assert "artikel 6, lid 1, c), van de AVG" in said
        assert "artikel 84 van het Kaderdecreet Vlaamse Handhaving" in said
        assert "recht van bezwaar (artikel 21 van de AVG) geldt niet" in said  # that is of ground e
    assert "nog bevestigen" not in page.words()
    assert "nog niet ingevuld" in read.page("/privacy").words()


def test_the_privacy_page_says_how_to_reach_somebody(read: Reader, settings: PortalSettings):
    question = "//h2[.='Wie is verantwoordelijk?']/following-sibling::p[contains(., 'Een vraag')]"
    assert read.page("/privacy").all(f"{question}/a[starts-with(@href, '/melding')]")
    mailed = Reader(create_app(replace(settings, contact="hulp@voorbeeld.be"))).page("/privacy")
    assert mailed.all(f"{question}/a[@href='mailto:hulp@voorbeeld.be']")


def test_no_page_names_a_controller_that_is_not_in_the_settings(read: Reader):
    for address in ("/privacy", "/over", "/toegankelijkheid"):
        assert "Vlaamse overheid" not in read.page(address).words()


def test_the_accessibility_statement_is_that_of_the_controller(named: Reader):
    assert f"{NAAM} wil deze website toegankelijk maken" in named.page("/toegankelijkheid").words()


def test_akoma_ntoso_says_who_publishes(named: Reader, read: Reader):
    def authors(reader: Reader) -> list[str]:
        root = etree.fromstring(reader.get(f"/uitspraken/{VONNIS.id}.xml").data)
        names = {
            f"#{one.get('eId')}": one.get("showAs")
            for one in root.iterfind(".//a:TLCOrganization", AKN)
        }
        levels = ("FRBRWork", "FRBRExpression", "FRBRManifestation")
        return [names[root.find(f".//a:{one}/a:FRBRauthor", AKN).get("href")] for one in levels]

    assert authors(named)[1:] == [NAAM, NAAM]
    assert authors(read)[1:] == ["Arrestendatabank", "Arrestendatabank"]
    assert authors(named)[0] == authors(read)[0]
