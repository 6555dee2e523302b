"""The gate stops names that lost their capitals, and lets the words of the language pass."""

from __future__ import annotations

import pytest

from tests.anonymise.test_poort import codes


@pytest.mark.parametrize(
    "sentence",
    [
        "De afvoer gebeurde door verbruggen met een kraan.",
        "Daarna kwam janssens nog eens kijken.",
        "Op de foto staat kevin naast de loods.",
        "De hond werd verkocht aan zwoerdans uit de straat.",
        "Hij sprak met de buurman zwezelaer over de geur.",
        "Het was zwoerdans zei hij, en zwoerdans verklaarde dat ook.",
    ],
)
def test_a_name_in_small_letters_is_for_a_person(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hij verkocht een nest jonge vogels aan de bakker van de wijk.",
        "De afvoer van asbestplaten gebeurde door vrachtwagens met kraan.",
        "De rechtbank verwijst naar het omgevingsvergunningendossier en de kaart.",
        "Het perceel ligt tegen de straat, volgens opmeting van de landmeter.",
    ],
)
def test_a_word_that_people_are_called_as_well_passes(sentence: str) -> None:
    assert "naam_onverklaard" not in codes(sentence)


@pytest.mark.parametrize("contact", ["[persoon] lier", "den [persoon]", "[persoon] vd kantine"])
def test_what_tells_a_contact_from_others_is_for_a_person(contact: str) -> None:
    assert "naam_onverklaard" in codes(f'Er stond een bericht aan "{contact}".')
    assert "naam_onverklaard" not in codes('Er stond een bericht aan "[persoon]".')


@pytest.mark.parametrize("said", ["baas [persoon]", "mevrouw [persoon]", "de consorten [persoon]"])
def test_what_says_who_somebody_is_passes(said: str) -> None:
    assert "naam_onverklaard" not in codes(f'Er stond een bericht aan "{said}".')
