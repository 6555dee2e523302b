"""Firms and initials in a whole decision: what leads to a person goes, everywhere."""

import time

import pytest

from anonymise.engine import Anonymiser
from anonymise.firms import find_firms
from anonymise.initials import find_initials
from anonymise.name_index import NameIndex
from anonymise.reading import Reading
from anonymise.recognisers.organisations import find_organisations, find_things


@pytest.fixture(scope="module")
def engine() -> Anonymiser:
    return Anonymiser()


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ("De bv Renovatie Imbreveuge loosde.", "Imbreveuge", "loosde"),
        ("de BVBA PAPA'S VASTGOED, met zetel te Gent", "PAPA", "met zetel"),
        ("Veroordeelt NV WASSERIJ RAEMEWIJCKX voor A en B", "RAEMEWIJCKX", "voor A en B"),
        ("Spreekt bv Boomwerken Kobe Lambeets vrij.", "Lambeets", "vrij"),
        ("De nv Agro Kortelveuge hield vee. Kortelveuge betwist dat.", "Kortelveuge", "betwist"),
    ],
)
def test_a_firm_in_doubt_goes_without_what_surrounds_it(
    engine: Anonymiser, text: str, gone: str, stays: str
) -> None:
    public = engine.anonymise(text).openbare_tekst
    assert gone not in public
    assert stays in public


def test_a_firm_with_the_initials_of_a_person_goes_wherever_it_stands(engine: Anonymiser) -> None:
    text = (
        "Beklaagde Cüneyt Balkanli leidt CB TYRES & RUBBER bv. Als zaakvoerder van CB Tyres "
        "tekende hij."
    )
    public = engine.anonymise(text).openbare_tekst
    assert "CB" not in public


def test_a_firm_of_ordinary_words_stays(engine: Anonymiser) -> None:
    text = "De nv Groene Energie bouwde een loods."
    assert "Groene Energie" in engine.anonymise(text).openbare_tekst


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Op het perceel "de Zeventien Gemete" stond mest', "de Zeventien Gemete"),
        ("planchers in het landhuis Hof ter Zwanelinden, bij", "Hof ter Zwanelinden"),
        ("op de gewezen zandgroeve De Witte Put aan", "Witte Put"),
    ],
)
def test_a_named_place_is_a_thing(text: str, name: str) -> None:
    assert any(name in text[span.start : span.end] for span in find_things(text))


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("I\nR. M. E. V. D. B.,\nbeklaagde,", "R. M. E. V. D. B."),
        ("de vordering van H.O. onverlet.", "H.O."),
        ('getekend "M.J.D.K.". Tweede', "M.J.D.K."),
        ('hij tekende de bestelbon als "QVH".', "QVH"),
        ("II\nO G,\nburgerlijke partij", "O G"),
    ],
)
def test_initials_in_the_place_of_a_name_are_found(text: str, initials: str) -> None:
    found = {text[one.start : one.end] for one in find_initials(Reading(text), [], {})}
    assert initials in found


@pytest.mark.parametrize(
    "text", ["het beroep van het O.M.", "de zaak tegen N.V. Bouw", "K.B. van 2"]
)
def test_abbreviations_are_no_initials_of_somebody(text: str) -> None:
    assert not list(find_initials(Reading(text), [], {}))


@pytest.mark.parametrize("shape", ["A. ", "A B ", "BV Aa ", "De "])
def test_one_repeated_shape_takes_no_time(shape: str) -> None:
    text = shape * (100_000 // len(shape))
    started = time.process_time()
    reading = Reading(text)
    list(find_initials(reading, [], {}))
    list(find_firms(reading, list(find_organisations(text)), NameIndex([]), frozenset()))
    assert time.process_time() - started < 2
