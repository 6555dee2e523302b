from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, update

from ingest import db, register, work
from ingest.claims import LEASE, Worker
from ingest.errors import NoSuchWork, Outdated
from ingest.keys import opaque
from ingest.register import Ontvangst
from ingest.schema import work as table


def queue(intake: Engine, count: int = 1) -> list[str]:
    with db.transaction(intake) as connection:
        numbers = []
        for _ in range(count):
            nummer = register.add(connection, Ontvangst(datum_ontvangst=db.now().date()))
            work.add(connection, nummer, opaque(20), "f" * 64)
            numbers.append(nummer)
    return numbers


def claim(intake: Engine, worker: Worker) -> str | None:
    with db.transaction(intake) as connection:
        item = work.claim(connection, worker)
    return item.ontvangst if item else None


def test_each_delivery_is_claimed_by_one_worker(intake: Engine, worker: Worker) -> None:
    numbers = queue(intake, 3)
    with Worker(worker.folder) as other:
        taken = [claim(intake, worker), claim(intake, other), claim(intake, worker)]
        assert sorted(taken) == sorted(numbers)
        assert claim(intake, other) is None


def test_what_a_killed_worker_held_is_taken_up_at_once(intake: Engine, worker: Worker) -> None:
    (nummer,) = queue(intake)
    script = (
        "import sys, time; from pathlib import Path; from ingest.claims import Worker\n"
        "w = Worker(Path(sys.argv[1])).__enter__(); print(w.id, flush=True); time.sleep(60)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(worker.folder)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    holder = process.stdout.readline().strip()
    with db.transaction(intake) as connection:
        connection.execute(update(table).values(claimed_by=holder, claimed_at=db.now()))
    assert claim(intake, worker) is None
    process.kill()
    process.wait()
    process.stdout.close()
    assert claim(intake, worker) == nummer


def test_a_worker_elsewhere_is_given_up_after_its_lease(intake: Engine, worker: Worker) -> None:
    (nummer,) = queue(intake)
    with db.transaction(intake) as connection:
        connection.execute(update(table).values(claimed_by="elders", claimed_at=db.now()))
    assert claim(intake, worker) is None
    with db.transaction(intake) as connection:
        past = db.now() - LEASE - timedelta(minutes=1)
        connection.execute(update(table).values(claimed_at=past))
    assert claim(intake, worker) == nummer


def test_a_document_that_takes_its_worker_down_does_not_starve_the_others(
    intake: Engine, worker: Worker
) -> None:
    first, second = queue(intake, 2)
    once = claim(intake, worker)
    with db.transaction(intake) as connection:
        connection.execute(update(table).values(claimed_by=None))
    assert claim(intake, worker) == ({first, second} - {once}).pop()


def test_a_delivery_on_hold_waits_until_its_day(intake: Engine, worker: Worker) -> None:
    (nummer,) = queue(intake)
    with db.transaction(intake) as connection:
        work.hold(connection, nummer, db.now().date() + timedelta(days=1))
    assert claim(intake, worker) is None
    with db.transaction(intake) as connection:
        work.hold(connection, nummer, db.now().date())
    assert claim(intake, worker) == nummer


def test_settled_work_is_not_claimed_again(intake: Engine, worker: Worker) -> None:
    (nummer,) = queue(intake)
    claim(intake, worker)
    with db.transaction(intake) as connection:
        work.settle(connection, nummer, "terzijde", ("beschadigd", "beschadigd"))
        assert work.get(connection, nummer).codes == ("beschadigd",)
    assert claim(intake, worker) is None


def test_reprocessing_keeps_the_public_id(intake: Engine, worker: Worker) -> None:
    (nummer,) = queue(intake)
    with db.transaction(intake) as connection:
        work.settle(connection, nummer, "bekend", public_id="bcdfghjkmn")
        assert work.requeue(connection, "bekend") == 1
        assert work.get(connection, nummer).public_id == "bcdfghjkmn"
    assert claim(intake, worker) == nummer


def test_one_public_id_belongs_to_one_delivery(intake: Engine) -> None:
    first, second = queue(intake, 2)
    with db.transaction(intake) as connection:
        work.reserve(connection, first, "bcdfghjkmn")
        work.reserve(connection, second, "bcdfghjkmn")
        assert work.get(connection, first).public_id is None
        assert work.get(connection, first).codes == ("vervangen",)
        assert work.get(connection, second).public_id == "bcdfghjkmn"


def test_two_reviewers_cannot_overwrite_each_other(intake: Engine) -> None:
    (nummer,) = queue(intake)
    with db.transaction(intake) as connection:
        assert work.next_draft(connection, nummer, 0) == 1
    with db.transaction(intake) as connection, pytest.raises(Outdated):
        work.next_draft(connection, nummer, 0)


def test_counts_name_every_state(intake: Engine) -> None:
    queue(intake, 2)
    with db.transaction(intake) as connection:
        assert work.counts(connection) == dict.fromkeys(work.STATES, 0) | {"wacht": 2}
        assert work.ready(connection) == 2


def test_unknown_work_cannot_be_held(intake: Engine) -> None:
    with db.transaction(intake) as connection, pytest.raises(NoSuchWork):
        work.hold(connection, "bcdfghjkmnpq", None)


def test_files_of_workers_that_are_no_more_are_removed(worker: Worker, tmp_path: Path) -> None:
    with Worker(worker.folder) as gone:
        path = worker.folder / f"{gone.id}.lock"
    old = time.time() - 3600
    os.utime(path, (old, old))
    own = worker.folder / f"{worker.id}.lock"
    os.utime(own, (old, old))
    worker.forget_dead(holders=set())
    assert (path.exists(), own.exists()) == (False, True)
