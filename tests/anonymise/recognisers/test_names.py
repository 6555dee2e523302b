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
        ("advocaat-generaal du Vouwerk de Zwoosier en", "du Vouwerk de Zwoosier"),
        ("advocaat Griet de Vouwink van Zwoyen, die", "Griet de Vouwink van Zwoyen"),
        ("op vordering van ambtenaar M. Zwezerijn ingesteld", "M. Zwezerijn"),
        ("De natuurinspecteurs Zwietoorn en Grischoen zagen", "Zwietoorn"),
        ("Bedrijfsleider Sleupliedroop Huiklard verwittigde", "Sleupliedroop Huiklard"),
        ("tegen 1. VANDERCLAEREWACHTERS Rudi, geboren te Ham", "VANDERCLAEREWACHTERS Rudi"),
        ("Inzake Melsbroek t./ Haverhals, A.R. 17/99/A", "Melsbroek"),
        ("ik zet ze op naam van a. wezerijn zoals altijd", "a. wezerijn"),
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
        "artikel 62 van het Milieuhandhavingsbesluit",
        "artikel 13 van het Woninghuurdecreet geldt",
        "Heromschrijft de tenlastelegging C als volgt",
        "door de VIIe kamer van de Raad",
        "zijn stage in het Sint-Elisabethziekenhuis",
        "het diploma van de Universidade Estadual",
        "In zake van het Openbaar Minlsterie en",
        "hij reist van Mechelen naar Antwerpen",
        "in de regio rond Shenzhen",
        "Vgl. Gent (Rb. Gent 12 januari 2021)",
    ],
)
def test_prose_and_places_name_nobody(text: str) -> None:
    assert names(text) == set()


def test_initials_name_somebody_after_a_form_of_address_only() -> None:
    kinds = {s.soort for s in find_names(Reading("Daarom zag de heer K. ervan af."))}
    assert "initialen" in kinds
    assert not list(find_names(Reading("zoals bepaald onder punt K. van de lijst")))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Daarna zag Zwezelinck de put.", "Zwezelinck"),
        ("De put is gegraven. Ook Zwezelinck mat daar.", "Zwezelinck"),
        ("de drone die Zwezelinck, zijn zoon, bestuurde", "Zwezelinck"),
        ("mon mari, Zwezelinck, a éteint le feu", "Zwezelinck"),
    ],
)
def test_a_capitalised_word_of_no_dictionary_is_a_name(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "hij woonde toen te Zwezelinck",
        "de Zwezelinck trad buiten haar oevers",
        "the rules of the Zwezelinck for students of that degree",
    ],
)
def test_an_unknown_word_is_no_name_where_a_place_or_a_title_is_spoken_of(text: str) -> None:
    assert names(text) == set()


def test_every_name_of_a_list_counts_once_the_first_was_announced() -> None:
    assert {"Buteng", "Badrekool", "Knieklonk"} <= names(
        "gewezen door de raadsheren Buteng, Badrekool en Knieklonk, en uitgesproken"
    )


def test_a_study_has_titles_that_elsewhere_would_be_names() -> None:
    course = "Hij volgde Zwezelinck Vermoolder met vrucht. "
    study = "De student slaagde voor het examen van dat opleidingsonderdeel. " * 4
    assert "Zwezelinck Vermoolder" in names(course)
    assert names(study + course) == set()
