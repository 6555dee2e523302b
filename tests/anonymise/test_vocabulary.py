"""Words of the language, things and institutions; what ends like a surname is none of them."""

import pytest

from anonymise.vocabulary import is_entry, is_institution, is_thing, is_word


@pytest.mark.parametrize(
    "word", ["innoveren", "toolkit", "windmolenpark", "bosonderzoek", "heropent"]
)
def test_a_word_or_a_compound_is_a_word(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize("word", ["ketelvoort", "zwezerijn", "rozenberg", "peeters", "vandewege"])
def test_a_name_is_none(word: str) -> None:
    assert not is_word(word)


def test_a_compound_is_no_entry() -> None:
    assert not is_entry("knieklonk")
    assert is_word("knieklonk")


@pytest.mark.parametrize("word", ["jachtvoorwaardenbesluit", "rolnummers", "notitienr", "vlarem"])
def test_acts_and_numbers_are_things(word: str) -> None:
    assert is_thing(word)


@pytest.mark.parametrize("word", ["univeriteit", "sintjansziekenhuis", "erasmushogeschool"])
def test_an_institution_is_known_by_its_end_a_typing_error_allowed(word: str) -> None:
    assert is_institution(word)
    assert not is_institution("zwezerijn")
    assert not is_institution("fuloschool")
