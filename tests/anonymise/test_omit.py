"""A few words that nothing explains are left out; where somebody may be meant a person looks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from anonymise.engine import Anonymiser
from anonymise.mentions import Anonymised
from anonymise.policy import load_policy

CAPTION = "VONNIS\n\nIn zake: de heer Jorein Zwezerijn, beklaagde, wonende te 9000 Gent, Zwaluwstraat 4\n\n"
PROSE = (
    "PROCEDURE\n\nDe rechtbank stelt vast dat de partijen op de zitting zijn gehoord en dat de vordering "
    "ontvankelijk is. Er is geen reden om de zaak uit te stellen, want de stukken zijn tijdig neergelegd "
    "en aan de andere partij meegedeeld. {} De kosten worden begroot en de vordering is gegrond.\n"
)


@pytest.fixture(scope="module")
def engine() -> Anonymiser:
    return Anonymiser()


def read(engine: Anonymiser, sentence: str) -> Anonymised:
    return engine.anonymise(CAPTION + PROSE.format(sentence))


@pytest.mark.parametrize(
    ("sentence", "public"),
    [
        ("De wagen reed langs het Zwaeldwoud.", "langs het [weggelaten]."),
        ("De tabel met rij 38x12q/4z telt mee.", "met rij [weggelaten] telt"),
        ("De man, van Marokkaanse afkomst, zweeg.", "De man, [weggelaten], zweeg"),
        ("Zij is lid van een vakbond.", "Zij is [weggelaten]."),
        ("Hij lijdt aan een zeldzame bloedziekte sinds 2019.", "lijdt aan [weggelaten] sinds"),
    ],
)
def test_a_word_that_nothing_explains_is_left_out(
    engine: Anonymiser, sentence: str, public: str
) -> None:
    result = read(engine, sentence)
    assert public in result.openbare_tekst
    assert result.route == "automatisch"
    (left_out,) = (one for one in result.mentions if "poort:onverklaard" in one.bronnen)
    assert left_out.vervangen


def test_what_stands_joined_to_it_goes_along(engine: Anonymiser) -> None:
    result = read(engine, "De wagen reed langs het Groot Zwaeldwoud van Hoog Zwaelden.")
    assert "Groot" not in result.openbare_tekst
    assert "Zwael" not in result.openbare_tekst


@pytest.mark.parametrize(
    "sentence",
    [
        "De heer zwezelaer en het Zwaeldwoud.",  # another check saw somebody
        "Bij een zekere Zwaeldwoud lag hout.",  # somebody is announced
        "Hij lijdt aan en er is niets aan te doen.",  # the illness does not follow
    ],
)
def test_where_somebody_may_be_meant_nothing_is_left_out(engine: Anonymiser, sentence: str) -> None:
    result = read(engine, sentence)
    assert result.route == "beoordeling" or "Zwaeldwoud" not in result.openbare_tekst
    assert not any("poort:onverklaard" in one.bronnen for one in result.mentions)


def test_in_the_caption_nothing_is_left_out(engine: Anonymiser) -> None:
    text = CAPTION.replace("VONNIS", "VONNIS over de Zwaeldwoudzaak") + PROSE.format("")
    result = engine.anonymise(text)
    assert result.route == "beoordeling"
    assert "Zwaeldwoudzaak" in result.openbare_tekst


def test_more_than_the_policy_allows_is_for_a_person() -> None:
    policy = load_policy()
    strict = replace(policy, poort={**policy.poort, "weglaten_hoogstens": 0})
    result = read(Anonymiser(policy=strict), "De wagen reed langs het Zwaeldwoud.")
    assert result.route == "beoordeling"
    assert "Zwaeldwoud" in result.openbare_tekst


def test_a_reviewer_who_shows_the_word_is_followed(engine: Anonymiser) -> None:
    text = CAPTION + PROSE.format("De wagen reed langs het Zwaeldwoud.")
    first = engine.anonymise(text)
    kept = [one for one in first.mentions if "poort:onverklaard" not in one.bronnen]
    again = engine.reapply(text, kept)
    assert "langs het Zwaeldwoud." in again.openbare_tekst
    assert again.route == "beoordeling"


HELD = CAPTION.replace("VONNIS", "VONNIS over de Zwaeldwoudzaak")  # for a person to look at


@pytest.mark.parametrize(
    ("sentence", "public"),
    [
        ("Op de doos stond 4417 KX 90 in het rood.", "stond [weggelaten] in"),
        ("Hij toonde 99-21-0417 en nog een bon.", "toonde [weggelaten] en"),
        ("Het opschrift was GT 9917 N, zei hij.", "was [weggelaten], zei"),
    ],
)
def test_a_held_decision_comes_with_the_numbers_of_things_hidden(
    engine: Anonymiser, sentence: str, public: str
) -> None:
    result = engine.anonymise(HELD + PROSE.format(sentence))
    assert public in result.openbare_tekst
    assert result.route == "beoordeling"
    assert "nummer_onverklaard" in {one.code for one in result.bevindingen}


@pytest.mark.parametrize(
    "sentence",
    [
        "Hij was toen al verk1aard in 2OO4.",  # misread, no number
        "Het stond in RvVb-A-1920-9917, een ander arrest.",
        "De trekker van 13.940 op as 2 telde mee.",
    ],
)
def test_other_digits_wait_for_the_reviewer(engine: Anonymiser, sentence: str) -> None:
    result = engine.anonymise(HELD + PROSE.format(sentence))
    assert sentence in result.openbare_tekst
    assert result.route == "beoordeling"
