"""A street without a number and a number without a street stop the automatic route."""

from __future__ import annotations

import pytest

from tests.anonymise.test_poort import codes


@pytest.mark.parametrize(
    "sentence",
    [
        "De stal staat aan de Driftweg, achter de hoeve.",
        "Zij wonen op het nummer 1964.",
        "De hond liep naast huisnummer 12.",
        "De feiten van bus 4 zijn bewezen.",
        "De buren van het pand nr. 46 klaagden.",
    ],
)
def test_what_is_left_of_a_home_is_a_finding(sentence: str) -> None:
    assert codes(sentence) & {"naam_onverklaard", "nummer_overgebleven"}


@pytest.mark.parametrize(
    "sentence",
    [
        "De stal staat langs een landweg, zoals stuk nr. 12 toont.",
        "Onderweg werd niets vastgesteld, zie het feit nr. 3.",
        "De autobus reed voorbij.",
    ],
)
def test_a_road_and_a_piece_are_none(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Het eerste punt ligt op X 142 991, dat werd gemeten.",
        "Het teefje droeg chip 999 000 003 311 802 om de hals.",
        "De stukken van het onderzoek, namelijk het proces-verbaal nr. 999.318/86, zijn regelmatig.",
        "De muur met nummer 966 is gemeen.",
        "Hij woont te [adres] gelijkvloers, zo zegt hij.",
        "De feiten vonden plaats aan de [adres], schuur, en elders.",
    ],
)
def test_what_leads_to_a_place_or_a_file_is_a_finding(sentence: str) -> None:
    assert "nummer_overgebleven" in codes(sentence)
