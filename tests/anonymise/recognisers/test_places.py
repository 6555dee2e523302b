"""Addresses, parcels and dates of birth in the shapes of Belgian decisions."""

import pytest

from anonymise.recognisers.addresses import find_addresses
from anonymise.recognisers.cadastre import find_parcels
from anonymise.recognisers.dates import find_life_dates

ADDRESSES = [
    "9880 Aalter, Vlasrootstraat 41",
    "9230 Wetteren (Massemen), Lambroekstraat 44",
    "2018 Antwerpen, Lange Leemstraat 999 bus 14",
    "9000 Gent, Oude Schaapmarkt 3 bus 12",
    "Zomergem, Dekenijstraat 921",
    "Simarstraße 1933",
    "Noorderlaan 999 loods 12",
    "59200 Tourcoing, rue des Orions 904",
    "2000 Antwerpen, Mechelsesteen-\n           weg 2277",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_one_mention(address: str) -> None:
    text = f"wonende te {address}, beklaagde"
    assert any(text[s.start : s.end].startswith(address) for s in find_addresses(text))


@pytest.mark.parametrize("text", ["het Hof van Cassatie", "artikel 23 Strafvordering, 8 en 9"])
def test_no_address_is_seen_in_prose(text: str) -> None:
    assert not [s for s in find_addresses(text) if s.score >= 0.5]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("1ste afdeling, sectie C, nr. 318/2 K, eigendom", "318/2 K"),
        ("sectie A, nrs. 611/A en 612/B), sinds", "612/B"),
        ("afdeling 3, sectie F, nummers 9966/02R en 9966M.", "9966M"),
        ("sectie B, nummer 77l/a, een berg", "77l/a"),
        ("percelen 210/K, 210/L en 211 met inheems", "211"),
    ],
)
def test_a_parcel_list_is_covered_to_its_last_number(text: str, last: str) -> None:
    assert any(text[s.start : s.end].endswith(last) for s in find_parcels(text))


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("geboren te Eeklo op 8 november 1967, van", "Eeklo", "8 november 1967"),
        ("geboren te Hardenberg (Nederland) op 14.9.1953, wonende", "Hardenberg", "14.9.1953"),
        ("geboren te Mol op 3 mei 1970 (RRN 70.05.03-999.11)", "Mol", "3 mei 1970"),
        (
            "geboren te Genk op zestien oktober negentienhonderd\ntweeëntachtig, wonende",
            "Genk",
            "zestien oktober negentienhonderd\ntweeëntachtig",
        ),
    ],
)
def test_birth_gives_a_place_and_a_date(text: str, place: str, day: str) -> None:
    seen = {(s.soort, text[s.start : s.end]) for s in find_life_dates(text)}
    assert {("gemeente", place), ("geboortedatum", day)} <= seen


def test_the_date_of_the_facts_stays() -> None:
    assert not list(find_life_dates("Op 17 april 2015 begaf hij zich ter plaatse"))
