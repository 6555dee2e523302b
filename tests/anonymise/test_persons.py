"""Which names are one person. Names are invented."""

import pytest

from anonymise.persons import group, parse
from anonymise.spans import Span


def numbers(*names: str) -> list[int]:
    """The person of each name, in order, when they stand in one text."""
    text, spans = "", []
    for name in names:
        spans.append(Span(len(text), len(text) + len(name), "persoon", 0.9, "naam:aanspreking"))
        text += name + " ; "
    owner = {id(s): p.nummer for p in group(text, spans) for s in p.spans}
    return [owner[id(span)] for span in spans]


@pytest.mark.parametrize(
    "others",
    [
        ("VERMOLEN Jan", "Jan Vermolen"),
        ("Jan Vermolen", "J. Vermolen"),
        ("Jan Vermolen", "Vermolen"),
        ("Tristán Zwezerijn", "Zweezerijn"),
        ("VERMOLEN, Jan Maria", "Jan Vermolen"),
        ("Nadège Goemaat", "Nadege Goemaat"),
    ],
)
def test_these_are_one_person(others: tuple[str, str]) -> None:
    assert numbers(*others) == [1, 1]


@pytest.mark.parametrize(
    "others",
    [
        ("Gilroy Bomboi", "Orenda Bomboi"),
        ("Jan Vermolen", "P. Vermolen"),
        ("Jan Vermolen", "Jan Kalkoven"),
    ],
)
def test_these_are_two_persons(others: tuple[str, str]) -> None:
    assert numbers(*others) == [1, 2]


def test_a_surname_before_its_first_name_is_still_the_surname() -> None:
    assert parse("VAN DEN EECKHAUT Jorein").achter == ("eeckhaut",)
    assert parse("Jorein Van den Eeckhaut").voor == ("jorein",)
