"""The place of the facts is told by municipality, and by province where that is too small."""

from __future__ import annotations

import pytest

from anonymise.engine import Anonymiser
from anonymise.places import generalise, part_of
from anonymise.policy import load_policy
from anonymise.reading import Reading


def told(sentence: str) -> list[tuple[str, str]]:
    return [
        (sentence[one.start : one.end], one.vervanging) for one in generalise(Reading(sentence))
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("een loods te Zarlardinge", [("Zarlardinge", "[gemeente Geraardsbergen]")]),
        ("in Sint-Martens-Lierde stond", [("Sint-Martens-Lierde", "[gemeente Lierde]")]),
        ("te Nieuwkerke\nwerd", [("Nieuwkerke", "[gemeente Heuvelland]")]),
        ("een weide in Oostkerke", []),  # two municipalities have one
        ("een perceel te Herstappe", [("Herstappe", "[provincie Limburg]")]),
        ("een perceel te Moelingen", [("Moelingen", "[provincie Limburg]")]),
        ("de rechtbank te Halle", []),
        ("een perceel te Gent", []),
        ("het perceel van Zarlardinge", []),
    ],
)
def test_a_village_becomes_its_municipality(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


def test_the_policy_says_which_municipalities_are_too_small() -> None:
    for province, places in load_policy().kleine_gemeenten.items():
        for place in places:
            assert told(f"een perceel te {place}") == [(place, f"[provincie {province}]")]


def test_no_part_is_a_municipality_itself() -> None:
    assert not {"gent", "halle", "bree", "mechelen", "tongeren", "knokke"} & set(part_of())


def test_the_public_text_tells_the_municipality_and_the_gate_lets_it_pass(
    engine: Anonymiser,
) -> None:
    text = (
        "In zake: de heer Tristan Zwezerijn\n\nPROCEDURE\n\nDe feiten vonden plaats te Zarlardinge. "
        "De heer Zwezerijn, wonende te Schendelbeke, betwist dat."
    )
    public = engine.anonymise(text).openbare_tekst
    assert "plaats te [gemeente Geraardsbergen]." in public
    assert "wonende te [gemeente]" in public
