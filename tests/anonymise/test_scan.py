"""What a scanner misread is read again; what was printed so stays."""

import pytest

from anonymise.reading import Reading
from anonymise.recognisers.frame import FINDERS
from anonymise.scan import Passage, passages


def read_again(text: str) -> str:
    found = passages(text, [(word.start, word.text) for word in Reading(text).words])
    return found[0].text if found else text


@pytest.mark.parametrize(
    ("scanned", "printed"),
    [
        ("RRN 8S.O7.l5-999.94,", "RRN 85.07.15-999.94,"),
        ("geboren op Z2 juni 19G6", "geboren op 22 juni 1966"),
        ("op |I augustus |94G", "op 11 augustus 1946"),
        ("gcboren te Temse", "geboren te Temse"),
        ("op 3 dccember 1950", "op 3 december 1950"),
        ("Sde afdeling, sectle B, nr. 99Z7 R 7", "5de afdeling, sectie B, nr. 9927 R 7"),
        ("nummerplaat l-XQZ-9O9", "nummerplaat 1-XQZ-909"),
        ("rekening BE70 9990 488Z 5325", "rekening BE70 9990 4882 5325"),
    ],
)
def test_a_misread_sign_is_put_right(scanned: str, printed: str) -> None:
    assert read_again(scanned) == printed


@pytest.mark.parametrize(
    "text",
    [
        "De beklaagde is geboren op 22 juni 1966 te Temse.",
        "Het BOS van Ilse, kamer II, deel I en O.",
        "artikel 6.1.1, eerste lid, 1°, van de VCRO",
    ],
)
def test_what_was_printed_so_is_left(text: str) -> None:
    assert passages(text, [(word.start, word.text) for word in Reading(text).words]) == []


def test_only_the_surroundings_are_read_again() -> None:
    text = f"{'a b ' * 500}RRN 8S.07.15-999.94{' c d' * 500}"
    (passage,) = passages(text, [])
    assert len(passage.text) < 600
    assert text[passage.start : passage.start + 1] == passage.text[0]


def test_what_an_edge_may_cut_does_not_count() -> None:
    passage = Passage(100, "x" * 500, is_first=False, is_last=False)
    assert not passage.holds(2, 40)
    assert not passage.holds(400, 490)
    assert passage.holds(100, 200)
    assert Passage(0, "x" * 500, is_first=True, is_last=True).holds(0, 500)


@pytest.mark.parametrize(
    ("soort", "finder", "text", "seen"),
    [
        ("rijksregisternummer", "identificatie", "RRN 8S.O7.l5-999.Z4, van", "8S.O7.l5-999.Z4"),
        ("rijksregisternummer", "identificatie", "RRN 74.QG.09-999.36)", "74.QG.09-999.36"),
        ("ondernemingsnummer", "identificatie", "ON 1999.2G5.21B, met", "1999.2G5.21B"),
        ("iban", "identificatie", "rekening BE1S 9994 7G85 7730.", "BE1S 9994 7G85 7730"),
        ("telefoon", "identificatie", "op het nummer 0|1/00.31.82;", "0|1/00.31.82"),
        ("nummerplaat", "identificatie", "plaat l-XWW-002 tegen", "l-XWW-002"),
        ("nummerplaat", "identificatie", "met nummerplaat Q DHX-O07 reed", "Q DHX-O07"),
        ("dossiernummer", "identificatie", "nummer T663 .L4.009952/98 en", "T663 .L4.009952/98"),
        ("dossiernummer", "identificatie", "met kenmerk Z2 AMMC/9962-M/XYA.", "Z2 AMMC/9962-M/XYA"),
        (
            "kadaster",
            "kadaster",
            "gekend als Bste afdellng, sectie E, nr . 99B9W, grenst",
            "Bste afdellng, sectie E, nr . 99B9W",
        ),
        ("kadaster", "kadaster", "sectie F, nr. 9949 V S.", "sectie F, nr. 9949 V S"),
        ("geboortedatum", "levensdatum", "gcboren te Ham op |6 mel l93B,", "|6 mel l93B"),
    ],
)
def test_a_damaged_identifier_is_found_as_it_stands(
    soort: str, finder: str, text: str, seen: str
) -> None:
    found = [
        text[span.start : span.end]
        for span in FINDERS[finder](Reading(text), None)
        if span.soort == soort
    ]
    assert seen in found
