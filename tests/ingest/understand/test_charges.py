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
