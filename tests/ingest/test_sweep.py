from __future__ import annotations

import os
import time
from datetime import timedelta

from sqlalchemy import update

from ingest import db, register, work
from ingest.claims import Worker
from ingest.forward import Forwarder, forward_waiting
from ingest.schema import work as table
from ingest.spool import ABANDONED_S
from ingest.sweep import sweep
from tests.ingest.house import House, vonnis


def clean(house: House, keep_days: int = 90) -> int:
    with Worker(house.delivery.intake.workers) as worker:
        return sweep(house.door.intake, house.door.spool, worker, keep_days)


def forward(house: House) -> None:
    with Forwarder.open(house.forwarder) as forwarder:
        forward_waiting(forwarder, lambda _: None)


def age(house: House, days: int) -> None:
    with db.transaction(house.door.intake) as connection:
        connection.execute(update(table).values(changed_at=db.now() - timedelta(days=days)))


def files(house: House) -> list[str]:
    return [path.name for path in house.delivery.intake.spool.glob("??/*")]


def test_after_its_time_only_the_five_facts_remain(house: House) -> None:
    nummer = house.deliver(vonnis())
    forward(house)
    house.process()
    age(house, 91)
    assert clean(house) == 1
    assert files(house) == []
    with db.transaction(house.door.intake) as connection:
        assert register.get(connection, nummer).datum_uitspraak is not None
        assert work.counts(connection)["bekend"] == 0
    assert house.store.last_serial() == 1


def test_an_original_stays_while_an_administration_does_not_have_it(house: House) -> None:
    house.deliver(vonnis())
    house.process()
    age(house, 91)
    assert clean(house) == 0
    assert files(house)


def test_an_original_stays_while_a_person_has_to_look(house: House) -> None:
    house.deliver(vonnis(slot="Er is twijfel."))
    forward(house)
    house.process()
    age(house, 400)
    assert clean(house) == 0


def test_an_original_stays_for_its_time(house: House) -> None:
    house.deliver(vonnis())
    forward(house)
    house.process()
    age(house, 89)
    assert clean(house) == 0


def test_what_a_crash_left_behind_goes_and_what_is_known_stays(house: House) -> None:
    house.deliver(vonnis())
    kept = set(files(house))
    spool = house.delivery.intake.spool
    folder = spool / "bc"
    folder.mkdir(exist_ok=True)
    for name in ("bc" + "d" * 18 + ".origineel.age", "bc" + "f" * 18 + ".origineel.part"):
        (folder / name).write_bytes(b"x")
    old = time.time() - ABANDONED_S - 10
    for path in spool.glob("??/*"):
        os.utime(path, (old, old))
    clean(house)
    assert set(files(house)) == kept


def test_the_same_decision_delivered_after_that_keeps_its_address(house: House) -> None:
    first = house.process_one(vonnis())
    forward(house)
    age(house, 91)
    clean(house)
    again = house.process_one(vonnis())
    assert again.public_id == first.public_id
    assert again.ontvangst != first.ontvangst
    assert house.store.last_serial() == 1
