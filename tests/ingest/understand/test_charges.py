"""Where the charges start and end, and what they make carry the decision."""

import pytest

from ingest.understand import understand

HEAD = "Rechtbank van eerste aanleg te Leuven\nVonnis van 4 juni 2019\n\nInzake het openbaar ministerie\n\ntegen\n\n1. X, beklaagde\n\n"
REST = "\n\nOM DEZE REDENEN,\n\nVeroordeelt X tot een geldboete van 100 euro.\n"
OPENINGS = [
    "betrokken als verdacht om te Leuven op 3 mei 2018 :\n\nA  (1) ",
    "die ervan worden verdacht, te Leuven,\n\nA. op 3 mei 2018 ",
    "BETICHT VAN : te Leuven, Naamsestraat 1, op een perceel sectie B, nummer 9914 f, eigendom van de eerste betichte krachtens akte,\n\nA. de eerste : ",
    "I. Waarvan zij verdacht worden\n\nTe Leuven, op 3 mei 2018:\n\nA. ",
    "De ten laste gelegde feiten\n\nA. Te Leuven ",
    "Vervolgd als volgt:\n\nA. te Leuven ",
    "Ten laste gelegd:\n\nTe Leuven,\n\nA. op 3 mei 2018 ",
    "TEN LASTE GELEGD\n\nA. te Leuven, ",
]  # fmt: skip


def _carrying(text: str) -> list[str]:
    return [one.code for one in understand(text).regelgeving if one.dragend]


@pytest.mark.parametrize("opening", OPENINGS)
def test_charges_are_found_however_they_are_opened(opening):
    charge = "te hebben gejaagd, inbreuk op artikel 4 van het Jachtdecreet;\n\n"
    text = HEAD + opening + charge + "BEOORDELING\n\nDe feiten zijn bewezen." + REST
    assert "tenlastelegging" in [zone.code for zone in understand(text).zones]
    assert _carrying(text) == ["JACHTD"]


def test_charges_end_behind_the_last_of_their_letters():
    text = (
        HEAD
        + "VERDACHT VAN:\n\nA. te hebben gejaagd, inbreuk op artikel 4 van het Jachtdecreet;\n"
        + "B. te hebben gestroopt, inbreuk op artikel 20 van het Jachtdecreet;\n\n"
        + "feiten strafbaar krachtens artikel 10 van het Soortenbesluit.\n\n"
        + "VOORAFGAANDELIJK\n\n"
        + "De entiteit liet weten de zaak niet te zullen beboeten (artikel 16.4.27 DABM). " * 4
        + "\n\nBEOORDELING\n\nDe feiten zijn bewezen."
        + REST
    )
    carrying = _carrying(text)
    assert "JACHTD" in carrying
    assert "SOORT" in carrying


def test_a_charge_may_name_a_norm_as_a_whole():
    text = (
        HEAD
        + "VERDACHT VAN:\n\nA. te hebben bemest, inbreuk op artikel 8 van het Mestdecreet;\n"
        + "B. in 2002, een inbreuk op het Meststoffendecreet van 23 januari 1991;\n\n"
        + "BEOORDELING\n\nDe feiten zijn bewezen."
        + REST
    )
    assert sorted(_carrying(text)) == ["MEST91", "MESTD"]


@pytest.mark.parametrize("word", ["Strafwetboek):", "Herstelplan):", "Feiten hieronder):"])
def test_a_wrapped_line_among_the_charges_is_no_heading(word):
    text = (
        HEAD
        + "TENLASTELEGGINGEN\n\nTe Leuven, op 3 mei 2018, als dader of als mededader (zie het\n"
        + f"{word}\n\nA. te hebben gejaagd, inbreuk op artikel 4 van het Jachtdecreet.\n\n"
        + "BEOORDELING\n\nDe feiten zijn bewezen."
        + REST
    )
    zone = next(zone for zone in understand(text).zones if zone.code == "tenlastelegging")
    assert "Jachtdecreet" in text[zone.start : zone.end]


def test_a_number_that_ends_the_charges_does_not_take_the_next_heading_along():
    text = (
        HEAD
        + "TENLASTELEGGING\n\nte hebben verhuurd (nu artikel\n3.36).\n\nPROCEDURE\n\nGedagvaard.\n\n"
        + "BEOORDELING\n\nDe feiten zijn bewezen."
        + REST
    )
    assert text.index("PROCEDURE") in [zone.start for zone in understand(text).zones]


CHARGED = "TENLASTELEGGING\n\nA. te hebben verhuurd, inbreuk op artikel 20 van de Vlaamse Wooncode.\n\nBEOORDELING\n\n"
BESIDE = [
    ("De feiten blijven strafbaar krachtens artikel 3.34 van de Vlaamse Codex Wonen van 2021.", ["WOONC", "VCW"]),
    ("Het feit blijft ook strafbaar onder de Vlaamse Codex Wonen van 2021.", ["WOONC", "VCW"]),
    ("De feiten staan nu in artikel 3.34 van de Vlaamse Codex Wonen van 2021.", ["WOONC"]),
    ("Of er inbreuken zijn op de artikelen 14 en 16 van het Natuurdecreet, in strijd met artikel 2 van het Natuurdecreet, en op artikel 9 van het Natuurdecreet, is niet vervolgd.", ["WOONC"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "codes"), BESIDE, ids=[b[0][:40] for b in BESIDE])
def test_what_still_punishes_carries_and_what_is_not_prosecuted_does_not(sentence, codes):
    assert _carrying(HEAD + CHARGED + sentence + REST) == codes
