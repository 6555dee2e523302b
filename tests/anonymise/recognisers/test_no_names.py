"""Sums, places with hyphens and spelling by ear."""

import pytest

from anonymise.recognisers.amounts import is_of_amount
from anonymise.recognisers.compounds import is_in_place
from anonymise.recognisers.organisations import find_organisations, find_things
from anonymise.sounds import sound_of


def _span(text: str, word: str) -> tuple[int, int]:
    at = text.index(word)
    return at, at + len(word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("een boete van VIJFHONDERD FRANK", "FRANK"),
        ("een boete van VIJFHONDERD FRANK", "VIJFHONDERD"),
        ("verhoogd tot 40.000 frank", "frank"),
    ],
)
def test_number_and_currency_are_of_a_sum(text: str, word: str) -> None:
    assert is_of_amount(text, *_span(text, word))


def test_a_first_name_is_of_no_sum() -> None:
    text = "de heer Frank Zwanevelt"
    assert not is_of_amount(text, *_span(text, "Frank"))


def test_every_part_of_a_place_with_hyphens_is_in_it() -> None:
    text = "te Sint-Katelijne-Waver, door Peeters-Mols"
    assert is_in_place(text, *_span(text, "Waver"))
    assert not is_in_place(text, *_span(text, "Mols"))


@pytest.mark.parametrize(
    ("one", "other"), [("cuyckx", "cuikx"), ("claeys", "klaeis"), ("dhondt", "dhont")]
)
def test_spellings_of_one_sound_are_the_same(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


def test_other_sounds_are_not_the_same() -> None:
    assert sound_of("peeters") != sound_of("pauwels")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Zij baat "Sabiens Hof" uit.', "Sabiens Hof"),
        ('Zij baat een boomgaard uit ("Bree\'s Orchard").', "Bree's Orchard"),
        ('een leveringsbon van "Knaepkens Dak & Gevel"', "Knaepkens Dak & Gevel"),
        ('op een boekingssite onder de naam "Het Zwaluwnest"', "Het Zwaluwnest"),
        ("in het gebouw Résidence Alphonsine de studio", "Résidence Alphonsine"),
        ("BVBA LOONWERKEN GEBR. NYFFELS", "LOONWERKEN GEBR. NYFFELS"),
    ],
)
def test_what_somebody_runs_or_lets_is_seen(text: str, name: str) -> None:
    spans = [*find_organisations(text), *find_things(text)]
    assert name in [text[one.start : one.end] for one in spans]
