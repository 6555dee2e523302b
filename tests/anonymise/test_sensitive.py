"""What may be said of nobody stops the automatic route; the same words of a thing do not."""

from __future__ import annotations

import pytest

from tests.anonymise.test_poort import codes


@pytest.mark.parametrize(
    "sentence",
    [
        "Hij lijdt aan een ziekte.",
        "Hij verbleef wegens een psychiatrische stoornis in het ziekenhuis.",
        "De beklaagde is al jaren\nschizofreen.",
        "Zij was toen zwanger.",
        "De man, van Marokkaanse afkomst, werd verhoord.",
        "Hij is van Turkse nationaliteit.",
        "Nationaliteit: Pools",
        "Als getuige van Jehova weigert hij.",
        "Hij is lid van een vakbond.",
        "Het ACV stond hem bij.",
        "Hij heeft een autistische dochter.",
        "De beklaagde is invalide en beweegt zich in een rolstoel.",
    ],
)
def test_health_origin_and_belief_are_for_a_person(sentence: str) -> None:
    assert "bijzonder_gegeven" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hij is van Belgische nationaliteit.",
        "Het hout is van Vlaamse herkomst.",
        "De ziekte van de bomen was bekend.",
        "Het dier werd gezond verklaard.",
        "De ligging aan de straat lijdt geen twijfel.",
        "De beslissing lijdt aan een motiveringsgebrek.",
        "Zij liep stage op de psychiatrische afdeling.",
        "Het pad is rolstoeltoegankelijk.",
        "Het pand diende voor de opvang van vluchtelingen.",
        "Hij verhuurde aan werknemers van Roemeense nationaliteit.",
    ],
)
def test_what_is_said_of_a_thing_is_not(sentence: str) -> None:
    assert "bijzonder_gegeven" not in codes(sentence)
