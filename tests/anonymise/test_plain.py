"""Odd blanks, wide letters and signs that nobody sees hide no name from the recognisers."""

from __future__ import annotations

import pytest

from anonymise.engine import Anonymiser
from anonymise.plain import plain, unseen
from tests.anonymise.test_omit import CAPTION, PROSE


@pytest.fixture(scope="module")
def engine() -> Anonymiser:
    """The engine with its model: without one nothing takes the automatic route."""
    return Anonymiser()


@pytest.mark.parametrize(
    ("odd", "usual"),
    [
        ("Jorein\u00a0Zwezerijn", "Jorein Zwezerijn"),
        ("Jorein\u202fZwezerijn", "Jorein Zwezerijn"),
        ("Zwezerijn\u2011Zwaan", "Zwezerijn-Zwaan"),
        ("Ｊｏｒｅｉｎ ９", "Jorein 9"),
        ("een\u2028twee", "een\ntwee"),
        ("Élodie œuvre", "Élodie œuvre"),
    ],
)
def test_every_sign_keeps_its_place(odd: str, usual: str) -> None:
    assert plain(odd) == usual
    assert len(plain(odd)) == len(odd)


def test_a_plain_text_is_not_copied() -> None:
    text = "De rechtbank zetelt."
    assert plain(text) is text


def test_unseen_signs_count_inside_words_only() -> None:
    assert unseen("Zweze\u200brijn") == [(5, 6)]
    assert unseen("Zweze\u00ad\nrijn") == [(5, 7)]
    assert unseen("\ufeffDe rechtbank.\u200b") == []


@pytest.mark.model
@pytest.mark.parametrize("name", ["Jorein\u00a0Van\u00a0den\u00a0Broeck", "Ｊｏｒｅｉｎ　Ｚｗａｎ"])
def test_a_name_in_odd_signs_is_hidden(engine: Anonymiser, name: str) -> None:
    text = CAPTION + PROSE.format(f"Dat zei {name} op 3\u00a0mei.")
    result = engine.anonymise(text)
    assert result.tekst == text
    assert name.split("\u00a0", maxsplit=1)[0] not in result.openbare_tekst
    assert "Broeck" not in result.openbare_tekst
    assert "3\u00a0mei" in result.openbare_tekst


@pytest.mark.model
def test_a_word_cut_by_an_unseen_sign_goes_to_a_person(engine: Anonymiser) -> None:
    assert engine.anonymise(CAPTION + PROSE.format("Dat was zo.")).route == "automatisch"
    cut = engine.anonymise(CAPTION + PROSE.format("Dat was zo vol\u200bgens hem."))
    assert cut.route == "beoordeling"
    assert {one.code for one in cut.bevindingen} == {"tekst_onleesbaar"}
