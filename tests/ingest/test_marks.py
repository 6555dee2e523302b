from __future__ import annotations

import pytest

from anonymise.mentions import Mention
from ingest import marks
from ingest.errors import NotAllowed

TEXT = "Sieglinde Quaghebuys en de heer Quaghebuys.\nSieglinde\nQuaghebuys bekent."
FIRST = Mention(0, 20, "persoon", "vervolgde_persoon", 1)
SECOND = Mention(32, 42, "persoon", None, 2)


def test_words_are_found_in_every_place_and_over_line_ends() -> None:
    assert marks.places_of(TEXT, "sieglinde quaghebuys") == [(0, 20), (44, 64)]


def test_a_word_inside_another_is_no_place() -> None:
    assert marks.places_of("Peeters en Peetersen", "Peeters") == [(0, 7)]


def test_no_words_have_no_place() -> None:
    assert marks.places_of(TEXT, "  ") == []


def test_all_places_of_words_become_one_person() -> None:
    found = marks.add((), TEXT, marks.places_of(TEXT, "Quaghebuys"), "persoon", "getuige")
    assert [(TEXT[one.start : one.end], one.persoon, one.rol) for one in found] == [
        ("Quaghebuys", 1, "getuige")
    ] * 3


def test_a_new_mark_swallows_what_it_touches() -> None:
    (only,) = marks.add((FIRST,), TEXT, [(10, 30)], "adres", None)
    assert (only.start, only.end, only.soort) == (0, 30, "adres")


def test_a_change_can_reach_every_mark_with_the_same_words() -> None:
    again = Mention(44, 64, "persoon", None, 1)
    changed = marks.change(
        (FIRST, SECOND, again),
        TEXT,
        0,
        soort="organisatie",
        rol=None,
        vervangen=False,
        everywhere=True,
    )
    assert [one.soort for one in changed] == ["organisatie", "persoon", "organisatie"]
    assert [one.vervangen for one in changed] == [False, True, False]


def test_a_mark_can_be_taken_away_alone() -> None:
    again = Mention(44, 64, "persoon", None, 1)
    assert marks.remove((FIRST, again), TEXT, 0, everywhere=False) == (again,)
    assert marks.remove((FIRST, again), TEXT, 0, everywhere=True) == ()


@pytest.mark.parametrize("place", [(-1, 3), (3, 3), (5, 2), (0, 10_000)])
def test_a_mark_lies_inside_the_text(place: tuple[int, int]) -> None:
    with pytest.raises(NotAllowed, match="merk_buiten_tekst"):
        marks.add((), TEXT, [place], "persoon", None)


@pytest.mark.parametrize(("soort", "rol"), [("mens", None), ("persoon", "dief")])
def test_soort_and_rol_come_from_closed_lists(soort: str, rol: str | None) -> None:
    with pytest.raises(NotAllowed, match="keuze_onbekend"):
        marks.add((), TEXT, [(0, 3)], soort, rol)


def test_a_mark_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(NotAllowed, match="merk_onbekend"):
        marks.remove((FIRST,), TEXT, 1, everywhere=False)
