"""Names by their shape and their neighbours."""

import pytest

from anonymise.reading import Reading
from anonymise.recognisers.names import ACCEPTED, find_names


def names(text: str) -> set[str]:
    return {text[s.start : s.end] for s in find_names(Reading(text)) if s.score >= ACCEPTED}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gehoord meester Sentine Hiltemann, advocaat te Eeklo", "Sentine Hiltemann"),
        ("de heer Zwezerijn baat een zaak uit", "Zwezerijn"),
        ("mevrouw Edelien RUSTIGE en", "Edelien RUSTIGE"),
        ("Landmeter-expert Righnald Van Mulders vond", "Righnald Van Mulders"),
        ("het echtpaar Pharaïldis De Ridder en", "Pharaïldis De Ridder"),
        ("1/ BOMBOI, Gilroy, schroothandelaar", "BOMBOI, Gilroy"),
        ("een verklaring van J. Wetteren bestaat", "J. Wetteren"),
        ("de heer W. Schneit-\nhorst levert", "W. Schneit-\nhorst"),
        ("met bijstand van Griet Bekaert-Lust, griffier", "Griet Bekaert-Lust"),
        ("griffier Rosalinde Muyldermanszoon.", "Rosalinde Muyldermanszoon"),
    ],
)
def test_a_name_is_seen_without_its_title(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "De Raad verwerpt het beroep.",
        "het college van burgemeester en schepenen van de gemeente Wetteren",
        "Op de zitting van Maandag in Vlaanderen",
        "schending van de Vlaamse Codex Ruimtelijke Ordening",
        "A. Eerste middel",
    ],
)
def test_prose_and_places_name_nobody(text: str) -> None:
    assert names(text) == set()


def test_initials_name_somebody_after_a_form_of_address_only() -> None:
    kinds = {s.soort for s in find_names(Reading("Daarom zag de heer K. ervan af."))}
    assert "initialen" in kinds
    assert not list(find_names(Reading("zoals bepaald onder punt K. van de lijst")))
