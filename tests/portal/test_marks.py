"""Marks are recognised as the policy writes them, and each has a meaning in words."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

import portal
from portal import create_app, marks
from portal.settings import PortalSettings
from search_index import open_index, open_store, reindex
from search_index.settings import SearchSettings
from tests.portal.conftest import FAST, Reader
from tests.portal.records import ARREST

POLICY = Path(portal.__file__).parents[1] / "anonymise" / "data" / "policy.toml"


def of_the_policy() -> list[str]:
    """Every mark that the policy can set."""
    policy = tomllib.loads(POLICY.read_text())
    roles = (f"[{word} 12]" for word in policy["rolwoorden"].values())
    return sorted({*policy["merken"].values(), *roles, "[40 tot 49]", "[80 of ouder]"})


@pytest.mark.parametrize("mark", of_the_policy())
def test_a_mark_of_the_policy_is_known_and_explained(mark: str):
    assert marks.MARK.fullmatch(mark)
    (explained,) = marks.legend(f"Aan {mark} en {mark}.")
    assert explained.betekenis
    assert explained.merk.strip("[]") in mark


@pytest.mark.parametrize("words", ["[sic]", "[in de marge]", "[nota]", "[...]", "[persoon", "[1]"])
def test_brackets_of_the_court_itself_are_no_mark(words: str):
    assert not marks.MARK.search(f"zegt {words} dat")


def test_an_age_is_explained_by_its_band():
    assert marks.legend("een kind van [12 tot 17] jaar")[0].merk == "[12 tot 17]"


def test_coordinates_are_spelled_right_where_the_portal_speaks():
    assert marks.legend("op [coordinaten]")[0].betekenis.startswith("coördinaten")


def test_a_decision_without_an_action_says_so(tmp_path: Path):
    settings = SearchSettings.from_env({"ARRESTENDATABANK_VAR": str(tmp_path)})
    store = open_store(settings)
    store.put(replace(ARREST, handelingen=()))
    reindex.catch_up(store, open_index(settings))
    reader = Reader(create_app(PortalSettings(search=settings, **FAST)))
    row = reader.page(f"/uitspraken/{ARREST.id}").one("//dt[.='Beoordeelde handelingen']/..")
    assert row.xpath("string(dd)") == "geen"


def test_places_told_by_municipality_share_one_explanation() -> None:
    kinds = marks.legend("te [gemeente Heuvelland], bij [gemeente De Haan], in [provincie Limburg]")
    assert [one.merk for one in kinds] == ["[gemeente …]", "[provincie …]"]
    assert "kleinere plaats" in kinds[0].betekenis


@pytest.mark.parametrize(
    ("tekst", "numbered"),
    [
        ("[beklaagde 2] en [getuige]", True),
        ("[persoon] te [gemeente De Haan]", False),
        ("een kind van [12 tot 17]", False),
        ("[70 of ouder]", False),
    ],
)
def test_only_numbers_of_persons_are_explained(tekst: str, *, numbered: bool) -> None:
    assert marks.are_numbered(tekst) is numbered
