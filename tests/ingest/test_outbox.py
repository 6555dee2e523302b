from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, update

from ingest import db, outbox, register
from ingest.claims import Worker
from ingest.keys import opaque
from ingest.outbox import MAX_ATTEMPTS, UNADDRESSED, Line
from ingest.register import Ontvangst
from ingest.schema import outbox as table


def queue(intake: Engine) -> str:
    with db.transaction(intake) as connection:
        nummer = register.add(connection, Ontvangst(datum_ontvangst=db.now().date()))
        outbox.add(connection, nummer, opaque(20))
    return nummer


def claim(intake: Engine, worker: Worker) -> Line | None:
    with db.transaction(intake) as connection:
        return outbox.claim(connection, worker)


def addressed(intake: Engine, worker: Worker, *administraties: str) -> list[Line]:
    queue(intake)
    line = claim(intake, worker)
    assert line is not None
    with db.transaction(intake) as connection:
        outbox.address(connection, line, administraties, eindbeslissing=True)
    return [found for _ in administraties if (found := claim(intake, worker))]


def test_a_line_begins_without_an_address(intake: Engine, worker: Worker) -> None:
    nummer = queue(intake)
    line = claim(intake, worker)
    assert line is not None
    assert (line.ontvangst, line.administratie) == (nummer, UNADDRESSED)
    assert claim(intake, worker) is None


def test_a_line_becomes_one_per_administration(intake: Engine, worker: Worker) -> None:
    lines = addressed(intake, worker, "ADM-ANB", "ADM-OMG-H")
    assert sorted(line.administratie for line in lines) == ["ADM-ANB", "ADM-OMG-H"]
    assert all(line.eindbeslissing for line in lines)


def test_only_the_last_confirmation_completes_the_delivery(intake: Engine, worker: Worker) -> None:
    first, second = addressed(intake, worker, "ADM-ANB", "ADM-OMG-H")
    with db.transaction(intake) as connection:
        assert outbox.confirm(connection, first) is False
        assert outbox.confirm(connection, second) is True


def test_what_was_not_confirmed_waits_longer_each_time(intake: Engine, worker: Worker) -> None:
    (line,) = addressed(intake, worker, "ADM-ANB")
    waits = []
    for attempt in range(4):
        with db.transaction(intake) as connection:
            begun = db.now()
            tried = Line(line.ontvangst, line.administratie, line.spool_key, attempt, True, begun)
            assert outbox.back_off(connection, tried, "http_503") is False
            next_at = connection.execute(table.select()).one().next_at
        waits.append(next_at - begun)
    assert waits == sorted(waits)
    assert waits[0] >= timedelta(minutes=1)
    assert claim(intake, worker) is None


def test_it_is_given_up_in_the_end_and_says_so(intake: Engine, worker: Worker) -> None:
    (line,) = addressed(intake, worker, "ADM-ANB")
    last = Line(
        line.ontvangst, line.administratie, line.spool_key, MAX_ATTEMPTS - 1, True, db.now()
    )
    with db.transaction(intake) as connection:
        assert outbox.back_off(connection, last, "http_503") is True
        assert outbox.counts(connection)["opgegeven"] == 1
        assert outbox.failing(connection) == [(line.ontvangst, "ADM-ANB", "http_503")]
        assert outbox.retry(connection) == 1
    assert claim(intake, worker) is not None


def test_a_wait_beyond_the_agreed_hours_is_counted(intake: Engine, worker: Worker) -> None:
    queue(intake)
    with db.transaction(intake) as connection:
        assert outbox.overdue(connection, 24) == 0
        connection.execute(update(table).values(queued_at=db.now() - timedelta(hours=25)))
        assert outbox.overdue(connection, 24) == 1


EVENTS = st.lists(st.sampled_from(["queue", "claim", "confirm", "fail", "crash"]), max_size=25)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(events=EVENTS)
def test_whatever_happens_every_line_is_sent_to_each_administration_in_the_end(  # noqa: C901 - a small machine
    tmp_path_factory: object, events: list[str]
) -> None:
    folder = Path(tmp_path_factory.mktemp("outbox"))  # type: ignore[attr-defined]
    intake = db.open_intake(f"sqlite:///{folder / 'intake.db'}")
    queued, confirmed = [], Counter[tuple[str, str]]()
    held: list[Line] = []

    def settle(worker: Worker, line: Line, *, confirm: bool) -> None:
        with db.transaction(intake) as connection:
            if line.administratie == UNADDRESSED:
                outbox.address(connection, line, ("ADM-A", "ADM-B"), eindbeslissing=False)
            elif confirm:
                outbox.confirm(connection, line)
                confirmed[line.ontvangst, line.administratie] += 1
            else:
                outbox.back_off(connection, line, "http_503")

    def crash() -> None:
        held.clear()
        with db.transaction(intake) as connection:
            connection.execute(update(table).values(claimed_by=None, claimed_at=None))

    with Worker(folder / "workers") as worker:
        for event in events:
            if event == "queue":
                queued.append(queue(intake))
            elif event == "claim" and (line := claim(intake, worker)):
                held.append(line)
            elif event in {"confirm", "fail"} and held:
                settle(worker, held.pop(), confirm=event == "confirm")
            elif event == "crash":
                crash()
        crash()
        with db.transaction(intake) as connection:
            outbox.retry(connection)
        while line := claim(intake, worker):
            settle(worker, line, confirm=True)
    assert confirmed == {(n, a): 1 for n in queued for a in ("ADM-A", "ADM-B")}
    intake.dispose()
