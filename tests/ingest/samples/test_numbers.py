"""Invented numbers pass their checks and cannot be anybody's."""

from datetime import date
from random import Random

import pytest
from stdnum.be import iban, nn, vat

from ingest.samples import numbers

RNG = Random(3)


@pytest.mark.parametrize("born", [date(1938, 2, 28), date(1985, 7, 15), date(2004, 2, 28)], ids=str)
def test_a_rijksregisternummer_is_valid_and_never_issued(born):
    found = numbers.rijksregisternummer(born)
    assert nn.is_valid(found)
    assert found[9:12] == "999"


def test_the_vector_of_the_reference_is_met():
    assert numbers.rijksregisternummer(date(1985, 7, 15)) == "85.07.15-999.94"


def test_ondernemingsnummers_are_valid_and_in_the_invented_range():
    found = [numbers.ondernemingsnummer(RNG) for _ in range(200)]
    assert all(one.startswith("1999.") for one in found)
    assert all(97 - int(one.replace(".", "")[:8]) % 97 == int(one[-2:]) for one in found)
    assert all(len(vat.compact(one)) == 10 for one in found)


def test_accounts_are_valid_and_of_no_bank():
    found = [numbers.iban(RNG) for _ in range(200)]
    assert all(iban.is_valid(one) for one in found)
    assert all(one[5:8] == "999" for one in found)


def test_parcels_and_files_carry_their_nines():
    assert all(" nr. 99" in numbers.perceel(RNG) for _ in range(50))
    assert ".0099" in numbers.notitie(RNG, "GE", "66", 2018)
