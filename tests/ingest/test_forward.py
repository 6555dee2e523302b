from __future__ import annotations

import pytest

from ingest import db, outbox, register
from ingest.forward import Forwarder, forward_waiting
from ingest.routing import DESK, administraties, route
from ingest.understand.kenmerken import Kenmerken, RegelgevingGenoemd
from search_index.vocabulary import regelgeving
from tests.ingest.house import NAAM, House, vonnis


def forward(house: House) -> int:
    with Forwarder.open(house.forwarder) as forwarder:
        return forward_waiting(forwarder, lambda _: None)


def sent(house: House) -> dict[str, list[str]]:
    folder = house.forwarder.folder
    return {one.name: sorted(p.name for p in one.iterdir()) for one in folder.iterdir()}


def test_an_original_reaches_every_competent_administration_unchanged(house: House) -> None:
    text = vonnis(
        norm="artikel 6.2.1 van de Vlaamse Codex Ruimtelijke Ordening en artikel 90bis van het Bosdecreet"
    )
    nummer = house.deliver(text)
    forward(house)
    expected = {
        adm
        for code in ("VCRO", "BOSDECREET")
        if code in regelgeving()
        for adm in regelgeving()[code].administraties
    }
    assert expected <= set(sent(house))
    for administratie in expected:
        path = house.forwarder.folder / administratie / f"{nummer}.txt"
        assert path.read_bytes() == text.encode()
        assert NAAM in path.read_text()


def test_forwarding_does_not_wait_for_processing(house: House) -> None:
    house.deliver(vonnis())
    assert forward(house) >= 1
    assert house.store.last_serial() == 0


def test_a_second_round_sends_nothing(house: House) -> None:
    house.deliver(vonnis())
    forward(house)
    assert forward(house) == 0


def test_what_nobody_can_read_goes_to_the_desk(house: House) -> None:
    nummer = house.deliver(b"%PDF-1.7 kapot")
    forward(house)
    assert sent(house) == {DESK: [f"{nummer}.bin"]}


def test_what_is_read_later_still_reaches_the_competent_administration(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    nummer = house.deliver(vonnis())
    with monkeypatch.context() as broken:
        broken.setattr("ingest.forward.understand", lambda *_: 1 / 0)
        forward(house)
    assert sent(house) == {DESK: [f"{nummer}.txt"]}
    house.process()
    house.process()
    forward(house)
    assert set(sent(house)) == {DESK, *regelgeving()["VCRO"].administraties}
    with db.transaction(house.door.intake) as connection:
        assert register.get(connection, nummer).datum_bezorgd == db.now().date()
    assert forward(house) == 0


def test_the_fifth_fact_is_filled_for_an_eindbeslissing(house: House) -> None:
    nummer = house.deliver(vonnis())
    forward(house)
    with db.transaction(house.door.intake) as connection:
        assert register.get(connection, nummer).datum_bezorgd == db.now().date()


def test_the_fifth_fact_stays_empty_for_an_interim_decision(house: House) -> None:
    text = (
        vonnis()
        .replace("Vonnis\n", "Tussenvonnis\n")
        .replace(
            "Verklaart",
            "Alvorens ten gronde recht te doen, stelt een deskundige aan. Houdt elke verdere uitspraak aan over",
        )
        .split("Beveelt")[0]
        + "Houdt de beslissing over de kosten aan.\n\nAldus uitgesproken op 4 mei 2021.\n"
    )
    nummer = house.deliver(text)
    forward(house)
    with db.transaction(house.door.intake) as connection:
        assert register.get(connection, nummer).datum_bezorgd is None
        assert outbox.counts(connection)["bezorgd"] >= 1


def test_the_fifth_fact_waits_until_every_administration_confirms(house: House) -> None:
    nummer = house.deliver(vonnis())
    house.forwarder.folder.mkdir(parents=True)
    first = min(regelgeving()["VCRO"].administraties)
    (house.forwarder.folder / first).write_text("geen map")
    forward(house)
    with db.transaction(house.door.intake) as connection:
        assert register.get(connection, nummer).datum_bezorgd is None
        assert [line[:2] for line in outbox.failing(connection)] == [(nummer, first)]


def norm(code: str, *, dragend: bool = True) -> Kenmerken:
    return Kenmerken(regelgeving=(RegelgevingGenoemd(code, dragend, ()),))


@pytest.mark.parametrize(
    "kenmerken",
    [None, Kenmerken(), norm("VCRO", dragend=False), norm("BESTAAT_NIET")],
    ids=["unreadable", "nothing", "in passing", "unknown"],
)
def test_a_weak_or_missing_match_goes_to_a_named_desk(kenmerken: Kenmerken | None) -> None:
    assert route(kenmerken) == (DESK,)


def test_every_administration_of_the_table_is_known() -> None:
    named = {adm for row in regelgeving().values() for adm in row.administraties}
    assert named <= set(administraties())
