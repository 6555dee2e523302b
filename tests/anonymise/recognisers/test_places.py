"""Addresses, parcels and dates of birth in the shapes of Belgian decisions."""

import time

import pytest

from anonymise.recognisers.addresses import find_addresses
from anonymise.recognisers.cadastre import find_parcels
from anonymise.recognisers.dates import find_life_dates
from anonymise.recognisers.identifiers import find_identifiers
from anonymise.recognisers.organisations import find_organisations, find_things

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
    "3870 Heers\nEindeken-straat 782 bus 1-54",
    "3870 Heers\nSint-Adriaansweg 3 C6",
    "3870 Heers\nBouchoutelaan 45 B48",
    "3870 Heers, Georges\nDheedenestraat 26, A2",
    "3870\nHeers, Eindekenstraat 782/2",
    "Eindekenstraat\n782 bus 1, 3870 Heers",
    "Eindeken-\nstraat 782 te 3870\nHeers",
    "Eindekenstraat nr. 12\nbus 3\n3870 Heers",
    "4811 XX Breda, Zandhofje 12",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_one_mention(address: str) -> None:
    text = f"wonende te {address}, beklaagde"
    assert any(text[s.start : s.end].startswith(address) for s in find_addresses(text))


@pytest.mark.parametrize(
    "text",
    [
        "het Hof van Cassatie",
        "artikel 23 Strafvordering, 8 en 9",
        "ingeschreven in het Vlaamse hoger onderwijs sedert het academiejaar 2007-2008",
        "ingeschreven aan de Universiteit Gent",
        "Renbaan en stal zijn gesloten",
        "volgens Gerechtsdeskundige Kippersluis klopt dat",
        "een traject langs de E17 naar Gent",
    ],
)
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
        ("te Mol (afd. 3, D 1714 h 6 en 1715 b), ongeveer", "1715 b"),
        ("gekend als afdeling 9, E 0318 B en E 0319 C 2, stond", "E 0319 C 2"),
        ("(Beringen, 4e\nafdeling, C 411 a). Hij", "C 411 a"),
        ("gekadastreerd sektie B\nnr. 611 d, bij inbreuk", "611 d"),
        ("perceel D 77 E 2, beschermd", "D 77 E 2"),
        ("vordert voor perceel\n213, in duingebied", "213"),
        ("Perceel 214/2B werd ontbost", "214/2B"),
    ],
)
def test_a_parcel_list_is_covered_to_its_last_number(text: str, last: str) -> None:
    assert any(text[s.start : s.end].endswith(last) for s in find_parcels(text))


@pytest.mark.parametrize(
    "text",
    [
        "een perceel van 12 are en percelen 50 op 20 meter",
        "RECHTBANK VAN EERSTE AANLEG WEST-VLAANDEREN\nAFDELING IEPER\n18e kamer",
        "afdeling 2 van hoofdstuk 3",
    ],
)
def test_no_parcel_is_seen_in_prose(text: str) -> None:
    assert not [s for s in find_parcels(text) if s.score >= 0.5]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Zetel: zelfde weg, nr. 214", "nr. 214"),
        ("het landhuis, gelegen aan de Omloop 3, kadastraal", "Omloop 3"),
        ("aan de Haringse Dreef, gekend als", "Haringse Dreef"),
        ("vervoerd naar Nukerkestraat 51 te Ronse. Zij", "Nukerkestraat 51 te Ronse"),
        (
            "wonende te 2370 ARENDONK, Kerkstraat 188 b2, beklaagde",
            "2370 ARENDONK, Kerkstraat 188 b2",
        ),
        ("meer bepaald te Gent, Zeven Lindenheidestraat 217, als", "Zeven Lindenheidestraat 217"),
        ("wegens zijn verhuizing naar Alassio (Italië).", "Alassio"),
        ("bij de huiszoeking te Koersel, uitgevoerd", "Koersel"),
        ("een kweekster te Osijek. Bij", "Osijek"),
    ],
)
def test_a_place_without_the_usual_shape_is_exact(text: str, address: str) -> None:
    assert address in {text[s.start : s.end] for s in find_addresses(text)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("geboren te Tiegem op twee\n   maart 1948, wonende", "twee\n   maart 1948"),
        ("de heer Vrebosch (°1973), wonende", "1973"),
        ("beklaagde, ° 12.03.1961, arbeider", "12.03.1961"),
    ],
)
def test_a_birth_date_in_another_dress_is_found(text: str, day: str) -> None:
    assert day in {text[s.start : s.end] for s in find_life_dates(text)}


def test_the_sign_of_an_ordinal_makes_no_birth_date() -> None:
    assert not list(find_life_dates("5° Op 11 december 2015 gaf hij een verklaring"))


@pytest.mark.parametrize(
    "shape", ["A 1 ", "afd. 1, ", "1/1, ", "Aa ", "te Aa ", "° ", "twee maart ", "B. ", "K-1 "]
)
def test_one_repeated_shape_takes_no_time(shape: str) -> None:
    text = shape * (100_000 // len(shape))
    for find in (
        find_addresses,
        find_parcels,
        find_life_dates,
        find_identifiers,
        find_organisations,
        find_things,
    ):
        started = time.process_time()
        list(find(text))
        assert time.process_time() - started < 2, find.__name__


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
