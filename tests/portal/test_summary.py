"""What the judge decided, in plain words, from structured data alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from portal import summary
from portal.language import euro
from portal.sentences import DEELS, ZINNEN
from search_index.records import Sanctie
from search_index.vocabulary import uitkomsten
from tests.portal.records import VONNIS


def said(*codes: str, sancties: tuple[Sanctie, ...] = ()) -> list[str]:
    """The sentences for these outcomes."""
    record = replace(VONNIS, uitkomsten=codes, sancties=sancties, bewijs=())
    return [one.text.replace("\N{NO-BREAK SPACE}", " ") for one in summary.statements(record)]


def test_every_sentence_is_about_an_outcome_of_the_vocabulary():
    assert set(ZINNEN) | set(DEELS) <= set(uitkomsten())


def test_every_outcome_can_be_told():
    for code in uitkomsten():
        told = said(code)
        assert len(told) <= 1
        assert not told or told[0].endswith(".")


def test_the_verdict_comes_before_the_restoration():
    assert said("H-AFBRAAK", "S-GELDBOETE", "S-VEROORDELING") == [
        "De rechter veroordeelt en legt een straf op.",
        "De straf is een geldboete.",
        "Wat gebouwd of geplaatst is, moet weg.",
    ]


def test_acquittal_beside_a_conviction_holds_for_a_part():
    assert "Voor een deel spreekt de rechter vrij." in said("S-VEROORDELING", "S-VRIJSPRAAK")
    assert said("S-VRIJSPRAAK") == ["De rechter spreekt vrij."]


def test_two_accused_with_different_fines_get_no_amount():
    fines = (
        Sanctie("geldboete", 0, 1, bedrag_eur=1000.0),
        Sanctie("geldboete", 2, 3, bedrag_eur=2000.0),
    )
    assert said("S-GELDBOETE", sancties=fines) == ["De straf is een geldboete."]


def test_the_fine_that_is_really_paid_is_told():
    fines = (
        Sanctie("geldboete", 0, 1, bedrag_eur=500.0),
        Sanctie("geldboete_met_opdeciemen", 2, 3, bedrag_eur=4000.0),
    )
    assert said("S-GELDBOETE", sancties=fines) == ["De geldboete bedraagt € 4.000."]


def test_no_outcome_is_cut_off():
    told = said(*ZINNEN)
    assert len(told) == len(set(ZINNEN) - summary.FORMAL)
    assert "Wie niet op tijd herstelt, betaalt een dwangsom." in told


def test_a_penalty_payment_comes_before_an_expert():
    assert said("P-DESKUNDIGE", "B-AANHOUDING", "H-DWANGSOM", "P-BEVESTIGT") == [
        "Het vonnis in eerste aanleg wordt bevestigd.",
        "Wie niet op tijd herstelt, betaalt een dwangsom.",
        "Over schadevergoeding beslist de rechter later.",
        "De rechter stelt een deskundige aan.",
    ]


def test_every_outcome_that_is_no_formality_has_a_sentence_of_its_own():
    assert set(uitkomsten()) - summary.FORMAL <= set(ZINNEN)


def test_what_replaces_a_penalty_is_told_in_a_sentence():
    assert said(
        "S-VERVANGEND", sancties=(Sanctie("vervangende_gevangenisstraf", 0, 1, dagen=15),)
    ) == ["Wie de straf niet betaalt of uitvoert, krijgt een andere straf in de plaats."]


def test_a_card_tells_one_thing_of_each_part_of_the_verdict():
    record = replace(
        VONNIS,
        uitkomsten=("S-VEROORDELING", "S-GELDBOETE", "S-UITSTEL", "H-AFBRAAK", "H-TERMIJN"),
        sancties=(),
    )
    assert (
        summary.brief(record) == "De straf is een geldboete. Wat gebouwd of geplaatst is, moet weg."
    )


def test_a_card_without_a_known_outcome_says_so():
    assert "niet automatisch herkend" in summary.brief(replace(VONNIS, uitkomsten=()))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (365, "1 jaar"),
        (730, "2 jaar"),
        (30, "1 maand"),
        (180, "6 maanden"),
        (8, "8 dagen"),
        (1, "1 dag"),
    ],
)
def test_a_term_is_said_in_the_unit_people_use(days: int, expected: str):
    assert summary.term(Sanctie("termijn", 0, 1, dagen=days)) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(4000.0, "€ 4.000"), (125.5, "€ 125,50"), (1234567.0, "€ 1.234.567")]
)
def test_an_amount_is_written_as_in_flanders(value: float, expected: str):
    assert euro(value).replace("\N{NO-BREAK SPACE}", " ") == expected
