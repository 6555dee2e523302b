"""A name that is known is found wherever it stands."""

import pytest

from anonymise.engine import Anonymiser

KNOWN = "De heer Jorein Zwezerijn werd gedagvaard.\n\nLater bleek dat "


@pytest.mark.parametrize(
    "form",
    [
        "zwezerijn",
        "ZWEZERIJN",
        "Zweze-\nrijn",
        "Zwezer1jn",
        "Zweezerijn",
        "J. Zwezerijn",
        "Zwezerijns",
        "Zwezerijnloods",
        "Z W E Z E R I J N",
        "Zweze rijn",
        "jorein.zwezerijn@post.example",
        "jorein",
    ],
)
def test_every_form_of_a_known_name_is_replaced(engine: Anonymiser, form: str) -> None:
    text = f"{KNOWN}{form} dat wist."
    public = engine.anonymise(text).openbare_tekst
    assert public.endswith("] dat wist.")


def test_an_ordinary_word_that_is_a_name_stays_in_lower_case(engine: Anonymiser) -> None:
    text = "Mevrouw Edelien RUSTIGE kwam. De rustige houding hielp. Mevrouw Rustige zweeg."
    public = engine.anonymise(text).openbare_tekst
    assert public == "Mevrouw [persoon] kwam. De rustige houding hielp. Mevrouw [persoon] zweeg."


def test_a_municipality_that_is_a_name_stays_where_it_is_a_place(engine: Anonymiser) -> None:
    text = "Mevrouw Jessly WETTEREN woont er. De gemeente Wetteren weigerde. J. Wetteren zweeg."
    public = engine.anonymise(text).openbare_tekst
    assert "gemeente Wetteren weigerde" in public
    assert public.endswith("[persoon] zweeg.")


def test_a_firm_goes_when_a_persons_name_is_in_it(engine: Anonymiser) -> None:
    text = "De heer Gilroy Bomboi werkte. De BV Bomboi Recycling ook, en de NV Het Lambroek niet."
    public = engine.anonymise(text).openbare_tekst
    assert "Bomboi" not in public
    assert "Het Lambroek" in public
