from __future__ import annotations

from datetime import timedelta

import pytest

from anonymise.mentions import Anonymised, Zaak
from ingest import db, register, work
from ingest.metadata import Metadata, from_mapping
from search_index.records import Uitspraak
from tests.ingest.house import NAAM, House, ListAnonymiser, vonnis


def published(house: House, id_: str | None) -> Uitspraak:
    found = house.store.get(id_ or "")
    assert isinstance(found, Uitspraak)
    return found


def test_a_clear_decision_is_published_without_its_name(house: House) -> None:
    nummer = house.deliver(vonnis())
    outcome = house.process()[nummer]
    assert outcome.state == "bekend"
    record = published(house, outcome.public_id)
    assert NAAM not in record.tekst
    assert record.rechtscollege.code.startswith("REA_OVL") or "Gent" in record.rechtscollege.naam
    assert record.datum_uitspraak.isoformat() == "2021-05-04"
    assert [norm.code for norm in record.regelgeving] == ["VCRO"]
    assert record.bekendmaking.wijze == "geanonimiseerd"
    assert record.anonimisering.vervangen == {"persoon": 3}


def test_offsets_of_the_record_point_into_the_public_text(house: House) -> None:
    nummer = house.deliver(vonnis())
    record = published(house, house.process()[nummer].public_id)
    (boete,) = [one for one in record.sancties if one.bedrag_eur == 500]
    assert "500,00" in record.tekst[boete.start : boete.end]
    dictum = next(one for one in record.zones if one.soort == "dictum")
    assert "Verklaart [persoon] schuldig" in record.tekst[dictum.start : dictum.end]
    citaat = next(one for one in record.citaten if one.artikel == "6.2.1")
    assert "6.2.1" in record.tekst[citaat.start : citaat.end]


def test_the_register_is_completed_from_the_text(house: House) -> None:
    nummer = house.deliver(vonnis())
    house.process()
    with db.transaction(house.door.intake) as connection:
        facts = register.get(connection, nummer)
    assert facts.datum_uitspraak is not None
    assert facts.datum_uitspraak.isoformat() == "2021-05-04"
    assert facts.rechtscollege is not None
    assert facts.datum_bezorgd is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(
            vonnis(norm="artikel 35 van de Drugswet"), "geen_vlaamse_regelgeving", id="federal"
        ),
        pytest.param(vonnis(datum="ergens in het jaar"), "datum_onbekend", id="no date"),
        pytest.param(vonnis(datum="4 mei 2098"), "datum_onbekend", id="future"),
        pytest.param(vonnis(hof="Een onbekend gerecht"), "rechtscollege_onbekend", id="no court"),
        pytest.param(vonnis(slot="Er is twijfel."), "naam_onverklaard", id="gate"),
    ],
)
def test_what_is_not_sure_waits_for_a_person(house: House, text: str, code: str) -> None:
    nummer = house.deliver(text)
    outcome = house.process()[nummer]
    assert outcome.state == "beoordeling"
    assert code in outcome.codes
    assert house.store.last_serial() == 0


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(b"", "leeg", id="empty"),
        pytest.param(b"%PDF-1.7 en verder niets", "beschadigd", id="broken"),
        pytest.param(b"\x7fELF\x02\x01\x01" + bytes(200), "onbekend_type", id="no document"),
    ],
)
def test_what_cannot_be_read_is_set_aside_and_the_rest_goes_on(
    house: House, content: bytes, code: str
) -> None:
    bad = house.deliver(content)
    good = house.deliver(vonnis())
    found = house.process()
    assert (found[bad].state, found[bad].codes) == ("terzijde", (code,))
    assert found[good].state == "bekend"


def test_a_file_that_is_not_what_its_extension_says_waits(house: House) -> None:
    nummer = house.deliver(vonnis(), Metadata().with_extension("vonnis.pdf"))
    assert house.process()[nummer].codes == ("verkeerde_extensie",)


