"""The role of each person. Names are invented."""

import pytest

from anonymise.mentions import Partij
from anonymise.persons import Persoon, group
from anonymise.reading import Reading
from anonymise.roles import give_party_role, set_roles
from anonymise.spans import Span


def person(text: str, name: str) -> Persoon:
    at = text.index(name)
    [persoon] = group(text, [Span(at, at + len(name), "persoon", 0.9, "naam:aanspreking")])
    return persoon


def role(text: str) -> str | None:
    persoon = person(text, "Jorein Zwezerijn")
    set_roles(Reading(text), [persoon])
    return persoon.rol


PROSE = "Vonnis\n\n" + "De zaak werd behandeld.\n\n" * 40


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Getuige de heer Jorein Zwezerijn kwam.", "getuige"),
        ("Daar was Jorein Zwezerijn, toezichthouder, bij.", "toezichthouder"),
        ("Advocaat Jorein Zwezerijn pleitte.", "buiten_lijst"),
    ],
)
def test_a_word_beside_the_name_gives_the_role(sentence: str, expected: str) -> None:
    assert role(PROSE + sentence) == expected


def test_the_griffie_outweighs_the_text() -> None:
    text = PROSE + "Getuige Jorein Zwezerijn kwam."
    persoon = person(text, "Jorein Zwezerijn")
    give_party_role(persoon, Partij("Jorein Zwezerijn", "deskundige"))
    set_roles(Reading(text), [persoon])
    assert persoon.rol == "deskundige"
