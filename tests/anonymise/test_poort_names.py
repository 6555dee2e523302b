"""The gate by itself asks about what may be the rest of a name, or a surname that is a word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from anonymise.engine import Anonymiser
from anonymise.mentions import Finding, Mention
from tests.anonymise.test_omit import CAPTION, PROSE

NAME = "Jorein"


@pytest.fixture(scope="module")
def engine() -> Anonymiser:
    """The engine with its model: without one nothing takes the automatic route."""
    return Anonymiser()


def left(engine: Anonymiser, sentence: str, *hidden: str) -> tuple[Finding, ...]:
    """The findings when only these words are hidden, as if the recognisers had seen no more."""
    text = CAPTION + PROSE.format(sentence)
    kept = [one for one in engine.anonymise(CAPTION).mentions if one.vervangen]
    start = text.index(sentence)
    marks = [
        Mention(at, at + len(words), "persoon", bronnen=("naam:voornaam_en_naam",))
        for words in hidden
        for at in [text.index(words, start)]
    ]
    return engine.reapply(text, [*(replace(one) for one in kept), *marks]).bevindingen


@pytest.mark.model
@pytest.mark.parametrize(
    ("sentence", "hidden"),
    [
        ("Dat zei de getuige Jorein Kinderloos niet.", "Jorein"),
        ("Dat zei volgens de buren de getuige Jorein\nKinderloos, die sliep.", "Jorein"),
        ("Dat zei volgens hem BREED Jorein aan de buren.", "Jorein"),
        ("Dat zei Jorein Brand niet. Volgens Brand sliep hij.", "Jorein Brand"),
        ("Dat zei Jorein Mortier niet. Mortier zweeg.", "Jorein Mortier"),
        ("Dat zei Jorein Maas niet. Later zweeg Maas.", "Jorein Maas"),
        ("Dat zei mevrouw Fransen niet.", "Jorein"),
        ("Dat zei volgens Van Peer niemand.", "Jorein"),
        ("Dat schreef J. De Dier aan niemand.", "Jorein"),
        ("Dat zei mevrouw Van hove niet.", "Jorein"),
        ("Dat zei getuige Breed niet.", "Jorein"),
        ("Dat zei de heer van den broeck niet.", "Jorein"),
        ("Dat zei de heer wolf niet.", "Jorein"),
        ("Dat zei Jorein van den broeck niet.", "Jorein"),
        ("Dat zei Jorein De Wolf. Het bord van de Jorein De Wolf.", "Jorein De Wolf"),
        ("Dat zei Tristan Brand. Het bestand tristan-brand en ook tristan brand.", "Tristan Brand"),
        ("De hoeve Ons Rust was oud. Zij woonden in Ons Rust.", "Ons Rust"),
        ("Dat was ex-Van den Broeck, zei hij.", "Jorein"),
        ("Dat was Broeck, Van den, zei hij.", "Jorein"),
        ("Dat zei Jorein. Ook Brecht was er.", "Jorein"),
        ("Dat zei Jorein. India zweeg, en ook Israel.", "Jorein"),
        ("Dat zei Jorein. Ook Frans en haar jongste, Luca, waren er.", "Jorein"),
        ("Dat zei Jorein. Zij verblijft volgens hem nu in Ravels.", "Jorein"),
        ("Dat was [Brand] of [de heer Brand], zei hij.", "Jorein"),
    ],
)
def test_what_is_left_of_a_name_is_a_finding(
    engine: Anonymiser, sentence: str, hidden: str
) -> None:
    sentence = sentence if hidden in sentence else f"{sentence} Ook {hidden} was er."
    assert left(engine, sentence, hidden)


@pytest.mark.model
@pytest.mark.parametrize(
    "sentence",
    [
        "Dat zei Jorein aan de procureur des Konings.",
        "Volgens Jorein stonden er snoekbaars (Sander lucioperca) en Betula pendula.",
        "Jorein werd vrijgesproken van de feiten A en C. Spreekt hem vrij.",
        "Jorein sprak met advocaten.\nKantoor en griffie zijn gesloten.",
        "Dat zei Jorein in het Frans, in mei, te Brecht en op de weg naar Peer.",
        "Dat zei de heer voorzitter, en mevrouw van de dienst sprak met Jorein van de gemeente.",
    ],
)
def test_what_is_no_name_is_none(engine: Anonymiser, sentence: str) -> None:
    assert left(engine, sentence, NAME) == ()