def test_a_contradiction_with_what_the_griffie_says_waits(house: House) -> None:
    nummer = house.deliver(vonnis(), from_mapping({"datum_uitspraak": "2020-01-01"}))
    assert "datum_tegenstrijdig_met_levering" in house.process()[nummer].codes


def test_processing_again_keeps_the_address_and_changes_nothing(house: House) -> None:
    nummer = house.deliver(vonnis())
    first = house.process()[nummer]
    serial = house.store.last_serial()
    with db.transaction(house.door.intake) as connection:
        work.requeue(connection, "bekend")
    again = house.process()[nummer]
    assert again.public_id == first.public_id
    assert house.store.last_serial() == serial


def test_a_better_anonymiser_makes_a_new_version_at_the_same_address(house: House) -> None:
    nummer = house.deliver(vonnis(slot="Ook Bavo Quaghebuys was erbij."))
    first = published(house, house.process()[nummer].public_id)
    with db.transaction(house.door.intake) as connection:
        work.requeue(connection, "bekend")
    house.process(ListAnonymiser(NAAM, "Bavo Quaghebuys"))
    again = published(house, first.id)
    assert "Quaghebuys" not in again.tekst
    assert again.versie == first.versie + 1


def test_one_fault_sets_one_document_aside_without_its_words(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    class Faulty(ListAnonymiser):
        def anonymise(self, text: str, zaak: Zaak = Zaak()) -> Anonymised:  # noqa: B008
            if "breekt" in text:
                raise ValueError(text)
            return super().anonymise(text, zaak)

    bad = house.deliver(vonnis(slot="Dit breekt."))
    good = house.deliver(vonnis(datum="5 mei 2021"))
    found = house.process(Faulty(NAAM))
    assert found[bad].codes == ("interne_fout",)
    assert found[good].state == "bekend"
    assert NAAM not in "".join(capsys.readouterr())


def test_a_hold_keeps_a_decision_back_until_its_day(house: House) -> None:
    nummer = house.deliver(vonnis())
    with db.transaction(house.door.intake) as connection:
        work.hold(connection, nummer, db.now().date() + timedelta(days=30))
    assert house.process() == {}


def test_a_second_text_of_the_same_case_and_day_waits(house: House) -> None:
    first = house.deliver(vonnis())
    second = house.deliver(vonnis(slot="Met een andere zin."))
    found = house.process()
    assert found[first].state == "bekend"
    assert found[second].codes == ("nummer_bezet",)


def test_the_same_text_as_another_file_is_published_once(house: House) -> None:
    first = house.deliver(vonnis())
    second = house.deliver(vonnis() + "\n\n")
    found = house.process()
    assert found[first].public_id == found[second].public_id
    assert house.store.last_serial() == 1


def test_a_withdrawn_decision_does_not_come_back_by_itself(house: House) -> None:
    first = house.deliver(vonnis())
    id_ = house.process()[first].public_id
    house.store.withdraw(id_ or "", "verzoek")
    second = house.deliver(vonnis() + "\n")
    assert house.process()[second].codes == ("eerder_ingetrokken",)


@pytest.mark.postgresql
def test_the_same_journey_on_postgresql(env: dict[str, str], postgresql_url: str) -> None:
    both = {
        "ARRESTENDATABANK_INTAKE_URL": postgresql_url,
        "ARRESTENDATABANK_PUBLISHED_URL": postgresql_url,
    }
    house = House.of(env | both)
    nummer = house.deliver(vonnis())
    assert house.deliver(vonnis()) == nummer
    outcome = house.process()[nummer]
    assert NAAM not in published(house, outcome.public_id).tekst
    house.close()


def test_the_public_id_is_opaque(house: House) -> None:
    nummer = house.deliver(vonnis())
    id_ = house.process()[nummer].public_id or ""
    assert len(id_) >= 8
    assert set(id_) <= set("bcdfghjkmnpqrstvwxyz23456789")
    assert nummer not in id_
