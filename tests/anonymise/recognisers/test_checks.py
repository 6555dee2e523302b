"""Synthetic numbers that belong to nobody, as the reference lists them."""

import pytest

from anonymise.recognisers.checks import (
    is_iban,
    is_mededeling,
    is_ondernemingsnummer,
    is_rijksregisternummer,
)


@pytest.mark.parametrize(
    "number",
    [
        "85.07.15-999.94",
        "04.02.28-999.34",
        "85.00.00-999.10",
        "85.27.15-999.40",
        "85.47.15-999.83",
        "04.22.28-999.77",
        "04.42.28-999.23",
    ],
)
def test_a_valid_register_number_passes_in_either_century(number: str) -> None:
    assert is_rijksregisternummer(number)


@pytest.mark.parametrize("number", ["85.07.15-999.95", "85.27.15-999.41", "85.07.15-999"])
def test_a_broken_register_number_fails(number: str) -> None:
    assert not is_rijksregisternummer(number)


def test_scanner_confusions_are_undone_before_the_check() -> None:
    assert is_rijksregisternummer("85.O7.l5-999.94")


@pytest.mark.parametrize(
    "number", ["1999.999.943", "0000.000.196", "000.000.196", "2.999.999.964", "8.999.999.993"]
)
def test_a_valid_enterprise_number_passes(number: str) -> None:
    assert is_ondernemingsnummer(number)


@pytest.mark.parametrize("number", ["1999.999.944", "2.999.999.965", "0000.000.000", "1999"])
def test_a_broken_enterprise_number_fails(number: str) -> None:
    assert not is_ondernemingsnummer(number)


def test_an_iban_is_one_modulo_97() -> None:
    assert is_iban("BE68 5390 0754 7034")
    assert is_iban("BE49 9990 0000 0171")
    assert is_iban("8E49 999O 0000 Ol71")
    assert not is_iban("BE68 5390 0754 7035")
    assert not is_iban("BE68")


def test_a_structured_message_carries_its_own_remainder() -> None:
    assert is_mededeling("+++010/8068/17183+++")
    assert not is_mededeling("+++010/8068/17184+++")
