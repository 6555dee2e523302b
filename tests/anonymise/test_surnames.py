"""A surname never leaves without a person, whatever else the word means."""

from __future__ import annotations

import pytest

from anonymise.engine import Anonymiser
from anonymise.lists import words
from bench.surnames import CAPTION, FORMS, PROSE, survivals

# Words, places, peoples, months and courts that people are called, with and without a particle.
HARD = [
    "Brand", "Tas", "Groen", "Haan", "Maas", "Fransen", "Engels", "Konings", "Kempen", "Vrijdag",
    "Mortier", "Beaumont", "Mechelen", "Kortrijk", "Van Impe", "Van Heule", "Van den Berg",
    "Van de Leest", "De Dier", "De Wolf", "Van Lier", "Park", "Champion", "Van Brabant", "Oost",
]  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Anonymiser:
    """The engine with its model: without one nothing takes the automatic route."""
    return Anonymiser()


@pytest.mark.model
@pytest.mark.parametrize("name", HARD)
def test_a_word_that_is_a_surname(engine: Anonymiser, name: str) -> None:
    assert list(survivals([name], engine)) == []


@pytest.mark.model
def test_the_sentences_leave_without_a_person_otherwise(engine: Anonymiser) -> None:
    hidden = engine.anonymise(CAPTION + PROSE.format(FORMS["whole name"].format(x="Zwaelmoes")))
    assert hidden.route == "automatisch"


@pytest.mark.model
def test_a_sample_of_the_list(engine: Anonymiser) -> None:
    listed = sorted(words("achternamen"))[7::250]
    assert list(survivals([name.title() for name in listed], engine)) == []
