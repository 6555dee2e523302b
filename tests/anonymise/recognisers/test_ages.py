"""A person's age goes to a band; the age of a tree, a house or a term stays."""

import pytest

from anonymise.engine import Anonymiser
from anonymise.mentions import Zaak
from anonymise.policy import load_policy
from anonymise.recognisers.ages import band, find_ages


def ages(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_ages(text)]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("een 43-jarige man werd verhoord", "43"),
        ("de vijftienjarige zoon van een hengelaar", "vijftienjarige"),
        ("haar drieëntwintigjarige dochter", "drieëntwintigjarige"),
        ("Hij is 43 jaar oud en woont alleen", "43"),
        ("op 82-jarige leeftijd", "82"),
        ("op de leeftijd van 17 jaar", "17"),
        ("Wout Zwezerijn, 43 jaar, bediende", "43"),
        ("de beklaagde was toen zestien jaar oud", "zestien"),
    ],
)
def test_an_age_of_somebody_is_seen(text: str, age: str) -> None:
    assert ages(text) == [age]


@pytest.mark.parametrize(
    "text",
    [
        "de 30-jarige verjaringstermijn loopt",
        "een dertigjarige erfpacht",
        "eiken van zestig tot tachtig jaar oud",
        "de woning is 40 jaar oud",
        "een gevangenisstraf van 3 jaar",
        "een 5-jarige opleiding",
    ],
)
def test_an_age_of_something_stays(text: str) -> None:
    assert ages(text) == []


@pytest.mark.parametrize(
    ("age", "mark"),
    [
        ("0", "[0 tot 11]"),
        ("17", "[12 tot 17]"),
        ("18", "[18 tot 29]"),
        ("43", "[40 tot 49]"),
        ("80", "[80 of ouder]"),
        ("101", "[80 of ouder]"),
        ("zestien", "[12 tot 17]"),
        ("drieëntwintigjarige", "[18 tot 29]-jarige"),
        ("vijftienjarigen", "[12 tot 17]-jarigen"),
    ],
)
def test_the_band_reads_on_in_the_sentence(age: str, mark: str) -> None:
    assert band(age, load_policy().leeftijdsgrenzen) == mark


def test_the_public_text_tells_the_band_and_a_second_time_changes_nothing(
    engine: Anonymiser,
) -> None:
    text = "De rechtbank oordeelt. De beklaagde is een 43-jarige man. Hij heeft een vaste baan."
    public = engine.anonymise(text).openbare_tekst
    assert "een [40 tot 49]-jarige man" in public
    assert engine.anonymise(public, Zaak()).openbare_tekst == public
