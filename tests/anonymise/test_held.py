"""A decision that goes to a person comes with more hidden, and what waits for the person still waits."""

from __future__ import annotations

import json

import pytest
import spacy

from anonymise.engine import Anonymiser
from anonymise.held import SEEN, _beside, _may_name, _says_something, _soort
from anonymise.mentions import Anonymised, Mention
from anonymise.reading import Reading
from anonymise.recognisers.pipeline import MARKS

CAPTION = "VONNIS\n\nIn zake: de heer Jorein Zwezerijn, beklaagde, wonende te 9000 Gent, Zwaluwstraat 4\n\n"
PROSE = (
    "PROCEDURE\n\nDe rechtbank stelt vast dat de partijen op de zitting zijn gehoord en dat de vordering "
    "ontvankelijk is. Er is geen reden om de zaak uit te stellen, want de stukken zijn tijdig neergelegd "
    "en aan de andere partij meegedeeld. {} De kosten worden begroot en de vordering is gegrond.\n"
)
HELD = CAPTION.replace("VONNIS", "VONNIS over de Zwaeldwoudzaak")


def seen(result: Anonymised) -> list[str]:
    return [result.tekst[m.start : m.end] for m in result.mentions if SEEN in m.bronnen]


@pytest.mark.model
@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("De vogels droegen de merktekens AZ 9917 KW en AZ 9918 KW.", "AZ 9918 KW"),
        ("Het perceel paalt aan nummers 991/a en 992/b van de buur.", "992/b"),
    ],
)
def test_what_only_the_model_sees_is_hidden_and_held(sentence: str, words: str) -> None:
    result = Anonymiser().anonymise(HELD + PROSE.format(sentence))
    assert words in seen(result)
    assert words not in result.openbare_tekst
    assert result.route == "beoordeling"


@pytest.mark.model
def test_a_decision_that_is_ready_is_not_asked_about() -> None:
    result = Anonymiser().anonymise(CAPTION + PROSE.format("Het perceel ligt in Gent."))
    assert result.route == "automatisch"
    assert not seen(result)


@pytest.mark.model
def test_the_numbers_above_all_parties_stay() -> None:
    text = "Rol nr. 98/4417\nRep. 99/120417\n" + HELD + PROSE.format("")
    assert "98/4417" in Anonymiser().anonymise(text).openbare_tekst


def test_only_what_no_mention_has_is_left() -> None:
    text = "te 3640 Kinrooi (Ophoven), Leeuwerikstraat 22."
    street = Mention(27, 45, "adres")
    assert [text[a:b] for a, b in _beside(text, 3, 45, [street])] == ["3640 Kinrooi (Ophoven"]


def test_what_is_to_stay_is_not_touched() -> None:
    text = "te 3640 Kinrooi, Leeuwerikstraat 22."
    assert not list(_beside(text, 3, 35, [Mention(8, 15, "gemeente", vervangen=False)]))


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("BV", False),
        ("04/07/2017", False),
        ("9 ringen", True),
        ("Zwaeld", True),
        ("99-21-04", True),
    ],
)
def test_notions_and_dates_say_nothing(words: str, says: bool) -> None:
    assert _says_something(words) is says


@pytest.mark.parametrize(
    ("label", "words", "soort"),
    [
        ("adres", "Westkwade", "gemeente"),
        ("adres", "Kwadestraat 4", "adres"),
        ("nummer", "KW 9917", "overig"),
        ("ding", "De Kwade Poort", "overig"),
        ("persoon", "Zbigo", "persoon"),
    ],
)
def test_the_mark_says_what_was_seen(label: str, words: str, soort: str) -> None:
    assert _soort(label, words) == soort


@pytest.mark.parametrize(
    ("text", "name", "may"),
    [
        ("Zij kent Zbigo van vroeger.", "Zbigo", True),
        ("Zij kent Thieu nog van zijn vader.", "Thieu", True),
        ("Straks komt er iemand.", "Straks", False),
        ("De wagen is een Zaab 900.", "Zaab 900", False),
        ("Hij vroeg het aan Monumenten.", "Monumenten", False),
    ],
)
def test_a_person_is_no_word_and_no_number(text: str, name: str, may: bool) -> None:
    start = text.index(name)
    assert _may_name(Reading(text), start, start + len(name)) is may


@pytest.mark.model
def test_the_shipped_model_holds_no_word_of_its_texts() -> None:
    labels = json.loads((MARKS / "vocab" / "strings.json").read_text())
    assert labels == sorted(spacy.load(MARKS).get_pipe("ner").labels)
