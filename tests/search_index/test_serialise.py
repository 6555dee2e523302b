"""The public record as JSON: the keys of the contract, both ways."""

from __future__ import annotations

import json

from search_index.records import Bewijs, Citaat, Norm, Sanctie, Verwijzing, Zone
from search_index.serialise import from_json, to_json
from tests.search_index.records import make_uitspraak

FULL = make_uitspraak(
    ecli="ECLI:BE:HBGNT:2021:ARR.20210504.1",
    regelgeving=(Norm("VCRO", "Vlaamse Codex Ruimtelijke Ordening", ("6.2.1",), None),),
    handelingen=("herstel",),
    uitkomsten=("H-AFBRAAK",),
    sancties=(Sanctie("geldboete", 0, 3, bedrag_eur=1500.0), Sanctie("termijn", 4, 8, dagen=365)),
    verwijzingen=(Verwijzing("Cass.", 0, 5), Verwijzing("x", 1, 2, "cccccccc", "aangehaald")),
    zones=(Zone("dictum", 0, 9),),
    citaten=(Citaat("VCRO", None, 0, 4), Citaat("VCRO", "6.2.1", 5, 9)),
    bewijs=(Bewijs("H-AFBRAAK", 0, 9),),
)
KEYS = [
    "id",
    "versie",
    "ecli",
    "rechtscollege",
    "rolnummer",
    "datum_uitspraak",
    "soort_uitspraak",
    "taal",
    "regelgeving",
    "handelingen",
    "uitkomsten",
    "sancties",
    "verwijzingen",
    "zones",
    "tekst",
    "tekst_hash",
    "bekendmaking",
    "anonimisering",
]


def test_every_public_key_is_there():
    assert set(KEYS) <= set(to_json(FULL))


def test_a_record_comes_back_the_same_through_text():
    assert from_json(json.loads(json.dumps(to_json(FULL)))) == FULL


def test_an_ecli_that_the_court_did_not_give_is_no_key():
    assert "ecli" not in to_json(make_uitspraak())


def test_the_hash_is_of_the_text_without_white_space():
    spaced = make_uitspraak(tekst=make_uitspraak().tekst.replace(" ", "\n\n "))
    assert to_json(spaced)["tekst_hash"] == to_json(make_uitspraak())["tekst_hash"]


def test_an_amount_has_no_days_and_a_term_no_amount():
    assert [set(one) for one in to_json(FULL)["sancties"]] == [
        {"soort", "start", "end", "bedrag_eur"},
        {"soort", "start", "end", "dagen"},
    ]
