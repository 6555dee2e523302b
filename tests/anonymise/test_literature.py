"""Authors of cited literature stay; whoever is in the case does not. All names are invented."""

from __future__ import annotations

import pytest

from anonymise.engine import Anonymiser
from anonymise.literature import authors
from tests.anonymise.test_poort import codes

CITED = "(zie o.a. J. VOORBEELD en A.-M. DE PROEF, Herstel in natura, Brugge, die Keure, 2012, 70)"


def named(text: str) -> list[str]:
    return [text[start:end] for start, end in authors(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CITED, ["J. VOORBEELD", "A.-M. DE PROEF"]),
        (
            "; P. VOORBEELD, “Over de dwangsom”, noot onder Cass., RW 1999-2000, 12",
            ["P. VOORBEELD"],
        ),
        (
            "titel”,\nin I. VOORBEELD (ed.), Formele motivering, Brugge,\ndie Keure, 2013",
            ["I. VOORBEELD"],
        ),
        ("Zie ook J. VOORBEELD, Herstel, o.c., 45.", ["J. VOORBEELD"]),
        (
            "(VOORBEELD, J. en DE PROEF, A.-M., “Herstel in natura”, TBP 2011, 45)",
            ["VOORBEELD, J.", "DE PROEF, A.-M."],
        ),
        ("1. VOORBEELD, J., geboren te Brugge, las een boek van die Keure, 2012", []),
        ("(RvS 3 mei 2010, nr. 203.456, J. VOORBEELD, TBP 2011, 45)", []),
        ("de heer J. VOORBEELD, Kerkstraat 5, las een boek van die Keure, 2012", []),
        ("verklaart J. VOORBEELD, Nieuwstraat, Brugge, die Keure, 2012", []),
        ("J. Voorbeeld, Herstel in natura, Brugge, die Keure, 2012", []),
    ],
)
def test_only_the_form_of_a_citation_is_believed(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_an_author_stays_and_passes_the_gate(engine: Anonymiser) -> None:
    text = f"In zake: de heer Tristan Zwezerijn\n\nPROCEDURE\n\nDe vordering is gegrond {CITED}."
    result = engine.anonymise(text)
    assert CITED in result.openbare_tekst
    assert "Zwezerijn" not in result.openbare_tekst


def test_an_author_who_is_in_the_case_is_hidden_in_the_citation_too(engine: Anonymiser) -> None:
    text = f"In zake: de heer Jan Voorbeeld\n\nPROCEDURE\n\nDe vordering is gegrond {CITED}."
    assert "VOORBEELD" not in engine.anonymise(text).openbare_tekst


def test_the_gate_asks_for_the_work() -> None:
    assert "naam_onverklaard" not in codes(f"De vordering is gegrond {CITED}.")
    assert "naam_onverklaard" in codes("De vordering is gegrond (zie J. VERKOUTEREN, stuk 4).")
    assert "naam_onverklaard" in codes("RvS nr. 203.456, J. VERKOUTEREN; TBP 2011, 45")
